/** One running transaction: what Apex, the APIs and the save order see of the org while it runs. */
import { randomUUID } from 'node:crypto';
import { runQuery, runSearch } from '../soql/run.ts';
import type { QueryContext } from '../soql/access.ts';
import { raise } from '../values/exception.ts';
import { ApexDatetime } from '../values/dates.ts';
import type { SObject } from '../values/sobject.ts';
import { publishEvents } from './async/publish.ts';
import type { FinalizerRequest } from './async/work-queue.ts';
import { Limits } from './limits.ts';
import type {
    AccessMode,
    CalloutRequest,
    CalloutResponse,
    DmlRequest,
    EventContext,
    JobRequest,
    LeadConversion,
    LeadConversionResult,
    OutboxEmail,
    OutboxNotification,
    QueryRequest,
    QueryResult,
    RowResult,
    Transaction,
    TransactionRequest,
    User,
} from './contract.ts';
import { sendCallout } from './outbox/callout.ts';
import { convertLeads } from './save/lead-conversion.ts';
import { emptyRecycleBin } from './save/recycle-bin.ts';
import { isLocked, lockRecord, unlockRecord } from './save/locks.ts';
import { save } from './save/save.ts';
import type { OrgState } from './state.ts';
import { TestRun } from './test-run.ts';

/** Kinds of work that have limits of their own. */
const MAXIMA: Readonly<Record<string, { readonly futureCalls?: number; readonly queueableJobs?: number }>> = {
    QUEUEABLE: { futureCalls: 50, queueableJobs: 1 },
    FUTURE: { futureCalls: 0, queueableJobs: 1 },
    BATCH_APEX: { futureCalls: 0, queueableJobs: 1 },
};

interface Touched {
    setup: boolean;
    data: boolean;
    /** Object saved first. */
    first: string;
}

export class ApexTransaction implements Transaction {
    readonly state: OrgState;
    readonly quiddity: string;
    readonly requestId: string;
    readonly isTest: boolean;
    readonly memory: Map<unknown, unknown>;
    readonly test: TestRun | null;
    user: User;
    limits: Limits;
    eventContext: EventContext | null = null;
    jobId: string | null = null;
    /** How many triggers deep the running DML is. */
    triggerDepth = 0;
    /** Kinds of objects saved so far: setup objects and others do not mix. */
    touched: Touched = { setup: false, data: false, first: '' };
    /**
     * Something is pending until the commit: a callout is refused. Salesforce counts DML, asynchronous and scheduled
     * Apex and sent email (Apex Developer Guide: Callout Limits and Limitations).
     */
    hasUncommittedWork = false;
    finalizer: { readonly finalizer: object; readonly className: string } | null = null;
    /** Jobs this one may still chain; null where chaining is free. */
    readonly asynchronous: boolean;
    #savepoints: { live: boolean }[] = [];

    constructor(state: OrgState, request: TransactionRequest, parent?: ApexTransaction) {
        this.state = state;
        this.user = request.user;
        this.quiddity = request.quiddity;
        this.asynchronous = request.asynchronous === true;
        this.requestId = randomUUID();
        this.isTest = request.test !== undefined || parent?.isTest === true;
        // Work that a test starts runs with the test's statics, as one execution of Apex does.
        this.memory = parent?.memory ?? new Map();
        this.test =
            parent?.test ?? (request.test === undefined ? null : new TestRun(this, request.test.seeAllData));
        this.limits = this.newLimits();
    }
    get org(): OrgState['org'] {
        return this.state.org;
    }
    newLimits(): Limits {
        return new Limits({ asynchronous: this.asynchronous, maxima: MAXIMA[this.quiddity] });
    }
    now(): number {
        return this.state.clock.now();
    }
    /** A transaction inside this one, for work that a test runs at once. */
    child(request: TransactionRequest): ApexTransaction {
        return new ApexTransaction(this.state, request, this);
    }
    /** Last step before the commit. */
    finish(): void {
        this.test?.finish();
    }

