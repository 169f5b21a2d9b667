/** Undelete: out of the recycle bin, with the details that were deleted with the record and the lookups cleared. */
import type { ObjectType } from '../../schema/model.ts';
import { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { DmlRequest } from '../contract.ts';
import { checkObject, checkRecords } from './access.ts';
import { isEmptied } from './recycle-bin.ts';
import { summarise } from './roll-ups.ts';
import { deletions } from './remove.ts';
import { live } from './row.ts';
import type { Row } from './row.ts';
import { fire } from './triggers.ts';
import { loadOld } from './update.ts';
import { afterWrite } from './write-rows.ts';

export function checkUndelete(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
): void {
    loadOld(transaction, object, rows, 'undelete');
    for (const row of live(rows)) {
        const id = row.old?.id ?? '';
        if (row.old?.get('IsDeleted') !== true || isEmptied(transaction.state, id)) {
            row.fail('UNDELETE_FAILED', 'Entity is not in the recycle bin');
        }
    }
    checkObject(transaction, request, object, 'delete', live(rows));
    checkRecords(transaction, request, object, live(rows), 'edit');
}

export function undelete(
    transaction: ApexTransaction,
    _request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
): void {
    const good = live(rows);
    if (good.length === 0) return;
    restore(
        transaction,
        object,
        good.map((row) => row.input.id as string),
    );
    const ids = good.map((row) => row.input.id as string);
    const restored = new Map(
        transaction.state.records.byIds(object.apiName, ids).map((record) => [record.id, record]),
    );
    for (const row of good) {
        row.record = restored.get(row.input.id) ?? row.record;
        row.saved = true;
    }
    fire(transaction, object, 'after undelete', good);
    summarise(
        transaction,
        object,
        live(good).map((row) => row.record),
        good,
    );
}

function restore(transaction: ApexTransaction, object: ObjectType, ids: readonly string[]): void {
    const { state } = transaction;
    state.records.setDeleted(object.apiName, ids, false);
    const kept = deletions(state);
    const details = new Map<string, string[]>();
    for (const id of ids) {
        for (const note of kept.get(id) ?? []) {
            const child = state.schema.object(note.object);
            if (child === undefined) continue;
            if (note.field === null) details.set(note.object, [...(details.get(note.object) ?? []), note.id]);
            else relink(transaction, child, note.id, note.field, id);
        }
        kept.delete(id);
    }
    for (const [name, childIds] of details)
        restore(transaction, state.schema.object(name) as ObjectType, childIds);
    afterWrite(transaction, object);
}
/** A lookup is set again unless something else was put there meanwhile. */
function relink(
    transaction: ApexTransaction,
    child: ObjectType,
    id: string,
    field: string,
    parentId: string,
): void {
    const record = transaction.state.records.byIds(child.apiName, [id])[0];
    if (record === undefined || record.get(field) !== null) return;
    const change = new SObject(child);
    change.id = id;
    change.set(field, parentId);
    transaction.state.records.update(child.apiName, [change]);
}
