/**
 * What the parts of the local org ask of each other. `org` implements `Org` and `Transaction`; `library`, `api`,
 * `ui` and `testing` use them; the compiler side implements `CodeHost`, which `cli` hands to the org.
 */
import type { ObjectType, Schema } from '../schema/model.ts';
import type { SObject } from '../values/sobject.ts';
import type { JobUsage } from './async/usage.ts';

export type AccessMode = 'user' | 'system';
export type DmlOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete' | 'merge';
export type TriggerEvent =
    | 'before insert'
    | 'before update'
    | 'before delete'
    | 'after insert'
    | 'after update'
    | 'after delete'
    | 'after undelete';

/** A row's error, as REST and `Database.Error` show it. */
export interface RowError {
    /** e.g. `REQUIRED_FIELD_MISSING`. */
    readonly statusCode: string;
    readonly message: string;
    readonly fields: readonly string[];
}
export interface RowResult {
    readonly id: string | null;
    readonly success: boolean;
    /** Upsert only. */
    readonly created?: boolean;
    readonly errors: readonly RowError[];
}
export interface DmlRequest {
    readonly operation: DmlOperation;
    readonly records: readonly SObject[];
    /** False: rows that fail are left out, the others saved. */
    readonly allOrNone: boolean;
    readonly mode: AccessMode;
    /**
     * Whether the records the user may not edit are refused: `with sharing`. User mode always enforces it, system
     * mode only where this is true (the class that runs has sharing). Absent: as `mode`.
     */
    readonly sharing?: boolean;
    /**
     * The records came from an API, not from Apex: fields that may not be written are an error instead of ignored,
     * refusals of access are row errors instead of exceptions, and governor limits do not count the statement.
     */
    readonly fromApi?: boolean;
    /** Upsert only; Id where absent. */
    readonly externalIdField?: string;
    /** Merge: the records merged into `records[0]`. */
    readonly duplicates?: readonly SObject[];
    readonly options?: { readonly allowFieldTruncation?: boolean; readonly duplicateRuleAllowSave?: boolean };
}

/** `Database.LeadConvert`. */
export interface LeadConversion {
    readonly leadId: string;
    /** A status of leads that means converted. */
    readonly convertedStatus: string;
    readonly accountId: string | null;
    readonly contactId: string | null;
    readonly opportunityId: string | null;
    readonly opportunityName: string | null;
    readonly doNotCreateOpportunity: boolean;
    readonly overwriteLeadSource: boolean;
    readonly ownerId: string | null;
}
export interface LeadConversionResult extends RowResult {
    readonly leadId: string;
    readonly accountId: string | null;
    readonly contactId: string | null;
    readonly opportunityId: string | null;
}

export interface QueryRequest {
    readonly soql: string;
    /** By position for literals (`:0`, `:1` in the text as the compiler rewrote it), by lower-case name for dynamic SOQL. */
    readonly binds?: readonly unknown[] | ReadonlyMap<string, unknown>;
    readonly mode: AccessMode;
    /** Whether only rows the user may see come back (`with sharing`). Absent: as `mode`. */
    readonly sharing?: boolean;
    /** An API's query: governor limits do not count it. */
    readonly fromApi?: boolean;
    /** ALL ROWS / queryAll. */
    readonly includeDeleted?: boolean;
}
export interface QueryResult {
    /** The object of the rows: the one queried, AggregateResult for aggregate rows. */
    readonly object: ObjectType;
    /** Rows with parents and child lists attached; aggregate rows are SObjects of type AggregateResult. */
    readonly records: SObject[];
    /** Set for `SELECT COUNT()`. */
    readonly count: number | null;
    /** Columns in SELECT order, for `columns=true` and CSV. */
    readonly columns: readonly QueryColumn[];
}
export interface QueryColumn {
    readonly name: string;
    readonly displayName: string;
    readonly aggregate: boolean;
    readonly joinColumns: readonly QueryColumn[];
}

export interface User {
    readonly id: string;
    readonly username: string;
    readonly name: string;
    readonly email: string;
    readonly profileId: string;
    readonly roleId: string | null;
    readonly isActive: boolean;
    readonly userType: string;
    readonly timeZone: string;
    readonly locale: string;
    readonly language: string;
}

export type LimitName =
    | 'queries'
    | 'queryRows'
    | 'aggregateQueries'
    | 'queryLocatorRows'
    | 'soslQueries'
    | 'dmlStatements'
    | 'dmlRows'
    | 'callouts'
    | 'futureCalls'
    | 'queueableJobs'
    | 'emailInvocations'
    | 'mobilePushCalls'
    | 'publishImmediateDml'
    | 'cpuTime'
    | 'heapSize'
    | 'savepoints'
    | 'savepointRollbacks'
    | 'runAs';
/** Counts use; raises the uncatchable LimitException past the maximum of the context. */
export interface LimitCounter {
    charge(limit: LimitName, amount?: number): void;
    used(limit: LimitName): number;
    maximum(limit: LimitName): number;
}

