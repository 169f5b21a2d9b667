import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';

const root = new URL('../..', import.meta.url).pathname;

/** Names that only the package's own source defines: Apex types, custom objects, components. */
function packageNames(): string[] {
    const files = globSync(
        'force-app/main/**/{classes/*.cls,objects/*__*/*.object-meta.xml,lwc/*/*.js-meta.xml}',
        {
            cwd: root,
        },
    );
    return files.map((file) =>
        basename(file)
            .replace(/(__[a-z]+)?\..*$/, '')
            .toLowerCase(),
    );
}

test('the local org names nothing of the package it runs', () => {
    const names = packageNames();
    assert.ok(names.length > 20, 'the package is found');
    const prefix = names.reduce(commonPrefix);
    assert.ok(prefix.length >= 3, 'the package has a prefix of its own');
    const naming = globSync('local-org/src/**/*', { cwd: root, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`)
        .filter((file) => `${basename(file)}\n${readFileSync(file, 'utf8')}`.toLowerCase().includes(prefix));
    assert.deepEqual(naming, []);
});

function commonPrefix(left: string, right: string): string {
    let length = 0;
    while (length < left.length && left[length] === right[length]) length += 1;
    return left.slice(0, length);
}
