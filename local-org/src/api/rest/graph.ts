/** composite/graph: several composite requests, each all or none, independent of each other. */
import { ApiError } from '../errors.ts';
import type { Route } from '../http/route.ts';
import { objectsIn } from '../json/record-in.ts';
import { runCalls } from './composite.ts';

const mostGraphs = 75;
const mostNodes = 500;

interface Graph {
    readonly graphId: string;
    readonly compositeRequest: readonly {
        readonly method: string;
        readonly url: string;
        readonly body?: unknown;
        readonly referenceId: string;
    }[];
}

const graph: Route = {
    method: 'POST',
    path: '/composite/graph',
    handle: (request) => {
        const body = request.json() as { graphs?: unknown };
        const graphs = objectsIn<Graph>(body.graphs).map((one) => ({
            ...one,
            compositeRequest: objectsIn<Graph['compositeRequest'][number]>(one.compositeRequest),
        }));
        const nodes = graphs.reduce((sum, one) => sum + one.compositeRequest.length, 0);
        if (graphs.length > mostGraphs || nodes > mostNodes) {
            throw new ApiError(
                400,
                'INVALID_INPUT',
                `At most ${mostGraphs} graphs and ${mostNodes} nodes are allowed`,
            );
        }
        const answers = graphs.map((one) => {
            const compositeResponse = runCalls(request, one.compositeRequest, true);
            const isSuccessful = compositeResponse.every((response) => response.httpStatusCode < 400);
            return { graphId: one.graphId, graphResponse: { compositeResponse }, isSuccessful };
        });
        return { body: { graphs: answers } };
    },
};

export const graphRoutes: readonly Route[] = [graph];
