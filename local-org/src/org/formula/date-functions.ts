/** Date and time functions of formulas. Conversions between dates and moments are in GMT, as documented. */
import type { Decimal } from 'decimal.js';
import { eager } from './function.ts';
import type { FormulaFunction, FunctionTable } from './function.ts';
import {
    asNumber,
    asText,
    dateParts,
    Day,
    dayIn,
    dayOf,
    Exact,
    FormulaError,
    Moment,
    MS_PER_DAY,
    TimeOfDay,
} from './value.ts';
import type { FormulaValue } from './value.ts';

const whole = (value: FormulaValue | undefined): number =>
    asNumber(value ?? null)
        ?.trunc()
        .toNumber() ?? 0;

function ofDay(work: (day: Day) => FormulaValue): FormulaFunction {
    return eager(1, 1, ([value]) => (value === null ? null : work(asDay(value ?? null))));
}
function ofTime(work: (ms: number) => number): FormulaFunction {
    return eager(1, 1, ([value]) => {
        if (value === null) return null;
        if (!(value instanceof TimeOfDay)) throw new FormulaError('a time is needed');
        return new Exact(Math.floor(work(value.ms)));
    });
}
function asDay(value: FormulaValue): Day {
    if (value instanceof Day) return value;
    if (value instanceof Moment) return new Day(Math.floor(value.ms / MS_PER_DAY));
    throw new FormulaError('a date is needed');
}
/** 1 for Monday to 7 for Sunday. */
const isoWeekday = (day: Day): number => ((((day.days + 3) % 7) + 7) % 7) + 1;
/** The Thursday of the day's week decides the week's year. */
const thursday = (day: Day): Day => new Day(day.days + 4 - isoWeekday(day));

export const dateFunctions: FunctionTable = {
    TODAY: eager(0, 0, (_, context) => dayIn(context.now, context.timeZone)),
    NOW: eager(0, 0, (_, context) => new Moment(context.now)),
    TIMENOW: eager(
        0,
        0,
        (_, context) => new TimeOfDay(((context.now % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY),
    ),
    DATE: eager(3, 3, ([year, month, day]) =>
        year === null || month === null || day === null ? null : dayOf(whole(year), whole(month), whole(day)),
    ),
    YEAR: ofDay((day) => new Exact(dateParts(day).year)),
    MONTH: ofDay((day) => new Exact(dateParts(day).month)),
    DAY: ofDay((day) => new Exact(dateParts(day).day)),
    WEEKDAY: ofDay((day) => new Exact((isoWeekday(day) % 7) + 1)),
    DAYOFYEAR: ofDay((day) => new Exact(day.days - dayOf(dateParts(day).year, 1, 1).days + 1)),
    ISOYEAR: ofDay((day) => new Exact(dateParts(thursday(day)).year)),
    ISOWEEK: ofDay((day) => {
        const middle = thursday(day);
        return new Exact(Math.floor((middle.days - dayOf(dateParts(middle).year, 1, 1).days) / 7) + 1);
    }),
    ADDMONTHS: eager(2, 2, ([value, months]) => {
        if (value === null || months === null) return null;
        const added = addMonths(asDay(value ?? null), whole(months));
        return value instanceof Moment
            ? new Moment(added.days * MS_PER_DAY + (((value.ms % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY))
            : added;
    }),
    DATEVALUE: eager(1, 1, ([value]) => {
        if (typeof value !== 'string') return value === null ? null : asDay(value ?? null);
        if (value === '') return null;
        const match = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(value);
        if (match === null) throw new FormulaError('not a date');
        return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
    }),
    DATETIMEVALUE: eager(1, 1, ([value]) => {
        if (value === null || value instanceof Moment) return value;
        if (value instanceof Day) return new Moment(value.days * MS_PER_DAY);
        const text = asText(value ?? null).trim();
        if (text === '') return null;
        const ms = Date.parse(
            `${text.replace(' ', 'T').replace(/Z$/, '')}${text.includes(':') ? 'Z' : 'T00:00:00Z'}`,
        );
        if (Number.isNaN(ms)) throw new FormulaError('not a date and time');
        return new Moment(ms);
    }),
    TIMEVALUE: eager(1, 1, ([value]) => {
        if (value === null || value instanceof TimeOfDay) return value;
        if (value instanceof Moment)
            return new TimeOfDay(((value.ms % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY);
        const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?$/.exec(asText(value ?? null));
        if (match === null) throw new FormulaError('not a time');
        const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
        return new TimeOfDay(
            ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number((match[4] ?? '0').padEnd(3, '0')),
        );
    }),
    HOUR: ofTime((ms) => ms / 3_600_000),
    MINUTE: ofTime((ms) => (ms / 60_000) % 60),
    SECOND: ofTime((ms) => (ms / 1000) % 60),
    MILLISECOND: ofTime((ms) => ms % 1000),
    UNIXTIMESTAMP: eager(1, 1, ([value]) => {
        if (value === null) return null;
        if (value instanceof TimeOfDay) return new Exact(value.ms).div(1000);
        const ms = value instanceof Moment ? value.ms : asDay(value ?? null).days * MS_PER_DAY;
        return new Exact(ms).div(1000).floor();
    }),
    FROMUNIXTIME: eager(1, 1, ([value]) => {
        const seconds: Decimal | null = asNumber(value ?? null);
        return seconds === null ? null : new Moment(seconds.times(1000).round().toNumber());
    }),
};

/** The last day of a month stays the last day, as documented. */
function addMonths(day: Day, months: number): Day {
    const { year, month, day: dayOfMonth } = dateParts(day);
    const lastOf = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate();
    const index = year * 12 + (month - 1) + months;
    const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
    const last = lastOf(newYear, newMonth);
    const keepsEnd = dayOfMonth === lastOf(year, month);
    return dayOf(newYear, newMonth, keepsEnd ? last : Math.min(dayOfMonth, last));
}
