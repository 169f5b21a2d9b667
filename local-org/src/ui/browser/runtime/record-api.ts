import { call } from './server.ts';
import { session } from './session.ts';
import { SharedReads, wireAdapter } from './wire.ts';

type FieldReference = string | { readonly fieldApiName: string; readonly objectApiName: string };
interface FieldValue {
    readonly value: unknown;
    readonly displayValue: string | null;
}
interface RecordValue {
    readonly fields: Readonly<Record<string, FieldValue>>;
}
interface RecordInput {
    readonly apiName?: string;
    readonly fields: Readonly<Record<string, unknown>>;
}

const BASE = `/services/data/v${session.apiVersion}/ui-api/records`;
const reads = new SharedReads();

function names(fields: unknown): string[] {
    const list = Array.isArray(fields) ? (fields as FieldReference[]) : fields === undefined ? [] : [fields];
    return (list as FieldReference[]).map((field) =>
        typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`,
    );
}

/** Wire: one record with the named fields. */
export const getRecord = wireAdapter((config) => {
    const { recordId, fields, optionalFields, layoutTypes } = config;
    if (recordId === undefined || recordId === null) {
        return null;
    }
    const query = new URLSearchParams();
    const lists = { fields: names(fields), optionalFields: names(optionalFields) };
    Object.entries(lists).forEach(([key, list]) => list.length > 0 && query.set(key, list.join(',')));
    if (layoutTypes !== undefined) {
        query.set('layoutTypes', [layoutTypes].flat().join(','));
    }
    const url = `${BASE}/${String(recordId)}?${query.toString()}`;
    return reads.get(url, () => call('GET', url));
});

function fieldOf(record: RecordValue | undefined, field: FieldReference): FieldValue | undefined {
    const [, ...path] = names([field])[0].split('.');
    let at: RecordValue | undefined = record;
    path.slice(0, -1).forEach((step) => {
        at = at?.fields[step]?.value as RecordValue | undefined;
    });
    return at?.fields[path.at(-1) ?? ''];
}

export function getFieldValue(record: RecordValue | undefined, field: FieldReference): unknown {
    return fieldOf(record, field)?.value;
}

export function getFieldDisplayValue(record: RecordValue | undefined, field: FieldReference): unknown {
    return fieldOf(record, field)?.displayValue;
}

export async function createRecord(input: RecordInput): Promise<unknown> {
    return call('POST', BASE, input);
}

export async function updateRecord({ fields, ...rest }: RecordInput): Promise<unknown> {
    const { Id, ...values } = fields;
    const answer = await call('PATCH', `${BASE}/${String(Id)}`, { ...rest, fields: values });
    await notifyRecordUpdateAvailable([{ recordId: String(Id) }]);
    return answer;
}

export async function deleteRecord(recordId: string): Promise<void> {
    await call('DELETE', `${BASE}/${recordId}`);
}

export async function notifyRecordUpdateAvailable(records: { recordId: string }[]): Promise<void> {
    await reads.refreshWhere((key) => records.some(({ recordId }) => key.includes(recordId)));
}

export function getRecordNotifyChange(records: { recordId: string }[]): void {
    void notifyRecordUpdateAvailable(records);
}
