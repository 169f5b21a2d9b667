/** Method calls: which method, seen from where, called how. */
import type { Expression } from '../syntax/ast.ts';
import type { BoundExpression } from '../bind/bound.ts';
import { findMethods, inherits, type Found } from '../bind/members.ts';
import { problems } from '../bind/problems.ts';
import { superclassOf } from '../bind/resolve-type.ts';
import type { ApexType, MethodSymbol, TypeSymbol } from '../bind/symbols.ts';
import { BROKEN, classType, rowOf, sameType, substitute, typeName } from '../bind/types.ts';
import type { Body } from './body.ts';
import { asList, materialised } from './conversion.ts';
import type { Denotation } from './denotation.ts';
import { denote, dotted } from './names.ts';
import { bindExpression, broken } from './expressions.ts';
import { chooseOverload, convertedArguments } from './overloads.ts';
import { fieldAddError, sobjectStatic, typeStatic } from './special-calls.ts';
import { dynamicQuery, isDynamicQuery, yieldsRows } from './dynamic-queries.ts';
import { isVisible } from './visibility.ts';

export type CallExpression = Expression & { readonly kind: 'Call' };

export function bindCall(call: CallExpression, body: Body): BoundExpression {
    const given = call.arguments.map((argument) => bindExpression(argument, body));
    if (!call.receiver) {
        return callInScope(call, given, body);
    }
    if (call.receiver.kind === 'Super') {
        return callOnSuper(call, given, body);
    }
    const receiver = denote(call.receiver, body);
    if (!receiver) {
        reportUnknownReceiver(call.receiver, body);
        return broken(call.span);
    }
    switch (receiver.kind) {
        case 'value':
            return callOnValue(call, receiver.value, given, body);
        case 'type':
            return callOnType(call, receiver.type, given, body);
        case 'objects':
            return callOnType(call, receiver.type, given, body);
        default:
            return callOnOther(call, receiver, given, body);
    }
}

/** `Contact.Account.getDescribe()`: a parent's name is the token of its field. */
function callOnOther(
    call: CallExpression,
    receiver: Denotation,
    given: readonly BoundExpression[],
    body: Body,
): BoundExpression {
    if (receiver.kind === 'objectFields' && receiver.token) {
        return callOnValue(call, receiver.token, given, body);
    }
    body.report(call.name.span, problems.noVariable(dotted(call.receiver as Expression)));
    return broken(call.span);
}

/** A call on a dotted name of which nothing is known names the receiver as a whole. */
function reportUnknownReceiver(receiver: Expression, body: Body): void {
    body.report(receiver.span, problems.noVariable(dotted(receiver)));
}

/** `f()`: a method of the current type, else a static one of a type around it. */
function callInScope(call: CallExpression, given: readonly BoundExpression[], body: Body): BoundExpression {
    const types = given.map((value) => value.type);
    for (let type = body.enclosing; type; type = type.outer) {
        const candidates = findMethods(classType(type), call.name.name, body.catalog);
        const choice = chooseOverload(candidates, types, body.catalog);
        if (choice === 'ambiguous') {
            body.report(call.name.span, problems.ambiguousMethod(call.name.name, shown(types)));
            return broken(call.span);
        }
        if (choice !== 'none') {
            return callFromScope(call, choice, type, given, body);
        }
    }
    const owner = body.enclosing ? body.enclosing.qualifiedName : 'Trigger';
    reportMissing(call, types, owner, body);
    return broken(call.span);
}

function callFromScope(
    call: CallExpression,
    choice: Found<MethodSymbol>,
    type: TypeSymbol,
    given: readonly BoundExpression[],
    body: Body,
): BoundExpression {
    const isStatic = choice.member.modifiers.has('static');
    if (!isStatic && type !== body.enclosing) {
        reportMissing(
            call,
            given.map((one) => one.type),
            body.enclosing?.qualifiedName ?? '',
            body,
        );
        return broken(call.span);
    }
    if (!isStatic && body.kind.isStatic) {
        body.report(call.name.span, problems.instanceMethod(signatureText(choice)));
        return broken(call.span);
    }
    const receiver: BoundExpression | null = isStatic
        ? null
        : { kind: 'This', type: classType(type), span: call.name.span };
    return makeCall(call, choice, receiver, given, body);
}

