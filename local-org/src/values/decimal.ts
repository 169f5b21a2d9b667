import { Decimal as BaseDecimal } from 'decimal.js';
import { raise } from './exception.ts';

/** Own clone of decimal.js, precise enough for any product of two Apex decimals. */
export const Decimals = BaseDecimal.clone({
    precision: 80,
    rounding: BaseDecimal.ROUND_HALF_EVEN,
    toExpNeg: -100,
    toExpPos: 100,
});
export type DecimalValue = InstanceType<typeof Decimals>;

/** The rounding modes of `System.RoundingMode`, as decimal.js numbers them. */
export const roundings = {
    UP: 0,
    DOWN: 1,
    CEILING: 2,
    FLOOR: 3,
    HALF_UP: 4,
    HALF_DOWN: 5,
    HALF_EVEN: 6,
} as const;
export type RoundingName = keyof typeof roundings | 'UNNECESSARY';

/** Quotients keep this many significant digits. */
const QUOTIENT_DIGITS = 34;

/** A Decimal: a number with its scale, so that 1.10 stays 1.10. */
export class ApexDecimal {
    readonly value: DecimalValue;
    readonly scale: number;
    constructor(value: DecimalValue, scale: number) {
        this.value = value;
        this.scale = scale;
    }
    /** From digits as written; the scale is the number of digits after the point. Null when it is no number. */
    static parse(text: string): ApexDecimal | null {
        const trimmed = text.trim();
        if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed)) return null;
        const value = new Decimals(trimmed);
        const exponent = /[eE]([+-]?\d+)$/.exec(trimmed);
        const fraction = /\.(\d*)/.exec(trimmed)?.[1]?.length ?? 0;
        return new ApexDecimal(value, Math.max(0, fraction - Number(exponent?.[1] ?? 0)));
    }
    static of(value: number | bigint | string): ApexDecimal {
        if (typeof value === 'bigint') return new ApexDecimal(new Decimals(value.toString()), 0);
        if (typeof value === 'string') return ApexDecimal.parse(value)!;
        if (Number.isInteger(value) && Math.abs(value) < 1e21) return new ApexDecimal(new Decimals(value), 0);
        const exact = new Decimals(value);
        return new ApexDecimal(exact, exact.decimalPlaces());
    }
    plus(other: ApexDecimal): ApexDecimal {
        return new ApexDecimal(this.value.plus(other.value), Math.max(this.scale, other.scale));
    }
    minus(other: ApexDecimal): ApexDecimal {
        return new ApexDecimal(this.value.minus(other.value), Math.max(this.scale, other.scale));
    }
    times(other: ApexDecimal): ApexDecimal {
        return new ApexDecimal(this.value.times(other.value), this.scale + other.scale);
    }
    /** 34 significant digits, then trailing zeros dropped down to the difference of the scales. */
    dividedBy(other: ApexDecimal): ApexDecimal {
        if (other.value.isZero()) raise('System.MathException', 'Divide by 0');
        const quotient = this.value
            .div(other.value)
            .toSignificantDigits(QUOTIENT_DIGITS, roundings.HALF_EVEN);
        const preferred = Math.max(0, this.scale - other.scale);
        return new ApexDecimal(quotient, Math.max(preferred, quotient.decimalPlaces()));
    }
    negated(): ApexDecimal {
        return new ApexDecimal(this.value.negated(), this.scale);
    }
    /** Rounded half even unless told otherwise. */
    setScale(scale: number, rounding: RoundingName = 'HALF_EVEN'): ApexDecimal {
        if (rounding === 'UNNECESSARY') {
            if (this.value.decimalPlaces() > scale) raise('System.MathException', 'Rounding necessary');
            return new ApexDecimal(this.value, scale);
        }
        return new ApexDecimal(this.value.toDecimalPlaces(scale, roundings[rounding]), scale);
    }
    toNumber(): number {
        return this.value.toNumber();
    }
    toString(): string {
        return this.value.isZero() ? new Decimals(0).toFixed(this.scale) : this.value.toFixed(this.scale);
    }
}