/** Work that starts after the transaction has committed, kept in the store until it is done. */
export interface JobRequest {
    readonly type: 'queueable' | 'future' | 'batch' | 'scheduled' | 'finalizer';
    /** Apex class, by qualified name; future: `Class.method`. */
    readonly className: string;
    /** Instance or arguments, made by `CodeHost.serialize`. */
    readonly state: string;
    readonly delaySeconds?: number;
    readonly batchSize?: number;
    readonly jobName?: string;
    readonly cronExpression?: string;
    /** Queueables only: refuses a second waiting job with this signature. */
    readonly duplicateSignature?: string;
    readonly parentJobId?: string;
}

/** One Apex transaction: its user, limits, savepoints and uncommitted data. `current()` in org/transaction.ts finds it. */
export interface Transaction {
    readonly org: Org;
    readonly user: User;
    readonly limits: LimitCounter;
    readonly isTest: boolean;
    /** e.g. SYNCHRONOUS, QUEUEABLE, FUTURE, BATCH_APEX, SCHEDULED, REST, ANONYMOUS, RUNTEST_SYNC, AURA. */
    readonly quiddity: string;
    readonly requestId: string;
    /** Milliseconds since the epoch, from the org's clock; constant only where a test froze it. */
    now(): number;
    query(request: QueryRequest): QueryResult;
    search(request: {
        sosl: string;
        binds?: readonly unknown[] | ReadonlyMap<string, unknown>;
        mode: AccessMode;
        sharing?: boolean;
        /** In tests: what `Test.setFixedSearchResults` gave; empty without it. */
        fixedIds?: readonly string[];
    }): SObject[][];
    /**
     * One result a record, in order. Never throws for a record: with `allOrNone` a failure saves nothing, the failing
     * records carry errors and the others are `success: false` without errors; the caller makes the exception of it.
     */
    dml(request: DmlRequest): RowResult[];
    /** Converts leads: accounts, contacts and opportunities are made or used, with their triggers. One result each. */
    convertLeads(
        requests: readonly LeadConversion[],
        options: { allOrNone: boolean; mode: AccessMode },
    ): LeadConversionResult[];
    /** Deletes records of the recycle bin for good, with what was deleted with them. One result each. */
    emptyRecycleBin(recordIds: readonly string[]): RowResult[];
    /** Record locks, as `Approval.lock` sets them. */
    setLocked(recordIds: readonly string[], locked: boolean): void;
    isLocked(recordId: string): boolean;
    /** Publishes platform events; `SObject`s of a `__e` object. */
    publish(events: readonly SObject[]): RowResult[];
    savepoint(): { rollback(): void; release(): void };
    runAs<T>(user: User, work: () => T): T;
    enqueue(job: JobRequest): string;
    abortJob(id: string): void;
    sendEmail(message: OutboxEmail): void;
    sendNotification(message: OutboxNotification): void;
    /** Counts a callout and refuses it where uncommitted work or a savepoint is pending; before a mock answers. */
    beforeCallout(): void;
    /** `beforeCallout`, then the answer of the outside, of allowed hosts only. Tests have mocks instead. */
    callout(request: CalloutRequest): CalloutResponse;
    readonly test: TestControl | null;
    /** Set while subscribers of platform events run: `EventBus.TriggerContext`. */
    readonly eventContext: EventContext | null;
    /** Set while a job runs: its AsyncApexJob id, or the CronTrigger id of a scheduled job. */
    readonly jobId: string | null;
    /** `System.attachFinalizer`: the object is serialised when the queueable has ended, however it ended. */
    attachFinalizer(finalizer: object, className: string): void;
    /** Sets CreatedDate of a record of this test: `Test.setCreatedDate`. */
    setCreatedDate(recordId: string, ms: number): void;
    /** Per-transaction memory of other parts (Apex statics, caches), by the part's own key. */
    readonly memory: Map<unknown, unknown>;
}

export interface EventContext {
    /** How often this batch was tried before. */
    readonly retries: number;
    readonly lastError: string | null;
    resumeCheckpoint(): string | null;
    /** @throws InvalidReplayId exception of Apex when no event of the batch has it */
    setResumeCheckpoint(replayId: string): void;
}

export interface TestControl {
    startTest(): void;
    /** Runs what was queued since startTest, synchronously, then restores the limits from before. */
    stopTest(): void;
    /** Apex objects given to Test.setMock, by interface name in lower case. */
    readonly mocks: Map<string, unknown>;
    deliverEvents(): void;
    /** The limits as they stood when stopTest began, before the work it ran; null where it was not called. */
    readonly window: Readonly<Record<LimitName, { readonly used: number; readonly maximum: number }>> | null;
    readonly seeAllData: boolean;
}

