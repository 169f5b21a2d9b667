/**
 * Expressions to the typed tree. Every name is resolved and every conversion a node; a problem is reported where
 * it stands and gives an expression of the type BROKEN, with which nothing more is wrong.
 */
import type { Expression } from '../syntax/ast.ts';
import type { BoundExpression } from '../bind/bound.ts';
import { inherits } from '../bind/members.ts';
import { problems } from '../bind/problems.ts';
import { resolveType } from '../bind/resolve-type.ts';
import type { ApexType } from '../bind/symbols.ts';
import { BROKEN, classType, INTEGER, isEnum, isPrimitive, typeName } from '../bind/types.ts';
import type { Span } from '../../text/diagnostic.ts';
import { bindAssignment, bindStep } from './assignments.ts';
import type { Body } from './body.ts';
import { bindCall } from './calls.ts';
import { asList, castConversion, isAssignable, materialised } from './conversion.ts';
import { bindNew, bindSelfCall } from './creation.ts';
import { bindLiteral } from './literals.ts';
import { bindName, memberOfValue } from './names.ts';
import { bindBinary, bindTernary, bindUnary } from './operators.ts';
import { bindQuery } from './queries.ts';

export function broken(span: Span): BoundExpression {
    return { kind: 'Literal', value: null, type: BROKEN, span };
}

export function bindExpression(expression: Expression, body: Body): BoundExpression {
    switch (expression.kind) {
        case 'Literal':
            return bindLiteral(expression, body);
        case 'Name':
            return bindName(expression, body);
        case 'Member':
            return bindMember(expression, body);
        case 'This':
            return bindThis(expression.span, body);
        case 'Super':
            return bindSuper(expression.span, body);
        case 'Call':
            return bindCall(expression, body);
        case 'SelfCall':
            return bindSelfCall(expression, body);
        case 'Index':
            return bindIndex(expression, body);
        case 'New':
            return bindNew(expression, body);
        case 'Cast':
            return bindCast(expression, body);
        case 'InstanceOf':
            return bindInstanceOf(expression, body);
        case 'Unary':
            return bindUnary(expression, body);
        case 'Step':
            return bindStep(expression, body);
        case 'Binary':
            return bindBinary(expression, body);
        case 'Assign':
            return bindAssignment(expression, body);
        case 'Ternary':
            return bindTernary(expression, body);
        case 'Parenthesised':
            return bindExpression(expression.value, body);
        case 'TypeLiteral':
            return bindTypeLiteral(expression, body);
        case 'Query':
            return bindQuery(expression, body);
    }
}

/** Chains that may start with a type go through `denote`; others are members of a value. */
function bindMember(expression: Expression & { kind: 'Member' }, body: Body): BoundExpression {
    const start = expression.receiver.kind;
    if (start === 'Name' || start === 'Member') {
        return bindName(expression, body);
    }
    return memberOfValue(bindExpression(expression.receiver, body), expression, body, 'read');
}

function bindThis(span: Span, body: Body): BoundExpression {
    if (body.kind.isStatic || !body.enclosing) {
        body.report(span, problems.thisInStatic());
        return broken(span);
    }
    return { kind: 'This', type: classType(body.enclosing), span };
}

/** `super.field` reads the inherited field. */
function bindSuper(span: Span, body: Body): BoundExpression {
    if (body.kind.isStatic || !body.enclosing) {
        body.report(span, problems.superInStatic());
        return broken(span);
    }
    return { kind: 'This', type: body.enclosing.superclass ?? classType(body.enclosing), span };
}

function bindIndex(expression: Expression & { kind: 'Index' }, body: Body): BoundExpression {
    const receiver = asList(bindExpression(expression.receiver, body));
    const index = bindExpression(expression.index, body);
    if (receiver.type === BROKEN || index.type === BROKEN) {
        return broken(expression.span);
    }
    if (receiver.type.kind !== 'list') {
        body.report(expression.receiver.span, problems.notIndexable(typeName(receiver.type)));
        return broken(expression.span);
    }
    if (!isAssignable(index.type, INTEGER, body.catalog)) {
        body.report(receiver.span, problems.listIndex(typeName(index.type)));
        return broken(expression.span);
    }
    return { kind: 'Index', receiver, index, type: receiver.type.element, span: expression.span };
}

