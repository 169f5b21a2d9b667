/** Calls that are no plain method calls: on enums, on sObject types, and `addError` on a field. */
import type { BoundExpression } from '../bind/bound.ts';
import { findMethods } from '../bind/members.ts';
import { problems } from '../bind/problems.ts';
import type { ApexType, TypeSymbol } from '../bind/symbols.ts';
import { BROKEN, classType, STRING } from '../bind/types.ts';
import type { Body } from './body.ts';
import { makeCall, shown, type CallExpression } from './calls.ts';
import { chooseOverload } from './overloads.ts';

/** `X.values()` and `X.valueOf(name)` of an enum. */
export function typeStatic(
    call: CallExpression,
    type: ApexType,
    given: readonly BoundExpression[],
    body: Body,
): BoundExpression | null {
    if (type.kind !== 'class' || type.symbol.kind !== 'enum') {
        return null;
    }
    const statics = body.catalog.type('System.EnumStatics');
    const receiver: BoundExpression = {
        kind: 'TypeLiteral',
        target: type,
        type: typeType(body),
        span: call.span,
    };
    return statics ? callThrough(call, statics, type, receiver, given, body) : null;
}

function typeType(body: Body): ApexType {
    const symbol = body.catalog.type('System.Type');
    return symbol ? classType(symbol) : BROKEN;
}

const settings = {
    customMetadata: 'System.CustomMetadataStatics',
    listCustomSetting: 'System.ListSettingStatics',
    hierarchyCustomSetting: 'System.HierarchySettingStatics',
} as const;

/** `Account.getSObjectType()`, and what custom metadata types and custom settings offer on their type. */
export function sobjectStatic(
    call: CallExpression,
    type: ApexType,
    given: readonly BoundExpression[],
    body: Body,
): BoundExpression | null {
    if (type.kind !== 'sobject' || type.name === null) {
        return null;
    }
    if (call.name.name.toLowerCase() === 'getsobjecttype' && given.length === 0) {
        const token = body.catalog.type('Schema.SObjectType');
        return {
            kind: 'SObjectToken',
            object: type.name,
            type: token ? classType(token) : BROKEN,
            span: call.span,
        };
    }
    const kind = body.schema.object(type.name)?.kind;
    const name = kind !== undefined && kind in settings ? settings[kind as keyof typeof settings] : null;
    const statics = name ? body.catalog.type(name) : null;
    if (!statics) {
        return null;
    }
    const receiver: BoundExpression = { kind: 'Literal', value: type.name, type: STRING, span: call.span };
    return callThrough(call, statics, type, receiver, given, body);
}

/** A call of a member of `statics<type>` on a receiver that names the type. */
function callThrough(
    call: CallExpression,
    statics: TypeSymbol,
    type: ApexType,
    receiver: BoundExpression,
    given: readonly BoundExpression[],
    body: Body,
): BoundExpression | null {
    const candidates = findMethods(classType(statics, [type]), call.name.name, body.catalog).filter(
        (one) => one.member.owner === statics,
    );
    if (candidates.length === 0) {
        return null;
    }
    const types = given.map((one) => one.type);
    const choice = chooseOverload(candidates, types, body.catalog);
    if (typeof choice === 'string') {
        const owner =
            type.kind === 'sobject'
                ? (type.name ?? 'SObject')
                : type.kind === 'class'
                  ? type.symbol.qualifiedName
                  : '';
        body.report(call.name.span, problems.noMethod(call.name.name, shown(types), owner));
        return { kind: 'Literal', value: null, type: BROKEN, span: call.span };
    }
    return makeCall(call, choice, receiver, given, body);
}

/** `record.Field.addError(message)` is a call on the record that names the field. */
export function fieldAddError(
    call: CallExpression,
    value: BoundExpression,
    given: readonly BoundExpression[],
    body: Body,
): BoundExpression | null {
    if (
        call.name.name.toLowerCase() !== 'adderror' ||
        value.kind !== 'SObjectField' ||
        value.relationship !== null
    ) {
        return null;
    }
    const name: BoundExpression = { kind: 'Literal', value: value.field, type: STRING, span: value.span };
    const [first, ...rest] = given.map((one) => messageOf(one, body));
    if (!first) {
        return null;
    }
    const values = [name, first, ...rest];
    const candidates = findMethods(value.receiver.type, 'addError', body.catalog);
    const choice = chooseOverload(
        candidates,
        values.map((one) => one.type),
        body.catalog,
    );
    return typeof choice === 'string' ? null : makeCall(call, choice, value.receiver, values, body);
}

/** An exception stands for its message. */
function messageOf(value: BoundExpression, body: Body): BoundExpression {
    const exception = body.catalog.type('System.Exception');
    const method = exception?.methods.get('getmessage')?.[0];
    const isException =
        value.type.kind === 'class' &&
        method &&
        findMethods(value.type, 'getMessage', body.catalog).length > 0;
    return isException && method
        ? {
              kind: 'Call',
              method,
              how: 'platform',
              receiver: value,
              arguments: [],
              safe: false,
              type: STRING,
              span: value.span,
          }
        : value;
}
