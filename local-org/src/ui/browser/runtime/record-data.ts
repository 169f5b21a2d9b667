import type { FieldColumn, RecordLayout } from '../../pages/model.ts';
import { call } from './server.ts';
import { session } from './session.ts';

/** A row as REST returns it: parents are nested objects. */
export type Row = Readonly<Record<string, unknown>>;

export interface RecordData {
    readonly layout: RecordLayout;
    readonly record: Row;
}

interface QueryAnswer {
    readonly totalSize: number;
    readonly records: readonly Row[];
}

const known = new Map<string, Promise<RecordData>>();
let pageLayout: RecordLayout | null = null;

/** The layout came with the page. */
export function noteLayout(layout: RecordLayout): void {
    pageLayout = layout;
}

/** What is known of the page's record before it was read; null on pages without one. */
export function layoutOfPage(): RecordLayout | null {
    return pageLayout;
}

/** The record with all fields its page shows, read once for all components of the page. */
export function recordData(objectApiName: string, recordId: string): Promise<RecordData> {
    let data = known.get(recordId);
    if (data === undefined) {
        data = read(objectApiName, recordId);
        known.set(recordId, data);
    }
    return data;
}

/** Forgets what was read; components that listen for `host:refresh` read again. */
export function refreshRecordData(): void {
    known.clear();
    window.dispatchEvent(new CustomEvent('host:refresh'));
}

async function read(objectApiName: string, recordId: string): Promise<RecordData> {
    const layout = pageLayout ?? (await call<RecordLayout>('GET', `/lightning/_layout/${objectApiName}`));
    const columns = [...layout.highlights, ...layout.sections.flatMap(({ fields }) => fields)];
    const paths = new Set(['Id', layout.nameField]);
    columns.forEach(({ path, linkPath }) =>
        [path, linkPath].forEach((one) => one !== null && paths.add(one)),
    );
    const rows = await query(
        `SELECT ${[...paths].join(', ')} FROM ${objectApiName} WHERE Id = '${recordId}'`,
    );
    const record = rows[0];
    if (record === undefined) {
        throw new Error('The record does not exist, or you do not have access to it.');
    }
    return { layout, record };
}

export async function query(soql: string): Promise<readonly Row[]> {
    const url = `/services/data/v${session.apiVersion}/query?q=${encodeURIComponent(soql)}`;
    return (await call<QueryAnswer>('GET', url)).records;
}

export function valueAt(row: Row, path: string): unknown {
    return path.split('.').reduce<unknown>((at, step) => (at as Row | null | undefined)?.[step], row);
}

/** Where a field's value leads: the record it names, or null. */
export function linkOf(row: Row, { linkPath }: FieldColumn): string | null {
    const id = linkPath === null ? null : valueAt(row, linkPath);
    return typeof id === 'string' ? `/${id}` : null;
}
