import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import type { User } from '../../org/contract.ts';
import type { ApiContext } from '../context.ts';
import { formOf } from '../http/body.ts';
import { AssertionError, userOfAssertion } from './assertion.ts';

const bearerGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** OAuth errors have a shape of their own: an object with `error` and `error_description`, status 400. */
class OAuthError extends Error {
    readonly error: string;
    constructor(error: string, description: string) {
        super(description);
        this.error = error;
    }
}

/** POST /services/oauth2/token (password and JWT bearer grants) and /services/oauth2/revoke. */
export function registerToken(server: FastifyInstance, context: ApiContext): void {
    server.post('/services/oauth2/token', { config: { access: 'public' } }, (request, reply) => {
        try {
            const user = userOfGrant(context, formOf(request));
            return reply.send(tokenReply(context, user));
        } catch (error) {
            if (error instanceof OAuthError) {
                return reply.status(400).send({ error: error.error, error_description: error.message });
            }
            throw error;
        }
    });
    server.post('/services/oauth2/revoke', { config: { access: 'public' } }, (request, reply) => {
        const token = formOf(request).get('token') ?? '';
        context.org.endSession(token);
        return reply.status(200).send();
    });
}

function userOfGrant(context: ApiContext, form: URLSearchParams): User {
    const grant = form.get('grant_type');
    if (grant === 'password') {
        const user = context.org.login(form.get('username') ?? '', form.get('password') ?? '');
        if (user === null) {
            throw new OAuthError('invalid_grant', 'authentication failure');
        }
        return user;
    }
    if (grant === bearerGrant) {
        try {
            return userOfAssertion(context.org, context.assertionKey, form.get('assertion') ?? '');
        } catch (error) {
            if (error instanceof AssertionError) {
                throw new OAuthError('invalid_grant', error.message);
            }
            throw error;
        }
    }
    throw new OAuthError('unsupported_grant_type', 'grant type not supported');
}

function tokenReply(context: ApiContext, user: User): Record<string, string> {
    const id = `${context.instanceUrl}/id/${context.org.id}/${user.id}`;
    const issuedAt = String(Date.now());
    return {
        access_token: context.org.createSession(user),
        instance_url: context.instanceUrl,
        id,
        token_type: 'Bearer',
        scope: 'full',
        issued_at: issuedAt,
        // Clients keep it and none checks it; there is no consumer secret to sign with.
        signature: createHash('sha256').update(`${id}${issuedAt}`).digest('base64'),
    };
}
