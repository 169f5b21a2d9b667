/** Unary, binary and ternary operators: the type they compute in and the type they give. */
import type { BinaryOperator, Expression } from '../syntax/ast.ts';
import type { ArithmeticOperator, BoundExpression, OperandType } from '../bind/bound.ts';
import { problems } from '../bind/problems.ts';
import type { ApexType, PrimitiveName } from '../bind/symbols.ts';
import { BOOLEAN, BROKEN, DATETIME, isNumeric, isPrimitive, STRING, typeName } from '../bind/types.ts';
import type { Span } from '../../text/diagnostic.ts';
import type { Body } from './body.ts';
import { bindComparison } from './comparisons.ts';
import { asList, converted, isAssignable, materialised } from './conversion.ts';
import { bindExpression, broken } from './expressions.ts';

type BinaryExpression = Expression & { readonly kind: 'Binary' };

export function bindBinary(expression: BinaryExpression, body: Body): BoundExpression {
    const left = bindExpression(expression.left, body);
    const right = bindExpression(expression.right, body);
    if (expression.operator === '??') {
        return bindCoalesce(expression, left, right, body);
    }
    return combine(expression.operator, asList(left), asList(right), expression.span, body);
}

function combine(
    operator: BinaryOperator,
    left: BoundExpression,
    right: BoundExpression,
    span: Span,
    body: Body,
): BoundExpression {
    switch (operator) {
        case '&&':
        case '||':
            return bindLogical(operator, left, right, span, body);
        case '==':
        case '!=':
        case '<>':
        case '===':
        case '!==':
        case '<':
        case '>':
        case '<=':
        case '>=':
            return bindComparison(operator === '<>' ? '!=' : operator, left, right, span, body);
        case '??':
            return broken(span);
        default:
            return arithmetic(operator, left, right, span, body);
    }
}

function bindLogical(
    operator: '&&' | '||',
    left: BoundExpression,
    right: BoundExpression,
    span: Span,
    body: Body,
): BoundExpression {
    for (const side of [left, right]) {
        if (!isPrimitive(side.type, 'Boolean') && side.type !== BROKEN) {
            body.report(left.span, problems.logical());
        }
    }
    return { kind: 'Logical', operator, left, right, type: BOOLEAN, span };
}

/** What an arithmetic operator computes in and gives; null when the operands do not fit, which is then reported. */
export interface Arithmetic {
    readonly operator: ArithmeticOperator;
    readonly operand: OperandType;
    readonly left: ApexType;
    readonly right: ApexType;
    readonly result: ApexType;
}

function arithmetic(
    operator: ArithmeticOperator,
    left: BoundExpression,
    right: BoundExpression,
    span: Span,
    body: Body,
): BoundExpression {
    if (left.type === BROKEN || right.type === BROKEN) {
        return broken(span);
    }
    const rule = arithmeticOf(operator, left.type, right.type, left.span, body);
    if (!rule) {
        return broken(span);
    }
    return {
        kind: 'Binary',
        operator: rule.operator,
        operand: rule.operand,
        left: rule.operator === 'concat' ? left : converted(left, rule.left),
        right: rule.operator === 'concat' ? right : converted(right, rule.right),
        type: rule.result,
        span,
    };
}

/** Also for compound assignments, whose operator is the same without `=`. */
export function arithmeticOf(
    operator: ArithmeticOperator,
    left: ApexType,
    right: ApexType,
    span: Span,
    body: Body,
): Arithmetic | null {
    switch (operator) {
        case '&':
        case '|':
        case '^':
            return bitwise(operator, left, right, span, body);
        case '<<':
        case '>>':
        case '>>>':
            return shift(operator, left, right, span, body);
    }
    if (
        operator === '+' &&
        (isText(left) || isText(right)) &&
        left.kind !== 'void' &&
        right.kind !== 'void'
    ) {
        return { operator: 'concat', operand: 'String', left, right, result: STRING };
    }
    if (operator === '+' || operator === '-') {
        const days = dateArithmetic(operator, left, right, span, body);
        if (days !== undefined) {
            return days;
        }
    }
    const widest = widestNumber(left, right);
    if (!widest) {
        body.report(span, problems.arithmetic());
        return null;
    }
    return { operator, operand: widest.name, left: widest, right: widest, result: widest };
}

/** `null + 'x'` joins too; an Id is no text, unless a text stands on the other side. */
function isText(type: ApexType): boolean {
    return isPrimitive(type, 'String', 'Id');
}

const ranks: readonly PrimitiveName[] = ['Integer', 'Long', 'Double', 'Decimal'];
type NumberType = ApexType & {
    readonly kind: 'primitive';
    readonly name: 'Integer' | 'Long' | 'Double' | 'Decimal';
};

/** Integer < Long < Double < Decimal; null when one is no number. */
export function widestNumber(left: ApexType, right: ApexType): NumberType | null {
    if (!isNumeric(left) || !isNumeric(right)) {
        return null;
    }
    const a = left as NumberType;
    const b = right as NumberType;
    return ranks.indexOf(a.name) >= ranks.indexOf(b.name) ? a : b;
}

