import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { registerControl } from './control.ts';
import { registerAuthentication } from './auth/register.ts';
import { registerApexRest } from './apex-rest.ts';
import type { ApiContext } from './context.ts';
import { ApiError, describeFailure, invalidSession, notFound } from './errors.ts';
import { refuseForeignHost, refuseForeignPage, requireApi, sessionOf } from './http/access.ts';
import { dispatch } from './http/dispatch.ts';
import { bytesOf, readBodiesAsBytes, streamOf } from './http/body.ts';
import { send } from './http/reply.ts';
import type { HttpMethod } from './http/route.ts';
import { setRouter } from './http/router-of.ts';
import { Router } from './http/router.ts';
import { versions } from './rest/resources.ts';
import { routes } from './routes.ts';
import { registerSoap } from './soap/register.ts';
import { registerCometd } from './streaming/register.ts';

export interface ServerOptions {
    /** Further names under which this machine may be called; `localhost` and `127.0.0.1` always may. */
    readonly hosts?: readonly string[];
    /** Adds pages before the server starts to listen. */
    readonly register?: (server: FastifyInstance) => Promise<void> | void;
}

const largestBody = 400 * 1024 * 1024;

/** Builds the HTTP server of one org; it does not listen yet. Every route needs a session unless it says otherwise. */
export async function buildServer(
    context: ApiContext,
    options: ServerOptions = {},
): Promise<FastifyInstance> {
    const server = fastify({
        bodyLimit: largestBody,
        // Some clients store the instance URL with a trailing slash and then ask for `//services/…`.
        rewriteUrl: (request) => (request.url ?? '/').replace(/^\/+/, '/'),
        routerOptions: { caseSensitive: false, ignoreTrailingSlash: true },
        forceCloseConnections: true,
    });
    const hosts = new Set(['localhost', '127.0.0.1', '[::1]', ...(options.hosts ?? [])]);
    const router = new Router(routes);
    setRouter(context, router);

    readBodiesAsBytes(server);
    server.decorateRequest('session', null);
    server.addHook('onRequest', async (request, reply) => {
        refuseForeignHost(request, hosts);
        request.session = sessionOf(context.org, request);
        const access = request.routeOptions.config.access ?? 'session';
        if (access === 'session' && request.session === null) {
            refuse(request, reply);
            return;
        }
        refuseForeignPage(request);
    });
    server.setErrorHandler((error, request, reply) => {
        const failure = describeFailure(error);
        // Apex that failed was answered; anything else is a fault of ours that should be seen.
        if (failure.status === 500 && !(error instanceof ApiError)) {
            console.error(`${request.method} ${request.url} failed:`, error);
        }
        return reply
            .status(failure.status)
            .type('application/json;charset=UTF-8')
            .send(JSON.stringify(failure.body));
    });
    server.setNotFoundHandler(() => {
        throw notFound();
    });

    registerControl(server, context);
    registerAuthentication(server, context);
    registerSoap(server, context);
    registerCometd(server, context);
    registerApexRest(server, context);
    server.get('/services/data', () => versions());
    server.all('/services/data/*', async (request, reply) => {
        const session = request.session;
        if (session === null) {
            throw invalidSession();
        }
        requireApi(context.org, session);
        const answer = await dispatch({
            context,
            router,
            user: session.user,
            token: session.token,
            method: request.method as HttpMethod,
            url: request.url,
            headers: request.headers,
            body: bytesOf(request),
            stream: streamOf(request),
        });
        context.wake();
        return send(reply, answer);
    });
    await options.register?.(server);
    return server;
}

/** Page requests go to the log-in page, everything else gets 401. */
function refuse(request: FastifyRequest, reply: FastifyReply): void {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (wantsPage && !request.url.startsWith('/services/')) {
        reply.redirect(`/login?startURL=${encodeURIComponent(request.url)}`);
        return;
    }
    throw invalidSession();
}
