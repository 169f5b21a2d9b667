/** CSV with a header line, as Bulk API 2.0 and spreadsheets read it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

export function readCsv<Row extends Record<string, string>>(file: string): Row[] {
    return parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true }) as Row[];
}

/** Columns stand in the order of the first row's keys. */
export function writeCsv(file: string, rows: readonly Record<string, string | number>[]): void {
    writeFileSync(file, stringify([...rows], { header: true }));
}
