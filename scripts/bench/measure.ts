/** Loads by Bulk API 2.0 and reads what came of it. */
import { stringify } from 'csv-stringify/sync';
import type { Connection } from 'jsforce';

type Row = Record<string, string | number>;

/** Bulk API 2.0 takes 150 MB a job; parts of 50,000 rows stay well below. */
const ROWS_IN_A_JOB = 50_000;

/** @throws Error with the first refused rows */
export function bulkUpsert(
    connection: Connection,
    object: string,
    key: string,
    rows: readonly Row[],
): Promise<void> {
    return load(connection, { object, operation: 'upsert', externalIdFieldName: key }, rows);
}

/** @throws Error with the first refused rows */
export function bulkInsert(connection: Connection, object: string, rows: readonly Row[]): Promise<void> {
    return load(connection, { object, operation: 'insert' }, rows);
}

async function load(
    connection: Connection,
    job: { object: string; operation: 'insert' | 'upsert'; externalIdFieldName?: string },
    rows: readonly Row[],
): Promise<void> {
    for (let start = 0; start < rows.length; start += ROWS_IN_A_JOB) {
        const result = await connection.bulk2.loadAndWaitForResults({
            ...job,
            lineEnding: 'LF',
            input: stringify(rows.slice(start, start + ROWS_IN_A_JOB), { header: true }),
            pollTimeout: 1_800_000,
            pollInterval: 1000,
        });
        const refused = result.failedResults;
        if (refused.length > 0) {
            throw new Error(
                `${refused.length} rows of ${job.object} were refused, first: ${refused[0]?.sf__Error}`,
            );
        }
    }
}

/** Waits until as many handoffs were alerted as expected, or nothing has changed for 30 seconds. */
export async function handoffsSettled(connection: Connection, expected: number): Promise<number> {
    let count = -1;
    let unchanged = 0;
    while (unchanged < 30) {
        const { totalSize } = await connection.query(
            'SELECT COUNT() FROM MqaHandoff__c WHERE NotifiedAt__c != null',
        );
        unchanged = totalSize === count ? unchanged + 1 : 0;
        count = totalSize;
        if (count >= expected && unchanged >= 3) break;
        await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    return count;
}

export interface Latencies {
    readonly count: number;
    /** Seconds. */
    readonly p50: number;
    readonly p95: number;
    readonly most: number;
}

/** From the qualifying instant to the alert, over all handoffs of the org. */
export async function latencies(connection: Connection): Promise<Latencies> {
    return summary((await alertedHandoffs(connection)).map(({ qualified, alerted }) => alerted - qualified));
}

/** From the last signal's saving to the alert: what the people concerned feel, queueing included. */
export async function latenciesFromWrite(connection: Connection): Promise<Latencies> {
    const { records } = await connection.query<{ Account__c: string; written: string }>(
        'SELECT Account__c, MAX(CreatedDate) written FROM MqaSignal__c WHERE Account__c IN (SELECT Account__c FROM MqaHandoff__c) GROUP BY Account__c LIMIT 2000',
    );
    const written = new Map(records.map((record) => [record.Account__c, Date.parse(record.written)]));
    const alerted = await alertedHandoffs(connection);
    return summary(alerted.map((handoff) => handoff.alerted - (written.get(handoff.account) ?? Number.NaN)));
}

interface AlertedHandoff {
    readonly account: string;
    /** Milliseconds since the epoch. */
    readonly qualified: number;
    readonly alerted: number;
}

async function alertedHandoffs(connection: Connection): Promise<AlertedHandoff[]> {
    const { records } = await connection.query<{
        Account__c: string;
        QualifiedAt__c: string;
        NotifiedAt__c: string;
    }>('SELECT Account__c, QualifiedAt__c, NotifiedAt__c FROM MqaHandoff__c WHERE NotifiedAt__c != null', {
        autoFetch: true,
        maxFetch: 100_000,
    });
    return records.map((record) => ({
        account: record.Account__c,
        qualified: Date.parse(record.QualifiedAt__c),
        alerted: Date.parse(record.NotifiedAt__c),
    }));
}

function summary(milliseconds: readonly number[]): Latencies {
    const seconds = milliseconds.map((value) => Math.round(value / 1000)).sort((a, b) => a - b);
    const at = (share: number) =>
        seconds[Math.min(seconds.length - 1, Math.floor(seconds.length * share))] ?? 0;
    return { count: seconds.length, p50: at(0.5), p95: at(0.95), most: seconds.at(-1) ?? 0 };
}
