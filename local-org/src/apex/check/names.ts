/** What names mean: locals, fields, types and namespaces, and the members that follow a dot. */
import type { Expression } from '../syntax/ast.ts';
import type { BoundExpression } from '../bind/bound.ts';
import { findField, type Found } from '../bind/members.ts';
import { problems } from '../bind/problems.ts';
import { innerType, sobjectNamed, userType } from '../bind/resolve-type.ts';
import type { ApexType, FieldSymbol, TypeSymbol } from '../bind/symbols.ts';
import { BROKEN, classType, primitiveNamed, rowOf, SOBJECT, STRING, typeName } from '../bind/types.ts';
import type { Span } from '../../text/diagnostic.ts';
import type { Body } from './body.ts';
import { materialised } from './conversion.ts';
import { valueOf, type Denotation } from './denotation.ts';
import { recordMember } from './field-types.ts';
import { bindExpression, broken } from './expressions.ts';
import { fieldAccess, type Access } from './field-access.ts';
import {
    describeMember,
    fieldTokenMember,
    labelMember,
    objectMember,
    pageMember,
    sharingReason,
    triggerMember,
} from './schema-names.ts';

type MemberExpression = Expression & { readonly kind: 'Member' };

/** What a name or dotted name stands for; null when it stands for nothing, which is not reported yet. */
export function denote(expression: Expression, body: Body, access: Access = 'read'): Denotation | null {
    if (expression.kind === 'Name') {
        return denoteName(expression.name, expression.span, body, access);
    }
    if (expression.kind === 'Member') {
        const receiver = denote(expression.receiver, body);
        return receiver ? denoteMember(receiver, expression, body, access) : null;
    }
    return valueOf(bindExpression(expression, body));
}

function denoteName(name: string, span: Span, body: Body, access: Access): Denotation | null {
    const local = body.lookUp(name);
    if (local) {
        return valueOf({ kind: 'Local', local, type: local.type, span });
    }
    const field = fieldInScope(name, body);
    if (field) {
        return valueOf(fieldInScopeAccess(field, span, body, access));
    }
    switch (name.toLowerCase()) {
        case 'trigger':
            return { kind: 'trigger' };
        case 'label':
            return { kind: 'labels' };
        case 'page':
            return { kind: 'pages' };
        case 'sobjecttype':
            return { kind: 'objects', type: platformType('Schema.SObjectType', body) };
    }
    const type = typeNamed([name], body);
    const namespace = body.catalog.isNamespace(name) ? name : null;
    return type || namespace ? { kind: 'type', type, namespace } : null;
}

function platformType(name: string, body: Body): ApexType | null {
    const symbol = body.catalog.type(name);
    return symbol ? classType(symbol) : null;
}

function typeNamed(names: readonly string[], body: Body): ApexType | null {
    const user = userType(names, body);
    if (user) {
        return classType(user);
    }
    if (names.length === 1) {
        const primitive =
            primitiveNamed(names[0]) ?? (names[0].toLowerCase() === 'sobject' ? SOBJECT : undefined);
        if (primitive) {
            return primitive;
        }
    }
    const platform = body.catalog.type(names.join('.'));
    return platform ? classType(platform) : names.length === 1 ? sobjectNamed(names[0], body.schema) : null;
}

interface ScopeField extends Found<FieldSymbol> {
    /** Declared in a type around the current one. */
    readonly outer: boolean;
}

/** A field of the current type, or a static one of a type around it. */
function fieldInScope(name: string, body: Body): ScopeField | null {
    for (let type = body.enclosing; type; type = type.outer) {
        const found = findField(classType(type), name, body.catalog);
        const outer = type !== body.enclosing;
        if (found && (found.member.modifiers.has('static') || (!outer && !body.kind.isStatic))) {
            return { ...found, outer };
        }
    }
    return null;
}

function fieldInScopeAccess(found: ScopeField, span: Span, body: Body, access: Access): BoundExpression {
    const isStatic = found.member.modifiers.has('static');
    const receiver: BoundExpression | null = isStatic
        ? null
        : { kind: 'This', type: classType(body.enclosing as TypeSymbol), span };
    if (isForwardReference(found.member, body)) {
        body.report(span, problems.forwardReference(found.member.name));
    }
    return fieldAccess(found, receiver, { span, safe: false, isSuper: false }, body, access);
}

