/**
 * Takes the package out of an org that `sf` is logged in to. Without `--delete` it ends every job, scheduled, waiting or
 * running, and says what is left; with it, permission sets are taken from their holders and all components deleted.
 * Deleting the components deletes their records: export them first.
 *
 *     ts-node scripts/org/uninstall.ts --target-org my-org [--delete]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Connection } from 'jsforce';
import { runApex } from '../lib/anonymous-apex';
import { connect } from '../lib/connection';
import { manifestOf, membersOfSource, type Members } from '../lib/destruction';
import { Progress } from '../lib/progress';
import { inChunks } from '../lib/records';
import { sf } from '../lib/sf';
import { withFailures } from './setup';

export interface UninstallOptions {
    /** Alias or username, as `sf --target-org` takes it. */
    readonly targetOrg: string;
    /** Whether the components, and with them all records, are deleted too. */
    readonly deletes: boolean;
}

/** One transaction ends a hundred jobs; no org has a thousand of ours. */
const MOST_ROUNDS = 10;

/** @throws SfError or Error that says which step failed and why; the steps before it stay done */
export async function uninstall(options: UninstallOptions, progress = new Progress()): Promise<void> {
    const connection = await connect(options.targetOrg);
    const members = membersOfSource();
    await progress.step(
        'Ending the jobs',
        () => endJobs(connection),
        (ended) => `${ended} ended, none is left`,
    );
    if (!options.deletes) {
        await progress.step('Counting the records', () => recordCounts(connection, members), summary);
        console.log('Delete the components, and with them these records: run the same with --delete');
        return;
    }
    await progress.step(
        'Taking permission sets away',
        () => removeAssignments(connection, members),
        (count) => `${count} assignments`,
    );
    await progress.step('Deleting the components', () => destroy(options.targetOrg, members));
}

/** Returns how many jobs there were. @throws Error when some will not end */
export async function endJobs(connection: Connection): Promise<number> {
    const before = await jobCount(connection);
    for (let round = 0; round < MOST_ROUNDS && (await jobCount(connection)) > 0; round += 1) {
        await runApex(connection, 'MqaJobs.unschedule();');
    }
    const left = await jobCount(connection);
    if (left > 0) throw new Error(`${left} jobs are still there: end them in Setup > Apex Jobs.`);
    return before;
}

async function jobCount(connection: Connection): Promise<number> {
    const scheduled = await connection.query(
        "SELECT Id FROM CronTrigger WHERE CronJobDetail.Name LIKE 'MQA %'",
    );
    const waiting = await connection.query(
        "SELECT Id FROM AsyncApexJob WHERE ApexClass.Name LIKE 'Mqa%' AND JobType IN ('Queueable', 'BatchApex') AND Status IN ('Holding', 'Queued', 'Preparing', 'Processing')",
    );
    return scheduled.totalSize + waiting.totalSize;
}

async function recordCounts(connection: Connection, members: Members): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const object of members.get('CustomObject') ?? []) {
        if (!object.endsWith('__c')) continue;
        counts.set(object, (await connection.query(`SELECT COUNT() FROM ${object}`)).totalSize);
    }
    return counts;
}

function summary(counts: Map<string, number>): string {
    const filled = [...counts].filter(([, count]) => count > 0);
    return filled.length === 0 ? 'none' : filled.map(([object, count]) => `${object} ${count}`).join(', ');
}

async function removeAssignments(connection: Connection, members: Members): Promise<number> {
    const names = (members.get('PermissionSet') ?? []).map((name) => `'${name}'`).join(', ');
    const { records } = await connection.query<{ Id: string }>(
        `SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name IN (${names})`,
        { autoFetch: true, maxFetch: 100_000 },
    );
    for (const chunk of inChunks(records.map((record) => record.Id))) {
        const results = await connection.sobject('PermissionSetAssignment').destroy(chunk);
        const refused = results.find((result) => !result.success);
        if (refused) throw new Error(`An assignment was not removed: ${JSON.stringify(refused.errors)}`);
    }
    return records.length;
}

async function destroy(targetOrg: string, members: Members): Promise<void> {
    const folder = mkdtempSync(path.join(tmpdir(), 'mqa-uninstall-'));
    try {
        writeFileSync(path.join(folder, 'package.xml'), manifestOf(new Map()));
        writeFileSync(path.join(folder, 'destructiveChanges.xml'), manifestOf(members));
        // As a folder, which the CLI sends as it is: to a manifest it would add the parts that go with their objects.
        const files = ['--metadata-dir', folder];
        // What is gone already is a warning, which would count as an error.
        const flags = ['--ignore-warnings', '--wait', '30', '--target-org', targetOrg];
        await sf(['project', 'deploy', 'start', ...files, ...flags]);
    } catch (error) {
        throw withFailures(error);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

if (require.main === module) {
    const { values } = parseArgs({
        options: { 'target-org': { type: 'string' }, delete: { type: 'boolean', default: false } },
    });
    const targetOrg = values['target-org'];
    if (!targetOrg) {
        console.error('Name the org: ts-node scripts/org/uninstall.ts --target-org ALIAS [--delete]');
        process.exit(2);
    }
    uninstall({ targetOrg, deletes: values.delete }).catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        process.exit(1);
    });
}
