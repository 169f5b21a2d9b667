import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { routes } from '../../src/api/routes.ts';
import { serveOrg, type ServedOrg } from './fixture.ts';

const bodies = [
    'null',
    '[]',
    '"x"',
    '{',
    '{}',
    '{"records":[null,1]}',
    '{"compositeRequest":[{}]}',
    '{"compositeRequest":[{"referenceId":"a"}]}',
    '{"graphs":[{}]}',
    '{"batchRequests":[{}]}',
    '{"inputs":[null]}',
    '{"fields":null}',
    '{"state":5}',
    '{"ids":5}',
    '{"tests":[null]}',
];

describe('malformed requests', () => {
    let org: ServedOrg;
    before(async () => {
        org = await serveOrg();
    });
    after(() => org.stop());

    it('are refused by every resource, none takes them for a fault of its own', async () => {
        for (const { method, path } of routes) {
            const filled = path
                .replaceAll(':object', 'Account')
                .replaceAll(':field', 'Name')
                .replace(/:\w+/g, '001000000000001AAA')
                .replace('*', 'x/y');
            for (const body of method === 'GET' ? [undefined] : bodies) {
                const reply = await org.call(method, filled, body);
                const fault = reply.status >= 500 && reply.status !== 501;
                assert.ok(!fault, `${method} ${filled} ${body}: ${JSON.stringify(reply.body)}`);
                assert.doesNotMatch(
                    JSON.stringify(reply.body),
                    /UNKNOWN_EXCEPTION/,
                    `${method} ${filled} ${body}`,
                );
            }
        }
    });
});
