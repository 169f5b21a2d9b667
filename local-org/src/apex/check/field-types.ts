/** The Apex type of an sObject's field. */
import type { Field, FieldType, ObjectType, Schema } from '../../schema/model.ts';
import type { ApexType, PlatformCatalog } from '../bind/symbols.ts';
import {
    BLOB,
    BOOLEAN,
    classType,
    DATE,
    DATETIME,
    DECIMAL,
    ID,
    INTEGER,
    listOf,
    LONG,
    OBJECT,
    sobject,
    STRING,
    TIME,
} from '../bind/types.ts';

const simple: Partial<Record<FieldType, ApexType>> = {
    id: ID,
    reference: ID,
    boolean: BOOLEAN,
    int: INTEGER,
    long: LONG,
    double: DECIMAL,
    currency: DECIMAL,
    percent: DECIMAL,
    date: DATE,
    datetime: DATETIME,
    time: TIME,
    base64: BLOB,
    anyType: OBJECT,
    complexvalue: OBJECT,
};

/** Records of these have no Id: a reference to them, as of custom metadata, holds a name. */
const namedByText = new Set(['entitydefinition', 'fielddefinition', 'entityparticle']);

export function typeOfField(field: Field, catalog: PlatformCatalog): ApexType {
    if (field.type === 'address' || field.type === 'location') {
        const symbol = catalog.type(field.type === 'address' ? 'System.Address' : 'System.Location');
        return symbol ? classType(symbol) : OBJECT;
    }
    if (
        field.type === 'reference' &&
        field.referenceTo.some((target) => namedByText.has(target.toLowerCase()))
    ) {
        return STRING;
    }
    return simple[field.type] ?? STRING;
}

/** What may stand after a record's dot. */
export interface RecordMember {
    readonly name: string;
    readonly type: ApexType;
    readonly relationship: 'parent' | 'children' | null;
}

/** Fields that may be read through a relationship to several objects: those of `Name`. */
const fieldsOfName: Readonly<Record<string, [string, ApexType]>> = {
    id: ['Id', ID],
    name: ['Name', STRING],
    alias: ['Alias', STRING],
    email: ['Email', STRING],
    firstname: ['FirstName', STRING],
    lastname: ['LastName', STRING],
    isactive: ['IsActive', BOOLEAN],
    phone: ['Phone', STRING],
    profileid: ['ProfileId', ID],
    recordtypeid: ['RecordTypeId', ID],
    title: ['Title', STRING],
    type: ['Type', STRING],
    userroleid: ['UserRoleId', ID],
    username: ['Username', STRING],
};
const parentsOfName: Readonly<Record<string, [string, string]>> = {
    profile: ['Profile', 'Profile'],
    recordtype: ['RecordType', 'RecordType'],
    userrole: ['UserRole', 'UserRole'],
};

/**
 * The field, parent or child list of that name; null when the object has none. A parent that may be one of several
 * objects has the type `Name`.
 */
export function recordMember(
    objectName: string,
    name: string,
    schema: Schema,
    catalog: PlatformCatalog,
): RecordMember | null {
    const object = schema.object(objectName);
    const key = name.toLowerCase();
    if (objectName === 'Name') {
        return ofName(key) ?? (object ? fieldOf(object, key, catalog) : null);
    }
    if (objectName === 'AggregateResult' && key === 'id') {
        return { name: 'Id', type: ID, relationship: null };
    }
    if (!object) {
        return null;
    }
    return fieldOf(object, key, catalog) ?? parentOf(object, key) ?? childrenOf(object, key, schema);
}

function fieldOf(object: ObjectType, key: string, catalog: PlatformCatalog): RecordMember | null {
    const field = object.fields.get(key);
    return field ? { name: field.apiName, type: typeOfField(field, catalog), relationship: null } : null;
}

function parentOf(object: ObjectType, key: string): RecordMember | null {
    for (const field of object.fields.values()) {
        if (field.relationshipName?.toLowerCase() === key && field.referenceTo.length > 0) {
            const target = field.referenceTo.length === 1 ? field.referenceTo[0] : 'Name';
            return { name: field.relationshipName, type: sobject(target), relationship: 'parent' };
        }
    }
    return null;
}

function childrenOf(object: ObjectType, key: string, schema: Schema): RecordMember | null {
    for (const child of schema.childRelationships(object.apiName)) {
        if (child.relationshipName?.toLowerCase() === key) {
            const rows = listOf(sobject(child.childObject.apiName));
            return { name: child.relationshipName, type: rows, relationship: 'children' };
        }
    }
    return null;
}

function ofName(key: string): RecordMember | null {
    const field = fieldsOfName[key];
    if (field) {
        return { name: field[0], type: field[1], relationship: null };
    }
    const parent = parentsOfName[key];
    return parent ? { name: parent[0], type: sobject(parent[1]), relationship: 'parent' } : null;
}
