/** The recycle bin: what was deleted stays there until it is emptied. */
import type { ApexTransaction } from '../apex-transaction.ts';
import type { RowResult } from '../contract.ts';
import { deletions } from './remove.ts';

/** Deletes records for good that lie in the recycle bin; one statement, one row each. */
export function emptyRecycleBin(transaction: ApexTransaction, recordIds: readonly string[]): RowResult[] {
    transaction.limits.charge('dmlStatements');
    transaction.limits.charge('dmlRows', recordIds.length);
    return recordIds.map((id) => {
        const objectName = transaction.state.schema.objectByKeyPrefix(id.slice(0, 3))?.apiName;
        const rows =
            objectName === undefined
                ? []
                : transaction.state.records.byIds(objectName, [id], { deleted: 'only' });
        if (objectName === undefined || rows.length === 0) {
            const error = {
                statusCode: 'INVALID_CROSS_REFERENCE_KEY',
                message: 'invalid cross reference id',
                fields: [],
            };
            return { id, success: false, errors: [error] };
        }
        purge(transaction, objectName, id);
        return { id, success: true, errors: [] };
    });
}
function purge(transaction: ApexTransaction, objectName: string, id: string): void {
    const kept = deletions(transaction.state);
    for (const note of kept.get(id) ?? []) if (note.field === null) purge(transaction, note.object, note.id);
    kept.delete(id);
    transaction.state.records.purge(objectName, [id]);
    transaction.hasUncommittedWork = true;
}
