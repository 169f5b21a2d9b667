/** CALENDAR_MONTH and its sisters. In the templates `@` is the date, as strftime takes it. */
import type { ColumnKind } from '../../store/column.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';

const part = (format: string): string => `CAST(strftime('${format}', @) AS INTEGER)`;

const TEMPLATES: Readonly<Record<string, string>> = {
    CALENDAR_MONTH: part('%m'),
    CALENDAR_QUARTER: `(${part('%m')} + 2) / 3`,
    CALENDAR_YEAR: part('%Y'),
    DAY_IN_MONTH: part('%d'),
    // Sunday is 1.
    DAY_IN_WEEK: `${part('%w')} + 1`,
    DAY_IN_YEAR: part('%j'),
    DAY_ONLY: `strftime('%Y-%m-%d', @)`,
    FISCAL_MONTH: part('%m'),
    FISCAL_QUARTER: `(${part('%m')} + 2) / 3`,
    FISCAL_YEAR: part('%Y'),
    HOUR_IN_DAY: part('%H'),
    // Weeks of months and years are counted in sevens from the first day.
    WEEK_IN_MONTH: `(${part('%d')} + 6) / 7`,
    WEEK_IN_YEAR: `(${part('%j')} + 6) / 7`,
};

export function isDateFunction(name: string): boolean {
    return TEMPLATES[name] !== undefined;
}

export function dateFunction(name: string, fiscalStart: number): { template: string; kind: ColumnKind } {
    if (name.startsWith('FISCAL') && fiscalStart !== 1) {
        throw new NotEmulatedError(`SOQL: ${name} where the fiscal year does not start in January`);
    }
    return { template: `(${TEMPLATES[name]})`, kind: name === 'DAY_ONLY' ? 'date' : 'integer' };
}
