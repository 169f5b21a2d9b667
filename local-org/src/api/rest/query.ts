import { ApiError } from '../errors.ts';
import type { Answer, ApiRequest, Route } from '../http/route.ts';
import { resultToJson } from '../json/record-out.ts';
import { columnsToJson } from './columns.ts';
import { pageOf, startPaging } from './paging.ts';

function query(request: ApiRequest, options: { includeDeleted: boolean; resource: string }): Answer {
    const soql = request.query.get('q');
    if (soql === null || soql.trim() === '') {
        throw new ApiError(400, 'MALFORMED_QUERY', 'SOQL statements cannot be empty or null');
    }
    const { includeDeleted, resource } = options;
    const result = request.transact((transaction) =>
        transaction.query({ soql, mode: 'user', fromApi: true, includeDeleted }),
    );
    if (request.query.get('columns') === 'true') {
        return { body: columnsToJson(result) };
    }
    return { body: startPaging(request, resource, resultToJson(result, request.base)) };
}

/** Answers `explain` by name instead of guessing a plan. */
const run = (resource: string, includeDeleted: boolean): Route => ({
    method: 'GET',
    path: `/${resource}`,
    handle: (request) => {
        if (request.query.has('explain')) {
            throw new ApiError(501, 'NOT_EMULATED', 'NOT_EMULATED: query plans (explain)');
        }
        return query(request, { includeDeleted, resource });
    },
});

const more = (resource: string): Route => ({
    method: 'GET',
    path: `/${resource}/:locator`,
    handle: (request) => ({ body: pageOf(request, resource, request.path.locator) }),
});

export const queryRoutes: readonly Route[] = [
    run('query', false),
    more('query'),
    run('queryAll', true),
    more('queryAll'),
    run('tooling/query', false),
    more('tooling/query'),
];
