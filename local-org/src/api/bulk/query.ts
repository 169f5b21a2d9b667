/** Bulk query jobs: run when created, their lines kept and read in pages. */
import type { QueryColumn, User } from '../../org/contract.ts';
import type { SObject } from '../../values/sobject.ts';
import { ApiError } from '../errors.ts';
import type { ApiContext } from '../context.ts';
import type { ApiRequest, Route } from '../http/route.ts';
import { toJson } from '../json/value.ts';
import { csvLine } from './csv.ts';
import { delimiters, timestamp, type DelimiterName, type JobState } from './job.ts';

interface QueryJob {
    readonly id: string;
    readonly operation: 'query' | 'queryAll';
    readonly object: string;
    readonly query: string;
    readonly createdById: string;
    readonly createdDate: string;
    readonly systemModstamp: string;
    readonly state: JobState;
    readonly errorMessage: string | null;
    readonly columnDelimiter: DelimiterName;
    readonly lineEnding: 'LF' | 'CRLF';
    readonly apiVersion: number;
    readonly records: number;
}

const kind = 'bulk-query';
const linesKind = 'bulk-query-lines';
const linesPerDocument = 5000;
const mostRecords = 50_000;

const create: Route = {
    method: 'POST',
    path: '/jobs/query',
    handle: (request) => {
        const given = request.json() as {
            operation?: string;
            query?: string;
            columnDelimiter?: string;
            lineEnding?: string;
        };
        const { context, user } = request;
        const columnDelimiter = (given.columnDelimiter ?? 'COMMA') as DelimiterName;
        if (!(columnDelimiter in delimiters)) {
            throw new ApiError(400, 'INVALIDJOB', `InvalidJob : unknown columnDelimiter ${columnDelimiter}`);
        }
        const now = timestamp(context);
        const job = run(context, user, {
            id: context.newId('750'),
            operation: given.operation === 'queryAll' ? 'queryAll' : 'query',
            object: '',
            query: given.query ?? '',
            createdById: user.id,
            createdDate: now,
            systemModstamp: now,
            state: 'UploadComplete',
            errorMessage: null,
            columnDelimiter,
            lineEnding: given.lineEnding === 'CRLF' ? 'CRLF' : 'LF',
            apiVersion: Number(request.version),
            records: 0,
        });
        keep(context, job);
        return { body: { ...jobToJson(job), state: 'UploadComplete' } };
    },
};

/** Runs the query now; a query that can't be parsed refuses the job, as on Salesforce. */
function run(context: ApiContext, user: User, job: QueryJob): QueryJob {
    return context.org.transact({ user, quiddity: 'BULK_API' }, (transaction) => {
        const includeDeleted = job.operation === 'queryAll';
        const result = transaction.query({ soql: job.query, mode: 'user', fromApi: true, includeDeleted });
        const nested = result.columns.some((column) => column.aggregate && column.joinColumns.length > 0);
        if (nested || result.count !== null) {
            throw new ApiError(
                400,
                'API_ERROR',
                'Aggregate Relationships and COUNT() are not supported in Bulk Query',
            );
        }
        const paths = result.columns.flatMap((column) => pathsOf(column));
        const separator = delimiters[job.columnDelimiter];
        const lines = [
            csvLine(
                paths.map((path) => path.join('.')),
                separator,
            ),
        ];
        for (const row of result.records) {
            lines.push(
                csvLine(
                    paths.map((path) => cell(row, path)),
                    separator,
                ),
            );
        }
        for (let i = 0; i < lines.length; i += linesPerDocument) {
            const key = `${job.id.slice(0, 15)}/${String(i / linesPerDocument).padStart(6, '0')}`;
            context.documents.put(linesKind, key, JSON.stringify(lines.slice(i, i + linesPerDocument)));
        }
        return {
            ...job,
            object: result.object.apiName,
            state: 'JobComplete',
            records: result.records.length,
        };
    });
}

function pathsOf(column: QueryColumn): string[][] {
    if (column.joinColumns.length === 0) {
        return [[column.name]];
    }
    return column.joinColumns.flatMap((inner) => pathsOf(inner).map((path) => [column.name, ...path]));
}

