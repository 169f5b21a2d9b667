import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../lib/sf';

const folder = path.join(root, 'docs/images');
const shown = [
    ...readFileSync(path.join(root, 'docs/screens.md'), 'utf8').matchAll(/\(images\/([\w-]+\.png)\)/g),
].map(([, name]) => name);

test('every picture that the stories take is on the page of screens', () => {
    const missing = readdirSync(folder).filter((name) => !shown.includes(name));
    assert.deepEqual(missing, []);
});

test('every picture on the page of screens is there', () => {
    const missing = shown.filter((name) => !existsSync(path.join(folder, name)));
    assert.deepEqual(missing, []);
});
