/** Operators of emitted code on values that may be null. Long wraps at 64 bits, Integer at 32. */
import {
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexTime,
    Decimals,
    decimalFromDouble,
    equals,
    raise,
    raiseNull,
    stringToId,
} from '../../values/index.ts';

/** The value, refusing null. */
export function n<T>(value: T | null | undefined): T {
    return value === null || value === undefined ? raiseNull() : value;
}
function raiseDivision(): never {
    raise('System.MathException', 'Divide by 0');
}

export const divI = (a: number, b: number): number => (b === 0 ? raiseDivision() : (a / b) | 0);
export const modI = (a: number, b: number): number => (b === 0 ? raiseDivision() : (a % b) | 0);

type Long = bigint | null;
const wrap = (value: bigint): bigint => BigInt.asIntN(64, value);
export const addL = (a: Long, b: Long): bigint => wrap(n(a) + n(b));
export const subL = (a: Long, b: Long): bigint => wrap(n(a) - n(b));
export const mulL = (a: Long, b: Long): bigint => wrap(n(a) * n(b));
export const divL = (a: Long, b: Long): bigint => (n(b) === 0n ? raiseDivision() : wrap(n(a) / n(b)));
export const modL = (a: Long, b: Long): bigint => (n(b) === 0n ? raiseDivision() : n(a) % n(b));
export const andL = (a: Long, b: Long): bigint => n(a) & n(b);
export const orL = (a: Long, b: Long): bigint => n(a) | n(b);
export const xorL = (a: Long, b: Long): bigint => n(a) ^ n(b);
/** The distance is taken modulo 64, as Java does; it may be an Integer. */
const distance = (value: bigint | number | null): bigint => BigInt(n(value)) & 63n;
export const shlL = (a: Long, b: bigint | number | null): bigint => wrap(n(a) << distance(b));
export const shrL = (a: Long, b: bigint | number | null): bigint => n(a) >> distance(b);
export const ushrL = (a: Long, b: bigint | number | null): bigint =>
    wrap(BigInt.asUintN(64, n(a)) >> distance(b));
export const negL = (a: Long): bigint => wrap(-n(a));
export const notL = (a: Long): bigint => ~n(a);
export const stepL = (a: Long, by: number): bigint => wrap(n(a) + BigInt(by));

type Dbl = ApexDouble | null;
export const addF = (a: Dbl, b: Dbl): ApexDouble => new ApexDouble(n(a).value + n(b).value);
export const subF = (a: Dbl, b: Dbl): ApexDouble => new ApexDouble(n(a).value - n(b).value);
export const mulF = (a: Dbl, b: Dbl): ApexDouble => new ApexDouble(n(a).value * n(b).value);
export const divF = (a: Dbl, b: Dbl): ApexDouble =>
    n(b).value === 0 ? raiseDivision() : new ApexDouble(n(a).value / n(b).value);
export const modF = (a: Dbl, b: Dbl): ApexDouble =>
    n(b).value === 0 ? raiseDivision() : new ApexDouble(n(a).value % n(b).value);
export const negF = (a: Dbl): ApexDouble => new ApexDouble(-n(a).value);
export const stepF = (a: Dbl, by: number): ApexDouble => new ApexDouble(n(a).value + by);

type Dec = ApexDecimal | null;
export const addN = (a: Dec, b: Dec): ApexDecimal => n(a).plus(n(b));
export const subN = (a: Dec, b: Dec): ApexDecimal => n(a).minus(n(b));
export const mulN = (a: Dec, b: Dec): ApexDecimal => n(a).times(n(b));
export const divN = (a: Dec, b: Dec): ApexDecimal => n(a).dividedBy(n(b));
export const modN = (a: Dec, b: Dec): ApexDecimal =>
    n(b).value.isZero()
        ? raiseDivision()
        : new ApexDecimal(n(a).value.mod(n(b).value), Math.max(n(a).scale, n(b).scale));
export const negN = (a: Dec): ApexDecimal => n(a).negated();
export const stepN = (a: Dec, by: number): ApexDecimal => n(a).plus(ApexDecimal.of(by));

/** Time + milliseconds. */
export const addT = (a: ApexTime | null, b: number | bigint | null): ApexTime =>
    new ApexTime(n(a).ms + Number(n(b)));
export const subT = (a: ApexTime | null, b: number | bigint | null): ApexTime =>
    new ApexTime(n(a).ms - Number(n(b)));

