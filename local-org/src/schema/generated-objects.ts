/** Objects that exist because another one does: `X__Share`/`XShare`, `X__History`/`XHistory`, `X__ChangeEvent`. */
import { auditFields, idField, makeField } from './field.ts';
import type { Field, ObjectType } from './model.ts';

function object(
    apiName: string,
    label: string,
    kind: ObjectType['kind'],
    prefix: string,
    fields: readonly Field[],
): ObjectType {
    return {
        apiName,
        label,
        pluralLabel: label,
        kind,
        custom: false,
        keyPrefix: prefix,
        fields: new Map(fields.map((field) => [field.apiName.toLowerCase(), field])),
        nameField: null,
        sharingModel: 'ReadWrite',
        createable: kind === 'share',
        updateable: kind === 'share',
        deletable: kind === 'share',
        queryable: true,
        undeletable: false,
        searchable: false,
        triggerable: false,
        setupObject: false,
        validationRules: [],
        recordTypes: [],
        fieldSets: [],
    };
}

const ACCESS_LEVELS = ['Read', 'Edit', 'All'].map((value) => ({
    value,
    label: value === 'Read' ? 'Read Only' : value === 'Edit' ? 'Read/Write' : 'Owner',
    active: true,
    isDefault: false,
}));
const ROW_CAUSES = ['Owner', 'Manual', 'Rule', 'ImplicitChild', 'ImplicitParent', 'Team', 'Territory'].map(
    (value) => ({
        value,
        label: value === 'Manual' ? 'Manual Sharing' : value,
        active: true,
        isDefault: value === 'Manual',
    }),
);

/**
 * Name of the share object of an object, and of the fields in it that hold the parent and its access level:
 * `AccountShare.AccountId/AccountAccessLevel`, `Foo__Share.ParentId/AccessLevel`.
 */
export function shareNames(apiName: string): { object: string; parent: string; level: string } {
    if (apiName.endsWith('__c')) {
        return { object: `${apiName.slice(0, -3)}__Share`, parent: 'ParentId', level: 'AccessLevel' };
    }
    return { object: `${apiName}Share`, parent: `${apiName}Id`, level: `${apiName}AccessLevel` };
}

/** Lookups of an account's share that give access to its children. */
const ACCOUNT_CHILD_LEVELS = ['OpportunityAccessLevel', 'CaseAccessLevel', 'ContactAccessLevel'];

export function makeShare(parent: ObjectType, prefix: string, reasons: readonly string[]): ObjectType {
    const names = shareNames(parent.apiName);
    const level = (apiName: string): Field =>
        makeField({
            apiName,
            type: 'picklist',
            length: 40,
            nillable: false,
            picklist: { values: ACCESS_LEVELS, restricted: true },
        });
    const causes = [
        ...ROW_CAUSES,
        ...reasons.map((value) => ({ value, label: value, active: true, isDefault: false })),
    ];
    const audit = auditFields({ deletable: true }).filter(({ apiName }) =>
        ['IsDeleted', 'LastModifiedDate', 'LastModifiedById'].includes(apiName),
    );
    return object(names.object, `Share: ${parent.label}`, 'share', prefix, [
        idField(`${parent.label} Share ID`),
        makeField({
            apiName: names.parent,
            type: 'reference',
            nillable: false,
            updateable: false,
            referenceTo: [parent.apiName],
            relationshipName: names.parent === 'ParentId' ? 'Parent' : parent.apiName,
            childRelationshipName: 'Shares',
            deleteConstraint: 'Cascade',
        }),
        makeField({
            apiName: 'UserOrGroupId',
            type: 'reference',
            nillable: false,
            updateable: false,
            referenceTo: ['Group', 'User'],
            relationshipName: 'UserOrGroup',
        }),
        level(names.level),
        ...(parent.apiName === 'Account' ? ACCOUNT_CHILD_LEVELS.map(level) : []),
        makeField({
            apiName: 'RowCause',
            type: 'picklist',
            length: 40,
            updateable: false,
            picklist: { values: causes, restricted: true },
        }),
        ...audit,
    ]);
}

/** Name of the field history object: `AccountHistory`, `Foo__History`; Opportunity's is another. */
export function historyName(apiName: string): string {
    if (apiName.endsWith('__c')) {
        return `${apiName.slice(0, -3)}__History`;
    }
    return apiName === 'Opportunity' ? 'OpportunityFieldHistory' : `${apiName}History`;
}

export function makeHistory(parent: ObjectType, prefix: string): ObjectType {
    const custom = parent.apiName.endsWith('__c');
    const readOnly = { createable: false, updateable: false };
    const audit = auditFields({ deletable: true }).filter(({ apiName }) =>
        ['IsDeleted', 'CreatedById', 'CreatedDate'].includes(apiName),
    );
    return object(historyName(parent.apiName), `${parent.label} History`, 'history', prefix, [
        idField(`${parent.label} History ID`),
        makeField({
            apiName: custom ? 'ParentId' : `${parent.apiName}Id`,
            type: 'reference',
            nillable: false,
            referenceTo: [parent.apiName],
            relationshipName: custom ? 'Parent' : parent.apiName,
            childRelationshipName: 'Histories',
            deleteConstraint: 'Cascade',
            ...readOnly,
        }),
        makeField({
            apiName: 'Field',
            type: 'picklist',
            label: 'Changed Field',
            nillable: false,
            picklist: { values: [], restricted: false },
            ...readOnly,
        }),
        makeField({
            apiName: 'DataType',
            type: 'picklist',
            label: 'Datatype',
            picklist: { values: [], restricted: false },
            ...readOnly,
        }),
        makeField({
            apiName: 'OldValue',
            type: 'anyType',
            label: 'Old Value',
            filterable: false,
            ...readOnly,
        }),
        makeField({
            apiName: 'NewValue',
            type: 'anyType',
            label: 'New Value',
            filterable: false,
            ...readOnly,
        }),
        ...audit,
    ]);
}
