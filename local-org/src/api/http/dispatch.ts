import { ApiError, notFound } from '../errors.ts';
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { Transaction, User } from '../../org/contract.ts';
import type { ApiContext } from '../context.ts';
import type { Answer, ApiRequest, HttpMethod } from './route.ts';
import type { Router } from './router.ts';

export const oldestVersion = 20;
export const newestVersion = 67;

/** A call below `/services/data`, from HTTP or from inside a composite request. */
export interface Call {
    readonly context: ApiContext;
    readonly router: Router;
    readonly user: User;
    readonly token: string;
    readonly method: HttpMethod;
    /** Path and query, `/services/data/v66.0/…`. */
    readonly url: string;
    readonly headers: IncomingHttpHeaders;
    readonly body: Uint8Array;
    readonly stream?: Readable | null;
    /** The transaction around the call, when it is part of a larger one. */
    readonly transaction?: Transaction;
}

/**
 * Answers one call; throws what `describeFailure` words.
 * @throws ApiError 404 where the version or the resource does not exist
 */
export function dispatch(call: Call): Answer | Promise<Answer> {
    const url = new URL(call.url, 'http://localhost');
    const found = /^\/services\/data\/v(\d{2})\.0(\/.*)?$/i.exec(url.pathname);
    const version = Number(found?.[1] ?? 0);
    if (found === null || version < oldestVersion || version > newestVersion) {
        throw notFound();
    }
    const match = call.router.find(call.method, found[2] ?? '/');
    const request: ApiRequest = {
        context: call.context,
        user: call.user,
        token: call.token,
        method: call.method,
        version: `${version}.0`,
        base: `/services/data/v${version}.0`,
        path: match.path,
        query: url.searchParams,
        headers: call.headers,
        raw: call.body,
        stream: call.stream ?? null,
        json: () => parseJson(call.body),
        transact: (work) => {
            if (call.transaction !== undefined) {
                return work(call.transaction);
            }
            return call.context.org.transact({ user: call.user, quiddity: 'REST' }, work);
        },
    };
    return match.route.handle(request);
}

/** Every resource that takes a body takes an object. @throws ApiError 400 */
function parseJson(body: Uint8Array): object {
    const text = new TextDecoder().decode(body);
    if (text.trim() === '') {
        return {};
    }
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch (error) {
        throw new ApiError(400, 'JSON_PARSER_ERROR', (error as Error).message);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new ApiError(
            400,
            'JSON_PARSER_ERROR',
            'Unexpected parameter encountered during deserialization: an object is expected',
        );
    }
    return value;
}
