/**
 * `npm test`: everything that must hold, in two lanes side by side, then one closing line.
 *
 *     npm test                    all suites
 *     npm test -- apex jest       some of them, by name
 *     npm run check               format, lint and types only
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
    asOneCheck,
    closingLineCounts,
    jestCounts,
    nodeTestCounts,
    runSuite,
    type Suite,
    type SuiteResult,
} from './lib/suites';

const home = mkdtempSync(path.join(tmpdir(), 'mqa-test-home-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));

const tsNode = ['--require', 'ts-node/register/transpile-only'];
/** Goes under the name `check` as well: what a commit hook runs. */
const check = (name: string, tool: string, ...args: string[]): Suite => ({
    name: `check ${name}`,
    command: ['node', `node_modules/${tool}`, ...args],
    counts: asOneCheck,
});
const types = (name: string, project: string): Suite =>
    check(`types of ${name}`, 'typescript/bin/tsc', '-p', project);

/** Lanes run at the same time; the suites of a lane one after another. */
const lanes: Suite[][] = [
    [
        check('format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
        check('lint', 'eslint/bin/eslint.js', '.'),
        types('scripts', '.'),
        types('local-org', 'local-org'),
        types('components', 'config/tsconfig.lwc.json'),
        types('component tests', 'config/tsconfig.jest.json'),
        types('pages', 'local-org/src/ui/browser/tsconfig.json'),
        {
            name: 'jest',
            command: ['node', 'node_modules/jest/bin/jest.js', '--ci', '--coverage'],
            counts: jestCounts,
        },
        {
            name: 'stories',
            // In one process they share an org and a browser; away from the user's own sign-ins: sf keeps one session for each username.
            command: ['node', ...tsNode, '--test', '--test-isolation=none', 'scripts/test/stories/*.test.ts'],
            counts: nodeTestCounts,
            env: { HOME: home, USERPROFILE: home },
        },
    ],
    [
        {
            name: 'apex',
            command: ['node', 'local-org/bin/local-org.js', 'test', 'force-app', '--coverage'],
            counts: closingLineCounts,
        },
        {
            name: 'scripts',
            command: ['node', ...tsNode, '--test', 'scripts/test/*.test.ts'],
            counts: nodeTestCounts,
        },
        {
            name: 'local-org',
            command: ['node', '--test', 'local-org/test/**/*.test.ts'],
            counts: nodeTestCounts,
        },
    ],
];

async function main(wanted: readonly string[]): Promise<void> {
    const known = lanes.flat().map((suite) => suite.name);
    const unknown = wanted.filter((name) => !known.some((suite) => isNamed(suite, name)));
    if (unknown.length > 0) {
        console.error(`No suite named ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
        process.exitCode = 2;
        return;
    }
    const chosen = (suite: Suite) => wanted.length === 0 || wanted.some((name) => isNamed(suite.name, name));
    const results = (await Promise.all(lanes.map((lane) => runLane(lane.filter(chosen))))).flat();
    report(results);
}

function isNamed(suite: string, wanted: string): boolean {
    return suite === wanted || suite.startsWith(`${wanted} `);
}

async function runLane(suites: readonly Suite[]): Promise<SuiteResult[]> {
    const results: SuiteResult[] = [];
    for (const suite of suites) {
        console.log(`… ${suite.name}`);
        const result = await runSuite(suite);
        results.push(result);
        console.log(`\n=== ${result.suite} (${result.seconds.toFixed(1)} s)\n${result.output.trim()}\n`);
    }
    return results;
}

function report(results: readonly SuiteResult[]): void {
    const total = { passed: 0, failed: 0, skipped: 0 };
    for (const { suite, passed, failed, skipped, seconds } of results) {
        const left = skipped > 0 ? `, ${skipped} skipped` : '';
        console.log(
            `${failed > 0 ? 'FAIL' : 'ok  '} ${suite}: ${passed} passed, ${failed} failed${left} (${seconds.toFixed(1)} s)`,
        );
        total.passed += passed;
        total.failed += failed;
        total.skipped += skipped;
    }
    process.exitCode = total.failed > 0 ? 1 : 0;
    console.log(
        `${total.passed} passed, ${total.failed} failed` +
            (total.skipped > 0 ? `, ${total.skipped} skipped` : ''),
    );
}

void main(process.argv.slice(2));