function callOnSuper(call: CallExpression, given: readonly BoundExpression[], body: Body): BoundExpression {
    if (body.kind.isStatic || !body.enclosing) {
        body.report(call.span, problems.superInStatic());
        return broken(call.span);
    }
    const parent: ApexType = body.enclosing.superclass ?? { kind: 'object' };
    const types = given.map((value) => value.type);
    const choice = chooseOverload(findMethods(parent, call.name.name, body.catalog), types, body.catalog);
    if (typeof choice === 'string') {
        reportMissing(
            call,
            types,
            superclassOf(body.enclosing)?.qualifiedName ?? 'System.ApexBaseClass',
            body,
        );
        return broken(call.span);
    }
    const receiver: BoundExpression = { kind: 'This', type: parent, span: call.span };
    const made = makeCall(call, choice, receiver, given, body);
    return made.kind === 'Call' && made.how === 'virtual' ? { ...made, how: 'direct' } : made;
}

function callOnValue(
    call: CallExpression,
    value: BoundExpression,
    given: readonly BoundExpression[],
    body: Body,
): BoundExpression {
    if (value.type === BROKEN) {
        return broken(call.span);
    }
    const special = fieldAddError(call, value, given, body);
    if (special) {
        return special;
    }
    const receiver = receiverOf(call, value, body);
    const types = given.map((one) => one.type);
    const all = findMethods(receiver.type, call.name.name, body.catalog);
    const choice = preferring(all, types, false, body);
    if (typeof choice === 'string') {
        reportChoice(choice, call, types, typeName(receiver.type), body);
        return broken(call.span);
    }
    if (choice.member.modifiers.has('static')) {
        body.report(call.name.span, problems.staticMethod(signatureText(choice)));
        return broken(call.span);
    }
    checkBulk(call, receiver.type, types[0], body);
    return makeCall(call, choice, receiver, given, body);
}

/** addAll, removeAll… of a list are stricter than an assignment: no other elements into a set, no SObjects into Accounts. */
function checkBulk(call: CallExpression, receiver: ApexType, given: ApexType | undefined, body: Body): void {
    const name = call.name.name.toLowerCase();
    if (!name.endsWith('all') || given?.kind !== 'list' || given.element === BROKEN) {
        return;
    }
    const downwards = (to: ApexType): boolean =>
        given.element.kind === 'sobject' &&
        given.element.name === null &&
        to.kind === 'sobject' &&
        to.name !== null;
    if (receiver.kind === 'map' && name === 'putall' && downwards(receiver.value)) {
        body.report(call.name.span, problems.putAll(typeName(given), typeName(receiver)));
    }
    const strict = receiver.kind === 'set' && !sameType(receiver.element, given.element);
    if (strict || (receiver.kind === 'list' && downwards(receiver.element))) {
        body.report(call.name.span, problems.allMethod(typeName(given), typeName(receiver)));
    }
}

/** A query as receiver is a list where lists have such a method, else its one row. */
function receiverOf(call: CallExpression, value: BoundExpression, body: Body): BoundExpression {
    if (value.type.kind !== 'soql') {
        return value;
    }
    const list = asList(value);
    const onList = findMethods(list.type, call.name.name, body.catalog);
    return onList.length > 0 ? list : materialised(value, rowOf(value.type.object));
}

function callOnType(
    call: CallExpression,
    type: ApexType | null,
    given: readonly BoundExpression[],
    body: Body,
): BoundExpression {
    if (!type) {
        reportUnknownReceiver(call.receiver as Expression, body);
        return broken(call.span);
    }
    const special = typeStatic(call, type, given, body) ?? sobjectStatic(call, type, given, body);
    if (special) {
        return special;
    }
    const types = given.map((one) => one.type);
    const choice = preferring(findMethods(type, call.name.name, body.catalog), types, true, body);
    if (typeof choice === 'string') {
        reportChoice(choice, call, types, typeName(type), body);
        return broken(call.span);
    }
    if (!choice.member.modifiers.has('static')) {
        return callOnOuterInstance(call, choice, type, given, body);
    }
    return makeCall(call, choice, null, given, body);
}

