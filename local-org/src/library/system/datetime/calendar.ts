/** Java's calendar arithmetic: months past the end of a month stop at its last day. */
export function daysInMonth(year: number, month: number): number {
    const date = new Date(0);
    date.setUTCFullYear(year, month, 0);
    return date.getUTCDate();
}
export function isLeapYear(year: number): boolean {
    return daysInMonth(year, 2) === 29;
}
/** Year, month (1-12) and day after adding months, the day cut to the length of the month. */
export function addMonths(
    year: number,
    month: number,
    day: number,
    months: number,
): [number, number, number] {
    const index = year * 12 + (month - 1) + months;
    const toYear = Math.floor(index / 12);
    const toMonth = index - toYear * 12 + 1;
    return [toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))];
}
