import type { FastifyInstance } from 'fastify';
import type { User } from '../../org/contract.ts';
import { AuraFault, type PageContext } from '../context.ts';
import type { Bundles } from '../lwc/bundles.ts';
import type { Page, RecordLayout } from '../pages/model.ts';
import { pageModelOf } from '../pages/page.ts';
import { recordLayoutOf } from '../pages/record-layout.ts';
import { readCookie, userOrRefuse } from './request.ts';

/** What the shell in the browser asks to draw a page. */
export function registerPageData(server: FastifyInstance, context: PageContext, bundles: Bundles): void {
    server.get('/lightning/_session.js', (request, reply) => {
        const session = JSON.stringify(sessionOf(context, userOrRefuse(context, request)));
        return reply
            .type('text/javascript; charset=utf-8')
            .header('cache-control', 'no-store')
            .send(`globalThis.localOrgSession = Object.freeze(${session.replaceAll('<', '\\u003c')});\n`);
    });
    server.get('/lightning/_page', async (request, reply) => {
        const user = userOrRefuse(context, request);
        const { path = '/', search = '' } = request.query as { path?: string; search?: string };
        const applicationName = readCookie(request, 'app');
        const model = pageModelOf(context, {
            user,
            path,
            query: new URLSearchParams(search),
            applicationName,
        });
        const { hash, problems } = await bundles.currentApp();
        return reply.header('cache-control', 'no-store').send({
            ...model,
            appUrl: `/lightning/_app/${hash}`,
            problems: Object.fromEntries(problems),
            layout: layoutFor(context, user, model.page),
        });
    });
    server.get('/lightning/_layout/:object', (request, reply) => {
        const user = userOrRefuse(context, request);
        const object = context.org.schema.object((request.params as { object: string }).object);
        if (object === undefined || !context.org.security.objectAccess(user, object.apiName).read) {
            throw new AuraFault(404, { message: 'No such object' });
        }
        return reply.header('cache-control', 'no-store').send(recordLayoutOf(context, user, object));
    });
}

function layoutFor(context: PageContext, user: User, page: Page): RecordLayout | null {
    const name = page.kind === 'regions' ? page.objectApiName : null;
    const object = name === null ? undefined : context.org.schema.object(name);
    return object === undefined ? null : recordLayoutOf(context, user, object);
}

/** Nothing in it is secret: the browser's other requests carry the session, not this. */
function sessionOf(context: PageContext, user: User): object {
    const { security } = context.org;
    const custom = Array.from(context.deployments.components('CustomPermission'), ({ fullName }) => fullName);
    const userPermissions = [
        'ModifyAllData',
        'ViewAllData',
        'ManageUsers',
        'ViewSetup',
        'CustomizeApplication',
    ];
    return {
        userId: user.id,
        userName: user.name,
        timeZone: user.timeZone,
        locale: user.locale.replace('_', '-'),
        language: user.language.replace('_', '-'),
        currency: 'USD',
        customPermissions: custom.filter((name) => security.hasCustomPermission(user, name)),
        userPermissions: userPermissions.filter((name) => security.hasUserPermission(user, name)),
        apiVersion: '67.0',
        mayLogInAsOthers: security.hasUserPermission(user, 'ManageUsers'),
    };
}