/** Undefined when no date is involved. */
function dateArithmetic(
    operator: '+' | '-',
    left: ApexType,
    right: ApexType,
    span: Span,
    body: Body,
): Arithmetic | null | undefined {
    const made = operator === '+' ? 'addDays' : 'subtractDays';
    if (isPrimitive(left, 'Date')) {
        if (!isPrimitive(right, 'Integer', 'Long')) {
            body.report(span, problems.dateArithmetic('Date'));
            return null;
        }
        return { operator: made, operand: 'Date', left, right, result: left };
    }
    if (isPrimitive(left, 'Time')) {
        if (!isPrimitive(right, 'Integer', 'Long')) {
            body.report(span, problems.dateArithmetic('Time'));
            return null;
        }
        return { operator, operand: 'Time', left, right, result: left };
    }
    if (isPrimitive(left, 'Datetime')) {
        if (!isNumeric(right)) {
            body.report(span, problems.datetimeArithmetic());
            return null;
        }
        return { operator: made, operand: 'Datetime', left, right, result: DATETIME };
    }
    return undefined;
}

function bitwise(
    operator: ArithmeticOperator,
    left: ApexType,
    right: ApexType,
    span: Span,
    body: Body,
): Arithmetic | null {
    if (isPrimitive(left, 'Boolean') && isPrimitive(right, 'Boolean')) {
        return { operator, operand: 'Boolean', left, right, result: BOOLEAN };
    }
    const widest = widestNumber(left, right);
    if (!widest || !isPrimitive(widest, 'Integer', 'Long')) {
        body.report(span, problems.bits(operator));
        return null;
    }
    return { operator, operand: widest.name, left: widest, right: widest, result: widest };
}

/** A shift keeps the type of what is shifted. */
function shift(
    operator: ArithmeticOperator,
    left: ApexType,
    right: ApexType,
    span: Span,
    body: Body,
): Arithmetic | null {
    if (!isPrimitive(left, 'Integer', 'Long') || !isPrimitive(right, 'Integer', 'Long')) {
        body.report(span, problems.shift(operator));
        return null;
    }
    return {
        operator,
        operand: isPrimitive(left, 'Integer') ? 'Integer' : 'Long',
        left,
        right: left,
        result: left,
    };
}

export function bindUnary(expression: Expression & { kind: 'Unary' }, body: Body): BoundExpression {
    const value = bindExpression(expression.value, body);
    const { operator, span } = expression;
    if (value.type === BROKEN) {
        return broken(span);
    }
    const allowed =
        operator === '!'
            ? isPrimitive(value.type, 'Boolean')
            : operator === '~'
              ? isPrimitive(value.type, 'Integer', 'Long')
              : isNumeric(value.type);
    if (!allowed || value.type.kind !== 'primitive') {
        const problem =
            operator === '!'
                ? problems.not()
                : operator === '~'
                  ? problems.complement(typeName(value.type))
                  : problems.negation();
        body.report(span, problem);
        return broken(span);
    }
    return {
        kind: 'Unary',
        operator,
        operand: value.type.name as OperandType,
        value,
        type: value.type,
        span,
    };
}

function bindCoalesce(
    expression: BinaryExpression,
    left: BoundExpression,
    right: BoundExpression,
    body: Body,
): BoundExpression {
    const { span } = expression;
    if (left.type === BROKEN || right.type === BROKEN) {
        return broken(span);
    }
    const type = commonType(left.type, right.type, body);
    if (!type) {
        body.report(left.span, problems.coalesce(typeName(left.type), typeName(right.type)));
        return broken(span);
    }
    const [a, b] = bothAs(left, right, type);
    return { kind: 'Coalesce', left: a, right: b, type, span };
}

export function bindTernary(expression: Expression & { kind: 'Ternary' }, body: Body): BoundExpression {
    const condition = bindExpression(expression.condition, body);
    const then = bindExpression(expression.then, body);
    const otherwise = bindExpression(expression.otherwise, body);
    const { span } = expression;
    if (!isPrimitive(condition.type, 'Boolean') && condition.type !== BROKEN) {
        body.report(condition.span, problems.condition(typeName(condition.type)));
    }
    if (then.type === BROKEN || otherwise.type === BROKEN) {
        return broken(span);
    }
    const type = commonType(then.type, otherwise.type, body);
    if (!type) {
        body.report(condition.span, problems.ternary(typeName(otherwise.type), typeName(then.type)));
        return broken(span);
    }
    const [a, b] = bothAs(then, otherwise, type);
    return { kind: 'Ternary', condition, then: a, otherwise: b, type, span };
}

/** The type of a choice between two values: the wider of the two; null when neither holds both. */
function commonType(first: ApexType, second: ApexType, body: Body): ApexType | null {
    if (first.kind === 'soql' || second.kind === 'soql') {
        return commonWithQuery(first, second, body);
    }
    if (first.kind === 'null') {
        return second;
    }
    const widest = widestNumber(first, second);
    if (widest) {
        return widest;
    }
    if (isAssignable(second, first, body.catalog)) {
        return first;
    }
    return isAssignable(first, second, body.catalog) ? second : null;
}

/** Two queries stay undecided; beside another type a query is what that type wants. */
function commonWithQuery(first: ApexType, second: ApexType, body: Body): ApexType | null {
    if (first.kind === 'soql' && second.kind === 'soql') {
        return isAssignable(second, { kind: 'sobject', name: first.object }, body.catalog) ? first : null;
    }
    const query = first.kind === 'soql' ? first : second;
    const other = first.kind === 'soql' ? second : first;
    if (other.kind === 'null') {
        return query;
    }
    return isAssignable(query, other, body.catalog) ? other : null;
}

function bothAs(
    first: BoundExpression,
    second: BoundExpression,
    type: ApexType,
): [BoundExpression, BoundExpression] {
    if (type.kind === 'soql') {
        return [first, second];
    }
    return [converted(materialised(first, type), type), converted(materialised(second, type), type)];
}
