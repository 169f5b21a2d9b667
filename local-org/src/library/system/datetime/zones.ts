import { DateTime, IANAZone } from 'luxon';
import { currentOrNull } from '../../../org/transaction.ts';
import { raise } from '../../../values/index.ts';
import { NotEmulatedError } from '../../../text/not-emulated.ts';

/** The IANA zone of the running user; GMT where nobody runs. */
export function userZone(): string {
    return currentOrNull()?.user.timeZone ?? 'GMT';
}
/** The locale of the running user, e.g. `en_US`. */
export function userLocale(): string {
    return currentOrNull()?.user.locale ?? 'en_US';
}

/** A zone by its id, as `java.util.TimeZone` reads it: unknown ids are GMT, `GMT+02:30` is an offset. */
export function zoneNamed(id: string): string {
    let zone = zones.get(id);
    if (zone === undefined) {
        zone = resolveZone(id);
        zones.set(id, zone);
    }
    return zone;
}
const zones = new Map<string, string>();

function resolveZone(id: string): string {
    const offset = /^GMT([+-])(\d{1,2}):?(\d{2})?$/.exec(id);
    if (offset !== null) {
        return `UTC${offset[1]}${Number(offset[2])}:${offset[3] ?? '00'}`;
    }
    if (id in javaShortIds) {
        return javaShortIds[id];
    }
    return id === 'GMT' || id === 'UTC' || !IANAZone.isValidZone(id) ? 'UTC' : id;
}
/** Three-letter ids that Java keeps for old code. */
const javaShortIds: Readonly<Record<string, string>> = {
    PST: 'America/Los_Angeles',
    EST: 'UTC-5',
    MST: 'UTC-7',
    HST: 'UTC-10',
    CST: 'America/Chicago',
    IST: 'Asia/Kolkata',
    JST: 'Asia/Tokyo',
    ECT: 'Europe/Paris',
    CTT: 'Asia/Shanghai',
};

export function inZone(ms: number, zone: string): DateTime {
    return DateTime.fromMillis(ms, { zone: zoneNamed(zone) });
}