export interface OutboxEmail {
    readonly to: readonly string[];
    readonly cc: readonly string[];
    readonly bcc: readonly string[];
    readonly subject: string;
    readonly textBody: string | null;
    readonly htmlBody: string | null;
    readonly targetObjectId: string | null;
    readonly whatId: string | null;
    readonly senderDisplayName: string | null;
    readonly replyTo: string | null;
}
export interface OutboxNotification {
    readonly notificationTypeId: string;
    readonly title: string;
    readonly body: string;
    readonly targetId: string | null;
    readonly targetPageRef: string | null;
    readonly senderId: string | null;
    /** Users, groups, queues, account or opportunity teams; expanded to users on delivery. */
    readonly recipientIds: readonly string[];
}
export interface CalloutRequest {
    readonly method: string;
    readonly endpoint: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array | null;
    readonly timeoutMs: number;
}
export interface CalloutResponse {
    readonly statusCode: number;
    readonly status: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
}

export interface ObjectAccess {
    readonly create: boolean;
    readonly read: boolean;
    readonly edit: boolean;
    readonly delete: boolean;
    readonly viewAll: boolean;
    readonly modifyAll: boolean;
}

export interface Security {
    objectAccess(user: User, objectName: string): ObjectAccess;
    fieldAccess(
        user: User,
        objectName: string,
        fieldName: string,
    ): { readonly read: boolean; readonly edit: boolean };
    hasCustomPermission(user: User, name: string): boolean;
    hasUserPermission(user: User, name: string): boolean;
    /** Apex class, tab, application or page enabled for the user by profile or permission set. */
    canUse(user: User, kind: 'class' | 'page' | 'tab' | 'application', name: string): boolean;
}

export interface Clock {
    now(): number;
    /** Runs what falls due on the way, in order. */
    advance(milliseconds: number): void;
    set(instantMs: number): void;
    real(): void;
}

export interface TransactionRequest {
    readonly user: User;
    readonly quiddity: string;
    /** Gives the limits of asynchronous Apex. */
    readonly asynchronous?: boolean;
    /** Makes it a test's transaction: asynchronous work waits for stopTest, callouts need a mock. */
    readonly test?: { readonly seeAllData: boolean };
}

export interface Org {
    readonly id: string;
    readonly schema: Schema;
    readonly clock: Clock;
    readonly security: Security;
    user(idOrUsername: string): User | null;
    /**
     * Runs `work` as one transaction: commits when it returns, rolls back when it throws. Work queued by it
     * (events, jobs, emails) exists only if it committed. Nested calls are refused.
     */
    transact<T>(request: TransactionRequest, work: (transaction: Transaction) => T): T;
    /**
     * Runs `work`, whose transactions commit as seen from inside, and undoes all of it. May be nested: a test class
     * isolates its set-up, and inside it each method. `hideData` starts from an org without data (setup objects stay).
     */
    isolate<T>(request: { hideData: boolean }, work: () => T): T;
    /** Runs queued events and jobs that are due, each in its own transaction, until none is left or `maximum` ran. */
    runDueWork(maximum?: number): number;
    /** What jobs used of their limits since the server started. */
    usageOfJobs(): JobUsage[];
    /** Sessions: opaque tokens of the documented form `00D…!…`. */
    createSession(user: User): string;
    userOfSession(token: string): User | null;
    endSession(token: string): void;
    /** True and the user when the password is right. */
    login(username: string, password: string): User | null;
    setPassword(userId: string, password: string): void;
    close(): void;
}

/** The Apex of the org: compiled from deployed source, run inside the current transaction. */
export interface CodeHost {
    /** Active triggers of an object for an event, run in name order. Throws what the trigger throws. */
    runTriggers(invocation: TriggerInvocation): void;
    hasTriggers(objectName: string, event: TriggerEvent): boolean;
    /** Names of the active triggers of an object for an event, in the order they run. */
    triggerNames(objectName: string, event: TriggerEvent): readonly string[];
    /** Runs a job of JobRequest in the current transaction: `execute` of a queueable, a future method, a batch phase… */
    runJob(job: StoredJob): JobOutcome;
    /** Keeps an Apex object graph as text, and makes it again. */
    serialize(value: unknown): string;
    deserialize(text: string): unknown;
}
/** What a batch phase hands back; other jobs answer `{}`. */
export interface JobOutcome {
    /** The instance after the phase, serialised: a `Database.Stateful` batch goes on with it. Absent: as before. */
    readonly state?: string;
    /** Of `start`: every row, in order. Rows of a query locator are read again by Id before each execute. */
    readonly scope?: { readonly kind: 'queryLocator' | 'iterable'; readonly items: readonly unknown[] };
}
export interface TriggerInvocation {
    readonly object: ObjectType;
    /** Runs this trigger alone: each subscriber of a platform event has a transaction of its own. */
    readonly triggerName?: string;
    readonly event: TriggerEvent;
    /** Trigger.new / Trigger.old; records of before events may be changed and may receive addError. */
    readonly newRecords: SObject[] | null;
    readonly oldRecords: SObject[] | null;
}
export interface StoredJob extends JobRequest {
    readonly id: string;
    readonly userId: string;
    /** Batch: which phase this run is; `scope` holds the rows of an execute. */
    readonly phase?: 'start' | 'execute' | 'finish';
    readonly scope?: readonly unknown[];
    /** Finalizers: how the parent job ended. */
    readonly parentResult?: {
        readonly success: boolean;
        readonly error: { readonly typeName: string; readonly message: string } | null;
    };
}
