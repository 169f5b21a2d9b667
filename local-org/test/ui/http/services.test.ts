import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AuraFault, type AuraCall, type PageContext } from '../../../src/ui/context.ts';
import { registerServices } from '../../../src/ui/http/services.ts';
import { bareServer, contextOf, rep, type Rights } from '../page-fixture.ts';

async function post(url: string, body: unknown, overrides: Partial<PageContext> = {}, rights: Rights = {}) {
    const server = bareServer();
    server.setErrorHandler((error, _request, reply) =>
        error instanceof AuraFault ? reply.status(error.status).send(error.body) : reply.status(500).send(),
    );
    registerServices(server, contextOf([], rights, overrides));
    return server.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify(body),
    });
}

describe('page services', () => {
    it('call an Apex method as the user of the session', async () => {
        const calls: AuraCall[] = [];
        const invokeAura = (call: AuraCall): unknown => {
            calls.push(call);
            return { greeting: 'hi' };
        };
        const parameters = { name: 'Ann' };
        const answer = await post(
            '/lightning/_apex',
            { className: 'G', method: 'greet', parameters, cacheable: true },
            { invokeAura },
        );
        assert.deepEqual(answer.json(), { greeting: 'hi' });
        assert.deepEqual(calls, [
            { user: rep, className: 'G', method: 'greet', parameters, cacheable: true },
        ]);
    });

    it('answer null for a method without a result', async () => {
        const answer = await post(
            '/lightning/_apex',
            { className: 'G', method: 'm' },
            { invokeAura: () => undefined },
        );
        assert.equal(answer.body, 'null');
    });

    it('hand on what the method threw', async () => {
        const invokeAura = (): never => {
            throw new AuraFault(500, { message: 'No.', exceptionType: 'System.AuraHandledException' });
        };
        const answer = await post('/lightning/_apex', { className: 'G', method: 'm' }, { invokeAura });
        assert.equal(answer.statusCode, 500);
        assert.deepEqual(answer.json(), { message: 'No.', exceptionType: 'System.AuraHandledException' });
    });

    it('refuse everything without a session', async () => {
        for (const url of ['/lightning/_apex', '/lightning/_notifications/read', '/lightning/_log-in-as']) {
            const answer = await post(url, {}, { userOf: () => null });
            assert.equal(answer.statusCode, 401, url);
        }
    });

    it('let only administrators go on as another user', async () => {
        const body = { userId: rep.id };
        assert.equal((await post('/lightning/_log-in-as', body)).statusCode, 403);
        const answer = await post('/lightning/_log-in-as', body, {}, { granted: ['ManageUsers'] });
        assert.equal(answer.statusCode, 204);
        assert.match(
            String(answer.headers['set-cookie']),
            /^sid=session-of-rep%40example\.com;.*HttpOnly; SameSite=Lax$/,
        );
    });
});
