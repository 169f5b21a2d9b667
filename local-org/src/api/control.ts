/** What the command line asks of a running org, beyond Salesforce's own APIs: for administrators only. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { User } from '../org/contract.ts';
import type { ApiContext } from './context.ts';
import { ApiError, invalidSession } from './errors.ts';
import { textOf } from './http/body.ts';
import { newestVersion } from './http/dispatch.ts';
import { requirePermission } from './http/permission.ts';

interface ClockChange {
    readonly advance?: number;
    readonly set?: number;
    readonly real?: boolean;
}

export function registerControl(server: FastifyInstance, context: ApiContext): void {
    const { version } = context;
    server.get('/__localorg', { config: { access: 'public' } }, () => ({ pid: process.pid, version }));

    server.post('/__localorg/clock', (request) => {
        administrator(context, request);
        const change = JSON.parse(textOf(request)) as ClockChange;
        const { clock } = context.org;
        if (change.real === true) {
            clock.real();
        } else if (typeof change.advance === 'number') {
            clock.advance(change.advance);
        } else if (typeof change.set === 'number') {
            clock.set(change.set);
        } else {
            throw new ApiError(400, 'INVALID_INPUT', 'Give advance, set or real');
        }
        context.wake();
        return { now: new Date(clock.now()).toISOString() };
    });

    server.get('/__localorg/usage', (request) => {
        administrator(context, request);
        return context.org.usageOfJobs();
    });

    server.post('/__localorg/exec', (request) => {
        const user = administrator(context, request);
        const result = context.apex.executeAnonymous(user, textOf(request), newestVersion);
        context.wake();
        return result;
    });
}

function administrator(context: ApiContext, request: FastifyRequest): User {
    const user = request.session?.user;
    if (user === undefined) {
        throw invalidSession();
    }
    requirePermission(context, user, 'AuthorApex');
    return user;
}
