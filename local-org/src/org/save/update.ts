/** Update: the stored row, before triggers, validation, write, after triggers, what follows. */
import type { ObjectType } from '../../schema/model.ts';
import { toId18 } from '../../values/id.ts';
import { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { DmlRequest, RowError } from '../contract.ts';
import { checkFields, checkObject, checkRecords } from './access.ts';
import { attempt } from './attempts.ts';
import { picklistProblems } from './field-checks.ts';
import { refuseUnwritable } from './insert.ts';
import { checkLocks } from './locks.ts';
import { normalised, normaliseRecord } from './normalise.ts';
import { checkReferences, resolveParents } from './references.ts';
import { live, Row } from './row.ts';
import { sameValue } from './same-value.ts';
import { fire } from './triggers.ts';
import { complete, updateRows, validate } from './write-rows.ts';

/** Reads the stored rows and checks what an update may not do, before any trigger runs. */
export function checkUpdate(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
): void {
    loadOld(transaction, object, rows, 'update');
    if (request.fromApi === true) for (const row of live(rows)) refuseUnwritable(object, row, 'updateable');
    checkObject(transaction, request, object, 'edit', live(rows));
    checkFields(transaction, request, object, live(rows), (row) => changedByCaller(object, row));
    checkRecords(transaction, request, object, live(rows), 'edit');
    checkLocks(transaction, live(rows));
    for (const row of live(rows)) {
        if (object.apiName === 'Lead' && row.old?.get('IsConverted') === true) {
            row.fail('CANNOT_UPDATE_CONVERTED_LEAD', 'cannot reference converted lead');
        }
    }
}
/** Fields the caller's record sets to something else than is stored: a row that was queried writes only those. */
function changedByCaller(object: ObjectType, row: Row): string[] {
    return [...row.input.values].flatMap(([name, value]) => {
        const field = object.fields.get(name);
        if (field === undefined || !field.updateable) return [];
        return sameValue(normalised(field, value), row.old?.get(name) ?? null) ? [] : [name];
    });
}

/** Sets `old` of rows by their Id. */
export function loadOld(
    transaction: ApexTransaction,
    object: ObjectType,
    rows: readonly Row[],
    verb: string,
): void {
    const { records } = transaction.state;
    const ids = rows.map((row) => idOf(row)).filter((id) => id !== null);
    const found = new Map(
        records.byIds(object.apiName, [...new Set(ids)], { deleted: 'include' }).map((row) => [row.id, row]),
    );
    for (const row of rows) {
        const given = row.input.id;
        if (given === null) {
            row.fail('MISSING_ARGUMENT', `Id not specified in an ${verb} call`);
            continue;
        }
        const id = idOf(row);
        const old = id === null ? undefined : found.get(id);
        if (id === null) row.fail('MALFORMED_ID', `malformed id ${given}`, ['Id']);
        else if (old === undefined) row.fail('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
        else if (old.get('IsDeleted') === true && verb !== 'undelete')
            row.fail('ENTITY_IS_DELETED', 'entity is deleted');
        else row.old = old;
    }
}
function idOf(row: Row): string | null {
    return row.input.id === null ? null : toId18(row.input.id);
}

export function update(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
): void {
    // Another attempt, or an earlier chunk, may have changed the row since it was checked.
    loadOld(transaction, object, rows, 'update');
    for (const row of live(rows)) {
        row.record = (row.old as SObject).clone({
            preserveId: true,
            preserveTimestamps: true,
            preserveAutonumber: true,
        });
        for (const [name, value] of row.input.values) {
            if (object.fields.get(name)?.updateable === true) row.record.set(row.input.nameOf(name), value);
        }
    }
    resolveParents(transaction.state, live(rows));
    saveUpdated(transaction, request, object, rows);
}

function saveUpdated(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
): void {
    const differs = (row: Row, name: string): boolean =>
        !sameValue(row.record.get(name), row.old?.get(name) ?? null);
    for (const row of live(rows)) {
        normaliseRecord(row.record);
        const changed = new Set([...row.record.values.keys()].filter((name) => differs(row, name)));
        row.errors.push(...picklistProblems(row.record, changed));
    }
    checkReferences(transaction.state, live(rows), differs);
    fire(transaction, object, 'before update', live(rows));
    validate(transaction, request, object, live(rows));
    if (request.allOrNone && rows.some((row) => row.failed)) return;
    const good = live(rows);
    if (good.length === 0) return;
    updateRows(transaction, object, good);
    complete(transaction, object, 'after update', good);
}

/**
 * Writes fields that callers may not (summaries of parents, the outcome of a conversion) through the whole save;
 * answers what it refused.
 */
export function saveDerived(
    transaction: ApexTransaction,
    object: ObjectType,
    changes: readonly SObject[],
): { readonly id: string; readonly errors: readonly RowError[] }[] {
    const rows = changes.map((change, index) => new Row(index, change));
    const request: DmlRequest = {
        operation: 'update',
        records: changes,
        allOrNone: true,
        mode: 'system',
        sharing: false,
    };
    attempt(transaction, rows, true, (pending) => {
        loadOld(transaction, object, pending, 'update');
        for (const row of live(pending)) {
            row.record = (row.old as SObject).clone({
                preserveId: true,
                preserveTimestamps: true,
                preserveAutonumber: true,
            });
            for (const [name, value] of row.input.values) row.record.set(row.input.nameOf(name), value);
        }
        saveUpdated(transaction, request, object, pending);
    });
    return rows
        .filter((row) => row.failed)
        .map((row) => ({ id: row.input.id as string, errors: row.errors }));
}
