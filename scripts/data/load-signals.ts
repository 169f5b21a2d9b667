/** Loads signals from a CSV by Bulk API 2.0, upserted on their external id. */
import type { Connection } from 'jsforce';
import { stringify } from 'csv-stringify/sync';
import { readCsv } from '../lib/csv';

/**
 * @param file  columns are those of MqaSignal__c, but `DaysAgo` in place of `OccurredAt__c`, and the keys of account
 *              and contact in place of their ids
 * @param today the day that `DaysAgo` counts back from, at midnight UTC
 * @returns the number of signals loaded
 * @throws Error with the first refused rows; the accepted ones are loaded
 */
export async function loadSignals(connection: Connection, file: string, today = new Date()): Promise<number> {
    const midnight = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
    const rows = readCsv(file).map(({ DaysAgo, MqaAccountKey__c, MqaContactKey__c, ...fields }) => ({
        ...fields,
        'Account__r.MqaAccountKey__c': MqaAccountKey__c ?? '',
        'Contact__r.MqaContactKey__c': MqaContactKey__c ?? '',
        OccurredAt__c: new Date(midnight - Number(DaysAgo) * 86_400_000).toISOString(),
    }));
    const result = await connection.bulk2.loadAndWaitForResults({
        object: 'MqaSignal__c',
        operation: 'upsert',
        externalIdFieldName: 'ExternalId__c',
        lineEnding: 'LF',
        input: stringify(rows, { header: true }),
        pollTimeout: 600_000,
        pollInterval: 2000,
    });
    if (result.failedResults.length > 0) {
        const lines = result.failedResults
            .slice(0, 5)
            .map((row) => `  ${String(row['ExternalId__c' as keyof typeof row])}: ${row.sf__Error}`);
        throw new Error(`The org refused ${result.failedResults.length} signals:\n${lines.join('\n')}`);
    }
    return result.successfulResults.length;
}
