import {
    ApexDecimal as Decimal,
    ApexDouble as Double,
    raise,
    toText,
    typeOf,
} from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { valueAddErrorSignatures } from '../value-errors.ts';
import { formatNumber } from './format.ts';
import { javaDoubleToLong } from './conversion.ts';

const INTEGER = /^[+-]?\d+$/;

function outOfRange(text: string): never {
    raise('System.TypeException', `Invalid integer: ${text}`);
}

/** A String as Integer. @throws TypeException `Invalid integer: 1.5` */
export function parseInteger(text: string): number {
    const value = INTEGER.test(text) ? Number(text) : Number.NaN;
    return value >= -2147483648 && value <= 2147483647 ? value : outOfRange(text);
}
/** A String as Long. @throws TypeException `Invalid long: x` */
export function parseLong(text: string): bigint {
    if (INTEGER.test(text)) {
        const value = BigInt(text.replace(/^\+/, ''));
        if (value === BigInt.asIntN(64, value)) {
            return value;
        }
    }
    raise('System.TypeException', `Invalid long: ${text}`);
}

/** Integer.valueOf(Object): texts are parsed, numbers lose their fraction. */
function integerOf(value: unknown): number {
    if (value === null) {
        raise('System.NullPointerException', 'Argument cannot be null.');
    }
    if (typeof value === 'string') {
        return parseInteger(value);
    }
    if (typeof value === 'number') {
        return value;
    }
    if (typeof value === 'bigint') {
        return Number(BigInt.asIntN(32, value));
    }
    if (value instanceof Decimal) {
        return Number(BigInt.asIntN(32, BigInt(value.value.trunc().toFixed(0))));
    }
    if (value instanceof Double) {
        return Number(BigInt.asIntN(32, javaDoubleToLong(value.value)));
    }
    raise('System.TypeException', `Invalid integer: ${toText(value)} (${typeOf(value).name})`);
}

export const integerDefinition = platformType({
    name: 'System.Integer',
    members: {
        'static Integer valueOf(Object fieldValue)': (value: unknown) =>
            value === null ? null : integerOf(value),
        'static Integer valueOf(String stringToInteger)': integerOf,
        'String format()': (self: number) => formatNumber(String(self)),
        'Double doubleValue()': (self: number) => new Double(self),
        'Integer intValue()': (self: number) => self,
        'Long longValue()': (self: number) => BigInt(self),
    },
    refuses: [...valueAddErrorSignatures],
});

export const longDefinition = platformType({
    name: 'System.Long',
    members: {
        'static Long valueOf(String stringToLong)': (text: string | null) =>
            text === null
                ? raise('System.NullPointerException', 'Argument cannot be null.')
                : parseLong(text),
        'static Long valueOf(Object fieldValue)': (value: unknown) =>
            value === null
                ? null
                : typeof value === 'bigint'
                  ? value
                  : typeof value === 'string'
                    ? parseLong(value)
                    : BigInt(integerOf(value)),
        'String format()': (self: bigint) => formatNumber(self.toString()),
        'Integer intValue()': (self: bigint) => Number(BigInt.asIntN(32, self)),
        'Double doubleValue()': (self: bigint) => new Double(Number(self)),
    },
    refuses: [...valueAddErrorSignatures],
});
