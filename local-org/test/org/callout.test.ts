import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { CalloutRequest } from '../../src/org/contract.ts';
import { openOrg } from '../../src/org/open-org.ts';
import { standardSchema } from '../../src/schema/build.ts';
import { Store } from '../../src/store/store.ts';
import { FakeCode } from './fixture.ts';

test('a callout to an allowed host is answered synchronously, and noted', async () => {
    const server = spawn(process.execPath, [fileURLToPath(new URL('./callout-server.ts', import.meta.url))]);
    const [first] = (await once(server.stdout, 'data')) as [Buffer];
    const host = `127.0.0.1:${first.toString('utf8').trim()}`;
    const store = Store.open(':memory:');
    const schema = standardSchema();
    store.migrate(schema);
    const org = openOrg({ store, schema, code: new FakeCode(), allowedHosts: [host] });
    const user = org.user(org.admin());
    assert.ok(user);
    const request = (path: string, timeoutMs = 5000): CalloutRequest => ({
        method: 'POST',
        endpoint: `http://${host}${path}`,
        headers: { 'X-Sent': 'yes' },
        body: new TextEncoder().encode('hello'),
        timeoutMs,
    });
    try {
        org.transact({ user, quiddity: 'ANONYMOUS' }, (t) => {
            const response = t.callout(request('/path'));
            assert.equal(response.statusCode, 201);
            assert.equal(response.headers['x-seen'], 'yes');
            assert.equal(Buffer.from(response.body).toString('utf8'), 'POST /path hello');
            assert.throws(() => t.callout(request('/slow', 200)), /Read timed out/);
            assert.throws(
                () => t.callout({ ...request(''), endpoint: 'callout:Nobody/x' }),
                /named credential "Nobody" might not exist/,
            );
            assert.equal(t.limits.used('callouts'), 3);
        });
        assert.deepEqual(
            org.outbox.list().map((entry) => entry.detail),
            ['Read timed out', '201 Created'],
        );
    } finally {
        server.kill();
        org.close();
    }
});
