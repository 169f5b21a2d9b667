/** Names by number: `A-{0000}`, with the date parts that formats may hold. */
import type { Field, ObjectType } from '../../schema/model.ts';
import type { OrgState } from '../state.ts';
import type { Row } from './row.ts';

/** Gives each row the next number of the field. */
export function autoNumber(
    state: OrgState,
    object: ObjectType,
    field: Field,
    rows: readonly Row[],
    nowMs: number,
): void {
    const first = state.store.nextNumber(object.apiName, field.apiName, rows.length);
    rows.forEach((row, index) => {
        row.record.set(
            field.apiName,
            formatted(field.autoNumberFormat ?? '{0}', first + index, new Date(nowMs)),
        );
    });
}

export function formatted(format: string, number: number, day: Date): string {
    const pad = (value: number): string => String(value).padStart(2, '0');
    return format
        .replace(/\{YYYY\}/g, String(day.getUTCFullYear()))
        .replace(/\{YY\}/g, pad(day.getUTCFullYear() % 100))
        .replace(/\{MM\}/g, pad(day.getUTCMonth() + 1))
        .replace(/\{DD\}/g, pad(day.getUTCDate()))
        .replace(/\{(0+)\}/g, (_, zeros: string) => String(number).padStart(zeros.length, '0'));
}
