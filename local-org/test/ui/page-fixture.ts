import fastify, { type FastifyInstance } from 'fastify';
import type { User } from '../../src/org/contract.ts';
import { readMetadataZip } from '../../src/schema/metadata/read.ts';
import type { MetadataComponent } from '../../src/schema/metadata/component.ts';
import { buildSchema } from '../../src/schema/build.ts';
import type { PageContext } from '../../src/ui/context.ts';

/** A user whose rights the tests decide by name. */
export const rep: User = {
    id: '005000000000001AAA',
    username: 'rep@example.com',
    name: 'Rita Rep',
    email: 'rep@example.com',
    profileId: '00e000000000001AAA',
    roleId: null,
    isActive: true,
    userType: 'Standard',
    timeZone: 'America/Chicago',
    locale: 'en_US',
    language: 'en_US',
};

export interface Rights {
    /** Objects, tabs, apps and permissions that are refused. */
    readonly denied?: readonly string[];
    /** Permissions that are granted; none where absent. */
    readonly granted?: readonly string[];
}

/** Components as a deployment brings them, from XML and source by path. */
export function componentsOf(files: Readonly<Record<string, string>>): readonly MetadataComponent[] {
    const encoded = Object.entries(files).map(
        ([path, content]) => [path, new TextEncoder().encode(content)] as const,
    );
    return readMetadataZip(new Map(encoded)).components;
}

/** A page context over the given metadata, as far as pages are made from metadata and rights. */
export function contextOf(
    components: readonly MetadataComponent[],
    rights: Rights = {},
    overrides: Partial<PageContext> = {},
): PageContext {
    const allowed = (name: string): boolean => !(rights.denied ?? []).includes(name);
    const granted = (name: string): boolean => (rights.granted ?? []).includes(name);
    const access = (read: boolean) => ({
        create: false,
        read,
        edit: false,
        delete: false,
        viewAll: false,
        modifyAll: false,
    });
    const security: PageContext['org']['security'] = {
        objectAccess: (_user, object) => access(allowed(object)),
        fieldAccess: (_user, object, field) => ({ read: allowed(`${object}.${field}`), edit: false }),
        hasCustomPermission: (_user, name) => granted(name),
        hasUserPermission: (_user, name) => granted(name),
        canUse: (_user, _kind, name) => allowed(name),
    };
    const { schema } = buildSchema(components);
    const org: PageContext['org'] = {
        schema,
        security,
        user: (id) => (id === rep.id ? rep : null),
        createSession: (user) => `session-of-${user.username}`,
    };
    return {
        org,
        deployments: {
            components: (...types) =>
                components.filter(({ type }) => types.length === 0 || types.includes(type)),
            component: (type, fullName) =>
                components.find(
                    (one) => one.type === type && one.fullName.toLowerCase() === fullName.toLowerCase(),
                ),
            number: () => 1,
        },
        userOf: () => rep,
        invokeAura: () => {
            throw new Error('Not part of this test');
        },
        outbox: { notifications: () => [], markRead: () => undefined, list: () => [] },
        cacheFolder: '/nonexistent',
        ...overrides,
    };
}

/** A server that hands bodies on as bytes, as that of the org does. */
export function bareServer(): FastifyInstance {
    const server = fastify();
    server.removeAllContentTypeParsers();
    server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    return server;
}
