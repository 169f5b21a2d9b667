import { current } from '../../../org/transaction.ts';
import {
    ApexList,
    type ApexEnum,
    apexError,
    defineType,
    integerType,
    mapOf,
    setOf,
    SObject,
    stringType,
    ApexMap,
    ApexSet,
} from '../../../values/index.ts';
import { makeSet } from '../../collections.ts';
import { platformType } from '../../define.ts';
import { platformEnum } from '../../enums.ts';
import { required } from '../string/arguments.ts';

export const accessType = platformEnum('System.AccessType', [
    'CREATABLE',
    'READABLE',
    'UPDATABLE',
    'UPSERTABLE',
]);

class AccessDecision {
    static readonly $type = defineType('System.SObjectAccessDecision', 'class');
    readonly records: ApexList<SObject>;
    readonly removed = new Map<string, Set<string>>();
    readonly modified = new Set<number>();
    constructor(records: ApexList<SObject>) {
        this.records = records;
    }
}

/** What a value of AccessType asks of object and field. */
interface Needs {
    readonly object: readonly ('create' | 'read' | 'edit')[];
    readonly field: readonly ('read' | 'createable' | 'updateable')[];
}
const needs: Readonly<Record<string, Needs>> = {
    READABLE: { object: ['read'], field: ['read'] },
    CREATABLE: { object: ['create'], field: ['createable'] },
    UPDATABLE: { object: ['edit'], field: ['updateable'] },
    UPSERTABLE: { object: ['create', 'edit'], field: ['createable', 'updateable'] },
};

function mayField(objectName: string, fieldName: string, need: Needs): boolean {
    const { org, user } = current();
    const field = org.schema.field(objectName, fieldName);
    if (field === undefined || field.apiName === 'Id') {
        return true;
    }
    const access = org.security.fieldAccess(user, objectName, field.apiName);
    return need.field.every((kind) =>
        kind === 'read'
            ? access.read
            : kind === 'createable'
              ? field.createable && access.edit
              : field.updateable && access.edit,
    );
}
function mayObject(objectName: string, need: Needs): boolean {
    const access = current().org.security.objectAccess(current().user, objectName);
    return need.object.every((kind) => access[kind]);
}

/** A copy of the record without what the user may not reach; parents and children are stripped for reading. */
function strip(record: SObject, need: Needs, decision: AccessDecision, index: number): SObject {
    const copy = record.clone({ preserveId: true, preserveTimestamps: true, preserveAutonumber: true });
    const remove = (objectName: string, field: string): void => {
        const names = decision.removed.get(objectName) ?? new Set<string>();
        names.add(field);
        decision.removed.set(objectName, names);
        decision.modified.add(index);
    };
    for (const name of [...record.fieldNames()]) {
        if (!mayField(record.object.apiName, name, need)) {
            copy.unset(name);
            copy.queried?.delete(name.toLowerCase());
            remove(record.object.apiName, name);
        }
    }
    for (const [relationship, parent] of record.parents ?? []) {
        if (parent !== null) {
            const readable = mayObject(parent.object.apiName, { object: ['read'], field: [] });
            copy.setParent(
                relationship,
                readable ? strip(parent, { object: ['read'], field: ['read'] }, decision, index) : null,
            );
        }
    }
    for (const [relationship, children] of record.childLists ?? []) {
        const kept = children.items.filter((child) => mayObject(child.object.apiName, need));
        copy.setChildren(
            relationship,
            kept.map((child) => strip(child, need, decision, index)),
            children.elementType.name,
        );
    }
    return copy;
}

function stripInaccessible(
    type: ApexEnum | null,
    source: ApexList<SObject> | null,
    enforceObject: boolean | null = true,
): AccessDecision {
    const need = needs[required(type, 1).name];
    const records = required(source, 2);
    const names = new Set([...records].map((record) => record.object.apiName));
    const refused = [...names].find((name) => enforceObject !== false && !mayObject(name, need));
    if (refused !== undefined) {
        throw apexError('System.NoAccessException', `No access to entity: ${refused}`);
    }
    const decision = new AccessDecision(new ApexList<SObject>(records.type));
    [...records].forEach((record, index) => decision.records.add(strip(record, need, decision, index)));
    return decision;
}

export const securityDefinition = platformType({
    name: 'System.Security',
    members: {
        'static SObjectAccessDecision stripInaccessible(System.AccessType accessCheckType, List<SObject> sourceRecords)':
            stripInaccessible,
        'static SObjectAccessDecision stripInaccessible(System.AccessType accessCheckType, List<SObject> sourceRecords, Boolean enforceRootObjectCRUD)':
            stripInaccessible,
    },
    refuses: [
        'static SObjectAccessDecision stripInaccessible(System.AccessType accessCheckType, List<SObject> sourceRecords, Id permissionSetId)',
    ],
});

export const accessDecisionDefinition = platformType({
    name: 'System.SObjectAccessDecision',
    implementation: AccessDecision as never,
    members: {
        'List<SObject> getRecords()': (self: AccessDecision) => self.records,
        'Set<Integer> getModifiedIndexes()': (self: AccessDecision) => makeSet(integerType, self.modified),
        'Map<String, Set<String>> getRemovedFields()': (self: AccessDecision) =>
            new ApexMap(
                mapOf(stringType, setOf(stringType)),
                [...self.removed].map(
                    ([name, fields]) => [name, new ApexSet(setOf(stringType), fields)] as const,
                ),
            ),
    },
});

export const featureManagementDefinition = platformType({
    name: 'System.FeatureManagement',
    members: {
        'static Boolean checkPermission(String apiName)': (name: string | null) =>
            current().org.security.hasCustomPermission(current().user, required(name, 1)),
    },
    refuses: [
        'static void changeProtection(String apiName, String typeApiName, String protection)',
        'static Boolean checkPackageBooleanValue(String apiName)',
        'static Date checkPackageDateValue(String apiName)',
        'static Integer checkPackageIntegerValue(String apiName)',
        'static void setPackageBooleanValue(String apiName, Boolean value)',
        'static void setPackageDateValue(String apiName, Date value)',
        'static void setPackageIntegerValue(String apiName, Integer value)',
    ],
});
