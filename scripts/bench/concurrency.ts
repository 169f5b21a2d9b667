/**
 * Ten API clients at once, against a local org of its own: they write the same signals, open handoffs for the same
 * accounts, and give one person more than his daily cap. Prints counts; ends with 1 when a handoff exists twice, a cap is
 * overrun or a signal is lost. The local org runs one transaction at a time: that each guard holds where two really meet
 * is proved by the Apex tests that docs/scaling.md lists.
 *
 *     ts-node scripts/bench/concurrency.ts [--clients 10] [--cap 5]
 */
import { parseArgs } from 'node:util';
import type { Connection } from 'jsforce';
import { openStoryOrg, type StoryOrg } from '../test/stories/story-org';
import { Progress } from '../lib/progress';
import { bulkUpsert, handoffsSettled } from './measure';
import { loadAccounts, loadContacts, QUALIFIES_EVERY, sharedSignals } from './rows';
import { everywhere } from './territory';

const SHARED_ACCOUNTS = 20;
const EACH = 4;

async function main(): Promise<void> {
    const { values } = parseArgs({
        options: {
            clients: { type: 'string', default: '10' },
            cap: { type: 'string', default: '5' },
        },
    });
    const clients = Number(values.clients);
    const cap = Number(values.cap);
    const org = await openStoryOrg();
    const problems: string[] = [];
    try {
        const territory = await everywhere(org, cap);
        const accounts = (SHARED_ACCOUNTS + clients * EACH) * QUALIFIES_EVERY;
        await bulkUpsert(org.admin, 'Account', 'MqaAccountKey__c', loadAccounts(accounts));
        await bulkUpsert(org.admin, 'Contact', 'MqaContactKey__c', loadContacts(accounts));
        problems.push(...(await sameSignals(org, clients)));
        problems.push(...(await sameHandoffs(org, clients)));
        problems.push(...(await onePersonsCap(org, clients, cap, territory)));
    } finally {
        await org.close();
    }
    for (const problem of problems) console.error(`PROBLEM ${problem}`);
    console.log(problems.length === 0 ? 'No double handoff, no overrun cap, no lost signal.' : 'Not right.');
    process.exitCode = problems.length === 0 ? 0 : 1;
}

/** Every client writes the same signals, and some of its own, to the same accounts, by Bulk API. */
async function sameSignals(org: StoryOrg, clients: number): Promise<string[]> {
    const connections = await Promise.all(
        Array.from({ length: clients }, () => org.connectAs('integration')),
    );
    const keys = sharedKeys(1);
    await new Progress().step(`${clients} clients write signals to ${keys.length} accounts`, () =>
        Promise.all(
            connections.map((connection, client) =>
                bulkUpsert(connection, 'MqaSignal__c', 'ExternalId__c', sharedSignals(keys, client)),
            ),
        ),
    );
    const expected = keys.length * (clients + 1);
    const written = await count(org.admin, "MqaSignal__c WHERE ExternalId__c LIKE 'parallel-%'");
    const { records } = await org.admin.query<{ counted: number }>(
        'SELECT SUM(SignalCount__c) counted FROM MqaSignalDay__c',
    );
    const counted = records[0]?.counted ?? 0;
    await handoffsSettled(org.admin, keys.length);
    const open = await count(org.admin, 'MqaHandoff__c WHERE OpenKey__c != null');
    console.log(`       ${written} signals of ${expected}, ${counted} in the daily totals, ${open} handoffs`);
    return [
        ...(written === expected ? [] : [`${written} of ${expected} signals are there.`]),
        ...(counted === expected ? [] : [`The daily totals count ${counted} of ${expected} signals.`]),
        ...(open === keys.length ? [] : [`${keys.length} accounts qualified and have ${open} handoffs.`]),
    ];
}

/** Every client opens a handoff for the same accounts, one call for each client. */
async function sameHandoffs(org: StoryOrg, clients: number): Promise<string[]> {
    const accounts = await accountIds(org.admin, sharedKeys(2));
    const rows = accounts.map((Account__c) => handoff(Account__c, org, {}));
    const results = await new Progress().step(
        `${clients} clients open handoffs for ${accounts.length} accounts`,
        () =>
            writeAtOnce(
                org,
                Array.from({ length: clients }, () => rows),
            ),
    );
    const opened = results.filter(({ success }) => success).length;
    const refused = results.filter(({ errors }) => errors.includes('DUPLICATE_VALUE')).length;
    const ids = accounts.map((id) => `'${id}'`).join(', ');
    const open = await count(org.admin, `MqaHandoff__c WHERE OpenKey__c != null AND Account__c IN (${ids})`);
    console.log(`       ${opened} opened, ${refused} refused by the key, ${open} open`);
    return [
        ...(opened === accounts.length
            ? []
            : [`${opened} handoffs were opened for ${accounts.length} accounts.`]),
        ...(opened + refused === results.length
            ? []
            : ['A handoff was refused for another reason than its key.']),
        ...(open === accounts.length ? [] : [`${open} handoffs are open for ${accounts.length} accounts.`]),
    ];
}

