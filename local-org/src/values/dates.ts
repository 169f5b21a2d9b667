const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
const DAY = 86_400_000;

/** Milliseconds of a UTC day start; unlike Date.UTC right for the years 0-99 too. */
function utcDay(year: number, month: number, day: number): number {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getTime();
}

/** A calendar day without a time zone. Days and months beyond their range roll over, as `Date.newInstance` does. */
export class ApexDate {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    constructor(year: number, month: number, day: number) {
        const date = new Date(utcDay(year, month, day));
        this.year = date.getUTCFullYear();
        this.month = date.getUTCMonth() + 1;
        this.day = date.getUTCDate();
    }
    static fromDays(days: number): ApexDate {
        const date = new Date(days * DAY);
        return new ApexDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    }
    /** `2025-01-31`; null when it is not of that form or no such day. */
    static parse(text: string): ApexDate | null {
        const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
        if (match === null) return null;
        const date = new ApexDate(Number(match[1]), Number(match[2]), Number(match[3]));
        return date.month === Number(match[2]) && date.day === Number(match[3]) ? date : null;
    }
    /** Days since 1970-01-01. */
    get days(): number {
        return Math.round(utcDay(this.year, this.month, this.day) / DAY);
    }
    addDays(days: number): ApexDate {
        return ApexDate.fromDays(this.days + days);
    }
    /** `2025-01-31` */
    toString(): string {
        return `${pad(this.year, 4)}-${pad(this.month)}-${pad(this.day)}`;
    }
}

/** An instant: milliseconds since the epoch. */
export class ApexDatetime {
    readonly ms: number;
    constructor(ms: number) {
        this.ms = ms;
    }
    /** `2025-01-31 10:20:30`, in GMT. */
    toString(): string {
        const date = new Date(this.ms);
        const day = `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
        return `${day} ${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}`;
    }
    /** `2025-01-31T10:20:30.000Z`, as JSON carries it. */
    toIso(): string {
        return new Date(this.ms).toISOString();
    }
}

/** A time of day: milliseconds since midnight. */
export class ApexTime {
    readonly ms: number;
    constructor(ms: number) {
        this.ms = ((ms % DAY) + DAY) % DAY;
    }
    /** `10:20:30.000Z` */
    toString(): string {
        return new Date(this.ms).toISOString().slice(11);
    }
}
