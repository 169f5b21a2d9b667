import type { FastifyInstance } from 'fastify';
import type { ApiContext } from '../context.ts';
import { registerIdentity } from './identity.ts';
import { registerPageLogin } from './page-login.ts';
import { registerToken } from './token.ts';

/** All ways to get a session, and what a session says of itself. SOAP log-in lies with the other SOAP calls. */
export function registerAuthentication(server: FastifyInstance, context: ApiContext): void {
    registerToken(server, context);
    registerIdentity(server, context);
    registerPageLogin(server, context);
}
