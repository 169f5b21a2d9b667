/** Brings the tables to a schema: new tables and columns, columns of another type, columns and tables that went. */
import type { ObjectType, Schema } from '../schema/model.ts';
import { quote, type Database } from './database.ts';
import { columnsOf, createTable, indexesOf, isStored, type Column } from './table.ts';

/** The definition that a table was last brought to is kept beside it, so that only changed ones are looked at. */
export const TABLE_LIST = `CREATE TABLE IF NOT EXISTS _table (
    name TEXT PRIMARY KEY COLLATE NOCASE, definition TEXT NOT NULL, prefix TEXT, custom INTEGER NOT NULL)`;

/** Runs inside the current transaction. */
export function migrate(database: Database, schema: Schema): void {
    const known = new Map<string, string>();
    for (const [name, definition] of database.rows('SELECT name, definition FROM _table')) {
        known.set(String(name), String(definition));
    }
    const created: string[] = [];
    for (const object of schema.objects()) {
        if (!isStored(object)) {
            continue;
        }
        const definition = JSON.stringify([columnsOf(object), [...indexesOf(object).keys()]]);
        const before = known.get(object.apiName);
        known.delete(object.apiName);
        if (before === undefined) {
            created.push(createTable(object), ...indexesOf(object).values());
        } else if (before !== definition) {
            alter(database, object, before);
        }
        if (before !== definition) {
            database.run('INSERT OR REPLACE INTO _table VALUES (?, ?, ?, ?)', [
                object.apiName,
                definition,
                object.keyPrefix,
                Number(object.custom),
            ]);
        }
    }
    database.script(created.join(';'));
    for (const name of known.keys()) {
        database.script(`DROP TABLE IF EXISTS ${quote(name)}`);
        database.run('DELETE FROM _table WHERE name = ?', [name]);
    }
}

function alter(database: Database, object: ObjectType, before: string): void {
    const [oldColumns, oldIndexes] = JSON.parse(before) as [Column[], string[]];
    const table = quote(object.apiName);
    const old = new Map(oldColumns.map((column) => [column.name, column.type]));
    const statements = oldIndexes.map((name) => `DROP INDEX IF EXISTS ${quote(name)}`);
    for (const { name, type } of columnsOf(object)) {
        const was = old.get(name);
        old.delete(name);
        if (was === undefined) {
            statements.push(`ALTER TABLE ${table} ADD COLUMN ${quote(name)} ${type}`);
        } else if (was !== type) {
            statements.push(
                `ALTER TABLE ${table} RENAME COLUMN ${quote(name)} TO "_old"`,
                `ALTER TABLE ${table} ADD COLUMN ${quote(name)} ${type}`,
                `UPDATE ${table} SET ${quote(name)} = ${conversion(was, type)}`,
                `ALTER TABLE ${table} DROP COLUMN "_old"`,
            );
        }
    }
    for (const name of old.keys()) {
        statements.push(`ALTER TABLE ${table} DROP COLUMN ${quote(name)}`);
    }
    database.script([...statements, ...indexesOf(object).values()].join(';'));
}

/** Value of a column whose type changed; null where the old values mean nothing in the new type. */
function conversion(from: string, to: string): string {
    const [oldScale, newScale] = [scaleOf(from), scaleOf(to)];
    if (oldScale !== null && newScale !== null) {
        return newScale >= oldScale
            ? `"_old" * ${10n ** BigInt(newScale - oldScale)}`
            : `CAST(ROUND("_old" / ${10 ** (oldScale - newScale)}.0) AS INTEGER)`;
    }
    if (to.startsWith('TEXT') && from.startsWith('TEXT')) {
        return '"_old"';
    }
    if (to.startsWith('TEXT') && from.startsWith('INTEGER')) {
        return oldScale === null || oldScale === 0
            ? 'CAST("_old" AS TEXT)'
            : `CAST("_old" / ${10 ** oldScale}.0 AS TEXT)`;
    }
    return 'NULL';
}

function scaleOf(type: string): number | null {
    const match = /SCALED\((\d+)\)/.exec(type);
    return match === null ? null : Number(match[1]);
}
