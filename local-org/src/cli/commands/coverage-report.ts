import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Command } from '../command.ts';
import { coverageReport } from '../report/coverage-report.ts';

const file = fileURLToPath(new URL('../../../COVERAGE.md', import.meta.url));

/** Writes COVERAGE.md from what the code says of itself; with --check only tells whether it is up to date. */
export const command: Command = async (args) => {
    const { values } = parseArgs({ args: [...args], options: { check: { type: 'boolean' } } });
    const text = await coverageReport();
    if (values.check) {
        const current = existsSync(file) && readFileSync(file, 'utf8') === text;
        console.log(
            current
                ? 'COVERAGE.md is up to date.'
                : 'COVERAGE.md is out of date: run local-org coverage-report',
        );
        return current ? 0 : 1;
    }
    writeFileSync(file, text);
    console.log(`Wrote ${file}`);
    return 0;
};