/** Every client gives four handoffs to one person. */
async function onePersonsCap(
    org: StoryOrg,
    clients: number,
    cap: number,
    territory: string,
): Promise<string[]> {
    const keys = Array.from(
        { length: clients * EACH },
        (_, index) => `load${(SHARED_ACCOUNTS + index) * QUALIFIES_EVERY}.example`,
    );
    const accounts = await accountIds(org.admin, keys);
    const owner = org.people.get('sdr.west');
    const batches = Array.from({ length: clients }, (_, client) =>
        accounts.slice(client * EACH, (client + 1) * EACH).map((Account__c, index) =>
            handoff(Account__c, org, {
                OwnerId: owner,
                Territory__c: territory,
                Score__c: 50 + ((client * 7 + index * 13) % 50),
            }),
        ),
    );
    await new Progress().step(
        `${clients} clients give ${accounts.length} handoffs to one person, cap ${cap}`,
        () => writeAtOnce(org, batches),
    );
    const { records } = await org.admin.query<{ WorkOn__c: string; n: number; low: number; high: number }>(
        `SELECT WorkOn__c, COUNT(Id) n, MIN(Score__c) low, MAX(Score__c) high FROM MqaHandoff__c WHERE OwnerId = '${owner}' AND OpenKey__c != null GROUP BY WorkOn__c ORDER BY WorkOn__c`,
    );
    const given = records.reduce((sum, { n }) => sum + n, 0);
    for (const day of records)
        console.log(`       ${day.WorkOn__c}: ${day.n} handoffs, scores ${day.low} to ${day.high}`);
    return [
        ...(given === accounts.length ? [] : [`${given} of ${accounts.length} handoffs are there.`]),
        ...records
            .filter(({ n }) => n > cap)
            .map(({ WorkOn__c, n }) => `${WorkOn__c} has ${n} of ${cap} places.`),
        ...records
            .slice(1)
            .filter((day, index) => day.high > (records[index]?.low ?? 0))
            .map(({ WorkOn__c }) => `${WorkOn__c} has a better one than the day before.`),
    ];
}

interface Written {
    readonly success: boolean;
    readonly errors: string;
}

/** One client of the administrator's for each batch, all at once; each batch is one call. */
async function writeAtOnce(org: StoryOrg, batches: readonly Record<string, unknown>[][]): Promise<Written[]> {
    const connections = await Promise.all(batches.map(() => org.connectAs('')));
    const results = await Promise.all(
        batches.map((rows, client) =>
            connections[client]?.sobject('MqaHandoff__c').create(rows, { allOrNone: false }),
        ),
    );
    return results.flatMap((batch) =>
        (batch ?? []).map((result) => ({ success: result.success, errors: JSON.stringify(result.errors) })),
    );
}

function handoff(
    Account__c: string,
    org: StoryOrg,
    values: Record<string, unknown>,
): Record<string, unknown> {
    return {
        Account__c,
        OwnerId: org.people.get('sdr.east'),
        Status__c: 'Assigned',
        HandoffType__c: 'Intent',
        PrimaryAction__c: 'Call the champion and offer the benchmark.',
        Score__c: 70,
        ...values,
    };
}

function sharedKeys(offset: number): string[] {
    return Array.from(
        { length: SHARED_ACCOUNTS },
        (_, index) => `load${index * QUALIFIES_EVERY + offset}.example`,
    );
}

async function accountIds(admin: Connection, keys: readonly string[]): Promise<string[]> {
    const names = keys.map((key) => `'${key}'`).join(', ');
    const { records } = await admin.query<{ Id: string }>(
        `SELECT Id FROM Account WHERE MqaAccountKey__c IN (${names}) ORDER BY MqaAccountKey__c`,
    );
    return records.map(({ Id }) => Id);
}

async function count(admin: Connection, what: string): Promise<number> {
    return (await admin.query(`SELECT COUNT() FROM ${what}`)).totalSize;
}

main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
});
