/** A Double: boxed, because a bare JavaScript number is an Integer. */
export class ApexDouble {
    readonly value: number;
    constructor(value: number) {
        this.value = value;
    }
    /** As Java prints a double: `5.0`, `1.0E10`. */
    toString(): string {
        const { value } = this;
        if (!Number.isFinite(value))
            return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
        if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
        const size = Math.abs(value);
        if (size >= 1e-3 && size < 1e7) {
            const text = String(value);
            return text.includes('.') ? text : `${text}.0`;
        }
        const [mantissa, exponent] = value.toExponential().split('e');
        return `${mantissa!.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
    }
}
