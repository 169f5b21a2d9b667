import { ApiError } from '../errors.ts';
import { requirePermission } from '../http/permission.ts';
import { parseMultipart } from '../http/multipart.ts';
import type { Answer, ApiRequest, Route } from '../http/route.ts';
import {
    allJobs,
    deleteJob,
    delimiters,
    findJob,
    jobToJson,
    keepJob,
    timestamp,
    type IngestJob,
    type IngestOperation,
} from './job.ts';
import { startJob, whenDone } from './process.ts';
import { readHeader } from './rows.ts';
import { failedResults, successfulResults, unprocessedRecords } from './results.ts';
import { takeUpload } from './upload.ts';

const operations: ReadonlySet<string> = new Set(['insert', 'update', 'upsert', 'delete', 'hardDelete']);
const longestWait = 2000;

interface NewJob {
    readonly object?: string;
    readonly operation?: string;
    readonly externalIdFieldName?: string;
    readonly lineEnding?: string;
    readonly columnDelimiter?: string;
    readonly contentType?: string;
}

const create: Route = {
    method: 'POST',
    path: '/jobs/ingest',
    handle: async (request) => {
        const contentType = String(request.headers['content-type'] ?? '');
        if (!contentType.startsWith('multipart/')) {
            return { body: jobToJson(keepJob(request.context, newJob(request, request.json() as NewJob))) };
        }
        const parts = parseMultipart(contentType, request.raw);
        const described = parts.find((part) => part.name === 'job');
        const content = parts.find((part) => part.name === 'content');
        if (described === undefined || content === undefined) {
            throw new ApiError(400, 'INVALIDJOB', 'A multipart job needs the parts job and content');
        }
        const description = JSON.parse(new TextDecoder().decode(described.content)) as NewJob;
        const job = await takeUpload(request.context, newJob(request, description), content.content);
        return { body: jobToJson(close(request, job)) };
    },
};

function newJob(request: ApiRequest, given: NewJob): IngestJob {
    const { context, user } = request;
    const object = context.org.schema.object(given.object ?? '');
    if (object === undefined) {
        throw new ApiError(
            400,
            'INVALIDENTITY',
            `InvalidEntity : Entity '${given.object ?? ''}' is not supported by the Bulk API.`,
        );
    }
    if (given.operation === undefined || !operations.has(given.operation)) {
        throw new ApiError(
            400,
            'INVALIDOPERATION',
            `InvalidOperation : Operation '${given.operation ?? ''}' is not valid`,
        );
    }
    if (given.operation === 'upsert' && given.externalIdFieldName === undefined) {
        throw new ApiError(400, 'INVALIDJOB', 'InvalidJob : External ID was blank for upsert operation');
    }
    if ((given.contentType ?? 'CSV').toUpperCase() !== 'CSV') {
        throw new ApiError(400, 'INVALIDJOB', 'InvalidJob : Bulk API 2.0 takes CSV only');
    }
    if (given.operation === 'hardDelete') {
        requirePermission(context, user, 'BulkApiHardDelete');
    }
    const columnDelimiter = given.columnDelimiter ?? 'COMMA';
    if (!isDelimiter(columnDelimiter)) {
        throw new ApiError(400, 'INVALIDJOB', `InvalidJob : unknown columnDelimiter ${columnDelimiter}`);
    }
    const now = timestamp(context);
    return {
        id: context.newId('750'),
        object: object.apiName,
        operation: given.operation as IngestOperation,
        externalIdFieldName: given.externalIdFieldName ?? null,
        lineEnding: given.lineEnding === 'CRLF' ? 'CRLF' : 'LF',
        columnDelimiter,
        apiVersion: Number(request.version),
        createdById: user.id,
        createdDate: now,
        systemModstamp: now,
        state: 'Open',
        errorMessage: null,
        columns: [],
        chunks: 0,
        chunksDone: 0,
        processed: 0,
        failed: 0,
        processingMs: 0,
    };
}

function isDelimiter(name: string): name is keyof typeof delimiters {
    return name in delimiters;
}

