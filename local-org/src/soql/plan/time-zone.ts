/** Local time in named zones. */
const formats = new Map<string, Intl.DateTimeFormat>();
/** Offsets change at full quarters of an hour, so one answer holds for the quarter. */
const offsets = new Map<string, Map<number, number>>();
const QUARTER_HOUR = 15 * 60_000;

/** Milliseconds to add to an instant to get the wall-clock time of the zone as if it were UTC. */
export function zoneOffset(instant: number, zone: string): number {
    let known = offsets.get(zone);
    if (known === undefined) {
        known = new Map();
        offsets.set(zone, known);
    }
    const quarter = Math.floor(instant / QUARTER_HOUR);
    let offset = known.get(quarter);
    if (offset === undefined) {
        offset = computeOffset(quarter * QUARTER_HOUR, zone);
        known.set(quarter, offset);
    }
    return offset;
}

function computeOffset(instant: number, zone: string): number {
    let format = formats.get(zone);
    if (format === undefined) {
        format = new Intl.DateTimeFormat('en-US', {
            timeZone: zone,
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
        });
        formats.set(zone, format);
    }
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
    const local = Date.UTC(
        part('year'),
        part('month') - 1,
        part('day'),
        part('hour'),
        part('minute'),
        part('second'),
    );
    return local - Math.floor(instant / 1000) * 1000;
}

/** The instant at which the wall clock of a zone shows `local` (milliseconds as if it were UTC). */
export function instantOf(local: number, zone: string): number {
    const first = local - zoneOffset(local, zone);
    // Near a change of the clocks the first guess may be an hour off.
    return local - zoneOffset(first, zone);
}
