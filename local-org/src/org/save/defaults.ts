/** Values that a new record gets where none was given. */
import { randomUUID } from 'node:crypto';
import type { Field } from '../../schema/model.ts';
import type { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';

/** Fills what was not set: checkboxes, deployed defaults, default picklist values, owner. An explicit null stays. */
export function applyDefaults(transaction: ApexTransaction, record: SObject): void {
    const given = new Set(record.values.keys());
    for (const [name, field] of record.object.fields) {
        if (!field.createable && field.apiName !== 'OwnerId') continue;
        const isGiven = given.has(name);
        if (field.type === 'boolean') {
            if (record.get(name) === null)
                record.set(field.apiName, isGiven ? false : defaultOf(transaction, field) === true);
        } else if (!isGiven) {
            const value = defaultOf(transaction, field);
            if (value !== null) record.set(field.apiName, value);
        }
    }
    for (const [name, value] of Object.entries(STANDARD[record.object.apiName] ?? {})) {
        if (!given.has(name.toLowerCase())) record.set(name, value);
    }
    if (record.object.kind === 'share' && record.get('RowCause') === null) record.set('RowCause', 'Manual');
    if (record.object.apiName === 'User') nickname(record);
    if (record.object.apiName === 'Group' && record.get('DeveloperName') === null) {
        record.set('DeveloperName', String(record.get('Name') ?? '').replace(/\W+/g, '_') || null);
    }
    if (record.object.fields.has('ownerid') && record.get('OwnerId') === null) {
        record.set('OwnerId', transaction.user.id);
    }
}
function defaultOf(transaction: ApexTransaction, field: Field): unknown {
    if (field.defaultValue !== undefined) return transaction.state.formulas.defaultValue(field);
    return field.picklist?.values.find((entry) => entry.isDefault && entry.active)?.value ?? null;
}

/** What Salesforce fills in that no field definition says. */
const STANDARD: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    User: {
        IsActive: true,
        UserType: 'Standard',
        DigestFrequency: 'D',
        DefaultGroupNotificationFrequency: 'N',
    },
    PermissionSet: { IsCustom: true, Type: 'Regular' },
    PermissionSetAssignment: { IsActive: true },
    Group: { Type: 'Regular', DoesIncludeBosses: true },
    PermissionSetGroup: { Status: 'Updated' },
    ContentVersion: { Origin: 'C', ContentLocation: 'S', SharingOption: 'A', SharingPrivacy: 'N' },
    UserRole: { OpportunityAccessForAccountOwner: 'Edit' },
};
function nickname(record: SObject): void {
    if (record.get('CommunityNickname') !== null) return;
    const name = String(record.get('Username') ?? 'user').split('@')[0] ?? 'user';
    record.set('CommunityNickname', `${name.slice(0, 27)}.${randomUUID().slice(0, 8)}`);
}
