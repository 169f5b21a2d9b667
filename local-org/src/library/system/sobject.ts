import { type Field } from '../../schema/model.ts';
import {
    ApexException,
    ApexMap,
    checkWritable,
    fieldRuntimeType,
    idType,
    toId18,
    equals,
    hashCode,
    mapOf,
    raise,
    readField,
    SObject,
    stringType,
    anyType,
    toText,
    writeField,
    ApexList,
    listOf,
    sobjectType,
} from '../../values/index.ts';
import type { Bean } from '../bean.ts';
import { makeList } from '../collections.ts';
import { platformType } from '../define.ts';
import { databaseError, makeError } from '../database/results.ts';
import { SObjectFieldToken, sobjectToken } from '../schema/tokens.ts';
import { current } from '../../org/transaction.ts';
import { required } from './string/arguments.ts';

/** Where a clone came from. */
const sources = new WeakMap<SObject, SObject>();

/** The field of a token, which must be one of the record's object. */
function tokenField(self: SObject, token: SObjectFieldToken | null): string {
    const field = required(token, 1);
    if (field.objectName.toLowerCase() !== self.object.apiName.toLowerCase()) {
        raise(
            'System.SObjectException',
            `${field.objectName}.${field.name} does not belong to SObject type ${self.object.apiName}`,
        );
    }
    return field.name;
}

/** `Owner` of an OwnerId field; null when the field is no reference. */
function parentName(field: Field | undefined): string | null {
    return field?.relationshipName ?? null;
}
function referenceOf(self: SObject, relationship: string): Field | undefined {
    const wanted = relationship.toLowerCase();
    return [...self.object.fields.values()].find((field) => field.relationshipName?.toLowerCase() === wanted);
}

function addError(self: SObject, message: unknown, fields: readonly string[]): void {
    const text = message instanceof ApexException ? message.getMessage() : toText(message);
    self.errors.push({ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: text, fields });
}
const onRecord = (self: SObject, message: unknown): void => addError(self, message, []);
const onField = (self: SObject, field: string | null, message: unknown): void => {
    const name = required(field, 1);
    const known = self.object.fields.get(name.toLowerCase());
    if (known === undefined) {
        raise('System.SObjectException', `Invalid field ${name} for ${self.object.apiName}`);
    }
    addError(self, message, [known.apiName]);
};
const onToken = (self: SObject, token: SObjectFieldToken | null, message: unknown): void =>
    addError(self, message, [tokenField(self, token)]);

function put(self: SObject, field: string, value: unknown): unknown {
    const before = self.get(field);
    const known = self.object.fields.get(field.toLowerCase());
    if (
        known !== undefined &&
        typeof value === 'string' &&
        fieldRuntimeType(known) === idType &&
        toId18(value) === null
    ) {
        // `put` takes any text for an id field; saving the record refuses it.
        checkWritable(self);
        self.set(known.apiName, value === '' ? null : value);
    } else {
        writeField(self, field, value);
    }
    return before;
}

function getParent(self: SObject, relationship: string): SObject | null {
    const parent = self.parent(relationship);
    if (parent === undefined && referenceOf(self, relationship) === undefined) {
        raise('System.SObjectException', `Invalid relationship ${relationship} for ${self.object.apiName}`);
    }
    return parent ?? null;
}
function putParent(self: SObject, relationship: string, parent: SObject | null): SObject | null {
    checkWritable(self);
    const before = getParent(self, relationship);
    const field = referenceOf(self, relationship);
    if (
        parent !== null &&
        field !== undefined &&
        !field.referenceTo.some((name) => name.toLowerCase() === parent.object.apiName.toLowerCase())
    ) {
        raise(
            'System.SObjectException',
            `Illegal assignment from ${parent.object.apiName} to ${field.referenceTo[0]}`,
        );
    }
    self.setParent(field?.relationshipName ?? relationship, parent);
    return before;
}

function getChildren(self: SObject, relationship: string): unknown {
    const known = self.childLists?.get(relationship.toLowerCase());
    const child = current()
        .org.schema.childRelationships(self.object.apiName)
        .find((candidate) => candidate.relationshipName?.toLowerCase() === relationship.toLowerCase());
    if (known === undefined && child === undefined) {
        raise('System.SObjectException', `Invalid relationship ${relationship} for ${self.object.apiName}`);
    }
    if (known === undefined || known.size === 0) {
        return null;
    }
    return child === undefined
        ? known
        : new ApexList(listOf(sobjectType(child.childObject.apiName)), known.items);
}

/** Fields with a value, fields set to null in memory, parents and child lists. */
export function populatedFields(self: SObject): ApexMap<string, unknown> {
    const map = new ApexMap<string, unknown>(mapOf(stringType, anyType));
    for (const name of self.fieldNames()) {
        const value = self.get(name);
        if (value !== null || self.queried === null || !self.queried.has(name.toLowerCase())) {
            map.put(name, value);
        }
    }
    for (const [key, parent] of self.parents ?? []) {
        if (parent !== null) {
            map.put(referenceOf(self, key)?.relationshipName ?? key, parent);
        }
    }
    const children = current().org.schema.childRelationships(self.object.apiName);
    for (const [key, list] of self.childLists ?? []) {
        const name = children.find(
            (child) => child.relationshipName?.toLowerCase() === key,
        )?.relationshipName;
        if (list.size > 0) {
            map.put(name ?? key, list);
        }
    }
    return map;
}

