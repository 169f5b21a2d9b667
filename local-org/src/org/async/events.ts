/** Delivery of platform events: to each subscriber in order, in batches, in transactions of their own. */
import { ApexException, raise } from '../../values/exception.ts';
import { SObject } from '../../values/sobject.ts';
import { ApexTransaction } from '../apex-transaction.ts';
import type { EventContext, TransactionRequest } from '../contract.ts';
import type { LocalOrgImplementation } from '../local-org.ts';
import type { OrgState } from '../state.ts';
import { during } from '../transaction.ts';
import type { WaitingEvent } from './work.ts';

const LARGEST_BATCH = 2000;
/** A subscriber that asks for a retry after this many is given up on. */
const MOST_RETRIES = 9;
const RETRY_DELAY_MS = 5000;

type Queue = ReturnType<OrgState['store']['collection']>;

export function eventQueue(state: OrgState, trigger: string, isTest: boolean): Queue {
    return state.store.collection(`${isTest ? 'testEvent' : 'event'}:${trigger}`);
}
function* subscribers(org: LocalOrgImplementation): Generator<{ trigger: string; object: string }> {
    for (const object of org.schema.objects()) {
        if (object.kind !== 'platformEvent') continue;
        for (const trigger of org.code.triggerNames(object.apiName, 'after insert')) {
            yield { trigger, object: object.apiName };
        }
    }
}
export function eventDue(org: LocalOrgImplementation): number | null {
    let earliest: number | null = null;
    for (const { trigger } of subscribers(org)) {
        const dueAt = eventQueue(org, trigger, false).list({ limit: 1 })[0]?.dueAt ?? null;
        if (dueAt !== null && (earliest === null || dueAt < earliest)) earliest = dueAt;
    }
    return earliest;
}

class Context implements EventContext {
    readonly retries: number;
    readonly lastError: string | null;
    readonly #replayIds: readonly string[];
    #checkpoint: string | null = null;
    constructor(events: readonly WaitingEvent[]) {
        this.retries = events[0]?.retries ?? 0;
        this.lastError = events[0]?.lastError ?? null;
        this.#replayIds = events.map((event) => event.replayId);
    }
    resumeCheckpoint(): string | null {
        return this.#checkpoint;
    }
    setResumeCheckpoint(replayId: string): void {
        if (!this.#replayIds.includes(replayId)) {
            raise('EventBus.InvalidReplayIdException', `Invalid replay ID: ${replayId}`);
        }
        this.#checkpoint = replayId;
    }
    /** Those after the checkpoint; all when none was set. */
    after(events: readonly WaitingEvent[]): readonly WaitingEvent[] {
        const index = events.findIndex((event) => event.replayId === this.#checkpoint);
        return index < 0 ? events : events.slice(index + 1);
    }
}

function request(org: LocalOrgImplementation): TransactionRequest {
    const user = org.user(org.automatedProcess());
    if (user === null) throw new Error('The org lacks its Automated Process user.');
    return { user, quiddity: 'PLATFORM_EVENT_PUBLISH_CALLBACK', asynchronous: false };
}

/** Delivers one batch that is due; false when none is. */
export function deliverNext(org: LocalOrgImplementation): boolean {
    const now = org.clock.now();
    for (const { trigger, object } of subscribers(org)) {
        const queue = eventQueue(org, trigger, false);
        const events = queue
            .list({ dueBefore: now, limit: LARGEST_BATCH })
            .map((entry) => entry.value as WaitingEvent);
        if (events.length === 0) continue;
        // Events tried before go alone with those of the same try, so that `retries` is true of each.
        const batch = events.filter((event) => event.retries === events[0]?.retries);
        deliver(org, queue, trigger, object, batch);
        return true;
    }
    return false;
}

function deliver(
    org: LocalOrgImplementation,
    queue: Queue,
    trigger: string,
    objectName: string,
    events: readonly WaitingEvent[],
): void {
    const context = new Context(events);
    const transaction = new ApexTransaction(org, request(org));
    transaction.eventContext = context;
    try {
        org.runTransaction(transaction, () => {
            run(org, trigger, objectName, events);
            const left = context.resumeCheckpoint() === null ? [] : context.after(events);
            settle(queue, events, left);
        });
    } catch (error) {
        org.store.transaction(() => afterFailure(org, queue, events, context, error));
    }
}
function run(
    org: LocalOrgImplementation,
    triggerName: string,
    objectName: string,
    events: readonly WaitingEvent[],
): void {
    const object = org.schema.object(objectName);
    if (object === undefined) return;
    const records = events
        .map((event) => org.code.deserialize(event.record))
        .filter((row) => row instanceof SObject);
    for (const record of records) record.readOnly = true;
    org.code.runTriggers({
        object,
        event: 'after insert',
        triggerName,
        newRecords: records,
        oldRecords: null,
    });
}
/** Takes handled events out of the queue; those left stay where they are. */
function settle(queue: Queue, events: readonly WaitingEvent[], left: readonly WaitingEvent[]): void {
    for (const event of events) if (!left.includes(event)) queue.delete(event.replayId);
}
function afterFailure(
    org: LocalOrgImplementation,
    queue: Queue,
    events: readonly WaitingEvent[],
    context: Context,
    error: unknown,
): void {
    const retry = error instanceof ApexException && error.typeName === 'EventBus.RetryableException';
    if (retry && context.retries < MOST_RETRIES) {
        // All events come again: the checkpoint is rolled back with everything else.
        for (const event of events) {
            const again = { ...event, retries: event.retries + 1, lastError: error.getMessage() };
            queue.put(event.replayId, again, org.clock.now() + RETRY_DELAY_MS);
        }
        return;
    }
    const left = context.after(events);
    // An unhandled exception ends the batch: it goes on after the checkpoint, or with the next batch.
    settle(queue, events, context.resumeCheckpoint() === null ? [] : left);
}

/** In a test: delivers what waits to every subscriber, at once; false when nothing waited. */
export function deliverAll(org: LocalOrgImplementation, test: ApexTransaction): boolean {
    let any = false;
    for (const { trigger, object } of subscribers(org)) {
        const queue = eventQueue(org, trigger, true);
        const events = queue.list({ limit: LARGEST_BATCH }).map((entry) => entry.value as WaitingEvent);
        if (events.length === 0) continue;
        any = true;
        deliverInTest(org, test, queue, trigger, object, events);
    }
    return any;
}
function deliverInTest(
    org: LocalOrgImplementation,
    test: ApexTransaction,
    queue: Queue,
    trigger: string,
    object: string,
    events: readonly WaitingEvent[],
): void {
    const context = new Context(events);
    const child = test.child(request(org));
    child.eventContext = context;
    const point = org.store.savepoint();
    try {
        during(child, () => run(org, trigger, object, events));
        settle(queue, events, context.resumeCheckpoint() === null ? [] : context.after(events));
    } catch (error) {
        // Subscribers are on their own: what they throw never reaches the publisher.
        if (!(error instanceof ApexException)) throw error;
        point.rollback();
        afterFailure(org, queue, events, context, error);
    }
    point.release();
}
