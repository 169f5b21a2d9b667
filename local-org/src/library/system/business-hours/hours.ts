import { current } from '../../../org/transaction.ts';
import { NotEmulatedError } from '../../../text/not-emulated.ts';
import { ApexDate, ApexTime, raise, type SObject } from '../../../values/index.ts';
import { dateIn } from '../datetime/date.ts';
import { instantOf } from '../datetime/datetime.ts';
import { daysInMonth } from '../datetime/calendar.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
const weekdays = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];
const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];

/** Part of a local day, in milliseconds from its midnight; an instant pair once placed on a day. */
type Range = readonly [number, number];

/** The open hours of a week in a time zone, without the holidays. */
export class OpenHours {
    readonly zone: string;
    private readonly week: ReadonlyMap<string, Range | null>;
    private readonly holidays: readonly SObject[];

    constructor(row: SObject, holidays: readonly SObject[]) {
        this.zone = String(row.get('TimeZoneSidKey') ?? 'GMT');
        this.week = new Map(weekdays.map((day) => [day, openRange(row, day)]));
        this.holidays = holidays;
    }
    get isEverClosed(): boolean {
        return [...this.week.values()].every((range) => range === null);
    }
    dayOf(ms: number): ApexDate {
        return dateIn({ ms }, this.zone);
    }
    /** The instants between which the org is open on a local day, in order. */
    rangesOn(day: ApexDate): Range[] {
        const open = this.week.get(weekdays[((day.days % 7) + 7) % 7]) ?? null;
        if (open === null) {
            return [];
        }
        let ranges: Range[] = [open];
        for (const holiday of this.holidays) {
            const closed = closedOn(holiday, day);
            if (closed !== null) {
                ranges = ranges.flatMap((range) => without(range, closed));
            }
        }
        return ranges.map(([from, to]) => [this.at(day, from), this.at(day, to)]);
    }
    private at(day: ApexDate, ms: number): number {
        return instantOf([day.year, day.month, day.day, 0, 0, 0, ms], this.zone).ms;
    }
}

function openRange(row: SObject, day: string): Range | null {
    const start = row.get(`${day}StartTime`);
    const end = row.get(`${day}EndTime`);
    if (!(start instanceof ApexTime) || !(end instanceof ApexTime)) {
        return null;
    }
    return [start.ms, end.ms === 0 ? DAY : end.ms];
}

function without([from, to]: Range, [closedFrom, closedTo]: Range): Range[] {
    const parts: Range[] = [
        [from, Math.min(to, closedFrom)],
        [Math.max(from, closedTo), to],
    ];
    return parts.filter(([start, end]) => start < end);
}

/** When a holiday closes a day; null when it does not fall on it. */
function closedOn(holiday: SObject, day: ApexDate): Range | null {
    if (!fallsOn(holiday, day)) {
        return null;
    }
    const from = holiday.get('StartTimeInMinutes');
    const to = holiday.get('EndTimeInMinutes');
    return holiday.get('IsAllDay') === false && typeof from === 'number' && typeof to === 'number'
        ? [from * MINUTE, to * MINUTE]
        : [0, DAY];
}

function fallsOn(holiday: SObject, day: ApexDate): boolean {
    if (holiday.get('IsRecurrence') !== true) {
        const date = holiday.get('ActivityDate');
        return date instanceof ApexDate && date.days === day.days;
    }
    const start = holiday.get('RecurrenceStartDate');
    const end = holiday.get('RecurrenceEndDateOnly');
    if (
        !(start instanceof ApexDate) ||
        day.days < start.days ||
        (end instanceof ApexDate && day.days > end.days)
    ) {
        return false;
    }
    if (holiday.get('RecurrenceType') !== 'RecursYearly') {
        throw new NotEmulatedError(`holidays that recur as ${String(holiday.get('RecurrenceType'))}`);
    }
    const month = months.indexOf(String(holiday.get('RecurrenceMonthOfYear'))) + 1;
    const wanted = Math.min(Number(holiday.get('RecurrenceDayOfMonth')), daysInMonth(day.year, month));
    return day.month === month && day.day === wanted;
}

function rows(soql: string, binds: readonly (readonly [string, unknown])[] = []): SObject[] {
    return current().query({ soql, binds: new Map(binds), mode: 'system', sharing: false, fromApi: true })
        .records;
}

/**
 * The hours of a BusinessHours record. Salesforce assigns holidays to business hours in Setup only, where no API
 * can tell; here every holiday of the org applies to all of them.
 */
export function openHours(id: string): OpenHours {
    const days = weekdays.flatMap((day) => [`${day}StartTime`, `${day}EndTime`]);
    const row = rows(`SELECT Id, TimeZoneSidKey, ${days.join(', ')} FROM BusinessHours WHERE Id = :id`, [
        ['id', id],
    ])[0];
    if (row === undefined) {
        raise('System.InvalidParameterValueException', `Invalid BusinessHours id: ${id}`);
    }
    return new OpenHours(
        row,
        rows(
            'SELECT Id, ActivityDate, IsAllDay, StartTimeInMinutes, EndTimeInMinutes, IsRecurrence, RecurrenceStartDate, ' +
                'RecurrenceEndDateOnly, RecurrenceType, RecurrenceDayOfMonth, RecurrenceMonthOfYear FROM Holiday',
        ),
    );
}