function clone(self: SObject, id = false, deep = false, timestamps = false, autonumber = false): SObject {
    const copy = self.clone({
        preserveId: id === true,
        deep: deep === true,
        preserveTimestamps: timestamps === true,
        preserveAutonumber: autonumber === true,
    });
    sources.set(copy, self);
    return copy;
}

const isSet = (self: SObject, field: string): boolean => {
    if (!self.object.fields.has(field.toLowerCase())) {
        raise('System.SObjectException', `Invalid field ${field} for ${self.object.apiName}`);
    }
    return self.has(field) || (self.queried?.has(field.toLowerCase()) ?? false);
};

export const sobjectDefinition = platformType({
    name: 'System.SObject',
    implementation: SObject as never,
    members: {
        'Object get(String fieldName)': (self: SObject, field: string | null) =>
            readField(self, required(field, 1)),
        'Object get(Schema.SObjectField field)': (self: SObject, field: SObjectFieldToken | null) =>
            readField(self, tokenField(self, field)),
        'Object put(String fieldName, Object value)': (self: SObject, field: string | null, value: unknown) =>
            put(self, required(field, 1), value),
        'Object put(Schema.SObjectField field, Object value)': (
            self: SObject,
            field: SObjectFieldToken | null,
            value: unknown,
        ) => put(self, tokenField(self, field), value),
        'SObject getSObject(String fieldName)': (self: SObject, name: string | null) =>
            getParent(self, required(name, 1)),
        'SObject getSObject(Schema.SObjectField field)': (self: SObject, field: SObjectFieldToken | null) =>
            getParent(self, parentName(required(field, 1).field) ?? required(field, 1).name),
        'SObject putSObject(String fieldName, SObject value)': (
            self: SObject,
            name: string | null,
            value: SObject | null,
        ) => putParent(self, required(name, 1), value),
        'SObject putSObject(Schema.SObjectField field, SObject value)': (
            self: SObject,
            field: SObjectFieldToken | null,
            value: SObject | null,
        ) => putParent(self, parentName(required(field, 1).field) ?? required(field, 1).name, value),
        'List<SObject> getSObjects(String fieldName)': (self: SObject, name: string | null) =>
            getChildren(self, required(name, 1)),
        'Schema.SObjectType getSObjectType()': (self: SObject) => sobjectToken(self.object.apiName),
        'Boolean isSet(String fieldName)': (self: SObject, field: string | null) =>
            isSet(self, required(field, 1)),
        'Boolean isSet(Schema.SObjectField field)': (self: SObject, field: SObjectFieldToken | null) =>
            isSet(self, tokenField(self, field)),
        'Map<String, Object> getPopulatedFieldsAsMap()': populatedFields,
        'SObject clone()': (self: SObject) => clone(self),
        'SObject clone(Boolean preserveId)': clone,
        'SObject clone(Boolean preserveId, Boolean isDeepClone)': clone,
        'SObject clone(Boolean preserveId, Boolean isDeepClone, Boolean preserveReadonlyTimestamps)': clone,
        'SObject clone(Boolean preserveId, Boolean isDeepClone, Boolean preserveReadonlyTimestamps, Boolean preserveAutonumber)':
            clone,
        'Boolean isClone()': (self: SObject) => sources.has(self),
        'Id getCloneSourceId()': (self: SObject) => sources.get(self)?.id ?? null,
        'void clear()': (self: SObject) => {
            checkWritable(self);
            self.values.clear();
        },
        'void addError(String errorMsg)': onRecord,
        'void addError(String errorMsg, Boolean escape)': onRecord,
        'void addError(Exception exceptionError)': onRecord,
        'void addError(Exception exceptionError, Boolean escape)': onRecord,
        'void addError(String fieldName, String errorMsg)': onField,
        'void addError(String fieldName, String errorMsg, Boolean escape)': onField,
        'void addError(Schema.SObjectField fieldToken, String errorMsg)': onToken,
        'void addError(Schema.SObjectField fieldToken, String errorMsg, Boolean escape)': onToken,
        'Boolean hasErrors()': (self: SObject) => self.errors.length > 0,
        'List<Database.Error> getErrors()': (self: SObject) =>
            makeList(databaseError.type, self.errors.map(makeError)),
        'Database.DMLOptions getOptions()': (self: SObject) => self.dmlOptions,
        'void setOptions(Object options)': (self: SObject, options: Bean | null) => {
            self.dmlOptions = options;
        },
        'Boolean equals(Object other)': (self: SObject, other: unknown) => equals(self, other),
        'Integer hashCode()': (self: SObject) => hashCode(self),
        'String toString()': (self: SObject) => toText(self),
    },
    refuses: [
        'List<SObject> getSObjects(Schema.SObjectField field)',
        'void recalculateFormulas()',
        'String getQuickActionName()',
    ],
});
