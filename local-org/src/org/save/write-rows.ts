/** The middle of every insert and update: checks after the before triggers, the write itself, and what follows it. */
import type { ObjectType } from '../../schema/model.ts';
import { ApexDatetime } from '../../values/dates.ts';
import { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { DmlRequest } from '../contract.ts';
import { checkParents } from './access.ts';
import { autoNumber } from './auto-number.ts';
import { derive } from './derive.ts';
import { relateRecipients } from './email-messages.ts';
import { fieldProblems } from './field-checks.ts';
import { endManualShares } from '../security/manual-shares.ts';
import { attachVersions, deriveVersions } from './files.ts';
import { writeHistory } from './history.ts';
import { normaliseRecord, truncateTexts } from './normalise.ts';
import { priceEntries, priceLineItems } from './pricing.ts';
import { checkReferences } from './references.ts';
import { summarise } from './roll-ups.ts';
import { live } from './row.ts';
import type { Row } from './row.ts';
import { sameValue } from './same-value.ts';
import { checkSetup } from './setup-checks.ts';
import { fire } from './triggers.ts';
import { checkUnique, checkUniqueTogether } from './unique.ts';
import { checkValidationRules } from './validation-rules.ts';

/** System validation, then validation rules for those that passed it. */
export function validate(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
): void {
    const { state } = transaction;
    const isUpdate = (row: Row): boolean => row.old !== null;
    for (const row of rows) {
        normaliseRecord(row.record);
        if (request.options?.allowFieldTruncation === true) truncateTexts(row.record);
        if (row.old !== null) row.changed = changes(row);
    }
    derive(state, rows, transaction.now());
    if (object.apiName === 'ContentVersion') deriveVersions(rows);
    if (object.apiName === 'PricebookEntry') priceEntries(state, rows);
    if (object.apiName === 'OpportunityLineItem') priceLineItems(state, rows);
    for (const row of rows) {
        if (row.old !== null) row.changed = changes(row);
        const changed = isUpdate(row) ? { changed: row.changed } : {};
        row.errors.push(...fieldProblems(row.record, { isNew: !isUpdate(row), ...changed }));
    }
    checkReferences(state, live(rows), (row, name) => (isUpdate(row) ? row.changed.has(name) : true));
    checkParents(transaction, request, object, live(rows));
    checkUnique(state, live(rows));
    checkUniqueTogether(state, live(rows));
    checkSetup(transaction, live(rows));
    checkValidationRules(transaction, live(rows));
}
function changes(row: Row): Set<string> {
    const changed = new Set<string>();
    for (const [name, value] of row.record.values) {
        if (!sameValue(value, row.old?.get(name) ?? null)) changed.add(name);
    }
    return changed;
}

/** Gives ids, names by number and system fields, and writes. */
export function insertRows(transaction: ApexTransaction, object: ObjectType, rows: readonly Row[]): void {
    const { state, user } = transaction;
    const now = new ApexDatetime(Math.floor(transaction.now() / 1000) * 1000);
    for (const field of object.fields.values()) {
        if (field.autoNumberFormat !== undefined) autoNumber(state, object, field, rows, transaction.now());
    }
    for (const row of rows) {
        const { record } = row;
        record.id = state.store.newId(object.keyPrefix ?? '000');
        setSystem(record, { CreatedById: user.id, CreatedDate: now, IsDeleted: false });
        setSystem(record, { LastModifiedById: user.id, LastModifiedDate: now, SystemModstamp: now });
        if (
            object.custom &&
            object.nameField?.type === 'string' &&
            record.get(object.nameField.apiName) === null
        ) {
            record.set(object.nameField.apiName, record.id);
        }
        row.input.id = record.id;
        row.saved = true;
        row.created = true;
    }
    if (object.apiName === 'ContentVersion') attachVersions(transaction, rows);
    state.records.insert(
        object.apiName,
        rows.map((row) => row.record),
    );
    if (object.apiName === 'EmailMessage') relateRecipients(transaction, rows);
    afterWrite(transaction, object);
}

export function updateRows(transaction: ApexTransaction, object: ObjectType, rows: readonly Row[]): void {
    const { state, user } = transaction;
    const now = new ApexDatetime(Math.floor(transaction.now() / 1000) * 1000);
    const written: SObject[] = [];
    for (const row of rows) {
        setSystem(row.record, { LastModifiedById: user.id, LastModifiedDate: now, SystemModstamp: now });
        const change = new SObject(object);
        change.id = row.record.id;
        for (const name of row.changed) change.set(row.record.nameOf(name), row.record.get(name));
        setSystem(change, { LastModifiedById: user.id, LastModifiedDate: now, SystemModstamp: now });
        written.push(change);
        row.saved = true;
    }
    state.records.update(object.apiName, written);
    afterWrite(transaction, object);
}
function setSystem(record: SObject, fields: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(fields)) {
        if (record.object.fields.has(name.toLowerCase())) record.set(name, value);
    }
}
/** Objects whose rows decide what users may do. */
const SECURITY_OBJECTS = new Set(
    (
        'User UserRole Profile PermissionSet PermissionSetAssignment PermissionSetGroup PermissionSetGroupComponent ' +
        'ObjectPermissions FieldPermissions SetupEntityAccess PermissionSetTabSetting Group GroupMember CustomPermission'
    ).split(' '),
);
export function afterWrite(transaction: ApexTransaction, object: ObjectType): void {
    transaction.hasUncommittedWork = true;
    if (!SECURITY_OBJECTS.has(object.apiName)) return;
    transaction.state.forgetSecurity();
    if (object.apiName === 'User')
        transaction.user = transaction.state.users.find(transaction.user.id) ?? transaction.user;
}

/** After triggers, history and the summaries of parents, for rows that were written. */
export function complete(
    transaction: ApexTransaction,
    object: ObjectType,
    event: 'after insert' | 'after update',
    rows: readonly Row[],
): void {
    fire(transaction, object, event, rows);
    const good = live(rows);
    writeHistory(transaction, object, good);
    const handedOver = good.filter((row) => row.old !== null && row.changed.has('ownerid'));
    endManualShares(
        transaction.state,
        object,
        handedOver.map((row) => row.record.id as string),
    );
    summarise(
        transaction,
        object,
        good.flatMap((row) => (row.old === null ? [row.record] : [row.record, row.old])),
        good,
    );
}
