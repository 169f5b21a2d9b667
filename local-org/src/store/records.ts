/**
 * Records by id or field, as sObjects with Apex values. No permission, no rule, no trigger: that is the org's.
 * Formula and compound fields are not filled in.
 */
import type { Field, ObjectType } from '../schema/model.ts';
import { SObject } from '../values/sobject.ts';
import { columnKind, decode, encode, readExpression, type ColumnKind } from './column.ts';
import { quote, type StorageValue } from './database.ts';
import type { Store } from './store.ts';
import { DELETED } from './table.ts';

export interface ReadOptions {
    /** Records in the recycle bin: left out unless told otherwise. */
    readonly deleted?: 'exclude' | 'include' | 'only';
    /** API names in any case; all stored fields where absent. Id is always read. */
    readonly fields?: readonly string[];
}

interface StoredField {
    readonly field: Field;
    readonly kind: ColumnKind;
    readonly key: string;
}

export class Records {
    private readonly store: Store;
    private readonly stored = new WeakMap<ObjectType, readonly StoredField[]>();

    constructor(store: Store) {
        this.store = store;
    }

    /** Records with these ids, in the order of the ids; ids without a record are left out. */
    byIds(object: ObjectType, ids: readonly string[], options: ReadOptions = {}): SObject[] {
        const found = new Map(this.select(object, 'Id', ids, options).map((record) => [record.id, record]));
        return ids.map((id) => found.get(id)).filter((record) => record !== undefined);
    }

    /**
     * Records whose field holds one of the values (Apex values; null finds empty fields), in the order they were
     * made. Text is compared without regard to case unless the field is case-sensitive.
     */
    by(
        object: ObjectType,
        fieldName: string,
        values: readonly unknown[],
        options: ReadOptions = {},
    ): SObject[] {
        return this.select(object, fieldName, values, options);
    }

    /** All records of an object, in the order they were made. */
    all(object: ObjectType, options: ReadOptions = {}): SObject[] {
        return this.read(object, options, '1 = 1', []);
    }

    /** Writes new records; each has its Id. */
    insert(object: ObjectType, records: readonly SObject[]): void {
        this.store.touch(object.apiName);
        const fields = this.storedFields(object);
        const columns = fields.map(({ field }) => quote(field.apiName)).join(', ');
        const marks = fields.map(() => '?').join(', ');
        const sql = `INSERT INTO ${quote(object.apiName)} (${columns}) VALUES (${marks})`;
        for (const record of records) {
            this.store.database.run(
                sql,
                fields.map(({ field, kind, key }) => encode(field, record.values.get(key)) ?? absent(kind)),
            );
        }
    }

    /** Writes the fields that are set in each record (stored ones; others are passed over) to the row of its Id. */
    update(object: ObjectType, records: readonly SObject[]): void {
        this.store.touch(object.apiName);
        const fields = this.storedFields(object);
        for (const record of records) {
            const changed = fields.filter(({ key }) => key !== 'id' && record.values.has(key));
            if (changed.length > 0) {
                const assignments = changed.map(({ field }) => `${quote(field.apiName)} = ?`).join(', ');
                this.store.database.run(`UPDATE ${quote(object.apiName)} SET ${assignments} WHERE Id = ?`, [
                    ...changed.map(
                        ({ field, kind, key }) => encode(field, record.values.get(key)) ?? absent(kind),
                    ),
                    record.id,
                ]);
            }
        }
    }

    /** Puts records into the recycle bin or takes them out. */
    setDeleted(object: ObjectType, ids: readonly string[], deleted: boolean): void {
        this.store.touch(object.apiName);
        const sql = `UPDATE ${quote(object.apiName)} SET ${DELETED} = ? WHERE Id IN (SELECT value FROM json_each(?))`;
        this.store.database.run(sql, [Number(deleted), JSON.stringify(ids)]);
    }

