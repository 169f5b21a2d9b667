/**
 * A bulk re-route of many handoffs, against a local org of its own: preview, apply and undo, as sales operations starts
 * them (the administrator acts for it: only he may run Apex from outside). Prints counts and times; ends with 1 when a handoff is not where it should be.
 *
 *     ts-node scripts/bench/reroute.ts [--handoffs 10000] [--cap 25]
 */
import { parseArgs } from 'node:util';
import type { Connection } from 'jsforce';
import { openStoryOrg, type StoryOrg } from '../test/stories/story-org';
import { runApex } from '../lib/anonymous-apex';
import { Progress } from '../lib/progress';
import { bulkInsert, bulkUpsert } from './measure';
import { loadAccounts } from './rows';
import { everywhere } from './territory';

async function main(): Promise<void> {
    const { values } = parseArgs({
        options: {
            handoffs: { type: 'string', default: '10000' },
            cap: { type: 'string', default: '25' },
        },
    });
    const org = await openStoryOrg();
    try {
        const problems = await run(org, Number(values.handoffs), Number(values.cap));
        for (const problem of problems) console.error(`PROBLEM ${problem}`);
        console.log(problems.length === 0 ? 'All moved, and back.' : `${problems.length} problems`);
        process.exitCode = problems.length === 0 ? 0 : 1;
    } finally {
        await org.close();
    }
}

async function run(org: StoryOrg, handoffs: number, cap: number): Promise<string[]> {
    const progress = new Progress();
    const { admin } = org;
    const leaver = org.people.get('sdr.west') ?? '';
    const heir = org.people.get('sdr.east') ?? '';
    const territory = await everywhere(org, cap);
    await progress.step(`${handoffs} accounts`, () =>
        bulkUpsert(admin, 'Account', 'MqaAccountKey__c', loadAccounts(handoffs)),
    );
    await progress.step(`${handoffs} handoffs of one person`, () =>
        bulkInsert(
            admin,
            'MqaHandoff__c',
            Array.from({ length: handoffs }, (_, index) => ({
                'Account__r.MqaAccountKey__c': `load${index}.example`,
                OwnerId: leaver,
                Status__c: 'Assigned',
                HandoffType__c: 'Intent',
                PrimaryAction__c: 'Call the champion and offer the benchmark.',
                Score__c: 50 + (index % 50),
            })),
        ),
    );
    const preview = `MqaRerouteService.preview('${leaver}', null, null, 'left the company');`;
    const problems: string[] = [];
    await progress.step('Preview, by the rules', () => runStep(admin, preview, 'Previewed'));
    problems.push(...(await expected(admin, 'Planned', handoffs, leaver, handoffs)));
    const { records } = await admin.query<{ Id: string }>('SELECT Id FROM MqaReroute__c');
    const id = records[0]?.Id ?? '';
    await progress.step('Apply', () => runStep(admin, `MqaRerouteService.apply('${id}');`, 'Applied'));
    problems.push(...(await expected(admin, 'Moved', handoffs, heir, handoffs)));
    problems.push(...(await places(admin, heir, cap)));
    await progress.step('Undo', () => runStep(admin, `MqaRerouteService.undo('${id}');`, 'Undone'));
    problems.push(...(await expected(admin, 'Undone', handoffs, leaver, handoffs)));
    const homeless = await count(admin, `MqaHandoff__c WHERE Territory__c = '${territory}'`);
    if (homeless > 0) problems.push(`${homeless} handoffs kept the territory they were re-routed to.`);
    for (const error of await errors(admin)) problems.push(error);
    return problems;
}

/** Starts a step and waits until its job has set the status. */
async function runStep(admin: Connection, statements: string, status: string): Promise<void> {
    await runApex(admin, statements);
    for (let second = 0; second < 1800; second += 1) {
        const { records } = await admin.query<{ Status__c: string }>('SELECT Status__c FROM MqaReroute__c');
        if (records[0]?.Status__c === status) return;
        await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    throw new Error(`The re-route did not become ${status} within half an hour.`);
}

async function expected(
    admin: Connection,
    status: string,
    items: number,
    owner: string,
    owned: number,
): Promise<string[]> {
    const done = await count(admin, `MqaRerouteItem__c WHERE Status__c = '${status}'`);
    const theirs = await count(admin, `MqaHandoff__c WHERE OpenKey__c != null AND OwnerId = '${owner}'`);
    console.log(`       ${done} items ${status}, ${theirs} handoffs with their owner`);
    return [
        ...(done === items ? [] : [`${done} of ${items} items are ${status}.`]),
        ...(theirs === owned ? [] : [`${theirs} of ${owned} handoffs have the owner they should have.`]),
    ];
}

/** The cap holds for what is moved in bulk: but for the last planned day, no day has more. */
async function places(admin: Connection, owner: string, cap: number): Promise<string[]> {
    const { records } = await admin.query<{ WorkOn__c: string; n: number }>(
        `SELECT WorkOn__c, COUNT(Id) n FROM MqaHandoff__c WHERE OwnerId = '${owner}' AND OpenKey__c != null GROUP BY WorkOn__c ORDER BY WorkOn__c`,
    );
    const told = await count(admin, `MqaHandoff__c WHERE AnnouncedTo__c = '${owner}'`);
    console.log(
        `       ${records.length} days planned, ${told} told today, ${records.at(-1)?.n} behind the plan`,
    );
    return records
        .slice(0, -1)
        .flatMap(({ WorkOn__c, n }) => (n > cap ? [`${WorkOn__c} has ${n} of ${cap} places.`] : []));
}

async function errors(admin: Connection): Promise<string[]> {
    const { records } = await admin.query<{ Message__c: string }>(
        "SELECT Message__c FROM MqaError__c WHERE Place__c LIKE 'MqaReroute%' OR Place__c LIKE 'MqaCap%' LIMIT 20",
    );
    return records.map(({ Message__c }) => Message__c);
}

async function count(admin: Connection, what: string): Promise<number> {
    return (await admin.query(`SELECT COUNT() FROM ${what}`)).totalSize;
}

main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
});
