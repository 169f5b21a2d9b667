/** Bulk API 2.0 jobs as they are kept: one document for the job, one for each chunk of rows, one for each chunk of results. */
import type { ApiContext } from '../context.ts';
import { ApiError } from '../errors.ts';

export type JobState = 'Open' | 'UploadComplete' | 'InProgress' | 'JobComplete' | 'Failed' | 'Aborted';
export type IngestOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'hardDelete';

export interface IngestJob {
    readonly id: string;
    readonly object: string;
    readonly operation: IngestOperation;
    readonly externalIdFieldName: string | null;
    readonly lineEnding: 'LF' | 'CRLF';
    readonly columnDelimiter: DelimiterName;
    readonly apiVersion: number;
    readonly createdById: string;
    readonly createdDate: string;
    readonly systemModstamp: string;
    readonly state: JobState;
    readonly errorMessage: string | null;
    /** Header of the uploaded CSV. */
    readonly columns: readonly string[];
    readonly chunks: number;
    /** Chunks whose transaction has committed. Written in that transaction. */
    readonly chunksDone: number;
    readonly processed: number;
    readonly failed: number;
    readonly processingMs: number;
}

export interface RowOutcome {
    readonly id: string | null;
    readonly created: boolean;
    /** As failedResults prints it; null for a row that was saved. */
    readonly error: string | null;
}

/** The platform runs triggers on 200 records at a time, each such chunk a transaction of its own. */
export const chunkSize = 200;

export const delimiters = {
    COMMA: ',',
    SEMICOLON: ';',
    PIPE: '|',
    TAB: '\t',
    BACKQUOTE: '`',
    CARET: '^',
} as const;
export type DelimiterName = keyof typeof delimiters;

const jobs = 'bulk-job';
const rows = 'bulk-rows';
const outcomes = 'bulk-outcomes';

export function findJob(context: ApiContext, id: string): IngestJob {
    const text = context.documents.text(jobs, id.slice(0, 15));
    if (text === null) {
        throw new ApiError(404, 'NOT_FOUND', 'The requested resource does not exist');
    }
    return JSON.parse(text) as IngestJob;
}

export function keepJob(context: ApiContext, job: IngestJob): IngestJob {
    const stamped = { ...job, systemModstamp: timestamp(context) };
    context.documents.put(jobs, job.id.slice(0, 15), JSON.stringify(stamped));
    return stamped;
}

export function allJobs(context: ApiContext): IngestJob[] {
    return context.documents.keys(jobs).map((key) => findJob(context, key));
}

export function deleteJob(context: ApiContext, job: IngestJob): void {
    dropRows(context, job);
    context.documents.delete(jobs, job.id.slice(0, 15));
}

/** Forgets uploaded rows and outcomes, as before an upload. */
export function dropRows(context: ApiContext, job: IngestJob): void {
    for (const kind of [rows, outcomes]) {
        for (const key of context.documents.keys(kind, `${job.id.slice(0, 15)}/`)) {
            context.documents.delete(kind, key);
        }
    }
}

export function keepRows(
    context: ApiContext,
    job: IngestJob,
    chunk: number,
    values: readonly (readonly string[])[],
): void {
    context.documents.put(rows, keyOf(job, chunk), JSON.stringify(values));
}

export function rowsOf(context: ApiContext, job: IngestJob, chunk: number): string[][] {
    return JSON.parse(context.documents.text(rows, keyOf(job, chunk)) ?? '[]') as string[][];
}

export function keepOutcomes(
    context: ApiContext,
    job: IngestJob,
    chunk: number,
    values: readonly RowOutcome[],
): void {
    context.documents.put(outcomes, keyOf(job, chunk), JSON.stringify(values));
}

export function outcomesOf(context: ApiContext, job: IngestJob, chunk: number): RowOutcome[] {
    return JSON.parse(context.documents.text(outcomes, keyOf(job, chunk)) ?? '[]') as RowOutcome[];
}

export function timestamp(context: ApiContext): string {
    return new Date(context.org.clock.now()).toISOString().replace('Z', '+0000');
}

function keyOf(job: IngestJob, chunk: number): string {
    return `${job.id.slice(0, 15)}/${String(chunk).padStart(8, '0')}`;
}

/** A job as the API answers it. */
export function jobToJson(job: IngestJob): Record<string, unknown> {
    return {
        id: job.id,
        operation: job.operation,
        object: job.object,
        createdById: job.createdById,
        createdDate: job.createdDate,
        systemModstamp: job.systemModstamp,
        state: job.state,
        ...(job.externalIdFieldName === null ? {} : { externalIdFieldName: job.externalIdFieldName }),
        concurrencyMode: 'Parallel',
        contentType: 'CSV',
        apiVersion: job.apiVersion,
        jobType: 'V2Ingest',
        contentUrl: `services/data/v${job.apiVersion.toFixed(1)}/jobs/ingest/${job.id}/batches`,
        lineEnding: job.lineEnding,
        columnDelimiter: job.columnDelimiter,
        numberRecordsProcessed: job.processed,
        numberRecordsFailed: job.failed,
        retries: 0,
        totalProcessingTime: job.processingMs,
        apiActiveProcessingTime: job.processingMs,
        apexProcessingTime: 0,
        ...(job.errorMessage === null ? {} : { errorMessage: job.errorMessage }),
    };
}
