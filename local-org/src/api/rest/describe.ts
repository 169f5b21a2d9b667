import type { Org, User } from '../../org/contract.ts';
import type { Field, ObjectType } from '../../schema/model.ts';
import { describeField } from './describe-field.ts';

type Json = Record<string, unknown>;

/** One line of the global describe, and the head of an object's own. */
export function describeSummary(org: Org, user: User, object: ObjectType, base: string): Json {
    const access = org.security.objectAccess(user, object.apiName);
    const urls: Json = {
        rowTemplate: `${base}/sobjects/${object.apiName}/{ID}`,
        describe: `${base}/sobjects/${object.apiName}/describe`,
        sobject: `${base}/sobjects/${object.apiName}`,
    };
    return {
        activateable: false,
        associateEntityType: object.kind === 'share' ? 'Share' : object.kind === 'history' ? 'History' : null,
        associateParentEntity: null,
        createable: object.createable && access.create,
        custom: object.custom,
        customSetting: object.kind === 'listCustomSetting' || object.kind === 'hierarchyCustomSetting',
        deepCloneable: false,
        deletable: object.deletable && access.delete,
        deprecatedAndHidden: false,
        feedEnabled: false,
        hasSubtypes: false,
        isInterface: false,
        isSubtype: false,
        keyPrefix: object.keyPrefix,
        label: object.label,
        labelPlural: object.pluralLabel,
        layoutable: object.kind === 'standard' || object.kind === 'custom',
        mergeable: ['Account', 'Contact', 'Lead', 'Case'].includes(object.apiName),
        mruEnabled: object.kind === 'standard' || object.kind === 'custom',
        name: object.apiName,
        queryable: object.queryable,
        replicateable: object.kind === 'standard' || object.kind === 'custom',
        retrieveable: object.queryable,
        searchable: object.searchable,
        triggerable: object.triggerable,
        undeletable: object.undeletable,
        updateable: object.updateable && access.edit,
        urls,
    };
}

/** Objects the user may see, by name. */
export function visibleObjects(org: Org, user: User): ObjectType[] {
    return [...org.schema.objects()]
        .filter((object) => canSee(org, user, object))
        .sort((a, b) => a.apiName.localeCompare(b.apiName));
}

export function canSee(org: Org, user: User, object: ObjectType): boolean {
    if (object.kind === 'platformEvent') {
        const access = org.security.objectAccess(user, object.apiName);
        return access.read || access.create;
    }
    // What can't be queried is known to the schema by name only, e.g. SourceMember of orgs with source tracking.
    return object.queryable && org.security.objectAccess(user, object.apiName).read;
}

/** Everything the sObject describe resource answers about an object, as far as the user may know it. `recordTypeIds`: by lower-case name. */
export function describeObject(
    org: Org,
    user: User,
    object: ObjectType,
    base: string,
    recordTypeIds: ReadonlyMap<string, string>,
): Json {
    const fields: Json[] = [];
    for (const field of object.fields.values()) {
        const access = org.security.fieldAccess(user, object.apiName, field.apiName);
        if (access.read) {
            fields.push(describeField(field, access.edit));
        }
    }
    return {
        actionOverrides: [],
        ...describeSummary(org, user, object, base),
        childRelationships: childRelationships(org, user, object),
        compactLayoutable: object.kind === 'standard' || object.kind === 'custom',
        fields,
        implementedBy: null,
        implementsInterfaces: null,
        listviewable: null,
        lookupLayoutable: null,
        namedLayoutInfos: [],
        networkScopeFieldName: null,
        recordTypeInfos: recordTypeInfos(object, recordTypeIds),
        searchLayoutable: object.searchable,
        sobjectDescribeOption: 'FULL',
        supportedScopes: [
            { label: `All ${object.pluralLabel}`, name: 'everything' },
            { label: `My ${object.pluralLabel}`, name: 'mine' },
        ],
    };
}

function childRelationships(org: Org, user: User, object: ObjectType): Json[] {
    return org.schema
        .childRelationships(object.apiName)
        .filter((child) => canSee(org, user, child.childObject))
        .map((child) => ({
            cascadeDelete: child.field.deleteConstraint === 'Cascade',
            childSObject: child.childObject.apiName,
            deprecatedAndHidden: false,
            field: child.field.apiName,
            junctionIdListNames: [],
            junctionReferenceTo: [],
            relationshipName: child.relationshipName,
            restrictedDelete: child.field.deleteConstraint === 'Restrict',
        }));
}

const masterRecordType = '012000000000000AAA';

function recordTypeInfos(object: ObjectType, ids: ReadonlyMap<string, string>): Json[] {
    const own = object.recordTypes.flatMap((type) => {
        const recordTypeId = ids.get(type.developerName.toLowerCase());
        return recordTypeId === undefined
            ? []
            : [recordTypeInfo(type.developerName, type.label, type.active, recordTypeId)];
    });
    return [...own, recordTypeInfo('Master', 'Master', true, masterRecordType)];
}

function recordTypeInfo(developerName: string, name: string, active: boolean, recordTypeId: string): Json {
    const master = developerName === 'Master';
    return {
        active,
        available: active,
        defaultRecordTypeMapping: master,
        developerName,
        master,
        name,
        recordTypeId,
        urls: {},
    };
}

/** The fields of an object that the user may read. */
export function readableFields(org: Org, user: User, object: ObjectType): Field[] {
    return [...object.fields.values()].filter(
        (f) => org.security.fieldAccess(user, object.apiName, f.apiName).read,
    );
}
