/** Values while a formula is worked out, and the calendar arithmetic they need. */
import { Decimal } from 'decimal.js';

/** Formula numbers keep more digits than any field holds. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

/** A calendar day, counted from 1970-01-01. */
export class Day {
    readonly days: number;
    constructor(days: number) {
        this.days = days;
    }
}
/** A moment, in milliseconds since 1970-01-01T00:00Z. */
export class Moment {
    readonly ms: number;
    constructor(ms: number) {
        this.ms = ms;
    }
}
/** A time of day, in milliseconds since midnight. */
export class TimeOfDay {
    readonly ms: number;
    constructor(ms: number) {
        this.ms = ms;
    }
}
export type FormulaValue = null | boolean | string | Decimal | Day | Moment | TimeOfDay;

/** A formula that stops: Salesforce shows `#Error!` and the field is blank. */
export class FormulaError extends Error {}

export const MS_PER_DAY = 86_400_000;

export function dayOf(year: number, month: number, day: number): Day {
    const date = new Date(Date.UTC(2000, month - 1, day));
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) throw new FormulaError('not a date');
    return new Day(Math.round(date.getTime() / MS_PER_DAY));
}
export function dateParts(day: Day): { year: number; month: number; day: number } {
    const date = new Date(day.days * MS_PER_DAY);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
export function isoDay(day: Day): string {
    return new Date(day.days * MS_PER_DAY).toISOString().slice(0, 10);
}
/** The calendar day of a moment in a time zone. */
export function dayIn(ms: number, timeZone: string): Day {
    const text = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(ms));
    const [year, month, day] = text.split('-').map(Number) as [number, number, number];
    return dayOf(year, month, day);
}

/** Blank text and no text are the same in formulas. */
export function isBlank(value: FormulaValue): boolean {
    return value === null || value === '';
}
export function asNumber(value: FormulaValue): Decimal | null {
    if (value === null || value instanceof Decimal) return value;
    throw new FormulaError('a number is needed');
}
export function asText(value: FormulaValue): string {
    if (value === null) return '';
    if (typeof value === 'string') return value;
    if (value instanceof Decimal) return value.toFixed();
    throw new FormulaError('a text is needed');
}
export function asBoolean(value: FormulaValue): boolean {
    if (value === null) return false;
    if (typeof value === 'boolean') return value;
    throw new FormulaError('true or false is needed');
}
