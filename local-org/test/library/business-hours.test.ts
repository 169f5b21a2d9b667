/**
 * Business hours in an org that keeps office hours, with holidays, in two time zones. What is asserted is what the BusinessHours
 * class and the objects BusinessHours and Holiday document; test classes cannot do it, for Apex may not write BusinessHours.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeOrg } from '../../src/cli/compose.ts';
import { apexCalls } from '../../src/cli/compose/apex-calls.ts';
import { ApexDate, ApexTime } from '../../src/values/dates.ts';
import { SObject } from '../../src/values/sobject.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const NINE = new ApexTime(9 * 3_600_000);
const FIVE = new ApexTime(17 * 3_600_000);

type Fields = Readonly<Record<string, unknown>>;

/** Nine to five on weekdays in the zone, with the holidays; then the Apex, whose assertions decide. */
function inOffice(name: string, zone: string, holidays: readonly Fields[], apex: string): void {
    test(name, () => {
        const composed = composeOrg({ location: ':memory:' });
        try {
            const user = composed.admin();
            const record = (object: string, fields: Fields): SObject => {
                const type = composed.org.schema.object(object);
                assert.ok(type);
                const made = new SObject(type);
                for (const [field, value] of Object.entries(fields)) made.set(field, value);
                return made;
            };
            composed.org.transact({ user, quiddity: 'REST' }, (transaction) => {
                const soql = 'SELECT Id FROM BusinessHours WHERE IsDefault = true';
                const { records } = transaction.query({ soql, binds: new Map(), mode: 'system' });
                const hours = record('BusinessHours', { TimeZoneSidKey: zone, ...office() });
                hours.id = records[0]?.id ?? null;
                const write = { allOrNone: true, mode: 'system', fromApi: true } as const;
                transaction.dml({ ...write, operation: 'update', records: [hours] });
                const rows = holidays.map((fields) => record('Holiday', { Name: 'Closed', ...fields }));
                if (rows.length > 0) transaction.dml({ ...write, operation: 'insert', records: rows });
            });
            const whole = `Id hours = [SELECT Id FROM BusinessHours WHERE IsDefault = TRUE].Id;\n${apex}`;
            const result = apexCalls(composed).executeAnonymous(user, whole, 67);
            assert.equal(result.compileProblem ?? null, null, `line ${result.line}`);
            assert.equal(result.exceptionMessage ?? null, null, result.exceptionStackTrace ?? '');
        } finally {
            composed.close();
        }
    });
}

function office(): Fields {
    const hours: Record<string, unknown> = {
        SaturdayStartTime: null,
        SaturdayEndTime: null,
        SundayStartTime: null,
        SundayEndTime: null,
    };
    for (const day of WEEKDAYS) {
        hours[`${day}StartTime`] = NINE;
        hours[`${day}EndTime`] = FIVE;
    }
    return hours;
}

const allDay = (year: number, month: number, day: number): Fields => ({
    IsAllDay: true,
    ActivityDate: new ApexDate(year, month, day),
});

inOffice(
    'time is added across a night and a weekend, and counted the same way',
    'America/Los_Angeles',
    [],
    `
    Datetime friday = Datetime.newInstanceGmt(2026, 3, 13, 22, 0, 0); // 15:00
    Datetime monday = Datetime.newInstanceGmt(2026, 3, 16, 18, 0, 0); // 11:00
    System.assertEquals(monday, BusinessHours.add(hours, friday, 4 * 3600000L));
    System.assertEquals(4 * 3600000L, BusinessHours.diff(hours, friday, monday));
    System.assertEquals(-4 * 3600000L, BusinessHours.diff(hours, monday, friday));
    System.assertEquals(monday, BusinessHours.add(hours, friday, 4 * 3600000L + 59999), 'less than a minute is ignored');
    System.assert(BusinessHours.isWithin(hours, friday));
    System.assert(!BusinessHours.isWithin(hours, friday.addHours(2)), 'at five it is closed');
    System.assert(!BusinessHours.isWithin(hours, friday.addDays(1)));
    System.assertEquals(friday, BusinessHours.nextStartDate(hours, friday), 'open: the same instant');
    System.assertEquals(Datetime.newInstanceGmt(2026, 3, 16, 16, 0, 0), BusinessHours.nextStartDate(hours, friday.addDays(1)));`,
);

