import { DateTime } from 'luxon';
import { current } from '../../../org/transaction.ts';
import { ApexDate, ApexDatetime, ApexTime, raise, toText } from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { required } from '../string/arguments.ts';
import { valueAddErrorSignatures } from '../value-errors.ts';
import { addMonths } from './calendar.ts';
import { dateIn } from './date.ts';
import { formatLocalDatetime, formatLocalLong, parseLocalDatetime } from './locale.ts';
import { formatPattern, inZone, userZone, zoneNamed } from './zones.ts';

const DAY = 86_400_000;

/** The instant of a wall-clock time; parts beyond their range roll over. */
export function instantOf(parts: readonly number[], zone: string): ApexDatetime {
    const [year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0] = parts;
    const start = new ApexDate(year, month, day);
    const wall = start.days * DAY + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
    return new ApexDatetime(fromWallClock(wall, zone));
}
/** Milliseconds of a wall clock, as if it were UTC, to the instant. Times that a change of the clock skips move on. */
function fromWallClock(wall: number, zone: string): number {
    return DateTime.fromMillis(wall, { zone: 'UTC' })
        .setZone(zoneNamed(zone), { keepLocalTime: true })
        .toMillis();
}

const invalid = (text: string): never => raise('System.TypeException', `Invalid date/time: ${text}`);

