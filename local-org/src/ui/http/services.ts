import type { FastifyInstance } from 'fastify';
import { AuraFault, type PageContext } from '../context.ts';
import { jsonBody, userOrRefuse } from './request.ts';

/** Calls that components and the shell make: Apex, notifications, the outbox, another user. */
export function registerServices(server: FastifyInstance, context: PageContext): void {
    server.post('/lightning/_apex', (request, reply) => {
        const user = userOrRefuse(context, request);
        const { className, method, parameters, cacheable } = jsonBody(request);
        const result = context.invokeAura({
            user,
            className: String(className),
            method: String(method),
            parameters: (parameters ?? {}) as Record<string, unknown>,
            cacheable: cacheable === true,
        });
        reply.header('cache-control', 'no-store').type('application/json');
        return reply.send(JSON.stringify(result ?? null));
    });

    server.get('/lightning/_notifications', (request, reply) => {
        const notifications = context.outbox.notifications(userOrRefuse(context, request).id, 50);
        return reply.header('cache-control', 'no-store').send(notifications);
    });
    server.post('/lightning/_notifications/read', (request, reply) => {
        const { ids } = jsonBody(request);
        context.outbox.markRead(userOrRefuse(context, request).id, Array.isArray(ids) ? ids.map(String) : []);
        return reply.status(204).send();
    });

    server.get('/lightning/_outbox', (request, reply) => {
        adminOrRefuse(context, request);
        return reply.header('cache-control', 'no-store').send(context.outbox.list(200));
    });
    server.post('/lightning/_log-in-as', (request, reply) => {
        adminOrRefuse(context, request);
        const other = context.org.user(String(jsonBody(request).userId));
        if (other === null || !other.isActive) {
            throw new AuraFault(404, { message: 'No such active user' });
        }
        const token = context.org.createSession(other);
        reply.header('set-cookie', `sid=${encodeURIComponent(token)}; Path=/; HttpOnly; SameSite=Lax`);
        return reply.status(204).send();
    });
}

function adminOrRefuse(context: PageContext, request: Parameters<PageContext['userOf']>[0]): void {
    const user = userOrRefuse(context, request);
    if (!context.org.security.hasUserPermission(user, 'ManageUsers')) {
        throw new AuraFault(403, { message: 'You do not have the level of access necessary for this.' });
    }
}
