/** Operators as JavaScript. Operands that may be null go through a check of the kit (`$`). */
import type { ArithmeticOperator, Conversion, OperandType } from '../bind/bound.ts';

/** An operand: its JavaScript, and whether it can be null. */
export interface Operand {
    readonly code: string;
    readonly nonNull: boolean;
}

/** The operand, refusing null as Apex does. */
export function checked(operand: Operand): string {
    return operand.nonNull ? operand.code : `$.n(${operand.code})`;
}
/** A condition: null is refused. */
export function condition(operand: Operand): string {
    return checked(operand);
}

const KIT_NAMES: Record<string, string> = {
    '+': 'add',
    '-': 'sub',
    '*': 'mul',
    '/': 'div',
    '%': 'mod',
    '&': 'and',
    '|': 'or',
    '^': 'xor',
    '<<': 'shl',
    '>>': 'shr',
    '>>>': 'ushr',
};
const SUFFIX: Partial<Record<OperandType, string>> = { Long: 'L', Double: 'F', Decimal: 'N' };

export function binary(
    operator: ArithmeticOperator,
    type: OperandType,
    left: Operand,
    right: Operand,
): string {
    if (operator === 'concat') return `(${text(left, type)}+${text(right, type)})`;
    if (operator === 'addDays') return `$.addDays(${left.code},${right.code})`;
    if (operator === 'subtractDays') return `$.subtractDays(${left.code},${right.code})`;
    if (type === 'Time') return `$.${KIT_NAMES[operator]}T(${left.code},${right.code})`;
    const suffix = SUFFIX[type];
    if (suffix !== undefined) return `$.${KIT_NAMES[operator]}${suffix}(${left.code},${right.code})`;
    const a = checked(left);
    const b = checked(right);
    if (type === 'Boolean') {
        return operator === '^' ? `(${a}!==${b})` : `((${a}${operator}${b})===1)`;
    }
    switch (operator) {
        case '*':
            return `Math.imul(${a},${b})`;
        case '/':
        case '%':
            return `$.${KIT_NAMES[operator]}I(${a},${b})`;
        case '>>>':
            return `(${a}>>>${b}|0)`;
        case '+':
        case '-':
            return `((${a}${operator}${b})|0)`;
        default:
            return `(${a}${operator}${b})`;
    }
}

/** An operand of string concatenation. */
function text(operand: Operand, _type: OperandType): string {
    return operand.code.startsWith('"') ? operand.code : `$.text(${operand.code})`;
}

type CompareOperator = '==' | '!=' | '===' | '!==' | '<' | '>' | '<=' | '>=';
/** Types whose JavaScript values `===` compares as Apex's `==` does. */
const IDENTICAL: ReadonlySet<OperandType> = new Set(['Boolean', 'Integer', 'Long', 'Id']);

export function compare(operator: CompareOperator, type: OperandType, left: Operand, right: Operand): string {
    const negated = operator.startsWith('!') ? '!' : '';
    if (left.code === 'null' || right.code === 'null') {
        if (operator !== '<' && operator !== '>' && operator !== '<=' && operator !== '>=') {
            return `(${left.code}${negated === '' ? '===' : '!=='}${right.code})`;
        }
    }
    switch (operator) {
        case '===':
        case '!==':
            return type === 'Object' || type === 'String' || IDENTICAL.has(type)
                ? `(${left.code}${operator}${right.code})`
                : `${negated}$.equals(${left.code},${right.code})`;
        case '==':
        case '!=':
            if (IDENTICAL.has(type)) return `(${left.code}${operator}=${right.code})`;
            return `${negated}$.${type === 'String' ? 'equalText' : 'equals'}(${left.code},${right.code})`;
        default:
            if (type === 'Integer' && left.nonNull && right.nonNull)
                return `(${left.code}${operator}${right.code})`;
            return `$.${ORDER[operator]}${type === 'String' || type === 'Id' ? 'S' : ''}(${left.code},${right.code})`;
    }
}
const ORDER = { '<': 'lt', '>': 'gt', '<=': 'le', '>=': 'ge' } as const;

export function unary(operator: '-' | '+' | '!' | '~', type: OperandType, value: Operand): string {
    switch (operator) {
        case '!':
            return `!${checked(value)}`;
        case '+':
            return checked(value);
        case '~':
            return type === 'Long' ? `$.notL(${value.code})` : `(~${checked(value)})`;
        case '-': {
            const suffix = SUFFIX[type];
            return suffix === undefined ? `(-${checked(value)}|0)` : `$.neg${suffix}(${value.code})`;
        }
        default:
            return operator satisfies never;
    }
}

/** The value one step up or down. */
export function stepped(operator: '++' | '--', type: OperandType, value: Operand): string {
    const sign = operator === '++' ? '+' : '-';
    const suffix = SUFFIX[type];
    if (suffix === undefined) return `(${checked(value)}${sign}1|0)`;
    return `$.step${suffix}(${value.code},${sign}1)`;
}

const CONVERSIONS: Record<Exclude<Conversion, 'Widen' | 'IdToString'>, string> = {
    IntegerToLong: 'toLong',
    IntegerToDouble: 'numberToDouble',
    IntegerToDecimal: 'numberToDecimal',
    LongToDouble: 'numberToDouble',
    LongToDecimal: 'numberToDecimal',
    DoubleToDecimal: 'doubleToDecimal',
    LongToInteger: 'longToInteger',
    DecimalToDouble: 'decimalToDouble',
    DecimalToInteger: 'decimalToInteger',
    DecimalToLong: 'decimalToLong',
    DoubleToInteger: 'doubleToInteger',
    DoubleToLong: 'doubleToLong',
    StringToId: 'toId',
    DateToDatetime: 'dateToDatetime',
};
export function isConversion(name: string): name is Exclude<Conversion, 'Widen' | 'IdToString'> {
    return Object.hasOwn(CONVERSIONS, name);
}
/** Null stays null. */
export function convert(conversion: Conversion, code: string): string {
    if (conversion === 'Widen' || conversion === 'IdToString') return code;
    return `$.${CONVERSIONS[conversion]}(${code})`;
}
