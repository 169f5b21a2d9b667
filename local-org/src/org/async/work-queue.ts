/**
 * Asynchronous work: kept in the store in the transaction that asked for it, so it exists only if that committed,
 * and taken out in the transaction that does it, so a killed server does it again and never twice.
 */
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { raise } from '../../values/exception.ts';
import { ApexTransaction } from '../apex-transaction.ts';
import type { JobRequest, TransactionRequest, User } from '../contract.ts';
import type { LocalOrgImplementation } from '../local-org.ts';
import { during } from '../transaction.ts';
import { runBatchPhase } from './batch.ts';
import { deliverAll, deliverNext, eventDue } from './events.ts';
import { insertJobRow, updateJobRow } from './job-rows.ts';
import { deleteCronTrigger, insertCronTrigger, nextFireTime, noteFired } from './schedule.ts';
import { UsageOfJobs } from './usage.ts';
import { jobError } from './work.ts';
import type { JobError, WaitingJob } from './work.ts';

export interface FinalizerRequest {
    readonly className: string;
    readonly state: string;
}
const QUIDDITIES: Readonly<Record<JobRequest['type'], string>> = {
    queueable: 'QUEUEABLE',
    future: 'FUTURE',
    batch: 'BATCH_APEX',
    scheduled: 'SCHEDULED',
    finalizer: 'TRANSACTION_FINALIZER_QUEUEABLE',
};

/** A chain of jobs that never ends would never end a test. */
const MOST_JOBS_OF_A_TEST = 500;

export class WorkQueue {
    readonly #org: LocalOrgImplementation;
    readonly usage = new UsageOfJobs();
    #running: WaitingJob | null = null;

    constructor(org: LocalOrgImplementation) {
        this.#org = org;
    }
    /** Tests keep their work apart: it runs at stopTest and never by the clock. */
    jobs(isTest: boolean): ReturnType<LocalOrgImplementation['store']['collection']> {
        return this.#org.store.collection(isTest ? 'testJob' : 'job');
    }

