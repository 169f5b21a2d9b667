/**
 * The transaction that runs now. Everything that happens in an org happens inside one, one at a time, so the
 * Apex library, the compiler's output and the APIs find it here instead of passing it through every call.
 */
import type { Transaction } from './contract.ts';

let running: Transaction | null = null;

/** The running transaction; throws when none is running, which is a defect of the caller. */
export function current(): Transaction {
    if (running === null) {
        throw new Error('No transaction is running: call Org.transact() around this work.');
    }
    return running;
}

/** The running transaction, or null outside of one (for work that is also done while deploying). */
export function currentOrNull(): Transaction | null {
    return running;
}

/** Makes `transaction` the running one while `work` runs, and the one from before again afterwards. */
export function during<T>(transaction: Transaction, work: () => T): T {
    const before = running;
    running = transaction;
    try {
        return work();
    } finally {
        running = before;
    }
}
