/**
 * Loads the sample data into an org, with dates relative to today: users, territories, accounts, contacts,
 * opportunities, then the signals by Bulk API 2.0, and last some states to look at. Everything is matched by a key, so a second load changes nothing
 * but the dates.
 *
 *     ts-node scripts/data/load-seed.ts --target-org my-org
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Connection } from 'jsforce';
import { runApex } from '../lib/anonymous-apex';
import { connect } from '../lib/connection';
import { readCsv } from '../lib/csv';
import { Progress } from '../lib/progress';
import { failuresOf, inChunks } from '../lib/records';
import { loadSignals } from './load-signals';
import { loadStates } from './load-states';
import { loadUsers } from './users';

const seedFile = (name: string) => path.join(__dirname, 'seed', `${name}.csv`);

/** @throws Error naming the records the org refused; what was loaded before stays */
export async function loadSeed(connection: Connection, progress = new Progress()): Promise<void> {
    const users = await progress.step(
        'Sample users',
        () => loadUsers(connection),
        (all) => `${all.size} users`,
    );
    await progress.step('Territories', () => loadTerritories(connection, users), countOf('territories'));
    await progress.step(
        'Accounts',
        () => upsertCsv(connection, 'Account', 'accounts', 'MqaAccountKey__c'),
        countOf('accounts'),
    );
    await progress.step('Contacts', () => loadContacts(connection), countOf('contacts'));
    await progress.step('Opportunities', () => loadOpportunities(connection), countOf('opportunities'));
    await progress.step(
        'Signals of 90 days',
        () => loadSignals(connection, seedFile('signals')),
        countOf('signals'),
    );
    await progress.step('Waiting for the evaluation', () => evaluated(connection), countOf('open handoffs'));
    await progress.step('Score history of 14 days', () =>
        runApex(connection, 'MqaScoreHistoryBackfill.run(14);'),
    );
    await progress.step('States to look at', () => loadStates(connection, users), countOf('states'));
}

function countOf(things: string) {
    return (count: number) => `${count} ${things}`;
}

async function loadTerritories(connection: Connection, users: ReadonlyMap<string, string>): Promise<number> {
    const rows = readCsv(seedFile('territories')).map(
        ({ Sdr, Ae, Backup, Manager, DataSteward, ...fields }) => ({
            ...withoutBlanks(fields),
            IsActive__c: true,
            IsDefault__c: fields.IsDefault__c === 'true',
            Sdr__c: users.get(Sdr ?? ''),
            Ae__c: users.get(Ae ?? ''),
            Backup__c: users.get(Backup ?? ''),
            Manager__c: users.get(Manager ?? ''),
            DataSteward__c: users.get(DataSteward ?? ''),
        }),
    );
    return upsert(connection, 'MqaTerritory__c', rows, 'ExternalId__c');
}

async function loadContacts(connection: Connection): Promise<number> {
    const rows = readCsv(seedFile('contacts')).map(({ MqaAccountKey__c, ...fields }) => ({
        ...withoutBlanks(fields),
        Account: { MqaAccountKey__c },
    }));
    return upsert(connection, 'Contact', rows, 'MqaContactKey__c');
}

/** Opportunities have no key of ours: one is made where the account has none of that name. */
async function loadOpportunities(connection: Connection): Promise<number> {
    const rows = readCsv(seedFile('opportunities'));
    const { records } = await connection.query<{ Name: string }>(
        `SELECT Name FROM Opportunity WHERE Account.MqaAccountKey__c LIKE '%.example'`,
        { autoFetch: true, maxFetch: 10_000 },
    );
    const present = new Set(records.map((record) => record.Name));
    const missing = rows
        .filter((row) => !present.has(row.Name ?? ''))
        .map(({ MqaAccountKey__c, CloseInDays, ...fields }) => ({
            ...fields,
            Account: { MqaAccountKey__c },
            CloseDate: new Date(Date.now() + Number(CloseInDays) * 86_400_000).toISOString().slice(0, 10),
        }));
    for (const chunk of inChunks(missing)) {
        const results = await connection.sobject('Opportunity').create(chunk, { allOrNone: false });
        refuse(
            'Opportunity',
            failuresOf(
                results,
                chunk.map((row) => String((row as { Name?: string }).Name)),
            ),
        );
    }
    return rows.length;
}

async function upsertCsv(connection: Connection, object: string, name: string, key: string): Promise<number> {
    return upsert(connection, object, readCsv(seedFile(name)).map(withoutBlanks), key);
}

async function upsert(
    connection: Connection,
    object: string,
    rows: Record<string, unknown>[],
    key: string,
): Promise<number> {
    for (const chunk of inChunks(rows)) {
        const results = await connection.sobject(object).upsert(chunk, key, { allOrNone: false });
        refuse(
            object,
            failuresOf(
                results,
                chunk.map((row) => String(row[key])),
            ),
        );
    }
    return rows.length;
}

function refuse(object: string, failures: readonly string[]): void {
    if (failures.length === 0) return;
    throw new Error(
        `The org refused ${failures.length} records of ${object}:\n  ${failures.slice(0, 10).join('\n  ')}`,
    );
}

function withoutBlanks(row: Record<string, string>): Record<string, string> {
    return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}

/**
 * Signals are evaluated after they were saved. Waits until the number of handoffs has not changed for ten seconds.
 * @returns the number of open handoffs
 */
async function evaluated(connection: Connection, patienceMs = 300_000): Promise<number> {
    const begin = Date.now();
    let count = -1;
    let unchangedSince = begin;
    while (Date.now() - begin < patienceMs) {
        const { totalSize } = await connection.query(
            'SELECT COUNT() FROM MqaHandoff__c WHERE OpenKey__c != null',
        );
        if (totalSize !== count) {
            count = totalSize;
            unchangedSince = Date.now();
        } else if (count > 0 && Date.now() - unchangedSince >= 10_000) {
            return count;
        }
        await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    throw new Error(
        `After ${patienceMs / 1000} s the org shows ${count} open handoffs. See Setup > Apex Jobs.`,
    );
}

if (require.main === module) {
    const { values } = parseArgs({ options: { 'target-org': { type: 'string' } } });
    const targetOrg = values['target-org'];
    if (!targetOrg) {
        console.error('Name the org: ts-node scripts/data/load-seed.ts --target-org ALIAS');
        process.exit(2);
    }
    connect(targetOrg)
        .then((connection) => loadSeed(connection))
        .catch((error: unknown) => {
            console.error(error instanceof Error ? error.message : error);
            process.exit(1);
        });
}
