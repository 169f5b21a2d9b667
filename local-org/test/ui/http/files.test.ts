import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { registerFiles } from '../../../src/ui/http/files.ts';
import { bareServer, contextOf } from '../page-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'local-org-files-'));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'platform'));
writeFileSync(join(folder, 'platform', 'lwc.js'), 'export {};');
writeFileSync(join(folder, 'secret.js'), 'secret');

const server = bareServer();
registerFiles(server, contextOf([]), {
    platformFolder: () => Promise.resolve(join(folder, 'platform')),
    currentApp: () =>
        Promise.resolve({
            files: new Map([['c/one.js', Buffer.from('one')]]),
            hash: 'h',
            problems: new Map(),
        }),
});
const get = (url: string) => server.inject({ url });

describe('files of the pages', () => {
    it('serves the platform for good, the design system for a day', async () => {
        const script = await get('/lightning/_platform/abc/lwc.js');
        assert.equal(script.body, 'export {};');
        assert.match(String(script.headers['cache-control']), /immutable/);
        const icons = await get('/assets/icons/utility-sprite/svg/symbols.svg');
        assert.equal(icons.headers['content-type'], 'image/svg+xml');
    });

    it('serves deployed components', async () => {
        assert.equal((await get('/lightning/_app/h/c/one.js')).body, 'one');
        assert.equal((await get('/lightning/_app/h/c/two.js')).statusCode, 404);
    });

    it('leaves its folder by no path', async () => {
        for (const path of ['../secret.js', '..%2fsecret.js', '%2e%2e/secret.js', 'chunks/../../secret.js']) {
            const answer = await get(`/lightning/_platform/abc/${path}`);
            assert.notEqual(answer.body, 'secret', path);
            assert.equal(answer.statusCode, 404, path);
        }
    });

    it('serves no other kinds of file', async () => {
        assert.equal((await get('/assets/styles/nothing.php')).statusCode, 404);
    });
});
