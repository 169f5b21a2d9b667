import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlatformTypeDefinition } from '../../src/library/define.ts';
import { libraryCoverage, libraryCoverageSection } from '../../src/library/coverage.ts';

const sample: readonly PlatformTypeDefinition[] = [
    { name: 'System.B', members: { 'static void f()': () => null }, refuses: ['void g(String x)'] },
    { name: 'System.A', members: { 'new()': () => null } },
];

test('the section counts what works and what is refused, type by type', () => {
    const coverage = libraryCoverage(sample);
    assert.deepEqual([coverage.implemented, coverage.refused], [2, 1]);
    assert.deepEqual(
        coverage.types.map((type) => type.name),
        ['System.A', 'System.B'],
    );
    const section = libraryCoverageSection(coverage);
    assert.match(section, /\| System\.B \| 1 \| 1 \|/);
    assert.match(section, /- System\.B: `void g\(String x\)`/);
});
