import {
    ApexDecimal,
    ApexDouble,
    type ApexEnum,
    decimalFromDouble,
    raise,
    roundings,
    type RoundingName,
} from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { required } from '../string/arguments.ts';
import { valueAddErrorSignatures } from '../value-errors.ts';
import { formatNumber } from './format.ts';

/** A String as Decimal. @throws TypeException `Invalid decimal: x` */
export function parseDecimal(text: string): ApexDecimal {
    return ApexDecimal.parse(text) ?? raise('System.TypeException', `Invalid decimal: ${text}`);
}

function decimalOf(value: unknown): ApexDecimal {
    if (value === null) {
        raise('System.NullPointerException', 'Argument cannot be null.');
    }
    if (typeof value === 'string') {
        return parseDecimal(value);
    }
    if (value instanceof ApexDouble) {
        return decimalFromDouble(value);
    }
    return value instanceof ApexDecimal ? value : ApexDecimal.of(value as number | bigint);
}

const MIN_SCALE = -33;
const MAX_SCALE = 33;
function scaled(self: ApexDecimal, scale: number | null, mode: RoundingName): ApexDecimal {
    const places = required(scale, 1);
    if (places < MIN_SCALE || places > MAX_SCALE) {
        raise('System.MathException', `Scale must be between -33 and 33, was: ${places}`);
    }
    if (places >= 0) {
        return self.setScale(places, mode);
    }
    const unit = ApexDecimal.of(`1${'0'.repeat(-places)}`);
    return new ApexDecimal(
        self.value
            .div(unit.value)
            .toDecimalPlaces(0, roundings[mode as 'UP'])
            .times(unit.value),
        0,
    );
}

function divide(
    self: ApexDecimal,
    divisor: ApexDecimal | null,
    scale: number | null,
    mode: RoundingName,
): ApexDecimal {
    const by = required(divisor, 1);
    if (by.value.isZero()) {
        raise('System.MathException', 'Divide by 0');
    }
    return new ApexDecimal(self.value.div(by.value), 0).setScale(required(scale, 2), mode);
}

const modeOf = (mode: unknown): RoundingName => (required(mode, 2) as ApexEnum).name as RoundingName;

/** Rounds to a whole number; HALF_EVEN is what `round()` means. */
export function toLong(value: ApexDecimal, mode: RoundingName): bigint {
    return BigInt.asIntN(64, BigInt(value.setScale(0, mode).value.toFixed(0)));
}

function strip(self: ApexDecimal): ApexDecimal {
    return new ApexDecimal(self.value, self.value.decimalPlaces());
}

export const decimalDefinition = platformType({
    name: 'System.Decimal',
    members: {
        'static Decimal valueOf(Double doubleToDecimal)': decimalOf,
        'static Decimal valueOf(Long longToDecimal)': decimalOf,
        'static Decimal valueOf(String stringToDecimal)': decimalOf,
        'Decimal abs()': (self: ApexDecimal) => new ApexDecimal(self.value.abs(), self.scale),
        'Decimal divide(Decimal divisor, Integer scale)': (
            self: ApexDecimal,
            by: ApexDecimal | null,
            scale: number | null,
        ) => divide(self, by, scale, 'HALF_EVEN'),
        'Decimal divide(Decimal divisor, Integer scale, Object roundingMode)': (
            self: ApexDecimal,
            by: ApexDecimal | null,
            scale: number | null,
            mode: unknown,
        ) => divide(self, by, scale, modeOf(mode)),
        'Double doubleValue()': (self: ApexDecimal) => new ApexDouble(self.toNumber()),
        'String format()': (self: ApexDecimal) => formatNumber(self.toString()),
        'Integer intValue()': (self: ApexDecimal) =>
            Number(BigInt.asIntN(32, BigInt(self.value.trunc().toFixed(0)))),
        'Long longValue()': (self: ApexDecimal) => BigInt.asIntN(64, BigInt(self.value.trunc().toFixed(0))),
        'Decimal pow(Integer exponent)': (self: ApexDecimal, exponent: number | null) => {
            const power = required(exponent, 1);
            if (power < 0 || power > 32767) {
                raise('System.MathException', `Exponent must be between 0 and 32767, was: ${power}`);
            }
            return new ApexDecimal(self.value.pow(power), self.scale * power);
        },
        'Integer precision()': (self: ApexDecimal) =>
            self.value.isZero()
                ? 1
                : self.value.abs().toFixed(self.scale).replace('.', '').replace(/^0+/, '').length,
        'Long round()': (self: ApexDecimal) => toLong(self, 'HALF_EVEN'),
        'Long round(RoundingMode roundingMode)': (self: ApexDecimal, mode: ApexEnum | null) =>
            toLong(self, modeOf(required(mode, 1))),
        'Integer scale()': (self: ApexDecimal) => self.scale,
        'Decimal setScale(Integer scale)': (self: ApexDecimal, scale: number | null) =>
            scaled(self, scale, 'HALF_EVEN'),
        'Decimal setScale(Integer scale, RoundingMode roundingMode)': (
            self: ApexDecimal,
            scale: number | null,
            mode: ApexEnum | null,
        ) => scaled(self, scale, modeOf(mode)),
        'Decimal stripTrailingZeros()': strip,
        'String toPlainString()': (self: ApexDecimal) => self.toString(),
    },
    refuses: [...valueAddErrorSignatures],
});
