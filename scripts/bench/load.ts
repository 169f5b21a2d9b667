/**
 * Load, against a local org of its own: 100,000 signals over 10,000 accounts by Bulk API 2.0, then one account with
 * 100,000 signals. Prints counts and latencies; ends with 1 when an account that should qualify did not, or did twice.
 *
 *     ts-node scripts/bench/load.ts [--accounts 10000] [--signals-each 10] [--heavy 100000]
 */
import { parseArgs } from 'node:util';
import type { Connection } from 'jsforce';
import { openStoryOrg, type StoryOrg } from '../test/stories/story-org';
import { Progress } from '../lib/progress';
import { bulkUpsert, handoffsSettled, latencies, latenciesFromWrite, type Latencies } from './measure';
import { heavyAccountSignals, loadAccounts, loadContacts, loadSignalRows, QUALIFIES_EVERY } from './rows';
import { everywhere } from './territory';

async function main(): Promise<void> {
    const { values } = parseArgs({
        options: {
            accounts: { type: 'string', default: '10000' },
            'signals-each': { type: 'string', default: '10' },
            heavy: { type: 'string', default: '100000' },
        },
    });
    const accounts = Number(values.accounts);
    const org = await openStoryOrg();
    const problems: string[] = [];
    try {
        await everywhere(org, null);
        problems.push(...(await manyAccounts(org, accounts, Number(values['signals-each']))));
        problems.push(...(await oneHeavyAccount(org, Number(values.heavy))));
    } finally {
        await org.close();
    }
    for (const problem of problems) console.error(`PROBLEM ${problem}`);
    console.log(problems.length === 0 ? 'All that should qualify did, once.' : `${problems.length} problems`);
    process.exitCode = problems.length === 0 ? 0 : 1;
}

async function manyAccounts(org: StoryOrg, accounts: number, signalsEach: number): Promise<string[]> {
    const progress = new Progress();
    const { admin } = org;
    await progress.step(`${accounts} accounts`, () =>
        bulkUpsert(admin, 'Account', 'MqaAccountKey__c', loadAccounts(accounts)),
    );
    await progress.step('Contacts', () =>
        bulkUpsert(admin, 'Contact', 'MqaContactKey__c', loadContacts(accounts)),
    );
    const signals = loadSignalRows(accounts, signalsEach);
    const expected = Math.ceil(accounts / QUALIFIES_EVERY);
    await progress.step(`${signals.length} signals`, () =>
        bulkUpsert(admin, 'MqaSignal__c', 'ExternalId__c', signals),
    );
    await progress.step(
        'Evaluation',
        () => handoffsSettled(admin, expected),
        (count) => `${count} handoffs, ${expected} expected`,
    );
    report('From qualification to alert', await latencies(admin));
    report('From the last signal to alert', await latenciesFromWrite(admin));
    const problems = await wrongHandoffs(admin, expected);
    await progress.step('The same load again', () =>
        bulkUpsert(admin, 'MqaSignal__c', 'ExternalId__c', signals),
    );
    await handoffsSettled(admin, expected);
    return [...problems, ...(await wrongHandoffs(admin, expected))];
}

/** The account qualifies only by its last signals, after a hundred thousand others. */
async function oneHeavyAccount(org: StoryOrg, signals: number): Promise<string[]> {
    const progress = new Progress();
    const { admin } = org;
    const rows = heavyAccountSignals(signals);
    await progress.step(`One account with ${rows.length} signals`, () =>
        bulkUpsert(admin, 'MqaSignal__c', 'ExternalId__c', rows),
    );
    const key = String(rows[0]?.['Account__r.MqaAccountKey__c']);
    const count = await progress.step(
        'Its evaluation',
        () => handoffsOf(admin, key, 1),
        (found) => `${found} handoff`,
    );
    return count === 1 ? [] : [`The account with ${signals} signals has ${count} handoffs.`];
}

async function handoffsOf(admin: Connection, key: string, expected: number): Promise<number> {
    const soql = `SELECT COUNT() FROM MqaHandoff__c WHERE OpenKey__c != null AND Account__r.MqaAccountKey__c = '${key}'`;
    for (let second = 0; second < 120; second += 1) {
        if ((await admin.query(soql)).totalSize >= expected) break;
        await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    return (await admin.query(soql)).totalSize;
}

async function wrongHandoffs(admin: Connection, expected: number): Promise<string[]> {
    const { records } = await admin.query<{ Account__c: string; n: number }>(
        'SELECT Account__c, COUNT(Id) n FROM MqaHandoff__c GROUP BY Account__c HAVING COUNT(Id) > 1 LIMIT 20',
    );
    const { totalSize } = await admin.query('SELECT COUNT() FROM MqaHandoff__c');
    return [
        ...records.map((record) => `Account ${record.Account__c} has ${record.n} handoffs.`),
        ...(totalSize === expected
            ? []
            : [`There are ${totalSize} handoffs; ${expected} accounts should qualify.`]),
    ];
}

function report(what: string, { count, p50, p95, most }: Latencies): void {
    console.log(
        `       ${what}: ${count} alerts, p50 ${p50} s, p95 ${p95} s, longest ${most} s (target 300 s)`,
    );
}

main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
});
