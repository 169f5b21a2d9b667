import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asOneCheck, closingLineCounts, jestCounts, nodeTestCounts, runSuite } from '../lib/suites';

test("node's closing lines give the counts, cancelled tests as failures", () => {
    const output = 'ℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\nℹ todo 0\n';
    assert.deepEqual(nodeTestCounts(output), { passed: 3, failed: 2, skipped: 0 });
});

test("Jest's closing line gives the counts", () => {
    const output = 'Test Suites: 1 failed, 2 total\nTests:       1 failed, 2 skipped, 30 passed, 33 total\n';
    assert.deepEqual(jestCounts(output), { passed: 30, failed: 1, skipped: 2 });
});

test('the last closing line counts, and only when it stands alone', () => {
    const output = '1 passed, 0 failed\nClass A: 9 passed, 9 failed today\n12 passed, 3 failed, 4 skipped\n';
    assert.deepEqual(closingLineCounts(output), { passed: 12, failed: 3, skipped: 4 });
    assert.equal(closingLineCounts('nothing ran'), null);
});

test('a runner that ends with an error and counts no failure is one failure', async () => {
    const result = await runSuite({
        name: 'crash',
        command: ['node', '-e', 'console.log("ℹ pass 2\\nℹ fail 0"); process.exit(3)'],
        counts: nodeTestCounts,
    });
    assert.deepEqual([result.passed, result.failed], [2, 1]);
});

test('a runner that counts nothing is a failure even when it ends well', async () => {
    const result = await runSuite({ name: 'silent', command: ['node', '-e', ''], counts: nodeTestCounts });
    assert.deepEqual([result.passed, result.failed], [0, 1]);
});

test('a check passes or fails as a whole', async () => {
    const good = await runSuite({ name: 'good', command: ['node', '-e', ''], counts: asOneCheck });
    const bad = await runSuite({
        name: 'bad',
        command: ['node', '-e', 'process.exit(1)'],
        counts: asOneCheck,
    });
    assert.deepEqual([good.passed, good.failed, bad.passed, bad.failed], [1, 0, 0, 1]);
});
