/** Foreign keys: that they name records of the right object, which exist and may be referred to. */
import type { Field } from '../../schema/model.ts';
import { toId18 } from '../../values/id.ts';
import type { SObject } from '../../values/sobject.ts';
import type { OrgState } from '../state.ts';
import type { Row } from './row.ts';

/** Checks the references of all rows with one look-up for each object referred to. */
export function checkReferences(
    state: OrgState,
    rows: readonly Row[],
    only: (row: Row, field: string) => boolean,
): void {
    const uses = new Map<string, { readonly row: Row; readonly field: Field; readonly id: string }[]>();
    for (const row of rows) {
        for (const [name, value] of row.record.values) {
            const field = row.record.object.fields.get(name);
            if (field?.type !== 'reference' || typeof value !== 'string' || !only(row, name)) continue;
            const target = targetOf(state, row, field, value);
            if (target === null) continue;
            const list = uses.get(target) ?? [];
            list.push({ row, field, id: value });
            uses.set(target, list);
        }
    }
    for (const [target, found] of uses) checkExistence(state, target, found);
}

/** The object that the id belongs to; null after failing the row. */
function targetOf(state: OrgState, row: Row, field: Field, value: string): string | null {
    const id = toId18(value);
    if (id === null) {
        row.fail('MALFORMED_ID', `${field.label}: id value of incorrect type: ${value}`, [field.apiName]);
        return null;
    }
    const target = state.schema.objectByKeyPrefix(id.slice(0, 3));
    const allowed = field.referenceTo;
    if (target === undefined) {
        row.fail('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', []);
        return null;
    }
    if (allowed.length > 0 && !allowed.includes(target.apiName) && !allowed.includes('Name')) {
        row.fail('FIELD_INTEGRITY_EXCEPTION', `${field.label}: id value of incorrect type: ${value}`, [
            field.apiName,
        ]);
        return null;
    }
    return target.apiName;
}

function checkExistence(
    state: OrgState,
    target: string,
    uses: readonly { readonly row: Row; readonly field: Field; readonly id: string }[],
): void {
    const ids = [...new Set(uses.map((use) => use.id))];
    const found = new Map(
        state.records.byIds(target, ids, { deleted: 'include' }).map((record) => [record.id, record]),
    );
    for (const { row, field, id } of uses) {
        const record = found.get(id);
        if (record === undefined) row.fail('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', []);
        else if (record.get('IsDeleted') === true) row.fail('ENTITY_IS_DELETED', 'entity is deleted', []);
        else if (field.apiName === 'OwnerId') checkOwner(state, row, record);
        else if (field.apiName === 'RecordTypeId') checkRecordType(row, record);
    }
}
function checkRecordType(row: Row, recordType: SObject): void {
    const isOfObject =
        String(recordType.get('SobjectType')).toLowerCase() === row.record.object.apiName.toLowerCase();
    if (isOfObject && recordType.get('IsActive') === true) return;
    const message = `Record Type ID: this ID value isn't valid for the user: ${recordType.id}`;
    row.fail('INVALID_CROSS_REFERENCE_KEY', message, ['RecordTypeId']);
}
function checkOwner(state: OrgState, row: Row, owner: SObject): void {
    const { object } = row.record;
    if (owner.object.apiName === 'User') {
        if (owner.get('IsActive') !== true) {
            const message = `operation performed with inactive user [${(owner.id as string).slice(0, 15)}] as owner of ${object.apiName.toLowerCase()}`;
            row.fail('INACTIVE_OWNER_OR_USER', message, []);
        }
        return;
    }
    if (owner.object.apiName !== 'Group') return;
    const supported = state.records
        .by('QueueSobject', 'QueueId', [owner.id as string])
        .some((entry) => String(entry.get('SobjectType')).toLowerCase() === object.apiName.toLowerCase());
    if (!supported) row.fail('INVALID_OPERATION', 'Queue not associated with this SObject type', ['OwnerId']);
}

/**
 * Sets foreign keys of parents given by external id: `new Contact(Account = new Account(Number__c = '7'))`.
 * One look-up for each parent object and external id field.
 */
export function resolveParents(state: OrgState, rows: readonly Row[]): void {
    const wanted = new Map<
        string,
        { row: Row; field: Field; parent: SObject; key: string; value: unknown }[]
    >();
    for (const row of rows) {
        for (const [relationship, parent] of row.input.parents ?? []) {
            const field = [...row.record.object.fields.values()].find(
                (candidate) => candidate.relationshipName?.toLowerCase() === relationship,
            );
            if (field === undefined || parent === null || parent.queried !== null || parent.id !== null)
                continue;
            if (row.input.has(field.apiName)) continue;
            const key = [...parent.fieldNames()].find(
                (name) => isKey(parent, name) && parent.get(name) !== null,
            );
            if (key === undefined) continue;
            const group = `${parent.object.apiName}.${key}`;
            const list = wanted.get(group) ?? [];
            list.push({ row, field, parent, key, value: parent.get(key) });
            wanted.set(group, list);
        }
    }
    for (const list of wanted.values()) setParents(state, list);
}
function isKey(record: SObject, name: string): boolean {
    const field = record.object.fields.get(name.toLowerCase());
    return field !== undefined && (field.externalId || field.idLookup);
}
function setParents(
    state: OrgState,
    list: readonly { row: Row; field: Field; parent: SObject; key: string; value: unknown }[],
): void {
    const [first] = list;
    if (first === undefined) return;
    const objectName = first.parent.object.apiName;
    const found = state.records.by(objectName, first.key, [...new Set(list.map((entry) => entry.value))]);
    const byKey = new Map(found.map((record) => [keyText(record.get(first.key)), record]));
    for (const { row, field, key, value } of list) {
        const record = byKey.get(keyText(value));
        if (record === undefined) {
            const message = `Foreign key external ID: ${String(value).toLowerCase()} not found for field ${key} in entity ${objectName}`;
            row.fail('INVALID_FIELD', message, []);
        } else {
            row.record.set(field.apiName, record.id);
        }
    }
}
export function keyText(value: unknown): string {
    return String(value).toLowerCase();
}
