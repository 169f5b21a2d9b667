import type { FastifyInstance } from 'fastify';
import type { User } from '../../org/contract.ts';
import type { ApiContext } from '../context.ts';
import { invalidSession, notFound } from '../errors.ts';

/** GET /services/oauth2/userinfo and /id/{organization}/{user}. */
export function registerIdentity(server: FastifyInstance, context: ApiContext): void {
    server.get('/services/oauth2/userinfo', (request) => {
        const user = request.session?.user;
        if (user === undefined) {
            throw invalidSession();
        }
        return {
            sub: `${context.instanceUrl}/id/${context.org.id}/${user.id}`,
            user_id: user.id,
            organization_id: context.org.id,
            preferred_username: user.username,
            name: user.name,
            email: user.email,
            zoneinfo: user.timeZone,
            locale: user.locale,
            active: user.isActive,
            user_type: user.userType.toUpperCase(),
            urls: urlsOf(context, user),
        };
    });
    server.get<{ Params: { organization: string; user: string } }>('/id/:organization/:user', (request) => {
        const user = context.org.user(request.params.user);
        const sameOrg = request.params.organization.slice(0, 15) === context.org.id.slice(0, 15);
        if (user === null || !sameOrg || request.session?.user.id !== user.id) {
            throw notFound();
        }
        return {
            id: `${context.instanceUrl}/id/${context.org.id}/${user.id}`,
            asserted_user: true,
            user_id: user.id,
            organization_id: context.org.id,
            username: user.username,
            display_name: user.name,
            email: user.email,
            active: user.isActive,
            user_type: user.userType.toUpperCase(),
            language: user.language,
            locale: user.locale,
            timezone: user.timeZone,
            urls: urlsOf(context, user),
        };
    });
}

function urlsOf(context: ApiContext, user: User): Record<string, string> {
    const at = context.instanceUrl;
    return {
        enterprise: `${at}/services/Soap/c/{version}/${context.org.id}`,
        metadata: `${at}/services/Soap/m/{version}/${context.org.id}`,
        partner: `${at}/services/Soap/u/{version}/${context.org.id}`,
        rest: `${at}/services/data/v{version}/`,
        sobjects: `${at}/services/data/v{version}/sobjects/`,
        search: `${at}/services/data/v{version}/search/`,
        query: `${at}/services/data/v{version}/query/`,
        recent: `${at}/services/data/v{version}/recent/`,
        tooling_rest: `${at}/services/data/v{version}/tooling/`,
        profile: `${at}/${user.id}`,
        custom_domain: at,
    };
}
