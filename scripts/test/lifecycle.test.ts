import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lifecyclePage, readLifecycle, renderPage, type Lifecycle } from '../docs/lifecycle';

test('the state machine is drawn as the Apex enforces it', async () => {
    const committed = readFileSync(lifecyclePage, 'utf8');
    const drawn = await renderPage(committed, readLifecycle());
    assert.equal(committed, drawn, 'run: npx ts-node scripts/docs/lifecycle.ts');
});

test('a move that the table no longer has leaves drawing and tables', async () => {
    const small: Lifecycle = {
        statuses: ['Assigned', 'In Progress', 'Rejected'],
        first: new Set(['Assigned']),
        closed: new Set(['Rejected']),
        moves: new Set(['Assigned|In Progress', 'In Progress|Assigned', 'Assigned|Rejected']),
        byItself: new Set(['In Progress|Assigned']),
        acts: new Map([['reject', new Map([['Assigned', 'Rejected']])]]),
    };
    const places = ['drawing', 'moves', 'acts'].map(
        (name) => `<!-- generated: ${name} -->\nold\n<!-- end -->`,
    );
    const page = await renderPage(places.join('\n\n'), small);
    assert.ok(!page.includes('old'), 'what stood there goes');
    assert.match(page, /\[\*\] --> Assigned/);
    assert.match(page, /InProgress --> Assigned: by itself/);
    assert.match(page, /Assigned --> Rejected: reject/);
    assert.match(page, /Rejected --> \[\*\]/);
    assert.match(page, /\| In Progress \| by itself \|/);
});

test('a page without the markers is refused rather than left as it is', async () => {
    const nothing: Lifecycle = {
        statuses: [],
        first: new Set(),
        closed: new Set(),
        moves: new Set(),
        byItself: new Set(),
        acts: new Map(),
    };
    await assert.rejects(renderPage('# Lifecycle', nothing), /no place for "drawing"/);
});