/** A plain field of the same class and kind that is declared after the one being initialised. */
function isForwardReference(field: FieldSymbol, body: Body): boolean {
    const from = body.initialises;
    return (
        from !== null &&
        field.owner === from.owner &&
        field.property === null &&
        field.modifiers.has('static') === from.modifiers.has('static') &&
        (field.span?.start ?? 0) > (from.span?.start ?? 0)
    );
}

/** What `receiver.name` stands for; null when there is nothing of that name. */
export function denoteMember(
    receiver: Denotation,
    expression: MemberExpression,
    body: Body,
    access: Access,
): Denotation | null {
    const { name, span } = expression;
    switch (receiver.kind) {
        case 'value':
            if (receiver.value.kind === 'SObjectToken' && name.name.toLowerCase() === 'fields') {
                return { kind: 'objectFields', object: receiver.value.object, token: null };
            }
            return valueOf(memberOfValue(receiver.value, expression, body, access));
        case 'type':
            return memberOfType(receiver, expression, body, access);
        case 'objectFields':
            return fieldTokenMember(receiver.object, name, span, body);
        case 'objects':
            return (
                objectMember(receiver.type, name, span, body) ??
                memberOfNullableType(receiver.type, expression, body, access)
            );
        case 'trigger':
            return triggerMember(name, span, body);
        case 'labels':
            return labelMember(name, span, body);
        case 'pages':
            return pageMember(name, span, body);
    }
}

function memberOfNullableType(
    type: ApexType | null,
    expression: MemberExpression,
    body: Body,
    access: Access,
): Denotation | null {
    return type ? memberOfType({ kind: 'type', type, namespace: null }, expression, body, access) : null;
}

function memberOfType(
    { type, namespace }: Denotation & { kind: 'type' },
    expression: MemberExpression,
    body: Body,
    access: Access,
): Denotation | null {
    const { name, span } = expression;
    if (type) {
        const member = staticMember(type, expression, body, access);
        if (member) {
            return member;
        }
    }
    return namespace ? memberOfNamespace(namespace, name.name, span, body) : null;
}

function staticMember(
    type: ApexType,
    expression: MemberExpression,
    body: Body,
    access: Access,
): Denotation | null {
    const { name } = expression;
    if (type.kind === 'sobject' && type.name !== null) {
        return sobjectTypeMember(type.name, expression, body);
    }
    const found =
        type.kind === 'class' || type.kind === 'primitive' ? findField(type, name.name, body.catalog) : null;
    if (found) {
        if (!found.member.modifiers.has('static')) {
            return null;
        }
        return valueOf(
            fieldAccess(found, null, { span: name.span, safe: false, isSuper: false }, body, access),
        );
    }
    if (type.kind !== 'class') {
        return null;
    }
    const inner = innerType(type.symbol, name.name.toLowerCase());
    if (inner) {
        body.unit.dependsOn(inner);
        return { kind: 'type', type: classType(inner), namespace: null };
    }
    const record = type.symbol.origin === 'platform' ? sobjectNamed(type.symbol.name, body.schema) : null;
    return record?.kind === 'sobject' && record.name !== null
        ? sobjectTypeMember(record.name, expression, body)
        : null;
}

/** `Account.SObjectType`, `Account.fields`, `Account.Name`. */
function sobjectTypeMember(object: string, { name, span }: MemberExpression, body: Body): Denotation | null {
    switch (name.name.toLowerCase()) {
        case 'sobjecttype':
            return valueOf({
                kind: 'SObjectToken',
                object,
                type: platformType('Schema.SObjectType', body) ?? BROKEN,
                span,
            });
        case 'fields':
            return { kind: 'objectFields', object, token: null };
    }
    return fieldTokenMember(object, name, span, body);
}

