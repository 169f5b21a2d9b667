import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { testOrg } from './fixture.ts';

test('an org that is killed in the middle of a load keeps whole transactions, and resumes their work', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'org-')), 'org.db');
    const load = fileURLToPath(new URL('./durability-load.ts', import.meta.url));
    const child = spawn(process.execPath, [load, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');

    const org = testOrg([], file);
    const accounts = org.rows('Account').length;
    const jobs = org.rows('AsyncApexJob').length;
    assert.ok(accounts >= 600);
    assert.equal(accounts % 200, 0, 'no half-saved transaction');
    assert.equal(jobs, accounts / 200, 'a job for each chunk that was committed');
    const ran = new Set<string>();
    org.code.jobs.set('Count', ({ state }) => void ran.add(state));
    assert.equal(org.org.runDueWork(), jobs);
    assert.equal(ran.size, jobs, 'each job ran, once');
    const fresh = org.made('Account', { Name: 'after' });
    assert.equal(
        org.rows('Account').filter((row) => row.id === fresh.id).length,
        1,
        'ids are not given twice',
    );
    org.store.close();
});