function cell(row: SObject, path: readonly string[]): string {
    let record: SObject | null = row;
    for (const relationship of path.slice(0, -1)) {
        record = record?.parent(relationship) ?? null;
    }
    const value = toJson(record?.get(path.at(-1) ?? '') ?? null);
    if (value === null || value === undefined) {
        return '';
    }
    return typeof value === 'string' ? value.replace(/(T[\d:.]+)\+0000$/, '$1Z') : String(value);
}

const status: Route = {
    method: 'GET',
    path: '/jobs/query/:id',
    handle: (request) => ({ body: jobToJson(ownJob(request)) }),
};

const results: Route = {
    method: 'GET',
    path: '/jobs/query/:id/results',
    handle: (request) => {
        const job = ownJob(request);
        const start = Number(request.query.get('locator') ?? 0) || 0;
        const size = Math.min(
            mostRecords,
            Number(request.query.get('maxRecords') ?? mostRecords) || mostRecords,
        );
        const lines = linesOf(request.context, job);
        const page = lines.slice(1 + start, 1 + start + size);
        const next = start + page.length;
        const ending = job.lineEnding === 'CRLF' ? '\r\n' : '\n';
        return {
            body: [lines[0] ?? '', ...page].join(ending) + ending,
            contentType: 'text/csv; charset=UTF-8',
            headers: {
                'Sforce-Locator': next < job.records ? String(next) : 'null',
                'Sforce-NumberOfRecords': String(page.length),
            },
        };
    },
};

const list: Route = {
    method: 'GET',
    path: '/jobs/query',
    handle: ({ context, user }) => {
        const jobs = context.documents.keys(kind).map((key) => find(context, key));
        const records = jobs.filter((job) => job.createdById === user.id).map(jobToJson);
        return { body: { done: true, records, nextRecordsUrl: null } };
    },
};

const change: Route = {
    method: 'PATCH',
    path: '/jobs/query/:id',
    handle: (request) => {
        const { state } = request.json() as { state?: string };
        throw new ApiError(
            400,
            'INVALIDJOBSTATE',
            `InvalidJobState : the job is ${ownJob(request).state}, so it can't become ${String(state)}`,
        );
    },
};

const remove: Route = {
    method: 'DELETE',
    path: '/jobs/query/:id',
    handle: (request) => {
        const { context } = request;
        const key = ownJob(request).id.slice(0, 15);
        for (const part of context.documents.keys(linesKind, `${key}/`)) {
            context.documents.delete(linesKind, part);
        }
        context.documents.delete(kind, key);
        return { status: 204 };
    },
};

function linesOf(context: ApiContext, job: QueryJob): string[] {
    const parts = context.documents.keys(linesKind, `${job.id.slice(0, 15)}/`);
    return parts.flatMap((key) => JSON.parse(context.documents.text(linesKind, key) ?? '[]') as string[]);
}

function keep(context: ApiContext, job: QueryJob): void {
    context.documents.put(kind, job.id.slice(0, 15), JSON.stringify(job));
}

function find(context: ApiContext, id: string): QueryJob {
    const text = context.documents.text(kind, id.slice(0, 15));
    if (text === null) {
        throw new ApiError(404, 'NOT_FOUND', 'The requested resource does not exist');
    }
    return JSON.parse(text) as QueryJob;
}

/** @throws ApiError 404 where there is no such job, or another user's */
function ownJob(request: ApiRequest): QueryJob {
    const job = find(request.context, request.path.id);
    if (job.createdById !== request.user.id) {
        throw new ApiError(404, 'NOT_FOUND', 'The requested resource does not exist');
    }
    return job;
}

function jobToJson(job: QueryJob): Record<string, unknown> {
    return {
        id: job.id,
        operation: job.operation,
        object: job.object,
        createdById: job.createdById,
        createdDate: job.createdDate,
        systemModstamp: job.systemModstamp,
        state: job.state,
        concurrencyMode: 'Parallel',
        contentType: 'CSV',
        apiVersion: job.apiVersion,
        jobType: 'V2Query',
        lineEnding: job.lineEnding,
        columnDelimiter: job.columnDelimiter,
        numberRecordsProcessed: job.records,
        retries: 0,
        totalProcessingTime: 0,
        isPkChunkingSupported: false,
    };
}

export const bulkQueryRoutes: readonly Route[] = [create, status, results, list, change, remove];
