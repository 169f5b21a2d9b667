/**
 * Writes the sample data of `scripts/data/seed/`: 200 target accounts, their contacts, and 90 days of signals, of
 * which exactly 18 accounts meet the strict rule when loaded. Always writes the same files; dates are days before
 * the day of loading.
 *
 *     ts-node scripts/data/generate.ts
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeCsv } from '../lib/csv';
import { sampleData } from './sample';

const folder = path.join(__dirname, 'seed');
mkdirSync(folder, { recursive: true });
for (const [name, rows] of Object.entries(sampleData())) {
    writeCsv(path.join(folder, `${name}.csv`), rows);
    console.log(`${rows.length} ${name}`);
}
