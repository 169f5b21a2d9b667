import type { FastifyReply } from 'fastify';
import type { Answer } from './route.ts';

/** Sends what a route answered: objects as JSON, text and bytes as they are, nothing as an empty body. */
export function send(reply: FastifyReply, answer: Answer): FastifyReply {
    const { body } = answer;
    reply.status(answer.status ?? (body === undefined ? 204 : 200));
    for (const [name, value] of Object.entries(answer.headers ?? {})) {
        reply.header(name, value);
    }
    if (body === undefined) {
        return reply.send();
    }
    if (typeof body === 'string' && answer.contentType !== undefined) {
        return reply.type(answer.contentType).send(body);
    }
    if (body instanceof Uint8Array) {
        return reply.type(answer.contentType ?? 'application/octet-stream').send(Buffer.from(body));
    }
    return reply.type(answer.contentType ?? 'application/json;charset=UTF-8').send(JSON.stringify(body));
}
