/** Publishing platform events: each subscriber gets its own copy of the event, kept until it was handled. */
import { randomUUID } from 'node:crypto';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { ApexDatetime } from '../../values/dates.ts';
import { raise } from '../../values/exception.ts';
import type { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { RowError, RowResult } from '../contract.ts';
import { fieldProblems } from '../save/field-checks.ts';
import { eventQueue } from './events.ts';
import type { WaitingEvent } from './work.ts';

/** Results in order. Events of PublishAfterCommit objects exist only if the transaction commits. */
export function publishEvents(transaction: ApexTransaction, events: readonly SObject[]): RowResult[] {
    const immediate = events.some((event) => event.object.publishBehavior === 'PublishImmediately');
    transaction.limits.charge(immediate ? 'publishImmediateDml' : 'dmlStatements');
    if (!immediate) transaction.limits.charge('dmlRows', events.length);
    return events.map((event) => publish(transaction, event));
}

function publish(transaction: ApexTransaction, event: SObject): RowResult {
    const { state } = transaction;
    const { object } = event;
    if (object.kind !== 'platformEvent')
        raise('System.TypeException', `Not a platform event: ${object.apiName}`);
    if (
        object.publishBehavior === 'PublishImmediately' &&
        !transaction.isTest &&
        transaction.hasUncommittedWork
    ) {
        // It would have to outlive a roll-back of the transaction that publishes it.
        throw new NotEmulatedError(
            `publishing ${object.apiName} immediately inside a transaction with changes`,
        );
    }
    const errors: RowError[] = fieldProblems(event, { isNew: true });
    if (errors.length > 0) return { id: null, success: false, errors };

    const replayId = String(state.store.nextNumber('PlatformEvent', 'ReplayId', 1));
    const uuid = randomUUID();
    const delivered = event.clone();
    delivered.set('ReplayId', replayId);
    delivered.set('EventUuid', uuid);
    delivered.set('CreatedById', transaction.user.id);
    delivered.set('CreatedDate', new ApexDatetime(transaction.now()));
    if (object.fields.has('eventuuid')) event.set('EventUuid', uuid);
    const record = state.code.serialize(delivered);
    const waiting: WaitingEvent = { replayId, object: object.apiName, record, retries: 0, lastError: null };
    for (const trigger of state.code.triggerNames(object.apiName, 'after insert')) {
        eventQueue(state, trigger, transaction.isTest).put(replayId, waiting, transaction.now());
    }
    if (!transaction.isTest) state.outbox.keepEvent(object.apiName, replayId, delivered);
    return { id: state.store.newId(object.keyPrefix ?? 'e00'), success: true, errors: [] };
}
