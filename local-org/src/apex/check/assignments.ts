/** Assignments, plain and compound, and `++`/`--`. */
import type { AssignmentOperator, Expression } from '../syntax/ast.ts';
import type { ArithmeticOperator, BoundExpression, OperandType } from '../bind/bound.ts';
import { problems } from '../bind/problems.ts';
import type { ApexType, FieldSymbol } from '../bind/symbols.ts';
import { inherits } from '../bind/members.ts';
import { BROKEN, classType, isNumeric, sameType, typeName } from '../bind/types.ts';
import type { Span } from '../../text/diagnostic.ts';
import type { Body } from './body.ts';
import { castConversion, converted, isAssignable } from './conversion.ts';
import { bindExpression, broken } from './expressions.ts';
import type { Access } from './field-access.ts';
import { bindName, memberOfValue } from './names.ts';
import { arithmeticOf } from './operators.ts';

export function bindAssignment(expression: Expression & { kind: 'Assign' }, body: Body): BoundExpression {
    const { operator, span } = expression;
    const target = bindTarget(expression.target, operator === '=' ? 'write' : 'both', body);
    const value = bindExpression(expression.value, body);
    if (target.type === BROKEN || value.type === BROKEN) {
        return broken(span);
    }
    if (operator === '=') {
        return {
            kind: 'Assign',
            target,
            value: assigned(value, target.type, span, body),
            binary: null,
            type: target.type,
            span,
        };
    }
    return compound(operator, target, value, span, body);
}

/** The value with the type of what it is assigned to; a value that does not fit is reported at `span`. */
export function assigned(value: BoundExpression, type: ApexType, span: Span, body: Body): BoundExpression {
    if (value.type === BROKEN || type === BROKEN) {
        return value;
    }
    if (!isAssignable(value.type, type, body.catalog)) {
        body.report(span, problems.assignment(typeName(value.type), typeName(type)));
        return broken(value.span);
    }
    return converted(value, type);
}

function compound(
    operator: AssignmentOperator,
    target: BoundExpression,
    value: BoundExpression,
    span: Span,
    body: Body,
): BoundExpression {
    const rule = arithmeticOf(
        operator.slice(0, -1) as ArithmeticOperator,
        target.type,
        value.type,
        span,
        body,
    );
    if (!rule) {
        return broken(span);
    }
    if (!isAssignable(rule.result, target.type, body.catalog)) {
        body.report(span, problems.assignment(typeName(rule.result), typeName(target.type)));
        return broken(span);
    }
    const convertBack =
        rule.result.kind === 'primitive' &&
        target.type.kind === 'primitive' &&
        !sameType(rule.result, target.type)
            ? castConversion(rule.result.name, target.type.name)
            : null;
    return {
        kind: 'Assign',
        target,
        value: rule.operator === 'concat' ? value : converted(value, rule.right),
        binary: { operator: rule.operator, operand: rule.operand, convertBack },
        type: target.type,
        span,
    };
}

/** Something that can be assigned to. */
function bindTarget(expression: Expression, access: Access, body: Body): BoundExpression {
    const target = bindForWriting(expression, access, body);
    if (target.type === BROKEN) {
        return target;
    }
    switch (target.kind) {
        case 'Local':
        case 'Index':
            return target;
        case 'SObjectField':
            return target.safe ? refuse(expression, body) : target;
        case 'Field':
            if (target.safe) {
                return refuse(expression, body);
            }
            checkFinal(target.field, expression.span, body);
            return target;
        default:
            return refuse(expression, body);
    }
}

function bindForWriting(expression: Expression, access: Access, body: Body): BoundExpression {
    if (expression.kind === 'Name') {
        return bindName(expression, body, access);
    }
    if (expression.kind === 'Parenthesised') {
        return bindForWriting(expression.value, access, body);
    }
    if (expression.kind !== 'Member') {
        return bindExpression(expression, body);
    }
    const start = expression.receiver.kind;
    return start === 'Name' || start === 'Member'
        ? bindName(expression, body, access)
        : memberOfValue(bindExpression(expression.receiver, body), expression, body, access);
}

function refuse(expression: Expression, body: Body): BoundExpression {
    const at =
        expression.kind === 'Member' || expression.kind === 'Call' ? expression.name.span : expression.span;
    body.report(at, problems.notAssignable());
    return broken(expression.span);
}

function checkFinal(field: FieldSymbol, span: Span, body: Body): void {
    if (!field.modifiers.has('final') || field.property) {
        return;
    }
    const isStatic = field.modifiers.has('static');
    const inherited =
        body.enclosing !== null && inherits(classType(body.enclosing), field.owner, body.catalog);
    const allowed = inherited && body.kind.initialises === (isStatic ? 'static' : 'instance');
    if (!allowed) {
        body.report(span, problems.finalMember(field.name));
    }
}

export function bindStep(expression: Expression & { kind: 'Step' }, body: Body): BoundExpression {
    const { operator, prefix, span } = expression;
    const target = bindTarget(expression.target, 'both', body);
    if (target.type === BROKEN) {
        return broken(span);
    }
    if (!isNumeric(target.type) || target.type.kind !== 'primitive') {
        const at = prefix ? span : { ...span, column: target.span.endColumn, start: target.span.end };
        body.report(at, problems.step(prefix ? 'prefix' : 'postfix', typeName(target.type)));
        return broken(span);
    }
    return {
        kind: 'Step',
        operator,
        prefix,
        operand: target.type.name as OperandType,
        target,
        type: target.type,
        span,
    };
}
