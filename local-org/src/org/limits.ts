/** Governor limits: the documented maxima and the counter of one transaction. */
import { LimitException } from '../values/exception.ts';
import type { LimitCounter, LimitName } from './contract.ts';

/** [synchronous, asynchronous] maxima of one transaction. */
export const MAXIMA: Readonly<Record<LimitName, readonly [number, number]>> = {
    queries: [100, 200],
    queryRows: [50_000, 50_000],
    aggregateQueries: [300, 300],
    queryLocatorRows: [10_000, 10_000],
    soslQueries: [20, 20],
    dmlStatements: [150, 150],
    dmlRows: [10_000, 10_000],
    callouts: [100, 100],
    futureCalls: [50, 0],
    queueableJobs: [50, 1],
    emailInvocations: [10, 10],
    mobilePushCalls: [10, 10],
    publishImmediateDml: [150, 150],
    cpuTime: [10_000, 60_000],
    heapSize: [6_000_000, 12_000_000],
    // Savepoints and their rollbacks count as DML statements; these two only report them.
    savepoints: [150, 150],
    savepointRollbacks: [150, 150],
    runAs: [20, 20],
};

/** `Too many <words>: <count>`. */
const WORDS: Readonly<Record<LimitName, string>> = {
    queries: 'SOQL queries',
    queryRows: 'query rows',
    aggregateQueries: 'Aggregate queries',
    queryLocatorRows: 'query locator rows',
    soslQueries: 'SOSL queries',
    dmlStatements: 'DML statements',
    dmlRows: 'DML rows',
    callouts: 'callouts',
    futureCalls: 'future calls',
    queueableJobs: 'queueable jobs added to the queue',
    emailInvocations: 'Email Invocations',
    mobilePushCalls: 'mobile push calls',
    publishImmediateDml: 'publish immediate DML statements',
    cpuTime: 'CPU time',
    heapSize: 'heap size',
    savepoints: 'savepoints',
    savepointRollbacks: 'savepoint rollbacks',
    runAs: 'runas',
};

function exceeded(limit: LimitName, used: number, maximum: number): LimitException {
    if (limit === 'cpuTime') return new LimitException('Apex CPU time limit exceeded');
    if (limit === 'heapSize') return new LimitException(`Apex heap size too large: ${used}`);
    return new LimitException(`Too many ${WORDS[limit]}: ${maximum === 0 ? used : maximum + 1}`);
}

export interface LimitContext {
    readonly asynchronous: boolean;
    /** Maxima that differ from the documented ones of the context, e.g. futureCalls 50 in a queueable. */
    readonly maxima?: Partial<Readonly<Record<LimitName, number>>>;
    /** Reads CPU milliseconds; the process's by default. */
    readonly cpu?: () => number;
}

function processCpu(): number {
    const { user, system } = process.cpuUsage();
    return Math.round((user + system) / 1000);
}

/** Counts one transaction's use. CPU time is the process's, which runs nothing else meanwhile. */
export class Limits implements LimitCounter {
    readonly #used = new Map<LimitName, number>();
    readonly #context: LimitContext;
    readonly #cpuAtStart: number;

    constructor(context: LimitContext) {
        this.#context = context;
        this.#cpuAtStart = (context.cpu ?? processCpu)();
    }
    /** @throws LimitException past the maximum */
    charge(limit: LimitName, amount = 1): void {
        const used = (this.#used.get(limit) ?? 0) + amount;
        this.#used.set(limit, used);
        const maximum = this.maximum(limit);
        if (used > maximum) throw exceeded(limit, used, maximum);
    }
    used(limit: LimitName): number {
        if (limit === 'cpuTime') return (this.#context.cpu ?? processCpu)() - this.#cpuAtStart;
        return this.#used.get(limit) ?? 0;
    }
    /** Remembers the counts; the function that is returned sets them back. */
    mark(): () => void {
        const before = new Map(this.#used);
        return () => {
            this.#used.clear();
            for (const [limit, used] of before) this.#used.set(limit, used);
        };
    }
    /** All limits as they stand now. */
    snapshot(): Record<LimitName, { used: number; maximum: number }> {
        const names = Object.keys(MAXIMA) as LimitName[];
        return Object.fromEntries(
            names.map((name) => [name, { used: this.used(name), maximum: this.maximum(name) }]),
        ) as Record<LimitName, { used: number; maximum: number }>;
    }
    maximum(limit: LimitName): number {
        return this.#context.maxima?.[limit] ?? MAXIMA[limit][this.#context.asynchronous ? 1 : 0];
    }
}
