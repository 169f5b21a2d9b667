/** `new`: instances, records and collections; and this(...) and super(...). */
import type { Expression, NewRest } from '../syntax/ast.ts';
import type { BoundExpression } from '../bind/bound.ts';
import { viewOf } from '../bind/members.ts';
import { problems } from '../bind/problems.ts';
import { resolveType } from '../bind/resolve-type.ts';
import type { ApexType } from '../bind/symbols.ts';
import { BROKEN, typeName } from '../bind/types.ts';
import type { Span } from '../../text/diagnostic.ts';
import type { Body } from './body.ts';
import { shown } from './calls.ts';
import { newCollection } from './collections.ts';
import { converted, isAssignable } from './conversion.ts';
import { bindExpression, broken } from './expressions.ts';
import { recordMember } from './field-types.ts';
import { chooseOverload, convertedArguments } from './overloads.ts';
import { isVisible } from './visibility.ts';

type NewExpression = Expression & { readonly kind: 'New' };

export function bindNew(expression: NewExpression, body: Body): BoundExpression {
    const type = resolveType(
        expression.type.arrays > 0 ? expression.type : { ...expression.type, span: expression.span },
        body,
    );
    if (type === BROKEN) {
        visitArguments(expression.rest, body);
        return broken(expression.span);
    }
    const { rest, span } = expression;
    if (type.kind === 'list' || type.kind === 'set' || type.kind === 'map') {
        return newCollection(type, rest, span, body);
    }
    if (rest.kind !== 'Arguments') {
        body.report(span, problems.notInitializable(typeName(type)));
        visitArguments(rest, body);
        return broken(span);
    }
    if (type.kind === 'sobject') {
        return newRecord(type, rest.arguments, span, body);
    }
    if (type.kind !== 'class') {
        rest.arguments.forEach((argument) => bindExpression(argument, body));
        body.report(span, problems.notConstructible(typeName(type)));
        return broken(span);
    }
    return newInstance(type, rest.arguments, span, body);
}

/** Checks what stands in an initialiser that cannot be used, for the problems inside it. */
function visitArguments(rest: NewRest, body: Body): void {
    switch (rest.kind) {
        case 'Arguments':
            rest.arguments.forEach((one) => {
                bindExpression(one.kind === 'Assign' ? one.value : one, body);
            });
            break;
        case 'Size':
            bindExpression(rest.size, body);
            break;
        case 'Items':
            rest.items.forEach((one) => bindExpression(one, body));
            break;
        case 'Entries':
            rest.entries.forEach((one) => {
                bindExpression(one.key, body);
                bindExpression(one.value, body);
            });
    }
}

/** `new Account(Name = 'x')`. */
function newRecord(
    type: ApexType & { kind: 'sobject' },
    written: readonly Expression[],
    span: Span,
    body: Body,
): BoundExpression {
    const fields: { name: string; relationship: boolean; value: BoundExpression }[] = [];
    if (type.name === null) {
        body.report(span, problems.notConstructible('SObject'));
        return broken(span);
    }
    for (const one of written) {
        if (one.kind !== 'Assign' || one.operator !== '=' || one.target.kind !== 'Name') {
            bindExpression(one, body);
            body.report(span, problems.namedPairs(typeName(type)));
            return broken(span);
        }
        const value = bindExpression(one.value, body);
        const member = recordMember(type.name, one.target.name, body.schema, body.catalog);
        if (!member) {
            body.report(span, problems.noField(one.target.name, type.name));
            continue;
        }
        if (!isAssignable(value.type, member.type, body.catalog) && value.type !== BROKEN) {
            body.report(span, problems.assignment(typeName(value.type), typeName(member.type)));
            continue;
        }
        if (fields.some((other) => other.name === member.name)) {
            body.report(span, problems.duplicateField2(member.name));
        }
        fields.push({
            name: member.name,
            relationship: member.relationship !== null,
            value: converted(value, member.type),
        });
    }
    body.unit.dependencies.add(type.name.toLowerCase());
    return { kind: 'NewSObject', fields, type, span };
}

function newInstance(
    type: ApexType & { kind: 'class' },
    written: readonly Expression[],
    span: Span,
    body: Body,
): BoundExpression {
    const given = written.map((one) => bindExpression(one, body));
    const { symbol } = type;
    if (symbol.kind !== 'class') {
        const contract = symbol.kind === 'interface' && symbol.origin === 'platform';
        const problem = contract ? problems.abstractConstructed : problems.notConstructible;
        body.report(span, problem(symbol.qualifiedName));
        return broken(span);
    }
    if (symbol.qualifiedName === 'System.Exception') {
        body.report(span, problems.notConstructible(symbol.name));
        return broken(span);
    }
    if (symbol.modifiers.has('abstract')) {
        body.report(span, problems.abstractConstructed(symbol.qualifiedName));
        return broken(span);
    }
    const types = given.map((one) => one.type);
    const bindings = viewOf(type, body.catalog)?.bindings ?? new Map<string, ApexType>();
    const candidates = symbol.constructors.map((member) => ({ member, bindings }));
    const choice = chooseOverload(candidates, types, body.catalog);
    if (choice === 'none') {
        if (!types.includes(BROKEN)) {
            body.report(span, problems.noConstructor(symbol.qualifiedName, shown(types)));
        }
        return { ...broken(span), type };
    }
    if (choice === 'ambiguous') {
        body.report(span, problems.ambiguousMethod('<init>', shown(types)));
        return { ...broken(span), type };
    }
    if (!isVisible(choice.member, body.enclosing)) {
        body.report(
            span,
            problems.constructorNotVisible(`[${symbol.qualifiedName}].<Constructor>(${shown(types)})`),
        );
    }
    body.unit.dependsOn(symbol);
    return {
        kind: 'New',
        constructor: choice.member,
        arguments: convertedArguments(choice, given),
        type,
        span,
    };
}

/** this(...) and super(...); that they stand first in a constructor is checked with the constructor. */
export function bindSelfCall(call: Expression & { kind: 'SelfCall' }, body: Body): BoundExpression {
    const given = call.arguments.map((one) => bindExpression(one, body));
    const types = given.map((one) => one.type);
    const owner = body.enclosing;
    const target =
        call.target === 'this' ? owner : owner?.superclass?.kind === 'class' ? owner.superclass.symbol : null;
    if (!target) {
        body.report(call.span, problems.noSuper(owner?.qualifiedName ?? ''));
        return broken(call.span);
    }
    const candidates = target.constructors.map((member) => ({
        member,
        bindings: new Map<string, ApexType>(),
    }));
    const choice = chooseOverload(candidates, types, body.catalog);
    if (typeof choice === 'string') {
        if (!types.includes(BROKEN)) {
            body.report(call.span, problems.noConstructorHere(shown(types)));
        }
        return broken(call.span);
    }
    return {
        kind: 'ConstructorCall',
        constructor: choice.member,
        target: call.target,
        arguments: convertedArguments(choice, given),
        type: { kind: 'void' },
        span: call.span,
    };
}
