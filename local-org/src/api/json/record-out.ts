/** Query results and records as REST prints them. */
import type { QueryColumn, QueryResult } from '../../org/contract.ts';
import type { SObject } from '../../values/sobject.ts';
import { ApexBlob } from '../../values/blob.ts';
import { compoundToJson, isCompound } from './compound.ts';
import { toJson } from './value.ts';

export type JsonRecord = Record<string, unknown>;

export interface QueryPage {
    readonly totalSize: number;
    readonly done: boolean;
    readonly nextRecordsUrl?: string;
    readonly records: readonly JsonRecord[];
}

/** A row of a query, its columns in the order of SELECT. `base` is `/services/data/v66.0`. */
export function rowToJson(row: SObject, columns: readonly QueryColumn[], base: string): JsonRecord {
    const json: JsonRecord = { attributes: attributesOf(row, base) };
    for (const column of columns) {
        json[column.name] = cell(row, column, base);
    }
    return json;
}

function cell(row: SObject, column: QueryColumn, base: string): unknown {
    if (column.joinColumns.length === 0) {
        return fieldToJson(row, column.name, base);
    }
    if (column.aggregate) {
        const children = row.children(column.name) ?? [];
        const records = children.map((child) => rowToJson(child, column.joinColumns, base));
        return records.length === 0 ? null : { totalSize: records.length, done: true, records };
    }
    const parent = row.parent(column.name) ?? null;
    return parent === null ? null : rowToJson(parent, column.joinColumns, base);
}

/** All fields that are set, as a single-record read answers them; addresses also as one value. */
export function recordToJson(record: SObject, base: string): JsonRecord {
    const json: JsonRecord = { attributes: attributesOf(record, base) };
    for (const name of record.fieldNames()) {
        // Rows also carry ids that were not asked for.
        if (record.queried !== null && !record.queried.has(name.toLowerCase())) {
            continue;
        }
        json[name] = fieldToJson(record, name, base);
    }
    for (const field of record.object.fields.values()) {
        if (isCompound(field) && (record.queried === null || hasParts(record, field.apiName))) {
            json[field.apiName] = compoundToJson(record, field);
        }
    }
    return json;
}

/** Whether any part of a compound field was read. */
function hasParts(record: SObject, compound: string): boolean {
    return [...record.object.fields.values()].some(
        (field) =>
            field.compoundFieldName === compound && record.queried?.has(field.apiName.toLowerCase()) === true,
    );
}

function fieldToJson(record: SObject, name: string, base: string): unknown {
    const value = record.get(name);
    if (value instanceof ApexBlob) {
        return `${base}/sobjects/${record.object.apiName}/${record.id ?? ''}/${name}`;
    }
    const field = record.object.fields.get(name.toLowerCase());
    if (field !== undefined && isCompound(field)) {
        return compoundToJson(record, field);
    }
    // Complex values of Tooling objects are kept as JSON text.
    return field?.type === 'complexvalue' && typeof value === 'string'
        ? (JSON.parse(value) as unknown)
        : toJson(value);
}

export function resultToJson(result: QueryResult, base: string): QueryPage {
    if (result.count !== null) {
        return { totalSize: result.count, done: true, records: [] };
    }
    const records = result.records.map((row) => rowToJson(row, result.columns, base));
    return { totalSize: records.length, done: true, records };
}

function attributesOf(record: SObject, base: string): JsonRecord {
    const type = record.object.apiName;
    return record.id === null ? { type } : { type, url: `${base}/sobjects/${type}/${record.id}` };
}
