/** Which objects DML may touch, and in which company. */
import type { ObjectType } from '../../schema/model.ts';
import { raise } from '../../values/exception.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { DmlOperation, DmlRequest, RowResult } from '../contract.ts';
import type { Row } from './row.ts';

/** User fields whose change is a setup change; other updates of users mix with data. */
const USER_SETUP_FIELDS = [
    'UserRoleId',
    'ProfileId',
    'IsActive',
    'IsPortalEnabled',
    'Username',
    'ForecastEnabled',
    'PortalRole',
    'FederationIdentifier',
];

/** Whether DML may touch the object at all in this way. */
export function isWritable(object: ObjectType, operation: DmlOperation): boolean {
    if (object.kind === 'customMetadata') return false;
    switch (operation) {
        case 'insert':
            return object.createable;
        case 'update':
            return object.updateable;
        case 'upsert':
            return object.createable || object.updateable;
        case 'merge':
            return MERGEABLE.has(object.apiName);
        case 'delete':
        case 'undelete':
            return object.deletable;
        default:
            return operation satisfies never;
    }
}
/** Of the objects that are written through the API and in Setup, but not by Apex ("sObjects That Don't Support DML Operations"). */
const NOT_BY_APEX: ReadonlySet<string> = new Set(
    (
        'AccountTerritoryAssignmentRule AccountTerritoryAssignmentRuleItem ApexComponent ApexPage BusinessHours ' +
        'BusinessProcess CategoryNode CurrencyType DatedConversionRate ProcessInstance Profile ' +
        'SelfServiceUser StaticResource Territory2 UserAccountTeamMember UserPreference UserTerritory WebLink'
    ).split(' '),
);
const VERBS: Readonly<Record<DmlOperation, string>> = {
    insert: 'inserted',
    update: 'updated',
    upsert: 'upserted',
    delete: 'deleted',
    undelete: 'undeleted',
    merge: 'merged',
};
/**
 * The results of a request for an object that is not written in this way; null when all objects are.
 * @throws TypeException from Apex
 */
export function refusedKinds(request: DmlRequest): RowResult[] | null {
    const { operation, records } = request;
    const byApex = request.fromApi !== true;
    const refused = records.find(
        ({ object }) => !isWritable(object, operation) || (byApex && NOT_BY_APEX.has(object.apiName)),
    )?.object;
    if (refused === undefined) return null;
    if (byApex) {
        raise(
            'System.TypeException',
            `DML operation ${operation.toUpperCase()} not allowed on ${refused.apiName}`,
        );
    }
    const message = `entity type cannot be ${VERBS[operation]}: ${refused.label}`;
    const errors = [{ statusCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message, fields: [] }];
    return records.map((record) => ({ id: record.id, success: false, errors }));
}
export const MERGEABLE: ReadonlySet<string> = new Set(['Account', 'Contact', 'Lead', 'Case']);

/** Setup objects and others are not saved in one transaction; fails the rows that would. */
export function checkMixing(
    transaction: ApexTransaction,
    object: ObjectType,
    operation: DmlOperation,
    rows: readonly Row[],
): void {
    const kind = kindOf(object, operation, rows);
    if (kind === 'either') return;
    const { touched } = transaction;
    if (kind === 'setup' ? touched.data : touched.setup) {
        const message =
            'DML operation on setup object is not permitted after you have updated a non-setup object ' +
            `(or vice versa): ${object.apiName}, original object: ${touched.first}`;
        for (const row of rows) row.fail('MIXED_DML_OPERATION', message);
        return;
    }
    touched[kind] = true;
    if (touched.first === '') touched.first = object.apiName;
}
/**
 * As documented: new users without a role, updates of users that change nothing of their access, and inserts and
 * updates of groups go with everything.
 */
function kindOf(
    object: ObjectType,
    operation: DmlOperation,
    rows: readonly Row[],
): 'setup' | 'data' | 'either' {
    if (NEVER_MIXED.has(object.kind)) return 'either';
    if (!SETUP_OBJECTS.has(object.apiName)) return object.setupObject ? 'either' : 'data';
    if (object.apiName === 'Group') return operation === 'delete' ? 'setup' : 'either';
    if (object.apiName !== 'User') return 'setup';
    if (operation === 'insert') {
        return rows.some((row) => row.input.get('UserRoleId') !== null) ? 'setup' : 'either';
    }
    return operation === 'update' && !rows.some(changesSetup) ? 'either' : 'setup';
}
const SETUP_OBJECTS: ReadonlySet<string> = new Set([
    'FieldPermissions',
    'Group',
    'GroupMember',
    'ObjectPermissions',
    'PermissionSet',
    'PermissionSetAssignment',
    'PermissionSetGroup',
    'PermissionSetGroupComponent',
    'QueueSobject',
    'SetupEntityAccess',
    'User',
    'UserRole',
    'ContentWorkspace',
]);
/** Custom settings may be saved with setup objects. */
const NEVER_MIXED: ReadonlySet<string> = new Set([
    'listCustomSetting',
    'hierarchyCustomSetting',
    'platformEvent',
]);

function changesSetup(row: Row): boolean {
    return USER_SETUP_FIELDS.some(
        (field) => row.input.has(field) && row.input.queried?.has(field.toLowerCase()) !== true,
    );
}
