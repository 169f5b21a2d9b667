import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';

/** Bodies arrive as bytes whatever their type, for clients announce JSON also where they send nothing. */
export function readBodiesAsBytes(server: FastifyInstance): void {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    server.addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload));
}

/** The body of an upload that is not read at once. */
export function streamOf(request: FastifyRequest): Readable | null {
    return request.body instanceof Readable ? request.body : null;
}

export function bytesOf(request: FastifyRequest): Uint8Array {
    return Buffer.isBuffer(request.body) ? request.body : new Uint8Array();
}

export function textOf(request: FastifyRequest): string {
    return new TextDecoder().decode(bytesOf(request));
}

/** Fields of an HTML form or an OAuth request, from the body or else from the query. */
export function formOf(request: FastifyRequest): URLSearchParams {
    const form = new URLSearchParams(textOf(request));
    for (const [name, value] of new URL(request.url, 'http://localhost').searchParams) {
        if (!form.has(name)) {
            form.set(name, value);
        }
    }
    return form;
}
