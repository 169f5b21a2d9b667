/** Field values as formulas see them, and results of formulas as Apex values. */
import { Decimal } from 'decimal.js';
import type { Field } from '../../schema/model.ts';
import { ApexDate, ApexDatetime, ApexTime } from '../../values/dates.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import { ApexDouble } from '../../values/double.ts';
import { Day, Exact, FormulaError, Moment, TimeOfDay } from './value.ts';
import type { FormulaValue } from './value.ts';

const NUMBERS: ReadonlySet<string> = new Set(['double', 'currency', 'percent', 'int', 'long']);

/** Percent fields count as fractions: 50 % is 0.5. */
export function formulaValue(field: Field, value: unknown, blankAsZero = false): FormulaValue {
    if (value === null || value === undefined) {
        if (field.type === 'boolean') return false;
        return blankAsZero && NUMBERS.has(field.type) ? new Exact(0) : null;
    }
    if (typeof value === 'boolean' || typeof value === 'string') return value;
    if (value instanceof ApexDate) return new Day(value.days);
    if (value instanceof ApexDatetime) return new Moment(value.ms);
    if (value instanceof ApexTime) return new TimeOfDay(value.ms);
    const number = exact(value);
    if (number === null) throw new FormulaError(`${field.apiName} cannot be used in formulas`);
    return field.type === 'percent' ? number.div(100) : number;
}
function exact(value: unknown): Decimal | null {
    if (typeof value === 'number') return new Exact(value);
    if (typeof value === 'bigint') return new Exact(value.toString());
    if (value instanceof ApexDouble) return new Exact(value.value);
    return value instanceof ApexDecimal ? new Exact(value.value.toString()) : null;
}

/** As the type of the field wants it; numbers are rounded half up to its scale. */
export function apexValue(field: Field, value: FormulaValue): unknown {
    if (value === null) return field.type === 'boolean' ? false : null;
    if (value instanceof Day)
        return field.type === 'datetime'
            ? new ApexDatetime(value.days * 86_400_000)
            : ApexDate.fromDays(value.days);
    if (value instanceof Moment) {
        return field.type === 'date'
            ? ApexDate.fromDays(Math.floor(value.ms / 86_400_000))
            : new ApexDatetime(value.ms);
    }
    if (value instanceof TimeOfDay) return new ApexTime(value.ms);
    if (!(value instanceof Decimal)) return value;
    const number = field.type === 'percent' ? value.times(100) : value;
    if (field.type === 'int') return number.round().toNumber();
    if (!NUMBERS.has(field.type)) return number.toFixed();
    return ApexDecimal.of(number.toDecimalPlaces(field.scale, Decimal.ROUND_HALF_UP).toFixed());
}
