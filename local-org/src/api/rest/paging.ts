/** Query results of more rows than one answer holds are kept, for a while, under a locator. */
import { randomBytes } from 'node:crypto';
import { ApiError } from '../errors.ts';
import type { ApiRequest } from '../http/route.ts';
import type { JsonRecord, QueryPage } from '../json/record-out.ts';

const defaultPage = 2000;
const smallestPage = 200;
const keptMinutes = 15;
const keptResults = 50;

interface Cursor {
    readonly userId: string;
    readonly records: readonly JsonRecord[];
    readonly pageSize: number;
    readonly until: number;
}

const cursors = new Map<string, Cursor>();

/** The first page of a result; the rest is kept for `pageOf`. */
export function startPaging(request: ApiRequest, resource: string, page: QueryPage): QueryPage {
    const pageSize = pageSizeOf(request);
    if (page.records.length <= pageSize) {
        return page;
    }
    forgetOld();
    const locator = `01g${randomBytes(9).toString('hex').slice(0, 15)}`;
    const until = Date.now() + keptMinutes * 60_000;
    cursors.set(locator, { userId: request.user.id, records: page.records, pageSize, until });
    return slice(request, resource, locator, 0);
}

/**
 * The page a locator `01g…-2000` names.
 * @throws ApiError 400 `INVALID_QUERY_LOCATOR` where it is unknown, too old or another user's
 */
export function pageOf(request: ApiRequest, resource: string, name: string): QueryPage {
    const [locator, start] = name.split('-');
    const cursor = cursors.get(locator ?? '');
    const from = Number(start);
    if (cursor === undefined || cursor.userId !== request.user.id || !Number.isInteger(from) || from < 0) {
        throw new ApiError(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
    }
    return slice(request, resource, locator ?? '', from);
}

function slice(request: ApiRequest, resource: string, locator: string, from: number): QueryPage {
    const cursor = cursors.get(locator);
    if (cursor === undefined) {
        throw new ApiError(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
    }
    const { records, pageSize } = cursor;
    const next = from + pageSize;
    const page = { totalSize: records.length, records: records.slice(from, next) };
    if (next >= records.length) {
        return { ...page, done: true };
    }
    return { ...page, done: false, nextRecordsUrl: `${request.base}/${resource}/${locator}-${next}` };
}

function pageSizeOf(request: ApiRequest): number {
    const header = request.headers['sforce-query-options'];
    const asked = /batchSize\s*=\s*(\d+)/i.exec(String(header ?? ''))?.[1];
    return asked === undefined ? defaultPage : Math.min(defaultPage, Math.max(smallestPage, Number(asked)));
}

function forgetOld(): void {
    const now = Date.now();
    for (const [locator, cursor] of cursors) {
        if (cursor.until < now || cursors.size > keptResults) {
            cursors.delete(locator);
        }
    }
}