type Days = number | bigint | ApexDouble | ApexDecimal | null;
function numberOf(value: Days): number {
    const days = n(value);
    if (days instanceof ApexDouble) return days.value;
    return days instanceof ApexDecimal ? days.toNumber() : Number(days);
}
/** Date + whole days; Datetime + days with a fraction. */
export function addDays(value: ApexDate | ApexDatetime | null, days: Days): ApexDate | ApexDatetime {
    const start = n(value);
    if (start instanceof ApexDate) return start.addDays(Math.trunc(numberOf(days)));
    return new ApexDatetime(Math.round(start.ms + numberOf(days) * 86_400_000));
}
export function subtractDays(value: ApexDate | ApexDatetime | null, days: Days): ApexDate | ApexDatetime {
    return addDays(value, new ApexDouble(-numberOf(days)));
}

/** Strings by `==`: without regard to case. */
export function equalText(a: string | null, b: string | null): boolean {
    if (a === b) return true;
    if (a === null || b === null || a.length !== b.length) return false;
    return a.toLowerCase() === b.toLowerCase();
}
export { equals };

/** Less than zero, zero, more; null when one of them is null: then no order holds. */
function order(a: unknown, b: unknown): number | null {
    if (a === null || b === null) return null;
    if (typeof a === 'number' || typeof a === 'bigint') {
        if (typeof b === 'number' || typeof b === 'bigint') return a < b ? -1 : a > b ? 1 : 0;
    }
    return measure(a).comparedTo(measure(b));
}
function measure(value: unknown): InstanceType<typeof Decimals> {
    if (value instanceof ApexDecimal) return value.value;
    if (value instanceof ApexDouble) return new Decimals(value.value);
    if (value instanceof ApexDate) return new Decimals(value.days);
    if (value instanceof ApexDatetime || value instanceof ApexTime) return new Decimals(value.ms);
    return new Decimals(String(value));
}
const holds = (result: number | null, test: (result: number) => boolean): boolean =>
    result !== null && test(result);
export const lt = (a: unknown, b: unknown): boolean => holds(order(a, b), (r) => r < 0);
export const gt = (a: unknown, b: unknown): boolean => holds(order(a, b), (r) => r > 0);
export const le = (a: unknown, b: unknown): boolean => holds(order(a, b), (r) => r <= 0);
export const ge = (a: unknown, b: unknown): boolean => holds(order(a, b), (r) => r >= 0);

/** Strings in order without regard to case; null is less than every text. */
function orderText(a: string | null, b: string | null): number {
    if (a === null || b === null) return Number(a !== null) - Number(b !== null);
    const left = a.toLowerCase();
    const right = b.toLowerCase();
    return left < right ? -1 : left > right ? 1 : 0;
}
export const ltS = (a: string | null, b: string | null): boolean => orderText(a, b) < 0;
export const gtS = (a: string | null, b: string | null): boolean => orderText(a, b) > 0;
export const leS = (a: string | null, b: string | null): boolean => orderText(a, b) <= 0;
export const geS = (a: string | null, b: string | null): boolean => orderText(a, b) >= 0;

const LIMIT_INT = new Decimals(2147483647);
export const toLong = (value: number | null): bigint | null => (value === null ? null : BigInt(value));
export const numberToDouble = (value: number | bigint | null): ApexDouble | null =>
    value === null ? null : new ApexDouble(Number(value));
export const numberToDecimal = (value: number | bigint | null): ApexDecimal | null =>
    value === null ? null : ApexDecimal.of(value);
export const doubleToDecimal = (value: Dbl): ApexDecimal | null =>
    value === null ? null : decimalFromDouble(value);
export const longToInteger = (value: Long): number | null =>
    value === null ? null : Number(BigInt.asIntN(32, value));
export const decimalToDouble = (value: Dec): ApexDouble | null =>
    value === null ? null : new ApexDouble(value.toNumber());
export const decimalToInteger = (value: Dec): number | null => {
    if (value === null) return null;
    const whole = value.value.trunc();
    return whole.abs().lessThanOrEqualTo(LIMIT_INT)
        ? whole.toNumber()
        : Number(BigInt.asIntN(32, BigInt(whole.toFixed(0))));
};
export const decimalToLong = (value: Dec): bigint | null =>
    value === null ? null : wrap(BigInt(value.value.trunc().toFixed(0)));
export const doubleToInteger = (value: Dbl): number | null =>
    value === null ? null : Math.max(-2147483648, Math.min(2147483647, Math.trunc(value.value)));
export const doubleToLong = (value: Dbl): bigint | null =>
    value === null ? null : wrap(BigInt(Math.trunc(value.value)));
export const toId = (value: string | null): string | null => stringToId(value);
export const dateToDatetime = (value: ApexDate | null): ApexDatetime | null =>
    value === null ? null : new ApexDatetime(value.days * 86_400_000);

export const decimal = (digits: string): ApexDecimal => ApexDecimal.of(digits);
export const double = (digits: string): ApexDouble => new ApexDouble(Number(digits.replace(/[dD]$/, '')));
