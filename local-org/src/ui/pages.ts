import type { FastifyInstance, FastifyReply } from 'fastify';
import { AuraFault, type PageContext } from './context.ts';
import { registerFiles } from './http/files.ts';
import { registerPageData } from './http/page-data.ts';
import { registerServices } from './http/services.ts';
import { readCookie, userOrRefuse } from './http/request.ts';
import { Bundles } from './lwc/bundles.ts';
import { startUrlOf } from './pages/page.ts';
import { pageHtml } from './pages/html.ts';

const CONTENT_SECURITY_POLICY = [
    "default-src 'self'",
    "img-src 'self' data:",
    // The synthetic shadow adds style elements.
    "style-src 'self' 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
].join('; ');

/** Adds the pages below `/lightning` and `/assets` to the server, and starts to compile what they need. */
export function registerPages(server: FastifyInstance, context: PageContext): void {
    const bundles = new Bundles(context);
    // A failure is reported again by the first page that waits for the bundle.
    bundles.platformFolder().catch(() => undefined);
    server.register((scope, _options, done) => {
        scope.setErrorHandler((error, _request, reply) => {
            if (!(error instanceof AuraFault)) {
                // The server's own handler knows the rest.
                throw error;
            }
            return reply.status(error.status).send(error.body);
        });
        registerFiles(scope, context, bundles);
        registerPageData(scope, context, bundles);
        registerServices(scope, context);
        registerHtml(scope, context, bundles);
        done();
    });
}

function registerHtml(server: FastifyInstance, context: PageContext, bundles: Bundles): void {
    server.get('/', (_request, reply) => reply.redirect('/lightning'));
    server.get('/lightning', (request, reply) => {
        const user = userOrRefuse(context, request);
        return reply.redirect(startUrlOf(context, user, readCookie(request, 'app')));
    });
    // An app, or a page of it: `/lightning/app/c__Work/n/Board`.
    for (const path of ['/lightning/app/:name', '/lightning/app/:name/*']) {
        server.get(path, (request, reply) => {
            const user = userOrRefuse(context, request);
            const { name: qualified, '*': page = '' } = request.params as { name: string; '*'?: string };
            const name = qualified.replace(/^c__/, '');
            reply.header(
                'set-cookie',
                `app=${encodeURIComponent(name)}; Path=/lightning; HttpOnly; SameSite=Lax`,
            );
            const query = request.url.split('?')[1];
            const target = page === '' ? startUrlOf(context, user, name) : `/lightning/${page}`;
            return reply.redirect(query === undefined ? target : `${target}?${query}`);
        });
    }
    server.get('/lightning/*', async (request, reply) => {
        userOrRefuse(context, request);
        await bundles.platformFolder();
        return sendHtml(reply, pageHtml(bundles.platformHash));
    });
    // Short addresses of records, as links in emails have them.
    server.get('/:recordId', (request, reply) => {
        userOrRefuse(context, request);
        const { recordId } = request.params as { recordId: string };
        const object = /^\w{15}(\w{3})?$/.test(recordId)
            ? context.org.schema.objectByKeyPrefix(recordId.slice(0, 3))
            : undefined;
        return object === undefined
            ? reply.callNotFound()
            : reply.redirect(`/lightning/r/${object.apiName}/${recordId}/view`);
    });
}

function sendHtml(reply: FastifyReply, html: string): FastifyReply {
    return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', CONTENT_SECURITY_POLICY)
        .header('x-content-type-options', 'nosniff')
        .header('referrer-policy', 'same-origin')
        .header('cache-control', 'no-store')
        .send(html);
}
