/** What a test may steer: startTest and stopTest, mocks, delivery of events. */
import { raise } from '../values/exception.ts';
import type { ApexTransaction } from './apex-transaction.ts';
import type { TestControl } from './contract.ts';
import type { Limits } from './limits.ts';

export class TestRun implements TestControl {
    readonly mocks = new Map<string, unknown>();
    readonly seeAllData: boolean;
    readonly #transaction: ApexTransaction;
    window: TestControl['window'] = null;
    #before: Limits | null = null;
    #started = false;
    #flushing = false;

    constructor(transaction: ApexTransaction, seeAllData: boolean) {
        this.#transaction = transaction;
        this.seeAllData = seeAllData;
    }
    /** True between startTest and stopTest. */
    get isStarted(): boolean {
        return this.#before !== null;
    }
    startTest(): void {
        if (this.#started) raise('System.FinalException', 'Testing already started');
        this.#started = true;
        const transaction = this.#transaction;
        this.#before = transaction.limits;
        transaction.limits = transaction.newLimits();
        transaction.touched = { setup: false, data: false, first: '' };
        transaction.hasUncommittedWork = false;
    }
    stopTest(): void {
        if (this.#before === null) raise('System.FinalException', 'Testing has not started');
        const before = this.#before;
        this.window = this.#transaction.limits.snapshot();
        this.#flush();
        this.#before = null;
        this.#transaction.limits = before;
        this.#transaction.touched = { setup: false, data: false, first: '' };
    }
    deliverEvents(): void {
        this.#transaction.state.work.deliverEventsInTest(this.#transaction);
    }
    /** End of the test method: what was queued and not run by stopTest runs now. */
    finish(): void {
        if (!this.#flushing) this.#flush();
    }
    #flush(): void {
        this.#flushing = true;
        try {
            this.#transaction.state.work.flushInTest(this.#transaction);
        } finally {
            this.#flushing = false;
        }
    }
}
