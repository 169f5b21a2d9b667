import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PageContext } from '../context.ts';
import type { Bundles } from '../lwc/bundles.ts';
import { userOrRefuse } from './request.ts';

const TYPES: Readonly<Record<string, string>> = {
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.txt': 'text/plain; charset=utf-8',
};
const DESIGN_SYSTEM = join(
    dirname(createRequire(import.meta.url).resolve('@salesforce-ux/design-system/package.json')),
    'assets',
);
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** Scripts, style sheets and icons. Only the code of deployed components needs a session. */
export function registerFiles(
    server: FastifyInstance,
    context: PageContext,
    bundles: Pick<Bundles, 'platformFolder' | 'currentApp'>,
): void {
    server.get('/assets/*', { config: { access: 'public' } }, (request, reply) =>
        sendFile(reply, DESIGN_SYSTEM, wildcard(request.params), 'public, max-age=86400'),
    );
    server.get('/lightning/_platform/:hash/*', { config: { access: 'public' } }, async (request, reply) => {
        const folder = await bundles.platformFolder();
        return sendFile(reply, folder, wildcard(request.params), FOR_GOOD);
    });
    server.get('/lightning/_app/:hash/*', async (request, reply) => {
        userOrRefuse(context, request);
        const { files } = await bundles.currentApp();
        const content = files.get(wildcard(request.params));
        return content === undefined
            ? reply.callNotFound()
            : reply
                  .type(TYPES['.js'])
                  .header('cache-control', 'private, max-age=31536000')
                  .send(Buffer.from(content));
    });
}

function wildcard(parameters: unknown): string {
    return (parameters as { '*': string })['*'];
}

async function sendFile(
    reply: FastifyReply,
    folder: string,
    path: string,
    caching: string,
): Promise<FastifyReply> {
    const file = normalize(join(folder, path));
    const type = TYPES[extname(file)];
    if (!file.startsWith(folder + sep) || type === undefined) {
        return reply.callNotFound() as unknown as FastifyReply;
    }
    try {
        const content = await readFile(file);
        return reply.type(type).header('cache-control', caching).send(content);
    } catch {
        return reply.callNotFound() as unknown as FastifyReply;
    }
}
