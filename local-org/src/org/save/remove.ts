/** Delete: before triggers, restrictions, cascades, recycle bin, after triggers, parents' summaries. */
import type { ChildRelationship, ObjectType } from '../../schema/model.ts';
import type { Collection } from '../../store/collection.ts';
import { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { DmlRequest } from '../contract.ts';
import type { OrgState } from '../state.ts';
import { checkObject, checkRecords } from './access.ts';
import { checkLocks } from './locks.ts';
import { summarise } from './roll-ups.ts';
import { live } from './row.ts';
import type { Row } from './row.ts';
import { fire } from './triggers.ts';
import { loadOld } from './update.ts';
import { afterWrite } from './write-rows.ts';

/** What went with a deleted record, so that undelete can bring it back. */
export interface Note {
    readonly object: string;
    readonly id: string;
    /** The lookup that was cleared; null where the record was deleted with its parent. */
    readonly field: string | null;
}
export function deletions(state: OrgState): Collection<readonly Note[]> {
    return state.store.collection<readonly Note[]>('deletion');
}

export function checkDelete(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
): void {
    loadOld(transaction, object, rows, 'delete');
    for (const row of rows) if (row.old !== null) row.record = row.old;
    checkObject(transaction, request, object, 'delete', live(rows));
    checkRecords(transaction, request, object, live(rows), 'delete');
    checkLocks(transaction, live(rows));
}

export function remove(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
): void {
    loadOld(transaction, object, rows, 'delete');
    for (const row of live(rows)) row.record = row.old as SObject;
    fire(transaction, object, 'before delete', live(rows));
    refuseRestricted(transaction, object, live(rows));
    if (request.allOrNone && rows.some((row) => row.failed)) return;
    const good = live(rows);
    if (good.length === 0) return;
    deleteTree(
        transaction,
        object,
        good.map((row) => row.record.id as string),
    );
    for (const row of good) row.saved = true;
    fire(transaction, object, 'after delete', good);
    summarise(
        transaction,
        object,
        live(good).map((row) => row.record),
        good,
    );
}

function relationsTo(transaction: ApexTransaction, object: ObjectType): readonly ChildRelationship[] {
    return transaction.state.schema
        .childRelationships(object.apiName)
        .filter(
            ({ childObject }) =>
                !['share', 'history', 'platformEvent', 'changeEvent'].includes(childObject.kind),
        )
        .filter(({ childObject, field }) => childObject.fields.has('id') && field.formula === undefined);
}
const cascades = ({ field }: ChildRelationship): boolean =>
    field.masterDetail || field.deleteConstraint === 'Cascade';

function refuseRestricted(transaction: ApexTransaction, object: ObjectType, rows: readonly Row[]): void {
    if (rows.length === 0) return;
    const ids = rows.map((row) => row.record.id as string);
    for (const relation of relationsTo(transaction, object)) {
        if (relation.field.deleteConstraint !== 'Restrict' || cascades(relation)) continue;
        const { childObject, field } = relation;
        const children = transaction.state.records.by(childObject.apiName, field.apiName, ids);
        for (const row of rows) {
            const own = children.filter((child) => child.get(field.apiName) === row.record.id);
            if (own.length === 0) continue;
            const name = String(row.record.get(object.nameField?.apiName ?? 'Name') ?? row.record.id);
            const names = own
                .map((child) => String(child.get(childObject.nameField?.apiName ?? 'Id') ?? child.id))
                .join(', ');
            row.fail(
                'DELETE_FAILED',
                `Your attempt to delete ${name} could not be completed because it is associated with the following ` +
                    `${childObject.pluralLabel.toLowerCase()}.: ${names}\n`,
            );
        }
    }
}

/** Deletes records with their details; lookups to them are cleared. Triggers of those are not run, as documented. */
export function deleteTree(transaction: ApexTransaction, object: ObjectType, ids: readonly string[]): void {
    const { state } = transaction;
    const notes = new Map<string, Note[]>();
    for (const relation of relationsTo(transaction, object)) {
        const { childObject, field } = relation;
        const children = state.records.by(childObject.apiName, field.apiName, ids);
        if (children.length === 0) continue;
        const childIds = children.map((child) => child.id as string);
        const isCascade = cascades(relation);
        if (isCascade) deleteTree(transaction, childObject, childIds);
        else if (!field.nillable) continue;
        else
            state.records.update(
                childObject.apiName,
                childIds.map((id) => blanked(childObject, id, field.apiName)),
            );
        for (const child of children) {
            const parent = child.get(field.apiName) as string;
            const note = {
                object: childObject.apiName,
                field: isCascade ? null : field.apiName,
                id: child.id as string,
            };
            notes.set(parent, [...(notes.get(parent) ?? []), note]);
        }
    }
    if (object.undeletable) {
        state.records.setDeleted(object.apiName, ids, true);
        const kept = deletions(state);
        for (const [id, list] of notes) kept.put(id, list);
    } else {
        state.records.purge(object.apiName, ids);
    }
    afterWrite(transaction, object);
}
function blanked(object: ObjectType, id: string, field: string): SObject {
    const record = new SObject(object);
    record.id = id;
    record.set(field, null);
    return record;
}