    query(request: QueryRequest): QueryResult {
        const result = runQuery(request, this.#queryContext());
        if (request.fromApi !== true && result.object.kind !== 'customMetadata') {
            this.limits.charge('queries');
            // COUNT() is one row, however many it counted.
            this.limits.charge('queryRows', result.count === null ? result.records.length : 1);
        }
        return result;
    }
    search(request: Parameters<Transaction['search']>[0]): SObject[][] {
        this.limits.charge('soslQueries');
        return runSearch(request, this.#queryContext());
    }
    #queryContext(): QueryContext {
        const { id, timeZone, locale, language } = this.user;
        const { store, schema, sharing, formulas } = this.state;
        return {
            store,
            schema,
            now: this.now(),
            user: { id, timeZone, locale, language },
            access: sharing.queryAccess(this.user),
            formulas,
        };
    }
    dml(request: DmlRequest): RowResult[] {
        return save(this, request);
    }
    convertLeads(
        requests: readonly LeadConversion[],
        options: { allOrNone: boolean; mode: AccessMode },
    ): LeadConversionResult[] {
        return convertLeads(this, requests, options);
    }
    emptyRecycleBin(recordIds: readonly string[]): RowResult[] {
        return emptyRecycleBin(this, recordIds);
    }
    setLocked(recordIds: readonly string[], locked: boolean): void {
        for (const id of recordIds) (locked ? lockRecord : unlockRecord)(this.state, id);
    }
    isLocked(recordId: string): boolean {
        return isLocked(this.state, recordId);
    }
    publish(events: readonly SObject[]): RowResult[] {
        return publishEvents(this, events);
    }

    savepoint(): { rollback(): void; release(): void } {
        this.limits.charge('dmlStatements');
        this.limits.charge('savepoints');
        const point = this.state.store.savepoint();
        const { hasUncommittedWork } = this;
        const mark = { live: true };
        this.#savepoints.push(mark);
        const end = (): void => {
            const index = this.#savepoints.indexOf(mark);
            for (const later of this.#savepoints.splice(index + 1)) later.live = false;
        };
        const check = (): void => {
            if (!mark.live)
                raise('System.TypeException', 'Savepoint is invalid: it was released or rolled back past.');
        };
        return {
            rollback: () => {
                check();
                this.limits.charge('dmlStatements');
                this.limits.charge('savepointRollbacks');
                end();
                point.rollback();
                this.hasUncommittedWork = hasUncommittedWork;
                this.state.forgetSecurity();
            },
            release: () => {
                check();
                end();
                mark.live = false;
                this.#savepoints.pop();
                point.release();
            },
        };
    }
    hasSavepoints(): boolean {
        return this.#savepoints.length > 0;
    }
    runAs<T>(user: User, work: () => T): T {
        const before = { user: this.user, touched: this.touched };
        this.user = user;
        this.touched = { setup: false, data: false, first: '' };
        try {
            return work();
        } finally {
            this.user = before.user;
            this.touched = before.touched;
        }
    }

    enqueue(job: JobRequest): string {
        const id = this.state.work.enqueue(this, job);
        this.hasUncommittedWork = true;
        return id;
    }
    abortJob(id: string): void {
        this.state.work.abort(this, id);
    }
    attachFinalizer(finalizer: object, className: string): void {
        if (this.quiddity !== 'QUEUEABLE') {
            raise(
                'System.HandledException',
                'System.attachFinalizer can be called only from a Queueable job.',
            );
        }
        if (this.finalizer !== null) {
            raise(
                'System.HandledException',
                'More than one Finalizer cannot be attached to the same Async Apex Job.',
            );
        }
        this.finalizer = { finalizer, className };
    }
    /** The attached finalizer as it stands now, to be kept with the work that follows. */
    finalizerRequest(): FinalizerRequest | null {
        if (this.finalizer === null) return null;
        return {
            className: this.finalizer.className,
            state: this.state.code.serialize(this.finalizer.finalizer),
        };
    }
    sendEmail(message: OutboxEmail): void {
        this.state.outbox.sendEmail(this, message);
        this.hasUncommittedWork = true;
    }
    sendNotification(message: OutboxNotification): void {
        this.state.outbox.sendNotification(this, message);
    }
    beforeCallout(): void {
        this.limits.charge('callouts');
        if (this.hasSavepoints()) {
            raise(
                'System.CalloutException',
                'All active Savepoints must be released before making callouts.',
            );
        }
        if (this.hasUncommittedWork) {
            raise(
                'System.CalloutException',
                'You have uncommitted work pending. Please commit or rollback before calling out',
            );
        }
    }
    callout(request: CalloutRequest): CalloutResponse {
        this.beforeCallout();
        return sendCallout(this, request);
    }
    setCreatedDate(recordId: string, ms: number): void {
        const object = this.state.schema.objectByKeyPrefix(recordId.slice(0, 3));
        const record =
            object === undefined ? undefined : this.state.records.byIds(object.apiName, [recordId])[0];
        if (record === undefined)
            raise('System.SObjectException', 'Cannot set CreatedDate of a record that does not exist');
        record.set('CreatedDate', new ApexDatetime(ms));
        this.state.records.update(record.object.apiName, [record]);
    }
}
