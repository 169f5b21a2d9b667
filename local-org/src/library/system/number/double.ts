import { ApexDecimal, ApexDouble, raise } from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { valueAddErrorSignatures } from '../value-errors.ts';
import { javaDoubleToInt, javaDoubleToLong } from './conversion.ts';
import { formatNumber } from './format.ts';

/** A String as Double. @throws TypeException `Invalid double: x` */
export function parseDouble(text: string): ApexDouble {
    const trimmed = text.trim();
    if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[dDfF]?$/.test(trimmed)) {
        raise('System.TypeException', `Invalid double: ${text}`);
    }
    return new ApexDouble(Number(trimmed.replace(/[dDfF]$/, '')));
}

function doubleOf(value: unknown): ApexDouble {
    if (value === null) {
        raise('System.NullPointerException', 'Argument cannot be null.');
    }
    if (typeof value === 'string') {
        return parseDouble(value);
    }
    if (value instanceof ApexDecimal) {
        return new ApexDouble(value.toNumber());
    }
    return value instanceof ApexDouble ? value : new ApexDouble(Number(value));
}

/** Math.round of Java: half up, also for negative numbers. */
export function javaRound(value: number): bigint {
    return javaDoubleToLong(Math.floor(value + 0.5));
}

export const doubleDefinition = platformType({
    name: 'System.Double',
    members: {
        'static Double valueOf(Object fieldValue)': (value: unknown) =>
            value === null ? null : doubleOf(value),
        'static Double valueOf(String stringToDouble)': doubleOf,
        'String format()': (self: ApexDouble) => formatNumber(String(self.value)),
        'Integer intValue()': (self: ApexDouble) => javaDoubleToInt(self.value),
        'Long longValue()': (self: ApexDouble) => javaDoubleToLong(self.value),
        'Long round()': (self: ApexDouble) => javaRound(self.value),
    },
    refuses: [...valueAddErrorSignatures],
});
