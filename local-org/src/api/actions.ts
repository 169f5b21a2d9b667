/** Invocable actions: Apex methods marked @InvocableMethod, and the standard actions by name as not emulated. */
import { ApiError, notFound } from './errors.ts';
import type { Route } from './http/route.ts';

const kinds: Route = {
    method: 'GET',
    path: '/actions',
    handle: ({ base }) => ({
        body: { custom: `${base}/actions/custom`, standard: `${base}/actions/standard` },
    }),
};

const custom: Route = {
    method: 'GET',
    path: '/actions/custom',
    handle: ({ base }) => ({ body: { apex: `${base}/actions/custom/apex` } }),
};

const list: Route = {
    method: 'GET',
    path: '/actions/custom/apex',
    handle: ({ base, context }) => {
        const actions = context.apex.invocableActions().map(({ name, label }) => ({
            label,
            name,
            type: 'APEX',
            url: `${base}/actions/custom/apex/${name}`,
        }));
        return { body: { actions } };
    },
};

const describe: Route = {
    method: 'GET',
    path: '/actions/custom/apex/:name',
    handle: ({ context, path }) => {
        const action = context.apex
            .invocableActions()
            .find((one) => one.name.toLowerCase() === path.name.toLowerCase());
        if (action === undefined) {
            throw notFound();
        }
        return { body: { ...action, standard: false, type: 'APEX' } };
    },
};

const invoke: Route = {
    method: 'POST',
    path: '/actions/custom/apex/:name',
    handle: (request) => {
        const { inputs } = request.json() as { inputs?: unknown };
        if (!Array.isArray(inputs) || inputs.length === 0) {
            throw new ApiError(400, 'INVALID_API_INPUT', 'The request needs a list of inputs');
        }
        const { context, path, user } = request;
        const results = context.apex.invoke(user, path.name, inputs);
        const failed = results.some((result) => !result.isSuccess);
        return {
            status: failed ? 400 : 200,
            body: results.map((result) => ({ actionName: path.name, ...result, version: 1 })),
        };
    },
};

const standard: Route = {
    method: 'POST',
    path: '/actions/standard/*',
    handle: ({ path }) => {
        throw new ApiError(501, 'NOT_EMULATED', `NOT_EMULATED: standard action ${path['*'] ?? ''}`);
    },
};

export const actionRoutes: readonly Route[] = [kinds, custom, list, describe, invoke, standard];
