import { ApexDecimal, ApexDouble, Decimals, decimalFromDouble, raise } from '../../../values/index.ts';
import type { PropertyImplementation } from '../../define.ts';
import { platformType } from '../../define.ts';
import { required } from '../string/arguments.ts';
import { javaDoubleToInt } from './conversion.ts';
import { toLong } from './decimal.ts';
import { javaRound } from './double.ts';

/** Functions of one number that work in doubles; the Decimal overload gives the double's digits. */
const transcendental: Readonly<Record<string, (x: number) => number>> = {
    acos: Math.acos,
    asin: Math.asin,
    atan: Math.atan,
    cbrt: Math.cbrt,
    cos: Math.cos,
    cosh: Math.cosh,
    exp: Math.exp,
    log: Math.log,
    log10: Math.log10,
    sin: Math.sin,
    sinh: Math.sinh,
    sqrt: Math.sqrt,
    tan: Math.tan,
    tanh: Math.tanh,
    signum: Math.sign,
    ceil: Math.ceil,
    floor: Math.floor,
    rint: roundHalfEven,
};

function roundHalfEven(x: number): number {
    const floor = Math.floor(x);
    if (x - floor !== 0.5) {
        return Math.round(x);
    }
    return floor % 2 === 0 ? floor : floor + 1;
}

/** Decimal results that are exact. */
const exact: Readonly<Record<string, (x: ApexDecimal) => ApexDecimal>> = {
    ceil: (x) => x.setScale(0, 'CEILING'),
    floor: (x) => x.setScale(0, 'FLOOR'),
    rint: (x) => x.setScale(0, 'HALF_EVEN'),
    signum: (x) => ApexDecimal.of(x.value.isZero() ? 0 : x.value.isNegative() ? -1 : 1),
    sqrt: (x) => {
        const root = new Decimals(x.value).sqrt().toSignificantDigits(17);
        return x.value.isNegative()
            ? raise('System.MathException', 'Infinite or NaN')
            : new ApexDecimal(root, root.decimalPlaces());
    },
};

type Member = (...values: never[]) => unknown;
function unaryMembers(): Record<string, Member | PropertyImplementation> {
    const members: Record<string, Member> = {};
    for (const [name, work] of Object.entries(transcendental)) {
        members[`static Double ${name}(Double x)`] = (x: ApexDouble | null) =>
            new ApexDouble(work(required(x, 1).value));
        const decimal = exact[name];
        members[`static Decimal ${name}(Decimal x)`] = (x: ApexDecimal | null) =>
            decimal === undefined
                ? decimalFromDouble(new ApexDouble(work(required(x, 1).toNumber())))
                : decimal(required(x, 1));
    }
    return members;
}

const double = (x: number): ApexDouble => new ApexDouble(x);
const dec = (x: ApexDecimal | ApexDouble): ApexDecimal =>
    x instanceof ApexDouble ? decimalFromDouble(x) : x;
const larger = (x: ApexDecimal, y: ApexDecimal | ApexDouble): ApexDecimal =>
    x.value.gte(dec(y).value) ? x : dec(y);
const smaller = (x: ApexDecimal, y: ApexDecimal | ApexDouble): ApexDecimal =>
    x.value.lte(dec(y).value) ? x : dec(y);
const pick =
    <T, R>(work: (x: T, y: T) => R) =>
    (x: T | null, y: T | null): R =>
        work(required(x, 1), required(y, 2));

export const mathDefinition = platformType({
    name: 'System.Math',
    members: {
        ...unaryMembers(),
        'static Double E': { get: () => double(Math.E) },
        'static Double PI': { get: () => double(Math.PI) },
        'static Decimal abs(Decimal x)': (x: ApexDecimal | null) =>
            new ApexDecimal(required(x, 1).value.abs(), required(x, 1).scale),
        'static Double abs(Double x)': (x: ApexDouble | null) => double(Math.abs(required(x, 1).value)),
        'static Integer abs(Integer x)': (x: number | null) => Math.abs(required(x, 1)) | 0,
        'static Long abs(Long x)': (x: bigint | null) =>
            BigInt.asIntN(64, required(x, 1) < 0n ? -required(x, 1) : required(x, 1)),
        'static Decimal atan2(Decimal y, Decimal x)': pick((y: ApexDecimal, x: ApexDecimal) =>
            decimalFromDouble(double(Math.atan2(y.toNumber(), x.toNumber()))),
        ),
        'static Double atan2(Double y, Double x)': pick((y: ApexDouble, x: ApexDouble) =>
            double(Math.atan2(y.value, x.value)),
        ),
        'static Decimal max(Decimal x, Decimal y)': pick(larger),
        'static Double max(Double x, Double y)': pick((x: ApexDouble, y: ApexDouble) =>
            double(Math.max(x.value, y.value)),
        ),
        'static Integer max(Integer x, Integer y)': pick((x: number, y: number) => Math.max(x, y)),
        'static Long max(Long x, Long y)': pick((x: bigint, y: bigint) => (x > y ? x : y)),
        'static Decimal min(Decimal x, Decimal y)': pick(smaller),
        'static Double min(Double x, Double y)': pick((x: ApexDouble, y: ApexDouble) =>
            double(Math.min(x.value, y.value)),
        ),
        'static Integer min(Integer x, Integer y)': pick((x: number, y: number) => Math.min(x, y)),
        'static Long min(Long x, Long y)': pick((x: bigint, y: bigint) => (x < y ? x : y)),
        'static Integer mod(Integer x, Integer y)': pick((x: number, y: number) =>
            y === 0 ? divideByZero() : (x % y) | 0,
        ),
        'static Long mod(Long x, Long y)': pick((x: bigint, y: bigint) =>
            y === 0n ? divideByZero() : x % y,
        ),
        'static Double pow(Double base, Double exp)': pick((base: ApexDouble, exponent: ApexDouble) =>
            double(base.value ** exponent.value),
        ),
        'static Double random()': () => double(Math.random()),
        'static Integer round(Decimal x)': (x: ApexDecimal | null) =>
            Number(BigInt.asIntN(32, toLong(required(x, 1), 'HALF_EVEN'))),
        'static Integer round(Double x)': (x: ApexDouble | null) =>
            javaDoubleToInt(Math.floor(required(x, 1).value + 0.5)),
        'static Long roundToLong(Decimal x)': (x: ApexDecimal | null) => toLong(required(x, 1), 'HALF_EVEN'),
        'static Long roundToLong(Double x)': (x: ApexDouble | null) => javaRound(required(x, 1).value),
    },
});

function divideByZero(): never {
    raise('System.MathException', 'Divide by 0');
}
