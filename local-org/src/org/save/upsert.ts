/** Upsert: finds which records exist, then inserts and updates. */
import type { ObjectType } from '../../schema/model.ts';
import { raise } from '../../values/exception.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { DmlRequest } from '../contract.ts';
import { checkInsert, insert } from './insert.ts';
import { keyText } from './references.ts';
import { live } from './row.ts';
import type { Row } from './row.ts';
import { checkUpdate, update } from './update.ts';

/** Rows to be inserted; the others have the Id of the record they update. */
const fresh = new WeakSet<Row>();

/** Matches rows by the external id (or Id) and checks both halves. */
export function checkUpsert(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
): void {
    const name = request.externalIdField ?? 'Id';
    if (name.toLowerCase() === 'id') {
        for (const row of rows) if (row.input.id === null) fresh.add(row);
    } else {
        match(transaction, object, name, rows);
    }
    const { news, olds } = halves(rows);
    checkInsert(transaction, request, object, news);
    checkUpdate(transaction, request, object, olds);
}
function halves(rows: readonly Row[]): { news: Row[]; olds: Row[] } {
    return {
        news: live(rows).filter((row) => fresh.has(row)),
        olds: live(rows).filter((row) => !fresh.has(row)),
    };
}

function match(transaction: ApexTransaction, object: ObjectType, name: string, rows: readonly Row[]): void {
    const field = object.fields.get(name.toLowerCase());
    if (field === undefined || !(field.externalId || field.idLookup)) {
        raise(
            'System.TypeException',
            `Invalid field ${name} for upsert: it must be an external id or id lookup field.`,
        );
    }
    const key = (value: unknown): string => (field.caseSensitive ? String(value) : keyText(value));
    const values = [...new Set(rows.map((row) => row.input.get(name)))].filter(
        (value) => value !== null && value !== '',
    );
    const found = new Map<string, string[]>();
    for (const record of transaction.state.records.by(object.apiName, name, values)) {
        const text = key(record.get(name));
        found.set(text, [...(found.get(text) ?? []), record.id as string]);
    }
    const taken = new Set<string>();
    for (const row of rows) {
        const value = row.input.get(name);
        if (value === null || value === '') {
            row.fail('MISSING_ARGUMENT', `${field.apiName} not specified`, []);
            continue;
        }
        const text = key(value);
        if (taken.has(text)) {
            row.fail('DUPLICATE_VALUE', `Duplicate external id specified: ${String(value)}`, [field.apiName]);
            continue;
        }
        taken.add(text);
        const ids = found.get(text) ?? [];
        if (ids.length > 1) {
            const message = `${field.apiName}: more than one record found for external id field: [${ids.map((id) => id.slice(0, 15)).join(', ')}]`;
            row.fail('DUPLICATE_EXTERNAL_ID', message, [field.apiName]);
        } else if (ids[0] === undefined) fresh.add(row);
        else row.input.id = ids[0];
    }
}

export function upsert(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
): void {
    const { news, olds } = halves(rows);
    if (news.length > 0) insert(transaction, request, object, news);
    if (olds.length > 0) update(transaction, request, object, olds);
}
