/** Comparisons: which operand types go together and how they are compared. */
import type { BoundExpression, OperandType } from '../bind/bound.ts';
import { problems } from '../bind/problems.ts';
import type { ApexType } from '../bind/symbols.ts';
import { BOOLEAN, BROKEN, DATETIME, ID, isEnum, isPrimitive, typeName } from '../bind/types.ts';
import type { Span } from '../../text/diagnostic.ts';
import type { Body } from './body.ts';
import { converted, isAssignable } from './conversion.ts';
import { broken, castable } from './expressions.ts';
import { widestNumber } from './operators.ts';

type Operator = (BoundExpression & { kind: 'Compare' })['operator'];

export function bindComparison(
    operator: Operator,
    left: BoundExpression,
    right: BoundExpression,
    span: Span,
    body: Body,
): BoundExpression {
    if (left.type === BROKEN || right.type === BROKEN) {
        return { ...broken(span), type: BOOLEAN };
    }
    const common = operandOf(left.type, right.type);
    if (!isComparable(operator, left, right, common, left.span, body)) {
        return { ...broken(span), type: BOOLEAN };
    }
    const [a, b] = common.type
        ? [converted(left, common.type), converted(right, common.type)]
        : [left, right];
    return { kind: 'Compare', operator, operand: common.operand, left: a, right: b, type: BOOLEAN, span };
}

interface Common {
    readonly operand: OperandType;
    /** What both sides are converted to; null where they are compared as they are. */
    readonly type: ApexType | null;
}

function operandOf(left: ApexType, right: ApexType): Common {
    const widest = widestNumber(left, right);
    if (widest) {
        return { operand: widest.name, type: widest };
    }
    if (left.kind === 'null' || right.kind === 'null') {
        const other = left.kind === 'null' ? right : left;
        return { operand: ofOne(other), type: null };
    }
    if (left.kind === 'primitive' && right.kind === 'primitive') {
        if (left.name === right.name) {
            return { operand: ofOne(left), type: null };
        }
        if (isPrimitive(left, 'String', 'Id') && isPrimitive(right, 'String', 'Id')) {
            return { operand: 'Id', type: ID };
        }
        if (isPrimitive(left, 'Date', 'Datetime') && isPrimitive(right, 'Date', 'Datetime')) {
            return { operand: 'Datetime', type: DATETIME };
        }
    }
    return { operand: 'Object', type: null };
}

function ofOne(type: ApexType): OperandType {
    return type.kind === 'primitive' && type.name !== 'Blob' ? type.name : 'Object';
}

function isComparable(
    operator: Operator,
    left: BoundExpression,
    right: BoundExpression,
    common: Common,
    span: Span,
    body: Body,
): boolean {
    const [a, b] = [left.type, right.type];
    const compatible =
        common.type !== null ||
        isAssignable(a, b, body.catalog) ||
        isAssignable(b, a, body.catalog) ||
        (comparesByCast(a, b) && castable(a, b, body));
    if (a.kind === 'void' || b.kind === 'void' || !compatible) {
        body.report(span, problems.comparison(typeName(a), typeName(b)));
        return false;
    }
    if (operator === '===' || operator === '!==') {
        return isReference(a, b, span, body);
    }
    if (operator !== '==' && operator !== '!=' && !hasOrder(a, b)) {
        body.report(span, problems.inequality(typeName(a.kind === 'null' ? b : a)));
        return false;
    }
    return true;
}

/** Interfaces and generic sObjects may hold the same thing as another class. */
function comparesByCast(a: ApexType, b: ApexType): boolean {
    const open = (type: ApexType): boolean =>
        type.kind === 'sobject' || (type.kind === 'class' && !isEnum(type));
    return open(a) && open(b);
}

function isReference(a: ApexType, b: ApexType, span: Span, body: Body): boolean {
    const value = [a, b].find((type) =>
        isPrimitive(type, 'Boolean', 'Integer', 'Long', 'Double', 'Decimal', 'Date', 'Datetime', 'Time'),
    );
    const other = a === value ? b : a;
    if (value && other.kind !== 'object') {
        body.report(span, problems.exactEquality(typeName(value)));
        return false;
    }
    return true;
}

function hasOrder(a: ApexType, b: ApexType): boolean {
    const ordered = (type: ApexType): boolean =>
        type.kind === 'null' ||
        isPrimitive(type, 'Integer', 'Long', 'Double', 'Decimal', 'String', 'Id', 'Date', 'Datetime', 'Time');
    return ordered(a) && ordered(b);
}
