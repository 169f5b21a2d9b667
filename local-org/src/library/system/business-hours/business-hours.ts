import { NotEmulatedError } from '../../../text/not-emulated.ts';
import { ApexDatetime, raise } from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { required } from '../string/arguments.ts';
import { openHours, type OpenHours } from './hours.ts';

/** `add` ignores "time precision smaller than one minute" of its interval. */
const MINUTE = 60_000;
/** No business hours reach further than this without an open minute. */
const HORIZON_DAYS = 3660;

/** Open ranges from an instant on, the first one cut to start there. */
function* rangesFrom(hours: OpenHours, ms: number): Generator<readonly [number, number]> {
    const first = hours.dayOf(ms);
    for (let offset = 0; offset < HORIZON_DAYS; offset++) {
        for (const [from, to] of hours.rangesOn(first.addDays(offset))) {
            if (to > ms) {
                yield [Math.max(from, ms), to];
            }
        }
    }
    raise('System.InvalidParameterValueException', 'The business hours are never open.');
}

function add(id: string | null, start: ApexDatetime | null, interval: bigint | null): ApexDatetime {
    const given = Number(required(interval, 3));
    if (given < 0) {
        throw new NotEmulatedError('BusinessHours.add with a negative interval');
    }
    let left = Math.floor(given / MINUTE) * MINUTE;
    const from = required(start, 2).ms;
    for (const [open, close] of rangesFrom(openHours(required(id, 1)), from)) {
        if (left <= close - open) {
            return new ApexDatetime(open + left);
        }
        left -= close - open;
    }
    return new ApexDatetime(from);
}

function diff(id: string | null, start: ApexDatetime | null, end: ApexDatetime | null): bigint {
    const hours = openHours(required(id, 1));
    const [from, to] = [required(start, 2).ms, required(end, 3).ms];
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    let total = 0;
    const last = hours.dayOf(high).days;
    for (let day = hours.dayOf(low); day.days <= last; day = day.addDays(1)) {
        for (const [open, close] of hours.rangesOn(day)) {
            total += Math.max(0, Math.min(close, high) - Math.max(open, low));
        }
    }
    return BigInt(from <= to ? total : -total);
}

export const businessHoursDefinition = platformType({
    name: 'System.BusinessHours',
    members: {
        'static Datetime add(Id businessHoursId, Datetime startDate, Long intervalMilliseconds)': add,
        'static Datetime addGmt(Id businessHoursId, Datetime startDate, Long intervalMilliseconds)': add,
        'static Long diff(String businessHoursId, Datetime startDate, Datetime endDate)': diff,
        'static Boolean isWithin(String businessHoursId, Datetime targetDate)': (
            id: string | null,
            at: ApexDatetime | null,
        ) => {
            const hours = openHours(required(id, 1));
            const { ms } = required(at, 2);
            return hours.rangesOn(hours.dayOf(ms)).some(([open, close]) => open <= ms && ms < close);
        },
        'static Datetime nextStartDate(Id businessHoursId, Datetime targetDate)': (
            id: string | null,
            at: ApexDatetime | null,
        ) => {
            for (const [open] of rangesFrom(openHours(required(id, 1)), required(at, 2).ms)) {
                return new ApexDatetime(open);
            }
            return null;
        },
    },
});
