import type { FastifyRequest } from 'fastify';
import type { User } from '../../org/contract.ts';
import { AuraFault, type PageContext } from '../context.ts';

/** The user of the session. The server has refused requests without one before; this guards against a gap there. */
export function userOrRefuse(context: PageContext, request: FastifyRequest): User {
    const user = context.userOf(request);
    if (user === null) {
        throw new AuraFault(401, { message: 'Session expired or invalid' });
    }
    return user;
}

/** A cookie's value; null without it. */
export function readCookie(request: FastifyRequest, name: string): string | null {
    for (const pair of (request.headers.cookie ?? '').split(';')) {
        const [key, value] = pair.trim().split('=');
        if (key === name && value !== undefined && value !== '') {
            return decodeURIComponent(value);
        }
    }
    return null;
}

/** The JSON object in the body, which the server hands on as bytes. */
export function jsonBody(request: FastifyRequest): Readonly<Record<string, unknown>> {
    const raw = request.body;
    const parsed: unknown =
        raw instanceof Uint8Array ? JSON.parse(Buffer.from(raw).toString('utf8') || '{}') : raw;
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
        throw new AuraFault(400, { message: 'The body must be a JSON object' });
    }
    return parsed as Record<string, unknown>;
}
