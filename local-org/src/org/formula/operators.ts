/** The operators of formulas on values. */
import { Decimal } from 'decimal.js';
import type { BinaryOperator } from './syntax.ts';
import {
    asNumber,
    asText,
    Day,
    Exact,
    FormulaError,
    isBlank,
    Moment,
    MS_PER_DAY,
    TimeOfDay,
} from './value.ts';
import type { FormulaValue } from './value.ts';

/** Works out `left operator right`; `&&` and `||` are the evaluator's, which stops early. */
export function operate(operator: BinaryOperator, left: FormulaValue, right: FormulaValue): FormulaValue {
    switch (operator) {
        case '+':
            return add(left, right);
        case '-':
            return subtract(left, right);
        case '*':
            return numeric(left, right, (a, b) => a.times(b));
        case '/':
            return numeric(left, right, (a, b) => {
                if (b.isZero()) throw new FormulaError('division by zero');
                return a.div(b);
            });
        case '^':
            return numeric(left, right, (a, b) => a.pow(b));
        case '&':
            return asText(left) + asText(right);
        case '=':
            return same(left, right);
        case '<>':
            return !same(left, right);
        case '<':
            return compared(left, right, (order) => order < 0);
        case '>':
            return compared(left, right, (order) => order > 0);
        case '<=':
            return compared(left, right, (order) => order <= 0);
        case '>=':
            return compared(left, right, (order) => order >= 0);
        case '&&':
        case '||':
            throw new FormulaError('and / or are not values');
        default:
            return operator satisfies never;
    }
}

function numeric(
    left: FormulaValue,
    right: FormulaValue,
    work: (a: Decimal, b: Decimal) => Decimal,
): FormulaValue {
    const [a, b] = [asNumber(left), asNumber(right)];
    return a === null || b === null ? null : work(new Exact(a), new Exact(b));
}

function add(left: FormulaValue, right: FormulaValue): FormulaValue {
    if (typeof left === 'string' || typeof right === 'string') return asText(left) + asText(right);
    if (left === null || right === null) return null;
    if (left instanceof Decimal && !(right instanceof Decimal)) return add(right, left);
    if (left instanceof Day && right instanceof Decimal) return new Day(left.days + right.trunc().toNumber());
    if (left instanceof Moment && right instanceof Decimal) return moved(left, right);
    if (left instanceof TimeOfDay && right instanceof Decimal) return turned(left, right.toNumber());
    return numeric(left, right, (a, b) => a.plus(b));
}

function subtract(left: FormulaValue, right: FormulaValue): FormulaValue {
    if (left === null || right === null) return null;
    if (left instanceof Day && right instanceof Day) return new Exact(left.days - right.days);
    if (left instanceof Moment && right instanceof Moment) {
        return new Exact(left.ms - right.ms).div(MS_PER_DAY);
    }
    if (left instanceof TimeOfDay && right instanceof TimeOfDay) {
        return new Exact((((left.ms - right.ms) % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY);
    }
    if (left instanceof Day && right instanceof Decimal) return new Day(left.days - right.trunc().toNumber());
    if (left instanceof Moment && right instanceof Decimal) return moved(left, right.negated());
    if (left instanceof TimeOfDay && right instanceof Decimal) return turned(left, -right.toNumber());
    return numeric(left, right, (a, b) => a.minus(b));
}

function moved(moment: Moment, days: Decimal): Moment {
    return new Moment(moment.ms + days.times(MS_PER_DAY).round().toNumber());
}
function turned(time: TimeOfDay, ms: number): TimeOfDay {
    return new TimeOfDay((((time.ms + Math.trunc(ms)) % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY);
}

/** Text is compared with regard to case; a blank equals only a blank. */
export function same(left: FormulaValue, right: FormulaValue): boolean {
    if (isBlank(left) || isBlank(right)) return isBlank(left) && isBlank(right);
    if (typeof left === 'boolean' || typeof right === 'boolean') return left === right;
    return order(left, right) === 0;
}
/** A comparison with a blank is false. */
function compared(left: FormulaValue, right: FormulaValue, test: (order: number) => boolean): boolean {
    return isBlank(left) || isBlank(right) ? false : test(order(left, right));
}
/** Negative, 0 or positive; both are not blank. */
export function order(left: FormulaValue, right: FormulaValue): number {
    if (left instanceof Decimal && right instanceof Decimal) return left.cmp(right);
    if (left instanceof Day && right instanceof Day) return left.days - right.days;
    if (left instanceof Moment && right instanceof Moment) return left.ms - right.ms;
    if (left instanceof TimeOfDay && right instanceof TimeOfDay) return left.ms - right.ms;
    if (left instanceof Day && right instanceof Moment) return left.days * MS_PER_DAY - right.ms;
    if (left instanceof Moment && right instanceof Day) return left.ms - right.days * MS_PER_DAY;
    if (typeof left === 'string' && typeof right === 'string')
        return left < right ? -1 : left > right ? 1 : 0;
    throw new FormulaError('values of different types cannot be compared');
}
