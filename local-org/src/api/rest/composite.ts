/** composite: up to 25 calls in one, later ones using results of earlier ones as `@{reference.field}`. */
import type { Transaction } from '../../org/contract.ts';
import { ApiError, describeFailure } from '../errors.ts';
import { dispatch } from '../http/dispatch.ts';
import type { Answer, ApiRequest, HttpMethod, Route } from '../http/route.ts';
import { routerOf } from '../http/router-of.ts';
import { objectsIn } from '../json/record-in.ts';
import { fillReferences, ReferenceError } from './references.ts';

const mostCalls = 25;

interface Subrequest {
    readonly method: string;
    readonly url: string;
    readonly body?: unknown;
    readonly referenceId: string;
    readonly httpHeaders?: Readonly<Record<string, string>>;
}
export interface Subresponse {
    readonly body: unknown;
    readonly httpHeaders: Readonly<Record<string, string>>;
    readonly httpStatusCode: number;
    readonly referenceId: string;
}

/** Undoes the transaction around an all-or-none request and carries its answer out. */
class CompositeRefused extends Error {
    readonly responses: readonly Subresponse[];
    constructor(responses: readonly Subresponse[]) {
        super('composite refused');
        this.responses = responses;
    }
}

const composite: Route = {
    method: 'POST',
    path: '/composite',
    handle: (request) => {
        const body = request.json() as { allOrNone?: boolean; compositeRequest?: Subrequest[] };
        const calls = objectsIn<Subrequest>(body.compositeRequest);
        if (calls.length > mostCalls) {
            throw new ApiError(
                400,
                'INVALID_INPUT',
                `The request can't contain more than ${mostCalls} operations.`,
            );
        }
        const compositeResponse = runCalls(request, calls, body.allOrNone === true);
        return { body: { compositeResponse } };
    },
};

/** Runs calls in order; with `allOrNone` in one transaction that any failure undoes. */
export function runCalls(
    request: ApiRequest,
    calls: readonly Subrequest[],
    allOrNone: boolean,
): readonly Subresponse[] {
    checkReferenceIds(calls);
    if (!allOrNone) {
        return runEach(request, calls, null);
    }
    try {
        return request.transact((transaction) => {
            const responses = runEach(request, calls, transaction);
            if (responses.some((response) => response.httpStatusCode >= 400)) {
                throw new CompositeRefused(responses);
            }
            return responses;
        });
    } catch (error) {
        if (error instanceof CompositeRefused) {
            return error.responses.map(rolledBack);
        }
        throw error;
    }
}

function runEach(
    request: ApiRequest,
    calls: readonly Subrequest[],
    transaction: Transaction | null,
): Subresponse[] {
    const done = new Map<string, Subresponse>();
    let failed = false;
    for (const call of calls) {
        const response: Subresponse =
            failed && transaction !== null ? halted(call) : runOne(request, call, done, transaction);
        failed ||= response.httpStatusCode >= 400;
        done.set(call.referenceId, response);
    }
    return [...done.values()];
}

function runOne(
    request: ApiRequest,
    call: Subrequest,
    done: ReadonlyMap<string, Subresponse>,
    transaction: Transaction | null,
): Subresponse {
    const { referenceId } = call;
    try {
        if (typeof call.url !== 'string' || typeof call.method !== 'string') {
            throw new ApiError(400, 'INVALID_INPUT', 'Every operation needs a method and a url');
        }
        const url = fillReferences(call.url, done) as string;
        const body = fillReferences(call.body, done);
        if (
            !/^\/services\/data\/v\d+\.0\/(sobjects|query|queryAll|composite\/sobjects|tooling\/query|search|limits|ui-api|actions)/i.test(
                url,
            )
        ) {
            throw new ApiError(400, 'INVALID_INPUT', `The url ${url} can't be called in a composite request`);
        }
        const answer = dispatch({
            context: request.context,
            router: routerOf(request.context),
            user: request.user,
            token: request.token,
            method: call.method.toUpperCase() as HttpMethod,
            url: url.replaceAll(' ', '+'),
            headers: { ...request.headers, ...call.httpHeaders },
            body: new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body)),
            ...(transaction === null ? {} : { transaction }),
        });
        if (answer instanceof Promise) {
            throw new ApiError(400, 'INVALID_INPUT', `The url ${url} can't be called in a composite request`);
        }
        return responseOf(answer, referenceId);
    } catch (error) {
        if (error instanceof ReferenceError) {
            const body = [{ errorCode: 'PROCESSING_HALTED', message: error.message }];
            return { body, httpHeaders: {}, httpStatusCode: 400, referenceId };
        }
        const failure = describeFailure(error);
        return { body: failure.body, httpHeaders: {}, httpStatusCode: failure.status, referenceId };
    }
}

function responseOf(answer: Answer, referenceId: string): Subresponse {
    const httpStatusCode = answer.status ?? (answer.body === undefined ? 204 : 200);
    return { body: answer.body ?? null, httpHeaders: answer.headers ?? {}, httpStatusCode, referenceId };
}

function halted(call: Subrequest): Subresponse {
    const body = [
        {
            errorCode: 'PROCESSING_HALTED',
            message:
                'The transaction was rolled back since another operation in the same transaction failed.',
        },
    ];
    return { body, httpHeaders: {}, httpStatusCode: 400, referenceId: call.referenceId };
}

function rolledBack(response: Subresponse): Subresponse {
    if (response.httpStatusCode >= 400) {
        return response;
    }
    const body = [
        {
            errorCode: 'PROCESSING_HALTED',
            message:
                'The transaction was rolled back since another operation in the same transaction failed.',
        },
    ];
    return { ...response, body, httpStatusCode: 400 };
}

function checkReferenceIds(calls: readonly Subrequest[]): void {
    const seen = new Set<string>();
    for (const { referenceId } of calls) {
        if (referenceId === undefined || seen.has(referenceId)) {
            throw new ApiError(
                400,
                'INVALID_INPUT',
                `Every operation needs a referenceId of its own: ${referenceId ?? 'missing'}`,
            );
        }
        seen.add(referenceId);
    }
}

export const compositeRoutes: readonly Route[] = [composite];
