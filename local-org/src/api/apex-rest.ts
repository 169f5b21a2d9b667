import type { FastifyInstance } from 'fastify';
import type { ApiContext } from './context.ts';
import { invalidSession, notFound } from './errors.ts';
import { requireApi } from './http/access.ts';
import { bytesOf } from './http/body.ts';

/** Everything below /services/apexrest, answered by classes marked @RestResource. */
export function registerApexRest(server: FastifyInstance, context: ApiContext): void {
    server.all('/services/apexrest/*', (request, reply) => {
        const { session } = request;
        if (session === null) {
            throw invalidSession();
        }
        requireApi(context.org, session);
        const { user } = session;
        const url = new URL(request.url, 'http://localhost');
        const headers = Object.entries(request.headers).filter(
            ([name]) => name !== 'authorization' && name !== 'cookie',
        );
        const answer = context.apex.rest({
            user,
            method: request.method,
            path: decodeURIComponent(url.pathname.slice('/services/apexrest'.length)),
            parameters: Object.fromEntries(url.searchParams),
            headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
            body: bytesOf(request),
            remoteAddress: request.ip,
            host: request.headers.host ?? 'localhost',
        });
        if (answer === null) {
            throw notFound();
        }
        context.wake();
        reply.status(answer.status).headers(answer.headers);
        return reply.send(Buffer.from(answer.body));
    });
}