inOffice(
    'a holiday closes its day, a part of a day only its part, a yearly one every year',
    'America/Los_Angeles',
    [
        allDay(2026, 3, 17),
        { ...allDay(2026, 3, 18), IsAllDay: false, StartTimeInMinutes: 12 * 60, EndTimeInMinutes: 17 * 60 },
        {
            IsAllDay: true,
            IsRecurrence: true,
            RecurrenceStartDate: new ApexDate(2020, 12, 25),
            RecurrenceType: 'RecursYearly',
            RecurrenceDayOfMonth: 25,
            RecurrenceMonthOfYear: 'December',
        },
    ],
    `
    Datetime monday = Datetime.newInstanceGmt(2026, 3, 16, 23, 0, 0); // 16:00
    System.assert(!BusinessHours.isWithin(hours, Datetime.newInstanceGmt(2026, 3, 17, 18, 0, 0)), 'holidays are included');
    // One hour on Monday, none on Tuesday, three on Wednesday, one on Thursday: 10:00.
    Datetime thursday = Datetime.newInstanceGmt(2026, 3, 19, 17, 0, 0);
    System.assertEquals(thursday, BusinessHours.add(hours, monday, 5 * 3600000L));
    System.assertEquals(5 * 3600000L, BusinessHours.diff(hours, monday, thursday));
    System.assert(!BusinessHours.isWithin(hours, Datetime.newInstanceGmt(2026, 12, 25, 20, 0, 0)));
    System.assert(!BusinessHours.isWithin(hours, Datetime.newInstanceGmt(2029, 12, 25, 20, 0, 0)));`,
);

inOffice(
    'office hours follow the wall clock when the clocks change in Los Angeles',
    'America/Los_Angeles',
    [],
    `
    Long threeDays = 24 * 3600000L;
    // Friday, 13:00 (UTC-8), and 24 business hours: Wednesday, 13:00 (UTC-7).
    System.assertEquals(Datetime.newInstanceGmt(2026, 3, 11, 20, 0, 0), BusinessHours.add(hours, Datetime.newInstanceGmt(2026, 3, 6, 21, 0, 0), threeDays));
    // Friday, 13:00 (UTC-7): Wednesday, 13:00 (UTC-8).
    System.assertEquals(Datetime.newInstanceGmt(2026, 11, 4, 21, 0, 0), BusinessHours.add(hours, Datetime.newInstanceGmt(2026, 10, 30, 20, 0, 0), threeDays));`,
);

inOffice(
    'and in Auckland, where they change the other way round',
    'Pacific/Auckland',
    [allDay(2026, 4, 6)],
    `
    Long threeDays = 24 * 3600000L;
    // Friday, 3 April, 13:00 (UTC+13), and Monday is a holiday: Thursday, 13:00 (UTC+12).
    System.assertEquals(Datetime.newInstanceGmt(2026, 4, 9, 1, 0, 0), BusinessHours.add(hours, Datetime.newInstanceGmt(2026, 4, 3, 0, 0, 0), threeDays));
    // Friday, 25 September, 13:00 (UTC+12): Wednesday, 13:00 (UTC+13).
    System.assertEquals(Datetime.newInstanceGmt(2026, 9, 30, 0, 0, 0), BusinessHours.add(hours, Datetime.newInstanceGmt(2026, 9, 25, 1, 0, 0), threeDays));`,
);

inOffice(
    'Apex writes holidays, but no business hours',
    'GMT',
    [],
    `
    try {
        update new BusinessHours(Id = hours, TimeZoneSidKey = 'GMT');
        System.assert(false, 'it is refused');
    } catch (TypeException refused) {
        System.assertEquals('DML operation UPDATE not allowed on BusinessHours', refused.getMessage());
    }
    insert new Holiday(Name = 'Founders', ActivityDate = Date.newInstance(2026, 3, 17), IsAllDay = true);
    System.assertEquals(1, [SELECT COUNT() FROM Holiday]);`,
);
