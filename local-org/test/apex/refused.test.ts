/**
 * Programs that Salesforce refuses. Each file of `refused` bears its problems as comments on their lines,
 * `// column CODE message | …`, and nothing else may be reported; `accepted` holds the corrected twin.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compile } from './compile.ts';

const folder = new URL('refused/', import.meta.url);
const twins = new URL('accepted/', import.meta.url);
const comment = /\/\/ (\d+ APEX\d{4} .*)$/;

for (const file of readdirSync(folder)) {
    test(`${file} is refused where and as its comments say`, () => {
        const text = readFileSync(new URL(file, folder), 'utf8');
        const expected = text
            .split('\n')
            .flatMap((line, i) =>
                (comment.exec(line)?.[1].split(' | ') ?? []).map((problem) => `${i + 1}:${problem}`),
            );
        assert.ok(expected.length > 0, 'the file names at least one problem');
        const found = compile({ [file]: text }).diagnostics.map(
            ({ code, message, span }) => `${span.line}:${span.column} ${code} ${message}`,
        );
        assert.deepEqual(found, expected);
    });

    test(`${file}, corrected, is accepted`, () => {
        const text = readFileSync(new URL(file, twins), 'utf8');
        assert.deepEqual(compile({ [file]: text }).diagnostics, []);
    });
}
