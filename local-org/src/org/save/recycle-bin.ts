/**
 * The recycle bin: what was deleted stays there until it is emptied. Records taken out of it are beyond undelete, and
 * queries for all rows still show them, as Salesforce does until it removes them physically.
 */
import type { Collection } from '../../store/collection.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { RowResult } from '../contract.ts';
import type { OrgState } from '../state.ts';
import { deletions } from './remove.ts';

function emptied(state: OrgState): Collection<boolean> {
    return state.store.collection<boolean>('emptied');
}
/** Whether a deleted record was taken out of the bin. */
export function isEmptied(state: OrgState, id: string): boolean {
    return emptied(state).get(id) === true;
}

/** Takes deleted records out of the bin; one statement, one row each. */
export function emptyRecycleBin(transaction: ApexTransaction, recordIds: readonly string[]): RowResult[] {
    transaction.limits.charge('dmlStatements');
    transaction.limits.charge('dmlRows', recordIds.length);
    const deleted = new Set(recordsInBin(transaction.state, recordIds));
    return recordIds.map((id) => {
        if (!deleted.has(id) || isEmptied(transaction.state, id)) {
            const error = {
                statusCode: 'INVALID_CROSS_REFERENCE_KEY',
                message: 'invalid cross reference id',
                fields: [],
            };
            return { id, success: false, errors: [error] };
        }
        takeOut(transaction, id);
        return { id, success: true, errors: [] };
    });
}
function recordsInBin(state: OrgState, ids: readonly string[]): string[] {
    const byObject = new Map<string, string[]>();
    for (const id of ids) {
        const name = state.schema.objectByKeyPrefix(id.slice(0, 3))?.apiName;
        if (name !== undefined) byObject.set(name, [...(byObject.get(name) ?? []), id]);
    }
    return [...byObject].flatMap(([name, own]) =>
        state.records.byIds(name, own, { deleted: 'only' }).map((record) => record.id as string),
    );
}
function takeOut(transaction: ApexTransaction, id: string): void {
    const kept = deletions(transaction.state);
    for (const note of kept.get(id) ?? []) if (note.field === null) takeOut(transaction, note.id);
    kept.delete(id);
    emptied(transaction.state).put(id, true);
    transaction.hasUncommittedWork = true;
}
