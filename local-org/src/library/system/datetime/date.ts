import { DateTime } from 'luxon';
import { current } from '../../../org/transaction.ts';
import { ApexDate, ApexDatetime, raise, toText } from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { required } from '../string/arguments.ts';
import { valueAddErrorSignatures } from '../value-errors.ts';
import { addMonths, daysInMonth, isLeapYear } from './calendar.ts';
import { formatLocalDate, parseLocalDate } from './locale.ts';
import { inZone, userLocale, userZone } from './zones.ts';

/** Today in the user's time zone. */
export function today(): ApexDate {
    return dateIn({ ms: current().now() }, userZone());
}
/** The calendar day of an instant in a zone. */
export function dateIn(value: { readonly ms: number }, zone: string): ApexDate {
    const local = inZone(value.ms, zone);
    return new ApexDate(local.year, local.month, local.day);
}

const invalid = (text: string): never => raise('System.TypeException', `Invalid date: ${text}`);

/** `yyyy-MM-dd`, with a time after it ignored; days beyond the month roll over. */
export function dateOfText(text: string): ApexDate {
    const match = /^\s*(\d{1,4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/.exec(text) ?? invalid(text);
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    return month < 1 || month > 12 || day < 1 || day > 31 ? invalid(text) : new ApexDate(year, month, day);
}

function dateOf(value: unknown): ApexDate {
    if (value === null) {
        raise('System.NullPointerException', 'Argument cannot be null.');
    }
    if (value instanceof ApexDate) {
        return value;
    }
    if (value instanceof ApexDatetime) {
        return dateIn(value, userZone());
    }
    return typeof value === 'string' ? dateOfText(value) : invalid(toText(value));
}

const asDateTime = (date: ApexDate): DateTime =>
    DateTime.fromObject({ year: date.year, month: date.month, day: date.day }, { zone: 'UTC' });

/** Locales whose week starts on Monday; the others start on Sunday. */
const mondayFirst = /^(?:en_(?:GB|IE|AU|NZ)|de|fr(?!_CA)|es_ES|it|nl|pl|sv|da|fi|nb|cs|ru|tr|uk|pt_PT)/;

/** Days since the first day of the week. */
export function dayOfWeek(date: ApexDate): number {
    const weekday = asDateTime(date).weekday;
    return mondayFirst.test(userLocale()) ? weekday - 1 : weekday % 7;
}

export const dateDefinition = platformType({
    name: 'System.Date',
    members: {
        'static Date newInstance(Integer year, Integer month, Integer day)': (
            y: number | null,
            m: number | null,
            d: number | null,
        ) => new ApexDate(required(y, 1), required(m, 2), required(d, 3)),
        'static Date today()': today,
        'static Date valueOf(Object fieldValue)': (value: unknown) => (value === null ? null : dateOf(value)),
        'static Date valueOf(String stringDate)': dateOf,
        'static Date parse(String stringDate)': (text: string | null) => {
            const at = parseLocalDate(required(text, 1)) ?? invalid(required(text, 1));
            return new ApexDate(at.year, at.month, at.day);
        },
        'static Integer daysInMonth(Integer year, Integer month)': (year: number, month: number) =>
            daysInMonth(year, month),
        'static Boolean isLeapYear(Integer year)': (year: number) => isLeapYear(year),
        'Date addDays(Integer days)': (self: ApexDate, days: number | null) =>
            self.addDays(required(days, 1)),
        'Date addMonths(Integer months)': (self: ApexDate, months: number | null) =>
            new ApexDate(...addMonths(self.year, self.month, self.day, required(months, 1))),
        'Date addYears(Integer years)': (self: ApexDate, years: number | null) =>
            new ApexDate(...addMonths(self.year, self.month, self.day, required(years, 1) * 12)),
        'Integer year()': (self: ApexDate) => self.year,
        'Integer month()': (self: ApexDate) => self.month,
        'Integer day()': (self: ApexDate) => self.day,
        'Integer dayOfYear()': (self: ApexDate) => asDateTime(self).ordinal,
        'Integer daysBetween(Date secondDate)': (self: ApexDate, other: ApexDate | null) =>
            required(other, 1).days - self.days,
        'Integer monthsBetween(Date secondDate)': (self: ApexDate, other: ApexDate | null) =>
            (required(other, 1).year - self.year) * 12 + required(other, 1).month - self.month,
        'Boolean isSameDay(Date dateToCompare)': (self: ApexDate, other: ApexDate | null) =>
            required(other, 1).days === self.days,
        'Date toStartOfMonth()': (self: ApexDate) => new ApexDate(self.year, self.month, 1),
        'Date toStartOfWeek()': (self: ApexDate) => self.addDays(-dayOfWeek(self)),
        'String format()': (self: ApexDate) => formatLocalDate(asDateTime(self)),
    },
    refuses: [...valueAddErrorSignatures],
});
