/** The user of these examples lives in GMT and writes en_US. */
import { examples } from './probe.ts';

examples('calendar arithmetic stops at the end of a month', [
    ['Date.newInstance(2024, 1, 31).addMonths(1)', '2024-02-29 00:00:00'],
    ['Date.newInstance(2024, 2, 29).addYears(1)', '2025-02-28 00:00:00'],
    ['Date.newInstance(2024, 3, 31).addMonths(-1)', '2024-02-29 00:00:00'],
    ['Date.newInstance(2024, 12, 25).addDays(10)', '2025-01-04 00:00:00'],
    ['Date.newInstance(2023, 2, 30)', '2023-03-02 00:00:00'],
    ['Date.daysInMonth(2024, 2)', '29'],
    ['Date.isLeapYear(1900)', 'false'],
    ['Date.newInstance(2024, 1, 31).daysBetween(Date.newInstance(2024, 3, 1))', '30'],
    ['Date.newInstance(2024, 1, 31).monthsBetween(Date.newInstance(2024, 3, 1))', '2'],
    ['Date.newInstance(2024, 3, 13).toStartOfWeek()', '2024-03-10 00:00:00'],
    ['Date.newInstance(2024, 3, 13).dayOfYear()', '73'],
    ["Date.valueOf('2024-3-5')", '2024-03-05 00:00:00'],
    ["Date.valueOf('x')", '!System.TypeException: Invalid date: x'],
    ["Date.parse('12/27/2009')", '2009-12-27 00:00:00'],
    ['Date.newInstance(2024, 3, 5).format()', '3/5/2024'],
]);

examples(
    'Datetime formats as SimpleDateFormat does',
    [
        ["at.format('yyyy-MM-dd HH:mm:ss')", '2024-03-10 14:05:09'],
        ["at.format('EEEE, d MMMM yy h:mm a')", 'Sunday, 10 March 24 2:05 PM'],
        ["at.format('yyyy-MM-dd\\'T\\'HH:mm:ss.SSSZ', 'America/New_York')", '2024-03-10T10:05:09.007-0400'],
        ["at.format('HH:mm z', 'Europe/Berlin')", '15:05 CET'],
        ["at.format('HH:mm z', 'America/New_York')", '10:05 EDT'],
        ["at.formatGmt('D w u k K')", '70 11 7 14 2'],
        ["at.format('yyyy \\'\\'yy')", "2024 '24"],
        ['at.format()', '3/10/2024, 2:05 PM'],
        ["Datetime.valueOfGmt('2024-03-10 14:05:09').getTime()", '1710079509000'],
        ["Datetime.valueOf('nonsense')", '!System.TypeException: Invalid date/time: nonsense'],
        ['at.addMonths(-1).date()', '2024-02-10 00:00:00'],
        ['at.millisecond()', '7'],
        ['Time.newInstance(23, 59, 0, 0).addMinutes(2)', '00:01:00.000Z'],
        ["TimeZone.getTimeZone('Europe/Berlin').getOffset(at)", '3600000'],
    ],
    'static Datetime at = Datetime.newInstance(1710079509007L);',
);
