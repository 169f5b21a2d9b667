/** Date literals as ranges of days: from the first day to the day after the last one. */

/** Days since 1970-01-01; `end` is exclusive. */
export interface DayRange {
    readonly start: number;
    readonly end: number;
}

export interface Calendar {
    readonly today: number;
    /** 0 for Sunday. */
    readonly weekStart: number;
    /** 1 for January. */
    readonly fiscalStart: number;
}

type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR' | 'FISCAL_QUARTER' | 'FISCAL_YEAR';

/** Range of a literal such as `TODAY`, `LAST_MONTH`, `NEXT_N_DAYS` with its count. */
export function dayRange(literal: string, count: number | null, calendar: Calendar): DayRange {
    const { today } = calendar;
    switch (literal) {
        case 'YESTERDAY':
            return { start: today - 1, end: today };
        case 'TODAY':
            return { start: today, end: today + 1 };
        case 'TOMORROW':
            return { start: today + 1, end: today + 2 };
        case 'LAST_90_DAYS':
            return { start: today - 90, end: today + 1 };
        case 'NEXT_90_DAYS':
            return { start: today + 1, end: today + 91 };
        default:
            return count === null ? single(literal, calendar) : counted(literal, count, calendar);
    }
}

function single(literal: string, calendar: Calendar): DayRange {
    const [, which, unit] = /^(LAST|THIS|NEXT)_(.+)$/.exec(literal) ?? [];
    const shift = which === 'LAST' ? -1 : which === 'NEXT' ? 1 : 0;
    return { start: startOf(unit as Unit, shift, calendar), end: startOf(unit as Unit, shift + 1, calendar) };
}

function counted(literal: string, count: number, calendar: Calendar): DayRange {
    const ago = /^N_(.+)S_AGO$/.exec(literal);
    if (ago !== null) {
        const unit = ago[1] as Unit;
        return { start: startOf(unit, -count, calendar), end: startOf(unit, -count + 1, calendar) };
    }
    const [, which, plural] = /^(LAST|NEXT)_N_(.+)S$/.exec(literal) ?? [];
    const unit = plural as Unit;
    if (which === 'LAST') {
        // Of days today is the last one; the other units end before the current one.
        return {
            start: startOf(unit, -count, calendar),
            end: startOf(unit, unit === 'DAY' ? 1 : 0, calendar),
        };
    }
    return { start: startOf(unit, 1, calendar), end: startOf(unit, count + 1, calendar) };
}

/** First day of the unit that lies `shift` units from the current one. */
function startOf(unit: Unit, shift: number, calendar: Calendar): number {
    const { today } = calendar;
    const date = new Date(today * DAY);
    const year = date.getUTCFullYear();
    const month = date.getUTCMonth();
    const fiscalOffset = calendar.fiscalStart - 1;
    switch (unit) {
        case 'DAY':
            return today + shift;
        case 'WEEK':
            return today - ((date.getUTCDay() - calendar.weekStart + 7) % 7) + shift * 7;
        case 'MONTH':
            return firstOf(year, month + shift);
        case 'QUARTER':
            return firstOf(year, Math.floor(month / 3) * 3 + shift * 3);
        case 'YEAR':
            return firstOf(year + shift, 0);
        case 'FISCAL_QUARTER':
            return firstOf(year, Math.floor((month - fiscalOffset) / 3) * 3 + fiscalOffset + shift * 3);
        case 'FISCAL_YEAR':
            return firstOf((month < fiscalOffset ? year - 1 : year) + shift, fiscalOffset);
    }
}

const DAY = 86_400_000;

function firstOf(year: number, month: number): number {
    return Date.UTC(year, month, 1) / DAY;
}

/** `2025-01-31` of a day number. */
export function isoDay(day: number): string {
    return new Date(day * DAY).toISOString().slice(0, 10);
}

const weekStarts = new Map<string, number>();

/** First day of the week in a locale such as `de_DE`: 0 for Sunday. */
export function weekStartOf(locale: string): number {
    let day = weekStarts.get(locale);
    if (day === undefined) {
        day = readWeekStart(locale);
        weekStarts.set(locale, day);
    }
    return day;
}

function readWeekStart(locale: string): number {
    try {
        const intl = new Intl.Locale(locale.replaceAll('_', '-')) as Intl.Locale & {
            getWeekInfo?: () => { firstDay: number };
        };
        return (intl.getWeekInfo?.().firstDay ?? 7) % 7;
    } catch {
        return 0;
    }
}
