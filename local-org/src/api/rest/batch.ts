/** composite/batch: up to 25 calls, independent of each other. */
import { ApiError, describeFailure } from '../errors.ts';
import { dispatch } from '../http/dispatch.ts';
import type { ApiRequest, HttpMethod, Route } from '../http/route.ts';
import { objectsIn } from '../json/record-in.ts';
import { routerOf } from '../http/router-of.ts';

interface BatchCall {
    readonly method: string;
    readonly url: string;
    readonly richInput?: unknown;
}

const batch: Route = {
    method: 'POST',
    path: '/composite/batch',
    handle: async (request) => {
        const body = request.json() as { batchRequests?: BatchCall[]; haltOnError?: boolean };
        const calls = objectsIn<BatchCall>(body.batchRequests);
        if (calls.length > 25) {
            throw new ApiError(400, 'INVALID_INPUT', 'The batch request may hold at most 25 subrequests');
        }
        const results: { statusCode: number; result: unknown }[] = [];
        let hasErrors = false;
        for (const call of calls) {
            if (hasErrors && body.haltOnError === true) {
                const result = [
                    { errorCode: 'BATCH_PROCESSING_HALTED', message: 'Batch processing halted per request' },
                ];
                results.push({ statusCode: 412, result });
                continue;
            }
            const answer = await run(request, call);
            hasErrors ||= answer.statusCode >= 400;
            results.push(answer);
        }
        return { body: { hasErrors, results } };
    },
};

async function run(request: ApiRequest, call: BatchCall): Promise<{ statusCode: number; result: unknown }> {
    try {
        if (typeof call.url !== 'string' || typeof call.method !== 'string') {
            throw new ApiError(400, 'INVALID_INPUT', 'Every subrequest needs a method and a url');
        }
        const path = call.url.replace(/^\/?(services\/data\/)?/, '/services/data/').replaceAll(' ', '+');
        const answer = await dispatch({
            context: request.context,
            router: routerOf(request.context),
            user: request.user,
            token: request.token,
            method: call.method.toUpperCase() as HttpMethod,
            url: path,
            headers: request.headers,
            body: new TextEncoder().encode(
                call.richInput === undefined ? '' : JSON.stringify(call.richInput),
            ),
        });
        return {
            statusCode: answer.status ?? (answer.body === undefined ? 204 : 200),
            result: answer.body ?? null,
        };
    } catch (error) {
        const failure = describeFailure(error);
        return { statusCode: failure.status, result: failure.body };
    }
}

export const batchRoutes: readonly Route[] = [batch];
