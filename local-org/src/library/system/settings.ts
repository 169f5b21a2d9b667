/** What custom metadata and custom setting types offer as static methods; the receiver is the object's name. */
import { current } from '../../org/transaction.ts';
import type { ObjectType } from '../../schema/model.ts';
import { ApexMap, mapOf, raise, SObject, sobjectType, stringType } from '../../values/index.ts';
import { platformType } from '../define.ts';
import { defaultOf } from '../schema/defaults.ts';
import { required } from './string/arguments.ts';

function objectNamed(name: string): ObjectType {
    return (
        current().org.schema.object(name) ?? raise('System.TypeException', `Invalid sObject type: ${name}`)
    );
}

/** Rows with all fields; reading settings is not counted against the limits. */
function rows(name: string, where = '', binds: readonly (readonly [string, unknown])[] = []): SObject[] {
    const fields = [...objectNamed(name).fields.values()].map((field) => field.apiName);
    const soql = `SELECT ${fields.join(', ')} FROM ${objectNamed(name).apiName}${where}`;
    return current()
        .query({ soql, binds: new Map(binds), mode: 'system', sharing: false, fromApi: true })
        .records.map(readable);
}
/** A setting may be read as if made in Apex; what it relates to in the schema comes with it. */
function readable(row: SObject): SObject {
    row.queried = null;
    for (const field of row.object.fields.values()) {
        const definition = field.referenceTo.find(
            (name) => name === 'EntityDefinition' || name === 'FieldDefinition',
        );
        const value = row.get(field.apiName);
        const object = definition === undefined ? undefined : current().org.schema.object(definition);
        if (object !== undefined && typeof value === 'string' && field.relationshipName !== null) {
            const parent = new SObject(object);
            parent.set('QualifiedApiName', value.split('.').at(-1));
            parent.set('DeveloperName', value.split('.').at(-1)?.replace(/__\w$/, ''));
            row.setParent(field.relationshipName, parent);
        }
    }
    return row;
}

function byName(name: string, key: (row: SObject) => string): ApexMap<string, SObject> {
    return new ApexMap(
        mapOf(stringType, sobjectType(objectNamed(name).apiName)),
        rows(name).map((row) => [key(row), row] as const),
    );
}
const text = (row: SObject, field: string): string => String(row.get(field) ?? '');

export const customMetadataStatics = platformType({
    name: 'System.CustomMetadataStatics',
    typeParameters: ['T'],
    members: {
        'Map<String, T> getAll()': (name: string) => byName(name, (row) => text(row, 'DeveloperName')),
        'T getInstance(String developerNameOrId)': (name: string, key: string | null) => {
            const wanted = required(key, 1).toLowerCase();
            return (
                rows(name).find((row) =>
                    [text(row, 'DeveloperName'), text(row, 'QualifiedApiName'), row.id ?? ''].some(
                        (known) => known.toLowerCase() === wanted,
                    ),
                ) ?? null
            );
        },
    },
});

const listInstance = (name: string, key: string | null): SObject | null =>
    key === null ? null : (rows(name, ' WHERE Name = :name', [['name', key]])[0] ?? null);

export const listSettingStatics = platformType({
    name: 'System.ListSettingStatics',
    typeParameters: ['T'],
    members: {
        'Map<String, T> getAll()': (name: string) => byName(name, (row) => text(row, 'Name')),
        'T getInstance(String dataSetName)': listInstance,
        'T getValues(String dataSetName)': listInstance,
    },
});

/** The row of an owner (user, profile or organization) itself; null when there is none. */
function ownRow(name: string, owner: string): SObject | null {
    return rows(name, ' WHERE SetupOwnerId = :owner', [['owner', owner]])[0] ?? null;
}

/** A value of each field from the first level that has one; defaults where no level has. */
function merged(name: string, owners: readonly string[]): SObject {
    const levels = owners.map((owner) => ownRow(name, owner)).filter((row) => row !== null);
    const nearest = levels[0];
    const object = objectNamed(name);
    const made = new SObject(object);
    for (const field of object.fields.values()) {
        if (field.custom) {
            const found = levels.find((row) => row.get(field.apiName) !== null);
            const value = found?.get(field.apiName) ?? (levels.length === 0 ? defaultOf(field) : null);
            if (value !== null || found !== undefined) {
                made.set(field.apiName, value);
            }
        } else if (nearest !== undefined && nearest.has(field.apiName)) {
            made.set(field.apiName, nearest.get(field.apiName));
        }
    }
    if (nearest === undefined) {
        made.set('SetupOwnerId', owners[0]);
    }
    return made;
}

/** User, then the user's profile, then the organization. */
function hierarchy(owner: string): string[] {
    const { org } = current();
    if (owner.startsWith('005')) {
        const user = owner === current().user.id ? current().user : org.user(owner);
        return [owner, ...(user === null ? [] : [user.profileId]), org.id];
    }
    return owner.startsWith('00e') ? [owner, org.id] : [org.id];
}

export const hierarchySettingStatics = platformType({
    name: 'System.HierarchySettingStatics',
    typeParameters: ['T'],
    members: {
        'T getInstance()': (name: string) => merged(name, hierarchy(current().user.id)),
        'T getInstance(Id ownerId)': (name: string, owner: string | null) =>
            owner === null ? null : merged(name, hierarchy(owner)),
        'T getOrgDefaults()': (name: string) =>
            ownRow(name, current().org.id) ?? merged(name, [current().org.id]),
        'T getValues(Id ownerId)': (name: string, owner: string | null) =>
            owner === null ? null : ownRow(name, owner),
    },
});
