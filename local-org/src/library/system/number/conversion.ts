/** Java's narrowing of a double to a long: no fraction, clamped, NaN is 0. */
export function javaDoubleToLong(value: number): bigint {
    if (Number.isNaN(value)) {
        return 0n;
    }
    if (value >= 9223372036854775807) {
        return 9223372036854775807n;
    }
    return value <= -9223372036854775808 ? -9223372036854775808n : BigInt(Math.trunc(value));
}
/** Java's narrowing of a double to an int. */
export function javaDoubleToInt(value: number): number {
    if (Number.isNaN(value)) {
        return 0;
    }
    return Math.max(-2147483648, Math.min(2147483647, Math.trunc(value)));
}
