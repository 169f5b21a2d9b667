/** Runs the test suites of the repository side by side and counts what their runners report. */
import { spawn } from 'node:child_process';
import { root } from './sf';

export interface Suite {
    readonly name: string;
    /** Program and arguments; `node` means the repository's own. */
    readonly command: readonly string[];
    /** Reads the counts from what the runner printed; null when it printed none. */
    readonly counts: (output: string) => Counts | null;
    readonly env?: Record<string, string>;
}

export interface Counts {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
}

export interface SuiteResult extends Counts {
    readonly suite: string;
    readonly seconds: number;
    readonly output: string;
}

/** Runs one suite. A runner that fails without counting a failure counts as one failure. */
export function runSuite(suite: Suite): Promise<SuiteResult> {
    const [program = 'node', ...args] = suite.command;
    const began = Date.now();
    return new Promise((resolve) => {
        const child = spawn(program === 'node' ? process.execPath : program, args, {
            cwd: root,
            env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...suite.env },
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        const chunks: Buffer[] = [];
        child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
        child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
        const finish = (code: number | null, extra = '') => {
            const output = Buffer.concat(chunks).toString() + extra;
            const counted = suite.counts(output) ?? { passed: 0, failed: 0, skipped: 0 };
            const failedUncounted = (code !== 0 || suite.counts(output) === null) && counted.failed === 0;
            resolve({
                ...counted,
                passed: suite.counts === asOneCheck && code !== 0 ? 0 : counted.passed,
                failed: failedUncounted ? 1 : counted.failed,
                suite: suite.name,
                seconds: (Date.now() - began) / 1000,
                output,
            });
        };
        child.on('error', (error) => finish(1, `\n${error.message}\n`));
        child.on('close', (code) => finish(code));
    });
}

/** A command that is one pass when it ends with 0, else one failure. */
export function asOneCheck(): Counts {
    return { passed: 1, failed: 0, skipped: 0 };
}

/** `ℹ pass 12` or `# pass 12`, as node's test runner closes. */
export function nodeTestCounts(output: string): Counts | null {
    const read = (word: string) => lastNumber(output, new RegExp(`^[ℹ#] ${word} (\\d+)`, 'gm'));
    const passed = read('pass');
    const failed = read('fail');
    if (passed === null || failed === null) return null;
    return {
        passed,
        failed: failed + (read('cancelled') ?? 0),
        skipped: (read('skipped') ?? 0) + (read('todo') ?? 0),
    };
}

/** `Tests:       1 failed, 2 skipped, 30 passed, 33 total`, as Jest closes. */
export function jestCounts(output: string): Counts | null {
    const line = /^Tests: .*$/gm.exec(output)?.[0];
    if (!line) return null;
    const read = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
    return { passed: read('passed'), failed: read('failed'), skipped: read('skipped') + read('todo') };
}

/** `12 passed, 0 failed, 1 skipped` alone on the last such line, as `local-org test` closes. */
export function closingLineCounts(output: string): Counts | null {
    const line = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
    if (!line) return null;
    return { passed: Number(line[1]), failed: Number(line[2]), skipped: Number(line[3] ?? 0) };
}

function lastNumber(output: string, pattern: RegExp): number | null {
    const match = [...output.matchAll(pattern)].at(-1);
    return match ? Number(match[1]) : null;
}