/** `yyyy-MM-dd HH:mm:ss` in a zone. */
function datetimeOfText(text: string, zone: string): ApexDatetime {
    const match =
        /^\s*(\d{1,4})-(\d{1,2})-(\d{1,2})[ T](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?Z?\s*$/.exec(text) ??
        invalid(text);
    return instantOf(match.slice(1, 7).map(Number), zone);
}

function datetimeOf(value: unknown): ApexDatetime {
    if (value === null) {
        raise('System.NullPointerException', 'Argument cannot be null.');
    }
    if (value instanceof ApexDatetime) {
        return value;
    }
    if (typeof value === 'bigint' || typeof value === 'number') {
        return new ApexDatetime(Number(value));
    }
    if (value instanceof ApexDate) {
        return new ApexDatetime(value.days * DAY);
    }
    return typeof value === 'string' ? datetimeOfText(value, userZone()) : invalid(toText(value));
}

/** Adds calendar units to the wall clock of the user's zone. */
function addLocal(self: ApexDatetime, months: number, days: number): ApexDatetime {
    const local = inZone(self.ms, userZone());
    const [year, month, day] = addMonths(local.year, local.month, local.day, months);
    return instantOf(
        [year, month, day + days, local.hour, local.minute, local.second, local.millisecond],
        userZone(),
    );
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';
function partMembers(): Record<string, (self: ApexDatetime) => number> {
    const members: Record<string, (self: ApexDatetime) => number> = {};
    const parts: readonly Part[] = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'];
    for (const part of parts) {
        members[`Integer ${part}()`] = (self) => inZone(self.ms, userZone())[part];
        members[`Integer ${part}Gmt()`] = (self) => inZone(self.ms, 'GMT')[part];
    }
    members['Integer dayOfYear()'] = (self) => inZone(self.ms, userZone()).ordinal;
    members['Integer dayOfYearGmt()'] = (self) => inZone(self.ms, 'GMT').ordinal;
    return members;
}

const timeIn = (self: ApexDatetime, zone: string): ApexTime => {
    const local = inZone(self.ms, zone);
    return new ApexTime(((local.hour * 60 + local.minute) * 60 + local.second) * 1000 + local.millisecond);
};
const join = (date: ApexDate, time: ApexTime, zone: string): ApexDatetime =>
    new ApexDatetime(fromWallClock(date.days * DAY + time.ms, zone));
const all = (values: (number | null)[]): number[] => values.map((value, index) => required(value, index + 1));

export const datetimeDefinition = platformType({
    name: 'System.Datetime',
    members: {
        ...partMembers(),
        'static Datetime now()': () => new ApexDatetime(current().now()),
        'static Datetime newInstance(Long milliseconds)': (ms: bigint | null) =>
            new ApexDatetime(Number(required(ms, 1))),
        'static Datetime newInstance(Date date, Time time)': (date: ApexDate | null, time: ApexTime | null) =>
            join(required(date, 1), required(time, 2), userZone()),
        'static Datetime newInstance(Integer year, Integer month, Integer day)': (
            ...parts: (number | null)[]
        ) => instantOf(all(parts), userZone()),
        'static Datetime newInstance(Integer year, Integer month, Integer day, Integer hour, Integer minute, Integer second)':
            (...parts: (number | null)[]) => instantOf(all(parts), userZone()),
        'static Datetime newInstanceGmt(Date date, Time time)': (
            date: ApexDate | null,
            time: ApexTime | null,
        ) => join(required(date, 1), required(time, 2), 'GMT'),
        'static Datetime newInstanceGmt(Integer year, Integer month, Integer day)': (
            ...parts: (number | null)[]
        ) => instantOf(all(parts), 'GMT'),
        'static Datetime newInstanceGmt(Integer year, Integer month, Integer day, Integer hour, Integer minute, Integer second)':
            (...parts: (number | null)[]) => instantOf(all(parts), 'GMT'),
        'static Datetime valueOf(Object fieldValue)': (value: unknown) =>
            value === null ? null : datetimeOf(value),
        'static Datetime valueOf(String dateTimeString)': datetimeOf,
        'static Datetime valueOfGmt(String dateTimeString)': (text: string | null) =>
            datetimeOfText(required(text, 1), 'GMT'),
        'static Datetime parse(String datetimeString)': (text: string | null) => {
            const at =
                parseLocalDatetime(required(text, 1), zoneNamed(userZone())) ?? invalid(required(text, 1));
            return new ApexDatetime(at.toMillis());
        },
        'Datetime addYears(Integer additionalYears)': (self: ApexDatetime, years: number | null) =>
            addLocal(self, required(years, 1) * 12, 0),
        'Datetime addMonths(Integer additionalMonths)': (self: ApexDatetime, months: number | null) =>
            addLocal(self, required(months, 1), 0),
        'Datetime addDays(Integer additionalDays)': (self: ApexDatetime, days: number | null) =>
            addLocal(self, 0, required(days, 1)),
        'Datetime addHours(Integer additionalHours)': (self: ApexDatetime, hours: number | null) =>
            new ApexDatetime(self.ms + required(hours, 1) * 3_600_000),
        'Datetime addMinutes(Integer additionalMinutes)': (self: ApexDatetime, minutes: number | null) =>
            new ApexDatetime(self.ms + required(minutes, 1) * 60_000),
        'Datetime addSeconds(Integer additionalSeconds)': (self: ApexDatetime, seconds: number | null) =>
            new ApexDatetime(self.ms + required(seconds, 1) * 1000),
        'Date date()': (self: ApexDatetime) => dateIn(self, userZone()),
        'Date dateGmt()': (self: ApexDatetime) => dateIn(self, 'GMT'),
        'Time time()': (self: ApexDatetime) => timeIn(self, userZone()),
        'Time timeGmt()': (self: ApexDatetime) => timeIn(self, 'GMT'),
        'Long getTime()': (self: ApexDatetime) => BigInt(Math.trunc(self.ms)),
        'Boolean isSameDay(Datetime dateToCompare)': (self: ApexDatetime, other: ApexDatetime | null) =>
            dateIn(self, userZone()).days === dateIn(required(other, 1), userZone()).days,
        'String format()': (self: ApexDatetime) => formatLocalDatetime(inZone(self.ms, userZone())),
        'String format(String dateFormatString)': (self: ApexDatetime, pattern: string | null) =>
            formatPattern(self, required(pattern, 1), userZone()),
        'String format(String dateFormatString, String timezone)': (
            self: ApexDatetime,
            pattern: string | null,
            zone: string | null,
        ) => formatPattern(self, required(pattern, 1), required(zone, 2)),
        'String formatGmt(String dateFormatString)': (self: ApexDatetime, pattern: string | null) =>
            formatPattern(self, required(pattern, 1), 'GMT'),
        'String formatLong()': (self: ApexDatetime) => formatLocalLong(inZone(self.ms, userZone())),
    },
    refuses: [...valueAddErrorSignatures],
});