function memberOfNamespace(namespace: string, name: string, span: Span, body: Body): Denotation | null {
    const key = `${namespace}.${name}`.toLowerCase();
    switch (key) {
        case 'schema.sobjecttype':
            return { kind: 'objects', type: platformType('Schema.SObjectType', body) };
        case 'system.label':
            return { kind: 'labels' };
        case 'system.page':
            return { kind: 'pages' };
        case 'system.trigger':
            return { kind: 'trigger' };
    }
    void span;
    const type = namespace.toLowerCase() === 'system' ? primitiveNamed(name) : undefined;
    const found = type ?? typeNamed([namespace, name], body);
    if (found) {
        return { kind: 'type', type: found, namespace: null };
    }
    const object = namespace.toLowerCase() === 'schema' ? sobjectNamed(name, body.schema) : null;
    return object ? { kind: 'type', type: object, namespace: null } : null;
}

/** A field of a value; a missing one is reported. */
export function memberOfValue(
    value: BoundExpression,
    expression: MemberExpression,
    body: Body,
    access: Access,
): BoundExpression {
    const { name, safe, span } = expression;
    if (value.type === BROKEN) {
        return broken(span);
    }
    if (value.type.kind === 'null') {
        body.report(value.span, problems.noVariable('null'));
        return broken(span);
    }
    if (value.type.kind === 'soql') {
        return memberOfValue(materialised(value, rowOf(value.type.object)), expression, body, access);
    }
    const described =
        value.kind === 'DescribeToken'
            ? describeMember(value, name.name, span, body)
            : sharingReason(value, name, span, body);
    if (described) {
        return described;
    }
    if (value.type.kind === 'sobject') {
        const member = memberOfRecord(value.type.name, name.name, body);
        if (member) {
            return {
                kind: 'SObjectField',
                receiver: value,
                field: member.name,
                relationship: member.relationship,
                safe,
                type: member.type,
                span,
            };
        }
        if (name.name.toLowerCase() === 'sobjecttype') {
            body.report(name.span, problems.staticField(name.name, typeName(value.type)));
            return broken(span);
        }
    } else if (value.type.kind === 'class' || value.type.kind === 'primitive') {
        const found = findField(value.type, name.name, body.catalog);
        if (found?.member.modifiers.has('static')) {
            body.report(name.span, problems.staticField(found.member.name, typeName(value.type)));
            return broken(span);
        }
        if (found) {
            const form = { span: name.span, safe, isSuper: false };
            return { ...fieldAccess(found, value, form, body, access), span };
        }
    }
    body.report(name.span, problems.noVariable(name.name));
    return broken(span);
}

function memberOfRecord(object: string | null, name: string, body: Body): ReturnType<typeof recordMember> {
    if (object === null) {
        return name.toLowerCase() === 'id'
            ? { name: 'Id', type: primitiveNamed('Id') ?? STRING, relationship: null }
            : null;
    }
    return recordMember(object, name, body.schema, body.catalog);
}

/** A name or dotted name as a value; what is none is reported. */
export function bindName(expression: Expression, body: Body, access: Access = 'read'): BoundExpression {
    const found = denote(expression, body, access);
    if (found?.kind === 'value') {
        return found.value;
    }
    if (found?.kind === 'objectFields' && found.token) {
        return found.token;
    }
    reportUnknown(expression, body);
    return broken(expression.span);
}

/** Of a chain that starts with something unknown Salesforce names all but the last part, else the last one. */
export function reportUnknown(expression: Expression, body: Body): void {
    if (expression.kind !== 'Member') {
        body.report(expression.span, problems.noVariable(dotted(expression)));
    } else if (denote(rootOf(expression), body)) {
        body.report(expression.name.span, problems.noVariable(expression.name.name));
    } else {
        body.report(expression.span, problems.noVariable(dotted(expression.receiver)));
    }
}

function rootOf(expression: Expression): Expression {
    return expression.kind === 'Member' ? rootOf(expression.receiver) : expression;
}

export function dotted(expression: Expression): string {
    return expression.kind === 'Member'
        ? `${dotted(expression.receiver)}.${expression.name.name}`
        : expression.kind === 'Name'
          ? expression.name
          : '';
}