    /** Deletes records for good. */
    purge(object: ObjectType, ids: readonly string[]): void {
        this.store.touch(object.apiName);
        const sql = `DELETE FROM ${quote(object.apiName)} WHERE Id IN (SELECT value FROM json_each(?))`;
        this.store.database.run(sql, [JSON.stringify(ids)]);
    }

    count(object: ObjectType): number {
        const sql = `SELECT COUNT(*) FROM ${quote(object.apiName)} WHERE ${DELETED} = 0`;
        return Number(this.store.query(sql, [])[0][0]);
    }

    /** All stored fields of an object: what `byIds` reads. */
    storedFields(object: ObjectType): readonly StoredField[] {
        let fields = this.stored.get(object);
        if (fields === undefined) {
            fields = [...object.fields].flatMap(([key, field]) => {
                const kind = columnKind(field);
                return kind === null ? [] : [{ field, kind, key }];
            });
            this.stored.set(object, fields);
        }
        return fields;
    }

    private select(
        object: ObjectType,
        fieldName: string,
        values: readonly unknown[],
        options: ReadOptions,
    ): SObject[] {
        const field = object.fields.get(fieldName.toLowerCase());
        if (field === undefined || columnKind(field) === null) {
            throw new Error(`${object.apiName}.${fieldName} is not stored`);
        }
        const wanted = values.map((value) => encode(field, value)).filter((value) => value !== null);
        const column = quote(field.apiName);
        const conditions: string[] = [];
        const parameters: StorageValue[] = [];
        if (wanted.length < values.length) {
            conditions.push(`${column} IS NULL`);
        }
        if (wanted.length > 0) {
            const { condition, list } = membership(field, column, wanted);
            conditions.push(condition);
            parameters.push(list);
        }
        return conditions.length === 0 ? [] : this.read(object, options, conditions.join(' OR '), parameters);
    }

    private read(
        object: ObjectType,
        options: ReadOptions,
        where: string,
        parameters: readonly StorageValue[],
    ): SObject[] {
        const wanted =
            options.fields === undefined ? null : new Set(options.fields.map((name) => name.toLowerCase()));
        const fields = this.storedFields(object).filter(
            ({ key }) => wanted === null || key === 'id' || wanted.has(key),
        );
        const columns = fields
            .map(({ field, kind }) => readExpression(kind, quote(field.apiName)))
            .join(', ');
        const deleted = { exclude: `AND ${DELETED} = 0`, include: '', only: `AND ${DELETED} = 1` }[
            options.deleted ?? 'exclude'
        ];
        const sql = `SELECT ${columns} FROM ${quote(object.apiName)} WHERE (${where}) ${deleted} ORDER BY rowid`;
        return this.store.query(sql, parameters).map((row) => {
            const record = new SObject(object);
            fields.forEach(({ field, key }, index) => record.values.set(key, decode(field, row[index])));
            return record;
        });
    }
}

/** `column IN (…)` with the list as one JSON parameter; folds the case of text that is not plain ASCII. */
export function membership(
    field: Field,
    column: string,
    values: readonly StorageValue[],
): { condition: string; list: string } {
    const text = values.every((value) => typeof value === 'string');
    const list = jsonList(values);
    const folded = text && !field.caseSensitive && columnKind(field) === 'text' && !isAscii(list);
    if (folded) {
        return { condition: `fold(${column}) IN (SELECT fold(value) FROM json_each(?))`, list };
    }
    return { condition: `${column} IN (SELECT value FROM json_each(?))`, list };
}

/** Values as a JSON array; integers of any size stay exact. */
export function jsonList(values: readonly StorageValue[]): string {
    return `[${values.map((value) => (typeof value === 'bigint' ? value.toString() : JSON.stringify(value))).join(',')}]`;
}

export function isAscii(text: string): boolean {
    for (let i = 0; i < text.length; i += 1) {
        if (text.charCodeAt(i) > 127) {
            return false;
        }
    }
    return true;
}

/** A checkbox is never empty. */
function absent(kind: ColumnKind): StorageValue {
    return kind === 'boolean' ? 0 : null;
}

export type { StoredField };
