/** What asynchronous jobs used of their limits since the server started: the most of any one transaction, by class and phase. */
import type { LimitCounter, LimitName } from '../contract.ts';

export interface JobUsage {
    /** Apex class; of a batch with its phase, of a scheduled run so marked: `Upkeep.execute`, `Upkeep.scheduled`. */
    readonly job: string;
    /** Transactions that committed, and those that did not. */
    readonly committed: number;
    readonly failed: number;
    /** Of each limit that was touched: the most one transaction used, and what it may use. */
    readonly most: Readonly<Partial<Record<LimitName, { used: number; maximum: number }>>>;
}

const REPORTED: readonly LimitName[] = [
    'queries',
    'queryRows',
    'dmlStatements',
    'dmlRows',
    'cpuTime',
    'queueableJobs',
];

export class UsageOfJobs {
    readonly #byJob = new Map<string, JobUsage>();

    note(job: string, limits: LimitCounter, committed: boolean): void {
        const before = this.#byJob.get(job) ?? { job, committed: 0, failed: 0, most: {} };
        const most = Object.fromEntries(
            REPORTED.map((name) => [
                name,
                {
                    used: Math.max(before.most[name]?.used ?? 0, limits.used(name)),
                    maximum: limits.maximum(name),
                },
            ]),
        );
        this.#byJob.set(job, {
            job,
            committed: before.committed + (committed ? 1 : 0),
            failed: before.failed + (committed ? 0 : 1),
            most,
        });
    }
    /** By name. */
    list(): JobUsage[] {
        return [...this.#byJob.values()].sort((a, b) => (a.job < b.job ? -1 : 1));
    }
}
