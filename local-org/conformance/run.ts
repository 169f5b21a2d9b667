/**
 * Runs the Apex tests of other people's checked-out code on the local org and, where no suite is named, writes score.md beside this file.
 *
 *     node local-org/conformance/run.ts FOLDER [SUITE...]
 *
 * FOLDER holds one folder a suite. No test is left out by name; each that does not pass is listed under its cause.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestReport, TestResult } from '../src/testing/index.ts';

/** Which folders of a suite are deployed, where not all SFDX package folders are. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
    NebulaLogger: ['nebula-logger/core'],
};

interface SuiteScore {
    readonly name: string;
    readonly commit: string;
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
    /** Processor seconds of the whole command. */
    readonly coldSeconds: number;
    readonly warmSeconds: number;
    readonly peakMegabytes: number;
    readonly causes: ReadonlyMap<string, readonly string[]>;
    /** Files compiled, and how often each kind of error came. */
    readonly files: number;
    readonly errors: ReadonlyMap<string, number>;
}

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

type CostlyReport = TestReport & { readonly cpuSeconds: number; readonly peakMegabytes: number };

/** Runs a suite twice: first with nothing kept from before, then with what that run left. */
function runSuite(folder: string, name: string): SuiteScore {
    const root = resolve(folder, name);
    const scratch = mkdtempSync(join(tmpdir(), 'conformance-'));
    const cold = runOnce(root, name, scratch);
    const warm = runOnce(root, name, scratch);
    rmSync(scratch, { recursive: true, force: true });
    const tests = cold.results.filter((one) => !one.isTestSetup);
    const count = (...outcomes: TestResult['outcome'][]): number =>
        tests.filter((one) => outcomes.includes(one.outcome)).length;
    return {
        name,
        commit: commitOf(root),
        passed: count('Pass'),
        failed: count('Fail'),
        skipped: count('Skip', 'CompileFail'),
        coldSeconds: cold.cpuSeconds,
        warmSeconds: warm.cpuSeconds,
        peakMegabytes: Math.max(cold.peakMegabytes, warm.peakMegabytes),
        causes: causesOf(tests),
        ...compileOnce(root, name),
    };
}

/** `local-org compile` of the same folders. */
function compileOnce(root: string, name: string): Pick<SuiteScore, 'files' | 'errors'> {
    const { stdout } = spawnSync(process.execPath, [main, 'compile', ...pathsOf(root, name)], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
    });
    const errors = new Map<string, number>();
    for (const [, message = ''] of stdout.matchAll(/^.+:\d+:\d+ [A-Z]+\d* (.+)$/gm)) {
        errors.set(message, (errors.get(message) ?? 0) + 1);
    }
    return { files: Number(/^(\d+) files, \d+ errors$/m.exec(stdout)?.[1] ?? 0), errors };
}

function runOnce(root: string, name: string, scratch: string): CostlyReport {
    const json = join(scratch, 'report.json');
    rmSync(json, { force: true });
    try {
        execFileSync(process.execPath, [main, 'test', ...pathsOf(root, name), '--json', json, '--quiet'], {
            encoding: 'utf8',
            maxBuffer: 1 << 28,
            stdio: ['ignore', 'pipe', 'pipe'],
            cwd: root,
            env: { ...process.env, LOCAL_ORG_CACHE: join(scratch, 'cache') },
        });
    } catch (error) {
        if (!existsSync(json)) {
            throw error;
        }
    }
    return JSON.parse(readFileSync(json, 'utf8')) as CostlyReport;
}

/** The package folders of sfdx-project.json, from the checkout; the whole of it where there is none. */
function pathsOf(root: string, name: string): string[] {
    const chosen = partsOf[name];
    if (chosen !== undefined) {
        return [...chosen];
    }
    const project = join(root, 'sfdx-project.json');
    if (!existsSync(project)) {
        return ['.'];
    }
    const { packageDirectories } = JSON.parse(readFileSync(project, 'utf8')) as {
        packageDirectories: { path: string }[];
    };
    const paths = packageDirectories.map(({ path }) => path).filter((path) => existsSync(join(root, path)));
    return paths.length === 0 ? ['.'] : paths;
}

