/** Record locks, as approval processes and `Approval.lock` set them. */
import type { ApexTransaction } from '../apex-transaction.ts';
import type { OrgState } from '../state.ts';
import type { Row } from './row.ts';

const COLLECTION = 'lock';

export function lockRecord(state: OrgState, id: string): void {
    state.store.collection<boolean>(COLLECTION).put(id, true);
}
export function unlockRecord(state: OrgState, id: string): void {
    state.store.collection<boolean>(COLLECTION).delete(id);
}
export function isLocked(state: OrgState, id: string): boolean {
    return state.store.collection<boolean>(COLLECTION).get(id) === true;
}

/** Locked records are changed by administrators only. */
export function checkLocks(transaction: ApexTransaction, rows: readonly Row[]): void {
    const { state, user } = transaction;
    if (state.store.collection<boolean>(COLLECTION).list({ limit: 1 }).length === 0) return;
    const isAdmin = state.permissions.hasUserPermission(user, 'ModifyAllData');
    for (const row of rows) {
        if (isAdmin || row.old === null || !isLocked(state, row.old.id as string)) continue;
        row.fail('ENTITY_IS_LOCKED', 'This record is locked. If you need to edit it, contact your admin.');
    }
}