const letters = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** `Datetime.format(pattern, zone)`: java.text.SimpleDateFormat in English. */
export function formatPattern(value: { readonly ms: number }, pattern: string, zone: string): string {
    const local = inZone(value.ms, zone).setLocale('en-US');
    let out = '';
    let at = 0;
    for (const match of pattern.matchAll(letters)) {
        at += match[0].length;
        if (match[1] !== undefined) {
            out += match[1] === '' ? "'" : match[1].replaceAll("''", "'");
        } else {
            out += match[2] === undefined ? match[0] : field(local, match[2], match[0].length, zone);
        }
    }
    if (at < pattern.length) {
        raise('System.StringException', 'Unterminated quote');
    }
    return out;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function field(at: DateTime, letter: string, width: number, zone: string): string {
    switch (letter) {
        case 'y':
            return width === 2 ? pad(at.year % 100, 2) : pad(at.year, width);
        case 'Y':
            return width === 2 ? pad(weekYear(at).year % 100, 2) : pad(weekYear(at).year, width);
        case 'M':
        case 'L':
            return width >= 4 ? at.toFormat('LLLL') : width === 3 ? at.toFormat('LLL') : pad(at.month, width);
        case 'd':
            return pad(at.day, width);
        case 'D':
            return pad(at.ordinal, width);
        case 'w':
            return pad(weekYear(at).week, width);
        case 'W':
            return pad(Math.ceil((at.day + (at.startOf('month').weekday % 7)) / 7), width);
        case 'F':
            return pad(Math.ceil(at.day / 7), width);
        case 'E':
            return width >= 4 ? at.toFormat('cccc') : at.toFormat('ccc');
        case 'u':
            return pad(at.weekday, width);
        case 'a':
            return at.hour < 12 ? 'AM' : 'PM';
        case 'H':
            return pad(at.hour, width);
        case 'k':
            return pad(at.hour === 0 ? 24 : at.hour, width);
        case 'K':
            return pad(at.hour % 12, width);
        case 'h':
            return pad(at.hour % 12 === 0 ? 12 : at.hour % 12, width);
        case 'm':
            return pad(at.minute, width);
        case 's':
            return pad(at.second, width);
        case 'S':
            return pad(at.millisecond, width);
        case 'z':
            return zoneName(at, width, zone);
        case 'Z':
            return at.toFormat('ZZZ');
        case 'X':
            return at.offset === 0
                ? 'Z'
                : width === 3
                  ? at.toFormat('ZZ')
                  : width === 2
                    ? at.toFormat('ZZZ')
                    : at.toFormat('ZZZ').slice(0, 3);
        case 'G':
            return at.year > 0 ? 'AD' : 'BC';
        default:
            return raise('System.StringException', `Illegal pattern character '${letter}'`);
    }
}

/** Java's abbreviations, standard and daylight time, of zones for which English locale data has only an offset. */
const abbreviations: Readonly<Record<string, readonly [string, string]>> = {
    'Europe/London': ['GMT', 'BST'],
    'Europe/Dublin': ['GMT', 'IST'],
    'Europe/Lisbon': ['WET', 'WEST'],
    'Europe/Berlin': ['CET', 'CEST'],
    'Europe/Paris': ['CET', 'CEST'],
    'Europe/Madrid': ['CET', 'CEST'],
    'Europe/Rome': ['CET', 'CEST'],
    'Europe/Amsterdam': ['CET', 'CEST'],
    'Europe/Brussels': ['CET', 'CEST'],
    'Europe/Vienna': ['CET', 'CEST'],
    'Europe/Zurich': ['CET', 'CEST'],
    'Europe/Stockholm': ['CET', 'CEST'],
    'Europe/Prague': ['CET', 'CEST'],
    'Europe/Warsaw': ['CET', 'CEST'],
    'Europe/Helsinki': ['EET', 'EEST'],
    'Europe/Athens': ['EET', 'EEST'],
    'Europe/Moscow': ['MSK', 'MSD'],
    'Asia/Tokyo': ['JST', 'JDT'],
    'Asia/Seoul': ['KST', 'KDT'],
    'Asia/Kolkata': ['IST', 'IST'],
    'Asia/Singapore': ['SGT', 'SGT'],
    'Asia/Hong_Kong': ['HKT', 'HKST'],
    'Asia/Shanghai': ['CST', 'CDT'],
    'Australia/Sydney': ['AEST', 'AEDT'],
    'Australia/Melbourne': ['AEST', 'AEDT'],
    'Australia/Brisbane': ['AEST', 'AEDT'],
    'Australia/Perth': ['AWST', 'AWDT'],
    'Pacific/Auckland': ['NZST', 'NZDT'],
};

function zoneName(at: DateTime, width: number, zone: string): string {
    const id = zoneNamed(zone);
    if (id === 'UTC') {
        return width >= 4 ? 'Greenwich Mean Time' : 'GMT';
    }
    const known = abbreviations[id];
    const name = width >= 4 ? at.offsetNameLong : (known?.[at.isInDST ? 1 : 0] ?? at.offsetNameShort);
    if (name === null || /\d/.test(name)) {
        throw new NotEmulatedError(`name of time zone ${zone}`);
    }
    return name;
}

/** Weeks of the United States: they start on Sunday, and the first holds 1 January. */
function weekYear(at: DateTime): { year: number; week: number } {
    const sunday = at.startOf('day').minus({ days: at.weekday % 7 });
    const saturday = sunday.plus({ days: 6 });
    const first = DateTime.fromObject({ year: saturday.year, month: 1, day: 1 }, { zone: at.zone });
    const firstSunday = first.minus({ days: first.weekday % 7 });
    return { year: saturday.year, week: Math.round(sunday.diff(firstSunday, 'days').days / 7) + 1 };
}
