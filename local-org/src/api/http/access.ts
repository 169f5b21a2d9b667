/** Who may call: the one place that looks at sessions. Every route is refused without one unless it says otherwise. */
import type { FastifyRequest } from 'fastify';
import type { Org, User } from '../../org/contract.ts';
import { ApiError } from '../errors.ts';

/**
 * `session`: a token in the Authorization header or the `sid` cookie (the default);
 * `soap`: the route takes the token from the envelope and checks it with `org.userOfSession` itself;
 * `public`: log-in, marker and static files.
 */
export type Access = 'session' | 'soap' | 'public';

declare module 'fastify' {
    interface FastifyContextConfig {
        access?: Access;
    }
    interface FastifyRequest {
        session: Session | null;
    }
}

export interface Session {
    readonly token: string;
    readonly user: User;
    /** The session of a page, by cookie; else one of an API client, by header. */
    readonly isPage: boolean;
}

/** The session a request carries; null without a valid one. */
export function sessionOf(org: Org, request: FastifyRequest): Session | null {
    const bearer = /^(?:Bearer|OAuth)\s+(\S+)$/i.exec(request.headers.authorization ?? '');
    const token = bearer?.[1] ?? cookie(request, 'sid');
    if (token === null || token === undefined) {
        return null;
    }
    const user = org.userOfSession(token);
    return user === null || !user.isActive ? null : { token, user, isPage: bearer === null };
}

/** API clients need the permission API Enabled; pages do not. @throws ApiError 403 */
export function requireApi(org: Org, session: Session): void {
    if (!session.isPage && !org.security.hasUserPermission(session.user, 'ApiEnabled')) {
        throw new ApiError(403, 'API_DISABLED_FOR_ORG', 'The REST API is not enabled for this user.');
    }
}

export function cookie(request: FastifyRequest, name: string): string | null {
    for (const part of (request.headers.cookie ?? '').split(';')) {
        const at = part.indexOf('=');
        if (at > 0 && part.slice(0, at).trim() === name) {
            try {
                return decodeURIComponent(part.slice(at + 1).trim());
            } catch {
                return null;
            }
        }
    }
    return null;
}

/** `Set-Cookie` of a session: unreadable for scripts, never sent with another site's requests. */
export function sessionCookie(token: string): string {
    return `sid=${encodeURIComponent(token)}; Path=/; HttpOnly; SameSite=Lax`;
}

export const clearedSessionCookie = 'sid=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0';

/**
 * The Host must be this machine's: else a page could reach the org by a name of its own that resolves to 127.0.0.1.
 * @throws ApiError 403
 */
export function refuseForeignHost(request: FastifyRequest, trustedHosts: ReadonlySet<string>): void {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    if (!trustedHosts.has(host)) {
        throw new ApiError(403, 'INVALID_HOST', `This server answers on localhost only, not as ${host}`);
    }
}

/**
 * With a browser's cookie only our own pages may change data, and only with requests that no form can send.
 * @throws ApiError 403
 */
export function refuseForeignPage(request: FastifyRequest): void {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
        return;
    }
    const { origin, authorization, 'content-type': contentType } = request.headers;
    if (origin !== undefined && origin !== `http://${request.headers.host}`) {
        throw new ApiError(403, 'INVALID_ORIGIN', `Requests from pages of ${origin} are refused`);
    }
    const usesCookie = authorization === undefined && cookie(request, 'sid') !== null;
    const formLike = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)/i;
    const marked = origin !== undefined || request.headers['x-local-org'] !== undefined;
    if (usesCookie && !marked && formLike.test(contentType ?? 'text/plain')) {
        throw new ApiError(403, 'INVALID_ORIGIN', 'A page session changes data with JSON requests only');
    }
}
