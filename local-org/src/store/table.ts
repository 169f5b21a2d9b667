/** One table per object, one column per stored field. */
import type { Field, ObjectType } from '../schema/model.ts';
import { columnKind, columnType } from './column.ts';
import { quote } from './database.ts';

/** Column of every table that says whether a record lies in the recycle bin, also where no field shows it. */
export const DELETED = 'IsDeleted';

export interface Column {
    readonly name: string;
    readonly type: string;
}

/** Whether records of an object are kept in a table: not events, nor objects without ids. */
export function isStored(object: ObjectType): boolean {
    return object.kind !== 'platformEvent' && object.fields.has('id');
}

/** Columns of an object's table in the order of its fields. */
export function columnsOf(object: ObjectType): Column[] {
    const columns: Column[] = [];
    for (const field of object.fields.values()) {
        const kind = columnKind(field);
        if (field.apiName === 'Id') {
            columns.push({ name: 'Id', type: 'TEXT PRIMARY KEY NOT NULL' });
        } else if (field.apiName !== DELETED && kind !== null) {
            columns.push({ name: field.apiName, type: columnType(field, kind) });
        }
    }
    columns.push({ name: DELETED, type: 'INTEGER NOT NULL DEFAULT 0' });
    return columns;
}

export function createTable(object: ObjectType): string {
    const columns = columnsOf(object).map(({ name, type }) => `${quote(name)} ${type}`);
    return `CREATE TABLE ${quote(object.apiName)} (${columns.join(', ')})`;
}

/** Names and statements of the indexes of an object: what look-ups, upserts and roll-ups search by. */
export function indexesOf(object: ObjectType): Map<string, string> {
    const indexes = new Map<string, string>();
    for (const field of object.fields.values()) {
        if (isIndexed(field)) {
            const name = `${object.apiName}.${field.apiName}`;
            const on = `${quote(object.apiName)} (${quote(field.apiName)})`;
            indexes.set(name, `CREATE INDEX ${quote(name)} ON ${on}`);
        }
    }
    return indexes;
}

const NOT_INDEXED = new Set(['CreatedById', 'LastModifiedById']);

function isIndexed(field: Field): boolean {
    if (field.apiName === 'Id' || columnKind(field) === null || NOT_INDEXED.has(field.apiName)) {
        return false;
    }
    return (
        field.type === 'reference' || field.externalId || field.unique || (field.nameField && field.idLookup)
    );
}