function commitOf(root: string): string {
    try {
        return execFileSync('git', ['-C', root, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
    } catch {
        return 'no git';
    }
}

/** What was found out about single tests whose message alone does not name the cause; shown, never counted. */
const explanations = JSON.parse(
    readFileSync(fileURLToPath(new URL('explanations.json', import.meta.url)), 'utf8'),
) as Readonly<Record<string, string>>;

/** Tests that did not pass, by their explanation or what stands first in their message. */
function causesOf(tests: readonly TestResult[]): Map<string, string[]> {
    const causes = new Map<string, string[]>();
    for (const { className, methodName, outcome, message } of tests) {
        if (outcome !== 'Pass') {
            const cause = explanations[`${className}.${methodName}`] ?? causeOf(outcome, message ?? '');
            causes.set(cause, [...(causes.get(cause) ?? []), `${className}.${methodName}`]);
        }
    }
    return new Map([...causes].sort(([, a], [, b]) => b.length - a.length));
}

function causeOf(outcome: TestResult['outcome'], message: string): string {
    const first = message.split('\n')[0] ?? '';
    const plain = first
        .replace(/\b(?=\w*\d)[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?\b/g, 'ID')
        .replace(/\d+/g, 'N');
    if (outcome === 'CompileFail') {
        return `does not compile: ${plain.replace(/^[^ ]+:N:N /, '')}`;
    }
    return plain.length > 160 ? `${plain.slice(0, 160)}…` : plain;
}

function scoreText(scores: readonly SuiteScore[]): string {
    const rows = scores.map(
        (one) =>
            `| ${one.name} | ${one.commit} | ${one.passed} | ${one.failed} | ${one.skipped} | ${one.passed + one.failed + one.skipped} | ${one.coldSeconds.toFixed(1)} | ${one.warmSeconds.toFixed(1)} | ${one.peakMegabytes} |`,
    );
    const lists = scores.flatMap((one) => [
        `## ${one.name}: what does not pass`,
        '',
        ...(one.causes.size === 0
            ? ['All tests pass.']
            : [...one.causes].flatMap(([cause, tests]) => [
                  `- ${tests.length} × ${cause}`,
                  `  ${tests.join(', ')}`,
              ])),
        '',
    ]);
    return [
        '# Conformance',
        '',
        'Made by `node local-org/conformance/run.ts FOLDER`. Suites are public repositories, checked out beside this one; none of',
        'their code is kept here. Skipped: not emulated or not compiling, never counted as passed. CPU seconds are those of the',
        'whole command: cold with an empty cache, warm with the syntax trees of that run. Memory is the most it held.',
        '',
        '| suite | commit | passed | failed | skipped | tests | CPU seconds, cold | warm | peak MB |',
        '|---|---|---|---|---|---|---|---|---|',
        ...rows,
        '',
        '## Compiling',
        '',
        ...scores.flatMap(({ name, files, errors }) => [
            `- ${name}: ${files} files, ${[...errors.values()].reduce((sum, count) => sum + count, 0)} errors`,
            ...[...errors].map(([message, count]) => `    - ${count} × ${message}`),
        ]),
        '',
        ...lists,
    ].join('\n');
}

const [folder, ...chosen] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
    console.error('Usage: node local-org/conformance/run.ts FOLDER [SUITE...]');
    process.exitCode = 2;
} else {
    const names =
        chosen.length > 0
            ? chosen
            : readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
    const scores = names.map((name) => {
        const score = runSuite(folder, name);
        console.log(
            `${name}: ${score.passed} passed, ${score.failed} failed, ${score.skipped} skipped, ${score.coldSeconds.toFixed(1)} s CPU cold, ${score.warmSeconds.toFixed(1)} s warm, ${score.peakMegabytes} MB`,
        );
        return score;
    });
    if (chosen.length === 0) {
        writeFileSync(fileURLToPath(new URL('score.md', import.meta.url)), scoreText(scores));
    }
}
