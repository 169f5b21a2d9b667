/** All-or-none, and partial success with up to three attempts, as documented for bulk DML. */
import { raise } from '../../values/exception.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import { live } from './row.ts';
import type { Row } from './row.ts';

const MOST_ATTEMPTS = 3;

/**
 * Runs `work` on the rows. When rows fail, everything it saved is undone; with `allOrNone` that is the end, else it
 * runs again for the rows that did not fail, with the limits as they were before.
 * @throws DmlException rows still fail in the third attempt
 */
export function attempt(
    transaction: ApexTransaction,
    rows: readonly Row[],
    allOrNone: boolean,
    work: (rows: readonly Row[]) => void,
): void {
    const { store } = transaction.state;
    const resetLimits = transaction.limits.mark();
    let pending = live(rows);
    for (let number = 1; pending.length > 0; number += 1) {
        const point = store.savepoint();
        try {
            work(pending);
        } catch (error) {
            point.rollback();
            point.release();
            throw error;
        }
        const failed = pending.filter((row) => row.failed);
        // Rows that failed before anything of them was saved, and before any trigger saw the others' save, cost nothing.
        if (
            failed.length === 0 ||
            (!allOrNone &&
                pending.every((row) => !row.failed || !row.saved) &&
                !hasTriggers(transaction, pending))
        ) {
            point.release();
            return;
        }
        point.rollback();
        point.release();
        for (const row of pending) row.reset();
        transaction.state.forgetSecurity();
        if (allOrNone) return;
        if (number === MOST_ATTEMPTS) {
            raise(
                'System.DmlException',
                'Too many batch retries in the presence of Apex triggers and partial failures.',
            );
        }
        resetLimits();
        pending = live(pending);
    }
}
function hasTriggers(transaction: ApexTransaction, rows: readonly Row[]): boolean {
    const name = rows[0]?.record.object.apiName;
    if (name === undefined) return false;
    const { code } = transaction.state;
    return EVENTS.some((event) => code.hasTriggers(name, event));
}
const EVENTS = [
    'before insert',
    'before update',
    'before delete',
    'after insert',
    'after update',
    'after delete',
    'after undelete',
] as const;
