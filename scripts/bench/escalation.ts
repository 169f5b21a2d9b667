/**
 * Ten thousand open handoffs that nobody worked for 25 hours, through the scheduled job, on a local org of its own. Prints
 * what the job did and the most that one of its transactions used; ends with 1 when a step is missing or done twice, a
 * handoff was not re-assigned, a portion failed or a limit was passed.
 *
 *     ts-node scripts/bench/escalation.ts [--handoffs 10000]
 */
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import type { Connection } from 'jsforce';
import { openStoryOrg, type StoryOrg } from '../test/stories/story-org';
import { Progress } from '../lib/progress';
import { bulkUpsert } from './measure';
import { loadAccounts } from './rows';

/** Steps of the shipped ladder that 25 hours without business hours of their own make due, for the type Intent. */
const STEPS = ['IntentFirstTouch', 'NotAccepted', 'SilentRejection', 'NotActioned', 'NoActivity'];

async function main(): Promise<void> {
    const { values } = parseArgs({ options: { handoffs: { type: 'string', default: '10000' } } });
    const size = Number(values.handoffs);
    const org = await openStoryOrg();
    const problems: string[] = [];
    try {
        const progress = new Progress();
        await progress.step(`${size} accounts`, () =>
            bulkUpsert(org.admin, 'Account', 'MqaAccountKey__c', loadAccounts(size)),
        );
        await progress.step(`${size} open handoffs`, () => openHandoffs(org, size));
        const started = Date.now();
        await progress.step('25 hours pass', () => org.advance('25h'));
        console.log(`       in ${Math.round((Date.now() - started) / 1000)} s`);
        problems.push(...(await outcome(org, size)), ...(await usage(org)));
        const entries = await count(org.admin, 'MqaHandoffLog__c WHERE StepKey__c != null');
        await progress.step('Another hour', () => org.advance('1h'));
        const later = await count(org.admin, 'MqaHandoffLog__c WHERE StepKey__c != null');
        if (later !== entries) problems.push(`The runs of another hour wrote ${later - entries} entries.`);
    } finally {
        await org.close();
    }
    for (const problem of problems) console.error(`PROBLEM ${problem}`);
    console.log(problems.length === 0 ? 'Every step was done once, inside the limits.' : 'Not right.');
    process.exitCode = problems.length === 0 ? 0 : 1;
}

async function openHandoffs({ admin, people }: StoryOrg, size: number): Promise<void> {
    const rows = Array.from({ length: size }, (_, index) => ({
        'Account__r.MqaAccountKey__c': `load${index}.example`,
        Status__c: 'Assigned',
        HandoffType__c: 'Intent',
        TriggerReason__c: 'Intent surge: 82',
        PrimaryAction__c: 'Call the economic buyer and offer the benchmark.',
        Score__c: 50 + (index % 50),
        Band__c: 4,
        OwnerId: people.get(index % 2 === 0 ? 'sdr.west' : 'sdr.east'),
        Backup__c: people.get('sdr.apac'),
        Manager__c: people.get('manager.americas'),
    }));
    const result = await admin.bulk2.loadAndWaitForResults({
        object: 'MqaHandoff__c',
        operation: 'insert',
        lineEnding: 'LF',
        input: stringify(rows, { header: true }),
        pollTimeout: 1_800_000,
        pollInterval: 1000,
    });
    const refused = result.failedResults;
    if (refused.length > 0) {
        throw new Error(`${refused.length} handoffs were refused, first: ${refused[0]?.sf__Error}`);
    }
}

/** What has become of the handoffs; one sentence for each thing that is wrong. */
async function outcome({ admin, people }: StoryOrg, size: number): Promise<string[]> {
    const problems: string[] = [];
    for (const step of STEPS) {
        const done = await count(admin, `MqaHandoffLog__c WHERE StepKey__c LIKE '%|${step}'`);
        console.log(`       ${step}: ${done}`);
        if (done !== size) problems.push(`${step} was done ${done} times for ${size} handoffs.`);
    }
    const moved = await count(admin, `MqaHandoff__c WHERE OwnerId = '${people.get('sdr.apac')}'`);
    if (moved !== size) problems.push(`${moved} of ${size} handoffs are the backup's.`);
    const errors = await count(admin, `MqaError__c WHERE Place__c LIKE 'MqaEscalation%'`);
    if (errors > 0) problems.push(`${errors} errors were logged.`);
    const { records } = await admin.query<{ n: number; portions: number; failed: number }>(
        `SELECT COUNT(Id) n, SUM(JobItemsProcessed) portions, SUM(NumberOfErrors) failed FROM AsyncApexJob WHERE ApexClass.Name = 'MqaEscalationRun'`,
    );
    const runs = records[0];
    console.log(`       ${runs?.n} runs, ${runs?.portions} portions, ${runs?.failed} failed`);
    if (runs?.failed) problems.push(`${runs.failed} portions failed.`);
    return problems;
}

interface JobUsage {
    readonly job: string;
    readonly committed: number;
    readonly failed: number;
    readonly most: Readonly<Record<string, { used: number; maximum: number }>>;
}

async function usage({ url, token }: StoryOrg): Promise<string[]> {
    const reply = await fetch(`${url}/__localorg/usage`, {
        headers: { authorization: `Bearer ${await token()}` },
    });
    const jobs = ((await reply.json()) as JobUsage[]).filter(({ job }) => /^MqaEscalation/.test(job));
    const problems: string[] = [];
    for (const { job, committed, failed, most } of jobs) {
        const figures = Object.entries(most).map(([name, { used, maximum }]) => `${name} ${used}/${maximum}`);
        console.log(
            `       ${job}: ${committed} transactions, ${failed} failed; most: ${figures.join(', ')}`,
        );
        if (failed > 0) problems.push(`${failed} transactions of ${job} failed.`);
        for (const [name, { used, maximum }] of Object.entries(most)) {
            if (used > maximum) problems.push(`${job} used ${used} of ${maximum} ${name}.`);
        }
    }
    return problems;
}

async function count(admin: Connection, from: string): Promise<number> {
    return (await admin.query(`SELECT COUNT() FROM ${from}`)).totalSize;
}

main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
});
