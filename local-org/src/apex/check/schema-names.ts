/** Names that come from the schema and its metadata: tokens, describes, labels, pages and trigger variables. */
import type { Identifier } from '../syntax/ast.ts';
import type { BoundExpression } from '../bind/bound.ts';
import { problems } from '../bind/problems.ts';
import { sobjectNamed } from '../bind/resolve-type.ts';
import type { ApexType } from '../bind/symbols.ts';
import {
    BOOLEAN,
    BROKEN,
    classType,
    ID,
    INTEGER,
    listOf,
    mapOf,
    sobject,
    SOBJECT,
    STRING,
} from '../bind/types.ts';
import type { Span } from '../../text/diagnostic.ts';
import type { Body } from './body.ts';
import { valueOf, type Denotation } from './denotation.ts';
import { recordMember } from './field-types.ts';

function platform(name: string, body: Body): ApexType {
    const symbol = body.catalog.type(name);
    return symbol ? classType(symbol) : BROKEN;
}

/** `Account.Name` is a field token; `Contact.Account.Name` leads through a parent. */
export function fieldTokenMember(
    object: string,
    name: Identifier,
    span: Span,
    body: Body,
): Denotation | null {
    const member = recordMember(object, name.name, body.schema, body.catalog);
    if (!member || member.relationship === 'children') {
        return null;
    }
    if (member.relationship === 'parent' && member.type.kind === 'sobject') {
        return {
            kind: 'objectFields',
            object: member.type.name ?? 'Name',
            token: parentToken(object, member.name, span, body),
        };
    }
    return valueOf({
        kind: 'FieldToken',
        object,
        field: member.name,
        type: platform('Schema.SObjectField', body),
        span,
    });
}

/** The token of the field behind a parent: `Contact.Account` is that of AccountId. */
function parentToken(object: string, relationship: string, span: Span, body: Body): BoundExpression | null {
    const fields = [...(body.schema.object(object)?.fields.values() ?? [])];
    const field = fields.find((one) => one.relationshipName === relationship);
    return field
        ? {
              kind: 'FieldToken',
              object,
              field: field.apiName,
              type: platform('Schema.SObjectField', body),
              span,
          }
        : null;
}

/** `Account__Share.RowCause.Reason__c`: the reason's name as text. */
export function sharingReason(
    token: BoundExpression,
    name: Identifier,
    span: Span,
    body: Body,
): BoundExpression | null {
    const isShare = token.kind === 'FieldToken' && body.schema.object(token.object)?.kind === 'share';
    return isShare && token.kind === 'FieldToken' && token.field === 'RowCause'
        ? { kind: 'Literal', value: name.name, type: STRING, span }
        : null;
}

/** `SObjectType.Account`. */
export function objectMember(
    _type: ApexType | null,
    name: Identifier,
    span: Span,
    body: Body,
): Denotation | null {
    const object = sobjectNamed(name.name, body.schema);
    if (object?.kind !== 'sobject' || object.name === null) {
        return null;
    }
    const type = platform('Schema.DescribeSObjectResult', body);
    return valueOf({ kind: 'DescribeToken', object: object.name, member: 'object', name: null, type, span });
}

/** What follows `SObjectType.Account`; null for properties of the describe itself. */
export function describeMember(
    token: BoundExpression & { kind: 'DescribeToken' },
    name: string,
    span: Span,
    body: Body,
): BoundExpression | null {
    const key = name.toLowerCase();
    const make = (member: typeof token.member, given: string | null, type: string): BoundExpression => ({
        kind: 'DescribeToken',
        object: token.object,
        member,
        name: given,
        type: platform(type, body),
        span,
    });
    switch (token.member) {
        case 'object':
            if (key === 'fields') {
                return make('fields', null, 'Schema.SObjectTypeFields');
            }
            return key === 'fieldsets' ? make('fieldSets', null, 'Schema.SObjectTypeFieldSets') : null;
        case 'fields': {
            const field = body.schema.field(token.object, name);
            return field ? make('field', field.apiName, 'Schema.DescribeFieldResult') : null;
        }
        case 'fieldSets': {
            const sets = body.schema.object(token.object)?.fieldSets ?? [];
            const found = sets.find((one) => one.name.toLowerCase() === key);
            return found ? make('fieldSet', found.name, 'Schema.FieldSet') : null;
        }
        default:
            return null;
    }
}

const triggerVariables: Readonly<Record<string, ApexType>> = {
    new: listOf(SOBJECT),
    old: listOf(SOBJECT),
    newmap: mapOf(ID, SOBJECT),
    oldmap: mapOf(ID, SOBJECT),
    isexecuting: BOOLEAN,
    isinsert: BOOLEAN,
    isupdate: BOOLEAN,
    isdelete: BOOLEAN,
    isundelete: BOOLEAN,
    isbefore: BOOLEAN,
    isafter: BOOLEAN,
    size: INTEGER,
};
const spelling: Readonly<Record<string, string>> = {
    newmap: 'newMap',
    oldmap: 'oldMap',
    isexecuting: 'isExecuting',
    isinsert: 'isInsert',
    isupdate: 'isUpdate',
    isdelete: 'isDelete',
    isundelete: 'isUndelete',
    isbefore: 'isBefore',
    isafter: 'isAfter',
    operationtype: 'operationType',
};

export function triggerMember(name: Identifier, span: Span, body: Body): Denotation | null {
    const key = name.name.toLowerCase();
    const type =
        key === 'operationtype'
            ? platform('System.TriggerOperation', body)
            : ofObject(triggerVariables[key], body);
    return type ? valueOf({ kind: 'TriggerVariable', name: spelling[key] ?? key, type, span }) : null;
}

/** In a trigger the records have the trigger's object; elsewhere they are generic. */
function ofObject(type: ApexType | undefined, body: Body): ApexType | undefined {
    const object = body.kind.triggerObject;
    if (object === null || type === undefined) {
        return type;
    }
    return type.kind === 'list'
        ? listOf(sobject(object))
        : type.kind === 'map'
          ? mapOf(ID, sobject(object))
          : type;
}

/** The default namespace, and that of the labels of Salesforce's sites. */
function isLabelNamespace(name: string): boolean {
    return ['c', 'site'].includes(name.toLowerCase());
}

/** `Label.Name` and `Label.c.Name`. */
export function labelMember(name: Identifier, span: Span, body: Body): Denotation | null {
    if (body.services.labels && !body.services.labels.has(name.name)) {
        return isLabelNamespace(name.name) ? { kind: 'labels' } : null;
    }
    if (isLabelNamespace(name.name) && !body.services.labels) {
        return { kind: 'labels' };
    }
    return valueOf({ kind: 'Label', name: name.name, type: STRING, span });
}

export function pageMember(name: Identifier, span: Span, body: Body): Denotation | null {
    if (body.services.pages && !body.services.pages.has(name.name)) {
        body.report(name.span, problems.noPage(name.name));
    }
    return valueOf({ kind: 'Page', name: name.name, type: platform('System.PageReference', body), span });
}
