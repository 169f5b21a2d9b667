import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { Transaction, User } from '../../org/contract.ts';
import type { ApiContext } from '../context.ts';

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'HEAD';

export interface ApiRequest {
    readonly context: ApiContext;
    readonly user: User;
    readonly token: string;
    readonly method: HttpMethod;
    /** e.g. `66.0`. */
    readonly version: string;
    /** `/services/data/v66.0`. */
    readonly base: string;
    /** Decoded path parameters, by the names in the route's path. */
    readonly path: Readonly<Record<string, string>>;
    readonly query: URLSearchParams;
    readonly headers: IncomingHttpHeaders;
    readonly raw: Uint8Array;
    /** CSV uploads come as a stream; null for every other body. */
    readonly stream: Readable | null;
    /** The JSON body, an empty object where there is none; throws `JSON_PARSER_ERROR` where it is no object. */
    json(): object;
    /** Runs work in a transaction of the session's user: its own, or the one of the composite call around it. */
    transact<T>(work: (transaction: Transaction) => T): T;
}

export interface Answer {
    /** 200 where absent. */
    readonly status?: number;
    /** An object is sent as JSON; text and bytes as they are. */
    readonly body?: unknown;
    readonly contentType?: string;
    readonly headers?: Readonly<Record<string, string>>;
}

/** One resource below `/services/data/vNN.0`; `:name` in the path takes one segment, `*` at its end the rest. */
export interface Route {
    readonly method: HttpMethod;
    readonly path: string;
    handle(request: ApiRequest): Answer | Promise<Answer>;
}