function bindCast(expression: Expression & { kind: 'Cast' }, body: Body): BoundExpression {
    const type = resolveType(expression.type, body, expression.span);
    const raw = bindExpression(expression.value, body);
    if (type === BROKEN || raw.type === BROKEN) {
        return { ...broken(expression.span), type };
    }
    const value =
        raw.type.kind === 'soql' ? materialised(raw, type.kind === 'sobject' ? type : raw.type) : raw;
    if (!castable(value.type, type, body)) {
        body.report(expression.span, problems.cast(typeName(value.type), typeName(type)));
        return broken(expression.span);
    }
    const conversion =
        value.type.kind === 'primitive' && type.kind === 'primitive'
            ? castConversion(value.type.name, type.name)
            : null;
    return conversion
        ? { kind: 'Convert', conversion, value, type, span: expression.span }
        : { kind: 'Cast', value, type, span: expression.span };
}

/** True when a value of `from` could be one of `to`: up, down, or across to an interface. */
export function castable(from: ApexType, to: ApexType, body: Body): boolean {
    const { catalog } = body;
    if (from.kind === 'object' || to.kind === 'object' || from.kind === 'null') {
        return from.kind !== 'void';
    }
    if (isAssignable(from, to, catalog)) {
        return true;
    }
    if (from.kind === 'primitive' && to.kind === 'primitive') {
        return (
            castConversion(from.name, to.name) !== null || (from.name === 'Datetime' && to.name === 'Date')
        );
    }
    if (from.kind === 'list' && to.kind === 'list') {
        return castable(from.element, to.element, body);
    }
    if (from.kind === 'map' && to.kind === 'map') {
        return isAssignable(to, from, catalog);
    }
    if (isAssignable(to, from, catalog)) {
        return true;
    }
    if (from.kind === 'sobject' && to.kind === 'sobject') {
        return from.name === null || from.name === 'Name' || to.name === 'Name';
    }
    if (to.kind === 'class' && to.symbol.kind === 'interface') {
        return true;
    }
    return from.kind === 'class' && classCastable(from, to, body);
}

function classCastable(from: ApexType & { kind: 'class' }, to: ApexType, body: Body): boolean {
    if (isEnum(from)) {
        return false;
    }
    if (from.symbol.kind === 'interface') {
        return to.kind !== 'primitive' && !isEnum(to);
    }
    if (to.kind !== 'class') {
        return false;
    }
    return inherits(to, from.symbol, body.catalog) || inherits(from, to.symbol, body.catalog);
}

function bindInstanceOf(expression: Expression & { kind: 'InstanceOf' }, body: Body): BoundExpression {
    const value = asList(bindExpression(expression.value, body));
    const target = resolveType(expression.type, body);
    const type: ApexType = { kind: 'primitive', name: 'Boolean' };
    if (value.type !== BROKEN && target !== BROKEN) {
        const names = [typeName(value.type), typeName(target)] as const;
        if (!castable(value.type, target, body) && !isPrimitive(value.type, 'String')) {
            body.report(value.span, problems.neverInstance(...names));
        } else if (
            isPrimitive(value.type, 'String') &&
            !isPrimitive(target, 'Id', 'String') &&
            target.kind !== 'object'
        ) {
            body.report(value.span, problems.neverInstance(...names));
        } else if (value.type.kind !== 'object' && isAlways(value.type, target, body)) {
            body.report(value.span, problems.alwaysInstance(...names));
        }
    }
    return { kind: 'InstanceOf', value, target, type, span: expression.span };
}

function isAlways(from: ApexType, to: ApexType, body: Body): boolean {
    const textual = isPrimitive(from, 'String') && isPrimitive(to, 'Id');
    const collection = from.kind === 'list' || from.kind === 'set' || from.kind === 'map';
    return from.kind !== 'null' && !textual && !collection && isAssignable(from, to, body.catalog);
}

function bindTypeLiteral(expression: Expression & { kind: 'TypeLiteral' }, body: Body): BoundExpression {
    const target = resolveType(expression.type, body);
    const symbol = body.catalog.type('System.Type');
    return { kind: 'TypeLiteral', target, type: symbol ? classType(symbol) : BROKEN, span: expression.span };
}
