/** Math functions of formulas. A blank argument gives a blank. */
import type { Decimal } from 'decimal.js';
import { eager } from './function.ts';
import type { FormulaFunction, FunctionTable } from './function.ts';
import { asNumber, Exact, FormulaError } from './value.ts';
import type { FormulaValue } from './value.ts';

const MANY = Number.MAX_SAFE_INTEGER;

function of(work: (value: Decimal) => Decimal): FormulaFunction {
    return eager(1, 1, ([value]) => {
        const number = asNumber(value ?? null);
        return number === null ? null : work(new Exact(number));
    });
}
function ofTwo(work: (a: Decimal, b: Decimal) => Decimal): FormulaFunction {
    return eager(2, 2, (values) => {
        const [a, b] = values.map(asNumber) as [Decimal | null, Decimal | null];
        return a === null || b === null ? null : work(new Exact(a), new Exact(b));
    });
}
function extreme(pick: (...values: Decimal[]) => Decimal): FormulaFunction {
    return eager(1, MANY, (values: readonly FormulaValue[]) => {
        const numbers = values.map(asNumber);
        if (numbers.some((number) => number === null)) return null;
        return pick(...(numbers as Decimal[]));
    });
}
/** Rounds half away from zero at `digits` places, which may be negative. */
function rounded(value: Decimal, digits: Decimal): Decimal {
    const shift = new Exact(10).pow(digits.trunc());
    return value.times(shift).round().div(shift);
}
function positive(value: Decimal): Decimal {
    if (value.lte(0)) throw new FormulaError('a positive number is needed');
    return value;
}

export const mathFunctions: FunctionTable = {
    ABS: of((value) => value.abs()),
    // CEILING and FLOOR go away from and towards zero for negative numbers; MCEILING and MFLOOR do not.
    CEILING: of((value) => (value.isNegative() ? value.floor() : value.ceil())),
    FLOOR: of((value) => value.trunc()),
    MCEILING: of((value) => value.ceil()),
    MFLOOR: of((value) => value.floor()),
    ROUND: ofTwo(rounded),
    TRUNC: eager(1, 2, ([value, digits]) => {
        const number = asNumber(value ?? null);
        const shift = new Exact(10).pow(asNumber(digits ?? null)?.trunc() ?? 0);
        return number === null ? null : number.times(shift).trunc().div(shift);
    }),
    MOD: ofTwo((a, b) => {
        if (b.isZero()) throw new FormulaError('division by zero');
        return a.minus(b.times(a.div(b).floor()));
    }),
    MAX: extreme((...values) => Exact.max(...values)),
    MIN: extreme((...values) => Exact.min(...values)),
    SQRT: of((value) => {
        if (value.isNegative()) throw new FormulaError('square root of a negative number');
        return value.sqrt();
    }),
    EXP: of((value) => value.exp()),
    LN: of((value) => positive(value).ln()),
    LOG: of((value) => positive(value).log(10)),
    PI: eager(0, 0, () => new Exact('3.141592653589793238462643383279502884197')),
    SIN: of((value) => value.sin()),
    COS: of((value) => value.cos()),
    TAN: of((value) => value.tan()),
    ASIN: of((value) => value.asin()),
    ACOS: of((value) => value.acos()),
    ATAN: of((value) => value.atan()),
    ATAN2: ofTwo((a, b) => Exact.atan2(a, b)),
};
