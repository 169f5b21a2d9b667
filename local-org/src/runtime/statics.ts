/** Which transaction's statics the classes hold now. */
import type { Transaction } from '../org/contract.ts';
import { current } from '../org/transaction.ts';
import type { ClassRef } from './class-ref.ts';

const memoryKey = Symbol('statics');
type Kept = Map<ClassRef, Record<string, unknown>>;

export class Statics {
    #active: Transaction | null = null;
    readonly #begun = new Set<ClassRef>();
    readonly #entered: (transaction: Transaction) => void;

    /** @param entered called when a transaction first runs Apex */
    constructor(entered: (transaction: Transaction) => void) {
        this.#entered = entered;
    }
    readonly begun = (ref: ClassRef): void => {
        this.#begun.add(ref);
    };
    /** The transaction whose Apex runs now, or null. */
    get active(): Transaction | null {
        return this.#active;
    }
    /**
     * Runs Apex of the current transaction with its own statics. Asynchronous work that a test runs in its
     * course shares the test's statics.
     */
    within<T>(work: () => T): T {
        const transaction = current();
        const before = this.#active;
        if (before === transaction || (before !== null && before.isTest && transaction.isTest)) return work();
        this.#switch(transaction);
        try {
            return work();
        } finally {
            this.#switch(before);
        }
    }
    #switch(to: Transaction | null): void {
        if (this.#active !== null) {
            const kept: Kept = new Map();
            for (const ref of this.#begun) {
                if (ref.s !== null) kept.set(ref, ref.s);
                ref.s = null;
            }
            this.#active.memory.set(memoryKey, kept);
        }
        this.#begun.clear();
        this.#active = to;
        if (to === null) return;
        const kept = to.memory.get(memoryKey) as Kept | undefined;
        if (kept === undefined) this.#entered(to);
        for (const [ref, statics] of kept ?? []) {
            ref.s = statics;
            this.#begun.add(ref);
        }
    }
}