const upload: Route = {
    method: 'PUT',
    path: '/jobs/ingest/:id/batches',
    handle: async (request) => {
        const job = ownJob(request);
        if (job.state !== 'Open') {
            throw new ApiError(
                400,
                'INVALIDJOBSTATE',
                `InvalidJobState : Job is ${job.state}, so its data can't be changed`,
            );
        }
        await takeUpload(request.context, job, request.stream ?? request.raw);
        return { status: 201 };
    },
};

const change: Route = {
    method: 'PATCH',
    path: '/jobs/ingest/:id',
    handle: (request) => {
        const job = ownJob(request);
        const { state } = request.json() as { state?: string };
        if (state === 'Aborted' && job.state !== 'JobComplete' && job.state !== 'Failed') {
            return { body: jobToJson(keepJob(request.context, { ...job, state: 'Aborted' })) };
        }
        if (state !== 'UploadComplete' || job.state !== 'Open') {
            throw new ApiError(
                400,
                'INVALIDJOBSTATE',
                `InvalidJobState : Changing state of Job ID ${job.id} from ${job.state} to ${String(state)} is not allowed`,
            );
        }
        return { body: jobToJson(close(request, job)) };
    },
};

/** Ends the upload: the job runs from now on, or fails for what is wrong with its file. */
function close(request: ApiRequest, job: IngestJob): IngestJob {
    const { context } = request;
    const object = context.org.schema.object(job.object);
    let errorMessage = job.errorMessage;
    try {
        if (object !== undefined) {
            readHeader(context.org.schema, object, job.columns);
        }
    } catch (error) {
        errorMessage ??= (error as Error).message;
    }
    if (errorMessage !== null) {
        return keepJob(context, { ...job, state: 'Failed', errorMessage });
    }
    const closed = keepJob(context, { ...job, state: 'UploadComplete' });
    startJob(context, closed.id);
    return closed;
}

const status: Route = {
    method: 'GET',
    path: '/jobs/ingest/:id',
    handle: async (request) => {
        const { id } = ownJob(request);
        await whenDone(request.context, id, longestWait);
        return { body: jobToJson(findJob(request.context, id)) };
    },
};

const list: Route = {
    method: 'GET',
    path: '/jobs/ingest',
    handle: (request) => {
        const mine = allJobs(request.context).filter((job) => mayUse(request, job));
        return { body: { done: true, records: mine.map(jobToJson), nextRecordsUrl: null } };
    },
};

const remove: Route = {
    method: 'DELETE',
    path: '/jobs/ingest/:id',
    handle: (request) => {
        const job = ownJob(request);
        if (!['UploadComplete', 'JobComplete', 'Aborted', 'Failed'].includes(job.state)) {
            throw new ApiError(
                400,
                'INVALIDJOBSTATE',
                `InvalidJobState : Job is ${job.state}, so it can't be deleted`,
            );
        }
        deleteJob(request.context, job);
        return { status: 204 };
    },
};

const results = (path: string, print: (request: ApiRequest, job: IngestJob) => string): Route => ({
    method: 'GET',
    path: `/jobs/ingest/:id/${path}`,
    handle: (request): Answer => ({
        body: print(request, ownJob(request)),
        contentType: 'text/csv; charset=UTF-8',
    }),
});

function mayUse(request: ApiRequest, job: IngestJob): boolean {
    return (
        job.createdById === request.user.id ||
        request.context.org.security.hasUserPermission(request.user, 'ManageDataIntegrations')
    );
}

/** The job of the path. @throws ApiError 404 where there is none, or another user's */
function ownJob(request: ApiRequest): IngestJob {
    const job = findJob(request.context, request.path.id);
    if (!mayUse(request, job)) {
        throw new ApiError(404, 'NOT_FOUND', 'The requested resource does not exist');
    }
    return job;
}

export const ingestRoutes: readonly Route[] = [
    create,
    upload,
    change,
    status,
    list,
    remove,
    results('successfulResults', (request, job) => successfulResults(request.context, job)),
    results('failedResults', (request, job) => failedResults(request.context, job)),
    results('unprocessedrecords', (request, job) => unprocessedRecords(request.context, job)),
];
