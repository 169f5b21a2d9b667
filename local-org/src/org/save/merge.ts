/** Merge: the losing records' children go to the master, the losing records to the recycle bin. */
import type { ObjectType } from '../../schema/model.ts';
import { raise } from '../../values/exception.ts';
import { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { DmlRequest, RowResult } from '../contract.ts';
import { attempt } from './attempts.ts';
import { checkDelete, deleteTree } from './remove.ts';
import { live, Row } from './row.ts';
import { fire } from './triggers.ts';
import { checkUpdate, update } from './update.ts';

const MOST_DUPLICATES = 2;

/** One result, of the master. Delete triggers run for the losing records, update triggers for the master. */
export function merge(transaction: ApexTransaction, request: DmlRequest): RowResult[] {
    const master = request.records[0];
    const duplicates = request.duplicates ?? [];
    if (master === undefined || duplicates.length === 0 || duplicates.length > MOST_DUPLICATES) {
        raise('System.ListException', 'Merge takes a master record and one or two records to merge with it.');
    }
    const { object } = master;
    const winner = new Row(0, master);
    const losers = duplicates.map((record, index) => new Row(index, record));
    if (losers.some((row) => row.input.id === master.id)) {
        winner.fail('INVALID_ID_FIELD', 'Cannot merge with same entity', ['Id']);
        return [winner.result(true, false)];
    }
    checkUpdate(transaction, request, object, [winner]);
    checkDelete(transaction, request, object, losers);
    for (const row of losers) winner.errors.push(...row.errors);
    attempt(transaction, winner.failed ? [] : [winner], true, () => {
        fire(transaction, object, 'before delete', losers);
        for (const row of losers) winner.errors.push(...row.errors);
        if (winner.failed) return;
        reparent(transaction, object, winner.input.id as string, losers);
        markMerged(transaction, object, winner.input.id as string, losers);
        deleteTree(
            transaction,
            object,
            losers.map((row) => row.record.id as string),
        );
        fire(transaction, object, 'after delete', live(losers));
        update(transaction, request, object, [winner]);
    });
    return [winner.result(winner.failed, false)];
}

function reparent(
    transaction: ApexTransaction,
    object: ObjectType,
    masterId: string,
    losers: readonly Row[],
): void {
    const ids = losers.map((row) => row.record.id);
    for (const { childObject, field } of transaction.state.schema.childRelationships(object.apiName)) {
        if (
            !childObject.fields.has('id') ||
            childObject.kind === 'platformEvent' ||
            field.formula !== undefined
        )
            continue;
        if (field.apiName === 'MasterRecordId') continue;
        const children = transaction.state.records.by(childObject.apiName, field.apiName, ids);
        if (children.length === 0) continue;
        const moved = children.map((child) =>
            changed(childObject, child.id as string, field.apiName, masterId),
        );
        transaction.state.records.update(childObject.apiName, moved);
    }
}
function markMerged(
    transaction: ApexTransaction,
    object: ObjectType,
    masterId: string,
    losers: readonly Row[],
): void {
    if (!object.fields.has('masterrecordid')) return;
    for (const row of losers) row.record.set('MasterRecordId', masterId);
    const marked = losers.map((row) => changed(object, row.record.id as string, 'MasterRecordId', masterId));
    transaction.state.records.update(object.apiName, marked);
}
function changed(object: ObjectType, id: string, field: string, value: string): SObject {
    const record = new SObject(object);
    record.id = id;
    record.set(field, value);
    return record;
}
