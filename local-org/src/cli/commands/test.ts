import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from '../command.ts';
import { readSources } from '../sources.ts';
import type { TestReport, TestResult } from '../../testing/index.ts';

const options = {
    filter: { type: 'string', multiple: true },
    coverage: { type: 'boolean' },
    json: { type: 'string' },
    junit: { type: 'string' },
    limits: { type: 'boolean' },
    'api-version': { type: 'string' },
    'frozen-at': { type: 'string' },
    quiet: { type: 'boolean' },
} as const;

/** Installs source folders into an org in memory and runs its Apex tests; exit code 1 when one fails. */
export const command: Command = async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length === 0) {
        throw new UsageError(
            'Usage: local-org test PATH... [--filter Class[.method]] [--coverage] [--json FILE] [--limits]',
        );
    }
    const { components, problems } = readSources(positionals, values['api-version']);
    const { composeOrg } = await import('../compose.ts');
    const { isGreen, junitXml, summaryLine } = await import('../../testing/index.ts');
    const frozen = values['frozen-at'] === undefined ? {} : { frozenAt: Date.parse(values['frozen-at']) };
    const composed = composeOrg({ location: ':memory:', ...frozen });
    try {
        const found = composed.load(components);
        for (const { file, span, message } of problems) {
            console.log(`${relative('.', file)}:${span.line}:${span.column} ${message}`);
        }
        for (const { fileName, line, column, message, componentType } of found) {
            if (componentType !== 'ApexClass' && componentType !== 'ApexTrigger') {
                console.log(`${fileName}:${line ?? 1}:${column ?? 1} ${message}`);
            }
        }
        const selection = values.filter?.map(readFilter) ?? null;
        const report = composed.runTests({
            selection,
            coverage: values.coverage === true,
            limits: values.limits === true,
            onResult: (result) => print(result as TestResult, values.quiet === true),
        }) as TestReport;
        if (values.coverage === true) {
            printCoverage(report);
        }
        if (values.json !== undefined) {
            writeFileSync(values.json, `${JSON.stringify({ ...report, ...costs() }, null, 4)}\n`);
        }
        if (values.junit !== undefined) {
            writeFileSync(values.junit, junitXml(report));
        }
        console.log(summaryLine(report.results));
        return isGreen(report) ? 0 : 1;
    } finally {
        composed.close();
    }
};

/** What the whole command has cost so far: processor seconds of all its threads, and the most memory it held. */
function costs(): { readonly cpuSeconds: number; readonly peakMegabytes: number } {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: Math.round(maxRSS / 1024) };
}

function readFilter(text: string): { className: string; methods?: string[] } {
    const [className = '', method] = text.split('.');
    return method === undefined ? { className } : { className, methods: [method] };
}

function print(result: TestResult, quiet: boolean): void {
    const { outcome, className, methodName, message, stackTrace, milliseconds } = result;
    if (outcome === 'Pass') {
        if (!quiet && !result.isTestSetup) {
            console.log(`ok ${className}.${methodName} (${Math.round(milliseconds)} ms)`);
        }
        return;
    }
    const word = outcome === 'Fail' ? 'FAILED' : outcome === 'Skip' ? 'skipped' : 'does not compile';
    console.log(`${word} ${className}.${methodName}: ${message ?? ''}`);
    for (const line of (stackTrace ?? '').split('\n').filter((one) => one !== '')) {
        console.log(`    ${line}`);
    }
}

function printCoverage(report: TestReport): void {
    let covered = 0;
    let all = 0;
    for (const one of report.coverage) {
        const lines = one.covered.length + one.uncovered.length;
        covered += one.covered.length;
        all += lines;
        const percent = lines === 0 ? 100 : Math.floor((one.covered.length * 100) / lines);
        const missing =
            one.uncovered.length === 0
                ? ''
                : `  lines ${one.uncovered.slice(0, 20).join(', ')}${one.uncovered.length > 20 ? '…' : ''}`;
        console.log(`${String(percent).padStart(4)} %  ${one.name}${missing}`);
    }
    console.log(`${all === 0 ? 100 : ((covered * 100) / all).toFixed(1)} % of ${all} lines covered`);
}