/** `Outer.f()` of an instance method is refused, unless the class calls its own method by its own name. */
function callOnOuterInstance(
    call: CallExpression,
    choice: Found<MethodSymbol>,
    type: ApexType,
    given: readonly BoundExpression[],
    body: Body,
): BoundExpression {
    const own =
        body.enclosing && !body.kind.isStatic && type.kind === 'class' && type.symbol.origin === 'user';
    if (own && body.enclosing && inherits(classType(body.enclosing), type.symbol, body.catalog)) {
        return makeCall(
            call,
            choice,
            { kind: 'This', type: classType(body.enclosing), span: call.span },
            given,
            body,
        );
    }
    body.report(call.name.span, problems.instanceMethod(signatureText(choice)));
    return broken(call.span);
}

/** Static methods for a type, instance methods for a value; the other kind only to say what is wrong. */
function preferring(
    all: readonly Found<MethodSymbol>[],
    given: readonly ApexType[],
    wantStatic: boolean,
    body: Body,
): ReturnType<typeof chooseOverload> {
    const wanted = all.filter((one) => one.member.modifiers.has('static') === wantStatic);
    const choice = chooseOverload(wanted, given, body.catalog);
    return choice === 'none' ? chooseOverload(all, given, body.catalog) : choice;
}

export function makeCall(
    call: CallExpression,
    choice: Found<MethodSymbol>,
    receiver: BoundExpression | null,
    given: readonly BoundExpression[],
    body: Body,
): BoundExpression {
    const { member, bindings } = choice;
    if (!isVisible(member, body.enclosing)) {
        body.report(call.name.span, problems.methodNotVisible(signatureText(choice)));
    }
    body.unit.dependsOn(member.owner);
    const copies =
        member.owner.qualifiedName === 'System.SObject' && member.name === 'clone' && receiver !== null;
    const made = {
        kind: 'Call' as const,
        method: member,
        how: howCalled(member, receiver),
        receiver,
        arguments: convertedArguments(choice, given),
        safe: call.safe,
        type: yieldsRows(member)
            ? ({ kind: 'soql', object: 'SObject' } as const)
            : copies
              ? receiver.type
              : substitute(member.returns, bindings),
        span: {
            ...call.name.span,
            endLine: call.span.endLine,
            endColumn: call.span.endColumn,
            end: call.span.end,
        },
    };
    return isDynamicQuery(member) ? dynamicQuery(made, body) : made;
}

function howCalled(
    method: MethodSymbol,
    receiver: BoundExpression | null,
): 'static' | 'virtual' | 'direct' | 'platform' {
    if (method.owner.origin === 'platform') {
        const throughSlot = method.owner.kind === 'interface' || method.modifiers.has('abstract');
        return throughSlot && receiver ? 'virtual' : 'platform';
    }
    if (!receiver) {
        return 'static';
    }
    return method.modifiers.has('private') ? 'direct' : 'virtual';
}

function reportChoice(
    choice: string,
    call: CallExpression,
    given: readonly ApexType[],
    owner: string,
    body: Body,
): void {
    if (choice === 'ambiguous') {
        body.report(call.name.span, problems.ambiguousMethod(call.name.name, shown(given)));
    } else {
        reportMissing(call, given, owner, body);
    }
}

function reportMissing(call: CallExpression, given: readonly ApexType[], owner: string, body: Body): void {
    if (!given.includes(BROKEN)) {
        body.report(call.name.span, problems.noMethod(call.name.name, shown(given), owner));
    }
}

export function shown(types: readonly ApexType[]): string {
    return types.map((type) => (type.kind === 'null' ? 'NULL' : typeName(type))).join(', ');
}

/** `Date Date.today()`, `void Outer.Inner.f(Integer)`. */
export function signatureText({ member, bindings }: Found<MethodSymbol>): string {
    const parameters = member.parameters.map((one) => typeName(substitute(one.type, bindings))).join(', ');
    const owner = primitiveOwner(member.owner);
    return `${typeName(substitute(member.returns, bindings))} ${owner}.${member.name}(${parameters})`;
}

const unqualified = new Set([
    'Boolean',
    'Integer',
    'Long',
    'Double',
    'Decimal',
    'String',
    'Id',
    'Date',
    'Datetime',
    'Time',
    'Blob',
    'List',
    'Set',
    'Map',
    'SObject',
    'Object',
]);
function primitiveOwner(owner: TypeSymbol): string {
    return owner.origin === 'platform' && unqualified.has(owner.name) ? owner.name : owner.qualifiedName;
}
