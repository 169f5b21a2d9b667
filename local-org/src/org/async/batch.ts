/** Batch Apex: start finds the rows, each execute gets a chunk, finish ends it; each is a transaction of its own. */
import { raise } from '../../values/exception.ts';
import { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { JobOutcome, StoredJob } from '../contract.ts';
import type { LocalOrgImplementation } from '../local-org.ts';
import { jobNumber, updateJobRow } from './job-rows.ts';
import type { JobError, WaitingJob } from './work.ts';

const DEFAULT_SCOPE = 200;

/**
 * Runs the job's phase, or with `failure` only notes that its execute failed. Returns the next phase, or null
 * after finish.
 */
export function runBatchPhase(
    org: LocalOrgImplementation,
    transaction: ApexTransaction,
    job: WaitingJob,
    failure: JobError | null = null,
): WaitingJob | null {
    switch (job.phase) {
        case 'start':
            return start(org, transaction, job);
        case 'execute':
            return execute(org, job, failure);
        default:
            org.code.runJob(stored(job, 'finish'));
            updateJobRow(org, job.jobId, { status: 'Completed', completed: true });
            return null;
    }
}

function stored(
    job: WaitingJob,
    phase: 'start' | 'execute' | 'finish',
    scope?: readonly unknown[],
): StoredJob {
    const { request, jobId: id, userId, state } = job;
    return { ...request, id, userId, state, phase, ...(scope && { scope }) };
}
const chunkKey = (job: WaitingJob, chunk: number): string => `${job.jobId}/${chunk}`;

function start(org: LocalOrgImplementation, transaction: ApexTransaction, job: WaitingJob): WaitingJob {
    updateJobRow(org, job.jobId, { status: 'Preparing' });
    const outcome: JobOutcome = org.code.runJob(stored(job, 'start'));
    const items = outcome.scope?.items ?? [];
    const size = job.request.batchSize ?? DEFAULT_SCOPE;
    const chunks = Math.ceil(items.length / size);
    if (transaction.isTest && chunks > 1) {
        raise(
            'System.UnexpectedException',
            'No more than one executeBatch can be called from within a test method. Please make sure the iterable ' +
                'returned from your start method matches the batch size, resulting in one executeBatch invocation.',
        );
    }
    for (let chunk = 0; chunk < chunks; chunk += 1) {
        const rows = items.slice(chunk * size, (chunk + 1) * size);
        org.store.collection('batchChunk').put(
            chunkKey(job, chunk),
            rows.map((row) => org.code.serialize(row)),
        );
    }
    updateJobRow(org, job.jobId, { status: 'Processing', total: chunks });
    return {
        ...job,
        state: outcome.state ?? job.state,
        phase: chunks === 0 ? 'finish' : 'execute',
        chunk: 0,
        chunks,
        locator: outcome.scope?.kind === 'queryLocator',
    };
}

function execute(org: LocalOrgImplementation, job: WaitingJob, failure: JobError | null): WaitingJob {
    const chunk = job.chunk ?? 0;
    const collection = org.store.collection('batchChunk');
    let state = job.state;
    if (failure === null) {
        const texts = (collection.get(chunkKey(job, chunk)) ?? []) as readonly string[];
        const rows = texts.map((text) => org.code.deserialize(text));
        const outcome = org.code.runJob(
            stored(job, 'execute', job.locator === true ? readAgain(org, rows) : rows),
        );
        state = outcome.state ?? state;
    }
    collection.delete(chunkKey(job, chunk));
    const errors = jobNumber(org, job.jobId, 'NumberOfErrors') + (failure === null ? 0 : 1);
    const extendedStatus = failure === null ? undefined : `First error: ${failure.message}`;
    updateJobRow(org, job.jobId, {
        processed: chunk + 1,
        errors,
        ...(extendedStatus !== undefined && errors === 1 && { extendedStatus }),
    });
    const last = chunk + 1 >= (job.chunks ?? 0);
    return { ...job, state, phase: last ? 'finish' : 'execute', chunk: chunk + 1 };
}

/** Rows of a query locator as they are now: those deleted meanwhile are gone, the others have today's values. */
function readAgain(org: LocalOrgImplementation, rows: readonly unknown[]): unknown[] {
    const records = rows.filter((row) => row instanceof SObject);
    const objectName = records[0]?.object.apiName;
    if (objectName === undefined || records.length !== rows.length) return [...rows];
    const now = new Map(
        org.records
            .byIds(
                objectName,
                records.map((record) => record.id as string),
            )
            .map((row) => [row.id, row]),
    );
    return records.filter((record) => {
        const fresh = now.get(record.id);
        if (fresh === undefined) return false;
        for (const name of [...record.fieldNames()]) if (fresh.has(name)) record.set(name, fresh.get(name));
        return true;
    });
}
