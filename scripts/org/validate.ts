/**
 * Checks an org against the package: by describe calls and queries only, changing nothing. Prints a report; ends
 * with 1 when something is missing, after saying what to do.
 *
 *     ts-node scripts/org/validate.ts --target-org my-org
 */
import { parseArgs } from 'node:util';
import { connect } from '../lib/connection';
import { expectationsOfSource } from '../lib/expectations';
import { checksOf, type CheckResult } from '../lib/org-checks';

async function main(): Promise<void> {
    const { values } = parseArgs({ options: { 'target-org': { type: 'string' } } });
    const targetOrg = values['target-org'];
    if (!targetOrg) {
        console.error('Name the org: ts-node scripts/org/validate.ts --target-org ALIAS');
        process.exitCode = 2;
        return;
    }
    const connection = await connect(targetOrg);
    const results: CheckResult[] = [];
    for (const check of checksOf(expectationsOfSource())) {
        const result = await check(connection);
        results.push(result);
        printResult(result);
    }
    const failed = results.filter((result) => result.problems.length > 0);
    console.log(`${results.length - failed.length} of ${results.length} checks hold.`);
    process.exitCode = failed.length > 0 ? 1 : 0;
}

function printResult({ name, checked, notes = [], problems, remedy }: CheckResult): void {
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name} (${checked} checked)`);
    for (const note of notes) console.log(`       ${note}`);
    for (const problem of problems.slice(0, 20)) console.log(`       ${problem}`);
    if (problems.length > 20) console.log(`       … and ${problems.length - 20} more`);
    if (problems.length > 0) console.log(`     → ${remedy}`);
}

main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
});
