/** Instants, and what the clock on the wall of the user's time zone shows at them. */

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;
const DAY_MS = DAY_MINUTES * MINUTE_MS;

/**
 * What the wall clock of a time zone shows, as a `datetime-local` input takes it: `2026-11-21T09:00`.
 * @param instant milliseconds since 1970, UTC
 */
export function wallTimeOf(instant: number, timeZone: string): string {
    const parts = new Intl.DateTimeFormat('en-CA', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
    }).formatToParts(instant);
    const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * The instant at which the wall clock of a time zone shows a time, in ISO 8601 UTC. A time that a change of the
 * clock leaves out becomes the one an hour before.
 * @param wallTime as `wallTimeOf` gives it
 */
export function instantOf(wallTime: string, timeZone: string): string {
    const asUtc = Date.parse(`${wallTime}Z`);
    const offsetAt = (instant: number): number =>
        Date.parse(`${wallTimeOf(instant, timeZone)}Z`) - Math.floor(instant / MINUTE_MS) * MINUTE_MS;
    const guess = asUtc - offsetAt(asUtc);
    return new Date(asUtc - offsetAt(guess)).toISOString();
}

/** Nine o'clock of the first working day (Monday to Friday) that is at least so many days ahead, in ISO 8601 UTC. */
export function morningAfter(days: number, now: number, timeZone: string): string {
    const today = Date.parse(`${wallTimeOf(now, timeZone).slice(0, 10)}T00:00Z`);
    let day = new Date(today + days * DAY_MS);
    while (day.getUTCDay() === 0 || day.getUTCDay() === 6) {
        day = new Date(day.getTime() + DAY_MS);
    }
    return instantOf(`${day.toISOString().slice(0, 10)}T09:00`, timeZone);
}

/** A day and time in the user's words: weekday, day, hour and minute. */
export function dayAndTime(instant: string, locale: string, timeZone: string): string {
    return new Intl.DateTimeFormat(locale, {
        timeZone,
        weekday: 'short',
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
    }).format(new Date(instant));
}

/** The same, with today, tomorrow and yesterday in words. */
export function nearDayAndTime(instant: string, now: number, locale: string, timeZone: string): string {
    const dayNumber = (at: number): number => Date.parse(wallTimeOf(at, timeZone).slice(0, 10)) / DAY_MS;
    const days = dayNumber(Date.parse(instant)) - dayNumber(now);
    if (Math.abs(days) > 1) {
        return dayAndTime(instant, locale, timeZone);
    }
    const day = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
    const time = new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' });
    return `${day}, ${time.format(new Date(instant))}`;
}

/**
 * A day in the user's words.
 * @param day an instant, or a calendar day (`2026-11-23`), which is the same day everywhere
 */
export function dayOf(day: string, locale: string, timeZone: string): string {
    const isCalendarDay = day.length === 10;
    return new Intl.DateTimeFormat(locale, {
        timeZone: isCalendarDay ? 'UTC' : timeZone,
        month: 'short',
        day: 'numeric',
    }).format(new Date(day));
}

/** How long something takes, in its two largest units down to the minute: `2 hr, 5 min`. */
export function durationText(milliseconds: number, locale: string): string {
    const minutes = Math.floor(Math.abs(milliseconds) / MINUTE_MS);
    const days = Math.floor(minutes / DAY_MINUTES);
    const hours = Math.floor((minutes % DAY_MINUTES) / HOUR_MINUTES);
    const units: [number, string][] = [
        [days, 'day'],
        [hours, 'hour'],
        [minutes % HOUR_MINUTES, 'minute'],
    ];
    const shown = days > 0 ? units.slice(0, 2) : units.slice(1);
    const texts = shown
        .filter(([value, unit]) => value > 0 || (unit === 'minute' && minutes === 0))
        .map(([value, unit]) =>
            new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value),
        );
    return texts.join(' ');
}