    /** @throws AsyncException, DuplicateMessageException, LimitException as Apex raises them */
    enqueue(transaction: ApexTransaction, request: JobRequest): string {
        this.#charge(transaction, request);
        const userId = transaction.user.id;
        const now = this.#org.clock.now();
        if (request.type === 'scheduled') {
            const { id, firstRun } = insertCronTrigger(this.#org, transaction.user, request);
            this.#put(
                transaction.isTest,
                { jobId: id, request, userId, state: request.state, depth: 1 },
                firstRun,
            );
            return id;
        }
        const depth = request.type === 'queueable' && this.#running !== null ? this.#running.depth + 1 : 1;
        const jobId = insertJobRow(this.#org, userId, request);
        const phase = request.type === 'batch' ? ('start' as const) : undefined;
        const waiting: WaitingJob = {
            jobId,
            request,
            userId,
            state: request.state,
            depth,
            ...(phase && { phase }),
        };
        this.#put(transaction.isTest, waiting, now + (request.delaySeconds ?? 0) * 1000);
        return jobId;
    }
    #charge(transaction: ApexTransaction, request: JobRequest): void {
        if (request.type === 'future') {
            if (transaction.quiddity === 'FUTURE' || transaction.quiddity === 'BATCH_APEX') {
                raise(
                    'System.AsyncException',
                    `Future method cannot be called from a future or batch method: ${request.className}()`,
                );
            }
            transaction.limits.charge('futureCalls');
        } else if (request.type === 'queueable') {
            if (transaction.isTest && transaction.quiddity === 'QUEUEABLE') {
                raise('System.AsyncException', 'Maximum stack depth has been reached.');
            }
            this.#refuseDuplicate(transaction, request);
            transaction.limits.charge('queueableJobs');
        }
    }
    #refuseDuplicate(transaction: ApexTransaction, request: JobRequest): void {
        if (request.duplicateSignature === undefined) return;
        const same = this.#waiting(transaction.isTest).some(
            (job) => job.request.duplicateSignature === request.duplicateSignature,
        );
        if (same) {
            raise(
                'System.DuplicateMessageException',
                'Attempt to enqueue job with duplicate queueable signature',
            );
        }
    }
    #waiting(isTest: boolean): WaitingJob[] {
        return this.jobs(isTest)
            .list({})
            .map((entry) => entry.value as WaitingJob);
    }
    #put(isTest: boolean, waiting: WaitingJob, dueAt: number): void {
        this.jobs(isTest).put(waiting.jobId, waiting, dueAt);
    }
    /** @throws AsyncException no such job */
    abort(transaction: ApexTransaction, id: string): void {
        const jobs = this.jobs(transaction.isTest);
        if (id.startsWith('08e')) {
            if (!deleteCronTrigger(this.#org, id))
                raise('System.AsyncException', `No job found for id: ${id}`);
        } else {
            if (this.#org.records.byIds('AsyncApexJob', [id]).length === 0) {
                raise('System.AsyncException', `No job found for id: ${id}`);
            }
            updateJobRow(this.#org, id, { status: 'Aborted', completed: true });
        }
        jobs.delete(id);
    }

    nextDue(): number | null {
        const job = this.jobs(false).list({ limit: 1 })[0]?.dueAt ?? null;
        const event = eventDue(this.#org);
        if (job === null || event === null) return job ?? event;
        return Math.min(job, event);
    }
    /** Runs what is due, earliest first, until nothing is due or `maximum` ran. Returns how many ran. */
    runDue(maximum: number): number {
        let done = 0;
        while (done < maximum) {
            if (deliverNext(this.#org)) {
                done += 1;
                continue;
            }
            const entry = this.jobs(false).list({ dueBefore: this.#org.clock.now(), limit: 1 })[0];
            if (entry === undefined) break;
            this.#runStored(entry.value as WaitingJob);
            done += 1;
        }
        return done;
    }
    #request(job: WaitingJob): TransactionRequest | null {
        const user = this.#org.user(job.userId);
        if (user === null) return null;
        const type = job.request.type;
        return { user, quiddity: QUIDDITIES[type], asynchronous: type !== 'scheduled' };
    }
    #runStored(job: WaitingJob): void {
        const request = this.#request(job);
        if (request === null) {
            this.#org.store.transaction(() => this.jobs(false).delete(job.jobId));
            return;
        }
        const transaction = new ApexTransaction(this.#org, request);
        const { className, type } = job.request;
        const part = job.phase ?? (type === 'scheduled' ? type : undefined);
        const name = part === undefined ? className : `${className}.${part}`;
        try {
            this.#org.runTransaction(transaction, () => {
                this.jobs(false).delete(job.jobId);
                this.#perform(transaction, job);
            });
            this.usage.note(name, transaction.limits, true);
        } catch (error) {
            this.usage.note(name, transaction.limits, false);
            this.#org.runTransaction(new ApexTransaction(this.#org, request), () => {
                this.jobs(false).delete(job.jobId);
                this.#failed(transaction, job, jobError(error));
            });
        }
    }
    /** Runs one job or phase inside `transaction`, and keeps what follows from it. */
    #perform(transaction: ApexTransaction, job: WaitingJob): void {
        const outer = this.#running;
        this.#running = job;
        transaction.jobId = job.jobId;
        try {
            if (job.request.type === 'scheduled') this.#fire(transaction, job);
            else if (job.request.type === 'batch') {
                const next = runBatchPhase(this.#org, transaction, job);
                if (next !== null) this.#put(transaction.isTest, next, this.#org.clock.now());
            } else {
                updateJobRow(this.#org, job.jobId, { status: 'Processing' });
                this.#org.code.runJob(this.#stored(job));
                updateJobRow(this.#org, job.jobId, { status: 'Completed', completed: true });
                this.#finalize(transaction, job, null);
            }
        } finally {
            this.#running = outer;
        }
    }
    #stored(job: WaitingJob): Parameters<LocalOrgImplementation['code']['runJob']>[0] {
        const { jobId: id, userId, request, state, parentResult } = job;
        return { ...request, id, userId, state, ...(parentResult && { parentResult }) };
    }
    #fire(transaction: ApexTransaction, job: WaitingJob): void {
        // A test runs the job, but its trigger has not fired.
        if (transaction.isTest) {
            this.#org.code.runJob(this.#stored(job));
            return;
        }
        const timeZone = transaction.user.timeZone;
        const next = nextFireTime(job.request.cronExpression ?? '', timeZone, this.#org.clock.now());
        noteFired(this.#org, job.jobId, next);
        if (next !== null) this.#put(false, job, next);
        this.#org.code.runJob(this.#stored(job));
    }
    #failed(transaction: ApexTransaction, job: WaitingJob, error: JobError): void {
        if (job.request.type === 'scheduled') {
            // The transaction that failed took the next run with it.
            const user = this.#org.user(job.userId) as User;
            const next = nextFireTime(job.request.cronExpression ?? '', user.timeZone, this.#org.clock.now());
            noteFired(this.#org, job.jobId, next);
            if (next !== null) this.#put(false, job, next);
            return;
        }
        if (job.request.type === 'batch' && job.phase === 'execute') {
            const next = runBatchPhase(this.#org, transaction, job, error);
            if (next !== null) this.#put(false, next, this.#org.clock.now());
            return;
        }
        const extendedStatus = `${error.typeName}: ${error.message}`;
        updateJobRow(this.#org, job.jobId, { status: 'Failed', errors: 1, extendedStatus, completed: true });
        this.#finalize(transaction, job, error);
    }
    #finalize(transaction: ApexTransaction, job: WaitingJob, error: JobError | null): void {
        const finalizer = transaction.finalizerRequest();
        if (finalizer === null) return;
        const request: JobRequest = { type: 'finalizer', ...finalizer, parentJobId: job.jobId };
        const waiting: WaitingJob = {
            jobId: insertJobRow(this.#org, job.userId, request),
            request,
            userId: job.userId,
            state: finalizer.state,
            depth: job.depth,
            parentResult: { success: error === null, error },
        };
        this.#put(transaction.isTest, waiting, this.#org.clock.now());
    }

    /** stopTest: runs the test's work now, in the order it was queued; what Apex throws reaches the test. */
    flushInTest(test: ApexTransaction): void {
        deliverAll(this.#org, test);
        for (let done = 0; ; done += 1) {
            if (done > MOST_JOBS_OF_A_TEST)
                throw new NotEmulatedError('more than 500 asynchronous jobs in one test');
            const entry = this.jobs(true).list({ limit: 1 })[0];
            if (entry === undefined) {
                if (!deliverAll(this.#org, test)) return;
                continue;
            }
            const job = entry.value as WaitingJob;
            this.jobs(true).delete(job.jobId);
            const request = this.#request(job);
            if (request === null) continue;
            this.#runInTest(test.child(request), job);
        }
    }
    #runInTest(child: ApexTransaction, job: WaitingJob): void {
        try {
            during(child, () => this.#perform(child, job));
        } catch (error) {
            if (child.finalizerRequest() === null) throw error;
            this.#failed(child, job, jobError(error));
        }
    }
    deliverEventsInTest(test: ApexTransaction): void {
        deliverAll(this.#org, test);
    }
}
