/** Runs bulk jobs in the background: a transaction a chunk, its results and the job's progress written in it. */
import type { DmlOperation, RowResult, Transaction } from '../../org/contract.ts';
import type { ObjectType } from '../../schema/model.ts';
import type { SObject } from '../../values/sobject.ts';
import type { ApiContext } from '../context.ts';
import { allJobs, findJob, keepJob, keepOutcomes, rowsOf, type IngestJob, type RowOutcome } from './job.ts';
import { readHeader, readRow, UnusableRow } from './rows.ts';

const running = new WeakMap<ApiContext, Set<string>>();
const waiting = new WeakMap<ApiContext, Map<string, (() => void)[]>>();

/** Takes up every job that was closed but not finished, also after the server was killed. */
export function resumeJobs(context: ApiContext): void {
    for (const job of allJobs(context)) {
        if (job.state === 'UploadComplete' || job.state === 'InProgress') {
            startJob(context, job.id);
        }
    }
}

export function startJob(context: ApiContext, id: string): void {
    const active = running.get(context) ?? new Set<string>();
    running.set(context, active);
    if (active.has(id)) {
        return;
    }
    active.add(id);
    const step = (): void => {
        let more = false;
        try {
            more = runChunk(context, id);
        } catch (error) {
            fail(context, id, error as Error);
        }
        if (more) {
            setImmediate(step);
            return;
        }
        active.delete(id);
        for (const resolve of waiting.get(context)?.get(id) ?? []) {
            resolve();
        }
        waiting.get(context)?.delete(id);
        context.wake();
    };
    setImmediate(step);
}

/** Resolves when the job ends, or after `milliseconds`: clients poll seldom, so a short job is worth the wait. */
export function whenDone(context: ApiContext, id: string, milliseconds: number): Promise<void> {
    if (!running.get(context)?.has(id)) {
        return Promise.resolve();
    }
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        const map = waiting.get(context) ?? new Map<string, (() => void)[]>();
        waiting.set(context, map);
        map.set(id, [...(map.get(id) ?? []), () => (clearTimeout(timer), resolve())]);
    });
}

/** Runs the next chunk; false when the job has none left. */
function runChunk(context: ApiContext, id: string): boolean {
    const job = findJob(context, id);
    if (job.state !== 'UploadComplete' && job.state !== 'InProgress') {
        return false;
    }
    if (job.chunksDone >= job.chunks) {
        keepJob(context, { ...job, state: 'JobComplete' });
        return false;
    }
    const user = context.org.user(job.createdById);
    const object = context.org.schema.object(job.object);
    if (user === null || object === undefined) {
        throw new Error(
            `InvalidBatch : ${user === null ? 'The user of the job' : `Object ${job.object}`} is gone`,
        );
    }
    const begun = Date.now();
    context.org.transact({ user, quiddity: 'BULK_API' }, (transaction) => {
        const outcomes = saveRows(context, transaction, job, object);
        keepOutcomes(context, job, job.chunksDone, outcomes);
        const chunksDone = job.chunksDone + 1;
        keepJob(context, {
            ...job,
            state: chunksDone === job.chunks ? 'JobComplete' : 'InProgress',
            chunksDone,
            processed: job.processed + outcomes.length,
            failed: job.failed + outcomes.filter((outcome) => outcome.error !== null).length,
            processingMs: job.processingMs + (Date.now() - begun),
        });
    });
    context.wake();
    return job.chunksDone + 1 < job.chunks;
}

function saveRows(
    context: ApiContext,
    transaction: Transaction,
    job: IngestJob,
    object: ObjectType,
): RowOutcome[] {
    const columns = readHeader(context.org.schema, object, job.columns);
    const outcomes: (RowOutcome | null)[] = [];
    const records: { readonly record: SObject; readonly at: number }[] = [];
    for (const row of rowsOf(context, job, job.chunksDone)) {
        try {
            records.push({ record: readRow(object, columns, row), at: outcomes.length });
            outcomes.push(null);
        } catch (error) {
            if (!(error instanceof UnusableRow)) {
                throw error;
            }
            outcomes.push({
                id: null,
                created: false,
                error: errorText(error.statusCode, error.message, error.fields),
            });
        }
    }
    const results = save(
        transaction,
        job,
        object,
        records.map((entry) => entry.record),
    );
    for (const [i, entry] of records.entries()) {
        outcomes[entry.at] = outcomeOf(results[i], job.operation);
    }
    return outcomes.map(
        (outcome) => outcome ?? { id: null, created: false, error: 'UNKNOWN_EXCEPTION:not processed: --' },
    );
}

function save(
    transaction: Transaction,
    job: IngestJob,
    object: ObjectType,
    records: readonly SObject[],
): RowResult[] {
    if (records.length === 0) {
        return [];
    }
    if (object.kind === 'platformEvent') {
        return transaction.publish(records);
    }
    if (job.operation === 'hardDelete') {
        return hardDelete(transaction, records);
    }
    const operation: DmlOperation = job.operation;
    const externalIdField =
        job.externalIdFieldName === null ? {} : { externalIdField: job.externalIdFieldName };
    return transaction.dml({
        operation,
        records,
        allOrNone: false,
        mode: 'user',
        fromApi: true,
        ...externalIdField,
    });
}

/** Deletes and takes out of the recycle bin at once. */
function hardDelete(transaction: Transaction, records: readonly SObject[]): RowResult[] {
    const results = transaction.dml({
        operation: 'delete',
        records,
        allOrNone: false,
        mode: 'user',
        fromApi: true,
    });
    transaction.emptyRecycleBin(results.flatMap(({ success, id }) => (success && id !== null ? [id] : [])));
    return results;
}

function outcomeOf(result: RowResult | undefined, operation: string): RowOutcome {
    const error = result?.errors[0];
    if (result === undefined || !result.success) {
        const text =
            error === undefined
                ? 'UNKNOWN_EXCEPTION:not saved: --'
                : errorText(error.statusCode, error.message, error.fields);
        return { id: result?.id ?? null, created: false, error: text };
    }
    return { id: result.id, created: operation === 'insert' || result.created === true, error: null };
}

function errorText(statusCode: string, message: string, fields: readonly string[]): string {
    return `${statusCode}:${message}:${fields.join(', ')} --`;
}

function fail(context: ApiContext, id: string, error: Error): void {
    keepJob(context, { ...findJob(context, id), state: 'Failed', errorMessage: error.message });
}
