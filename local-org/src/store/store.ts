/** The data of one org in one SQLite file, or in memory. The only place that runs SQL. */
import type { Schema } from '../schema/model.ts';
import { idSuffix } from '../values/id.ts';
import { COLLECTION_TABLE, Collection } from './collection.ts';
import { Database, quote, type StorageValue } from './database.ts';
import { DOCUMENT_TABLE, Documents } from './documents.ts';
import { TABLE_LIST, migrate } from './migrate.ts';
import { isStored } from './table.ts';

const COUNTER_TABLE = 'CREATE TABLE IF NOT EXISTS _counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL)';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Characters 4 and 5 of an id stand for the instance that made it. */
const INSTANCE = 'LO';
const NUMBER_DIGITS = 10;

export interface Savepoint {
    /** Undoes everything since the savepoint, which stays usable. Later savepoints are gone. */
    rollback(): void;
    /** Forgets the savepoint and later ones, keeping the changes. */
    release(): void;
}

export class Store {
    readonly database: Database;
    readonly documents: Documents;
    private readonly counters = new Map<string, number>();
    private readonly changedCounters = new Set<string>();
    /** Open transactions, the outermost first: each inner one is a savepoint. */
    private readonly open: string[] = [];
    private savepoints = 0;
    private readonly generations = new Map<string, number>();
    private readonly opened = `${process.pid}-${Date.now()}`;

    private constructor(database: Database) {
        this.database = database;
        database.script([TABLE_LIST, DOCUMENT_TABLE, COLLECTION_TABLE, COUNTER_TABLE].join(';'));
        this.documents = new Documents(database);
        for (const [name, value] of database.rows('SELECT name, value FROM _counter')) {
            this.counters.set(String(name), Number(value));
        }
    }

    /** Opens or makes the database in a file; `:memory:` keeps nothing. */
    static open(location: string): Store {
        return new Store(new Database(location));
    }

    /** Makes tables and columns fit the schema, in a transaction. Columns of fields that went are dropped. */
    migrate(schema: Schema): void {
        this.transaction(() => migrate(this.database, schema));
    }

    /** Key prefixes of the custom objects that have tables, for `buildSchema`. */
    keyPrefixes(): ReadonlyMap<string, string> {
        const rows = this.database.rows(
            'SELECT name, prefix FROM _table WHERE custom = 1 AND prefix IS NOT NULL',
        );
        return new Map(rows.map(([name, prefix]) => [String(name), String(prefix)]));
    }

    get inTransaction(): boolean {
        return this.open.length > 0;
    }

    /** Starts a transaction; inside another one, a savepoint that commit and rollback end. */
    begin(): void {
        if (this.open.length === 0) {
            this.database.script('BEGIN IMMEDIATE');
            this.open.push('');
        } else {
            const name = this.nextSavepoint();
            this.database.script(`SAVEPOINT ${name}`);
            this.open.push(name);
        }
    }

    /** Ends the innermost transaction; what the outermost one wrote is on disk when this returns. */
    commit(): void {
        const name = this.open.at(-1);
        if (name === undefined) {
            throw new Error('No transaction is open');
        }
        if (name === '') {
            this.writeCounters();
            this.database.script('COMMIT');
        } else {
            this.database.script(`RELEASE ${name}`);
        }
        this.open.pop();
    }

    /** Undoes the innermost transaction. */
    rollback(): void {
        const name = this.open.pop();
        if (name === undefined) {
            throw new Error('No transaction is open');
        }
        this.database.script(name === '' ? 'ROLLBACK' : `ROLLBACK TO ${name}; RELEASE ${name}`);
    }

    /** Runs `work` in a transaction of its own, inside the open one if there is one; undone when `work` throws. */
    transaction<T>(work: () => T): T {
        this.begin();
        let result: T;
        try {
            result = work();
        } catch (error) {
            this.rollback();
            throw error;
        }
        this.commit();
        return result;
    }

    savepoint(): Savepoint {
        const name = this.nextSavepoint();
        this.database.script(`SAVEPOINT ${name}`);
        return {
            rollback: () => this.database.script(`ROLLBACK TO ${name}`),
            release: () => this.database.script(`RELEASE ${name}`),
        };
    }

    /** A new 18-character id. Ids are never given twice, also when the transaction is undone. */
    newId(keyPrefix: string): string {
        let rest = this.nextNumbers(`id:${keyPrefix}`, 1);
        let digits = '';
        for (let i = 0; i < NUMBER_DIGITS; i += 1) {
            digits = DIGITS[rest % 62] + digits;
            rest = Math.floor(rest / 62);
        }
        const id15 = keyPrefix + INSTANCE + digits;
        return id15 + idSuffix(id15);
    }

    /** Reserves `count` numbers of an auto-number field and returns the first; they start at `start`. */
    nextNumber(objectName: string, fieldName: string, count = 1, start = 1): number {
        const name = `number:${objectName}.${fieldName}`.toLowerCase();
        if (!this.counters.has(name)) {
            this.counters.set(name, start - 1);
        }
        return this.nextNumbers(name, count);
    }

    /** Entries of one kind with due times, e.g. a job queue. */
    collection<T>(name: string): Collection<T> {
        return new Collection<T>(this.database, name);
    }

    /** Changes with every write to an object's rows: what is derived from them is good while this is the same. */
    generation(objectName: string): string {
        return `${this.opened}-${this.generations.get(objectName) ?? 0}`;
    }

    /** Says that rows of an object were written. */
    touch(objectName: string): void {
        this.generations.set(objectName, (this.generations.get(objectName) ?? 0) + 1);
    }

    /** Deletes all rows of an object, for an org without data. */
    deleteAll(objectName: string): void {
        this.database.run(`DELETE FROM ${quote(objectName)}`);
        this.touch(objectName);
    }

    /** Names of the objects of a schema that have rows. */
    objectsWithRows(schema: Schema): string[] {
        return [...schema.objects()]
            .filter((object) => isStored(object))
            .map((object) => object.apiName)
            .filter((name) => this.database.rows(`SELECT 1 FROM ${quote(name)} LIMIT 1`).length > 0);
    }

    /** Rows of a statement, for the SOQL planner; values are always parameters. */
    query(sql: string, parameters: readonly StorageValue[]): StorageValue[][] {
        return this.database.rows(sql, parameters);
    }

    close(): void {
        this.database.close();
    }

    private nextNumbers(name: string, count: number): number {
        const first = (this.counters.get(name) ?? 0) + 1;
        this.counters.set(name, first + count - 1);
        this.changedCounters.add(name);
        return first;
    }

    private nextSavepoint(): string {
        this.savepoints += 1;
        return `s${this.savepoints}`;
    }

    private writeCounters(): void {
        for (const name of this.changedCounters) {
            this.database.run('INSERT OR REPLACE INTO _counter VALUES (?, ?)', [
                name,
                this.counters.get(name) ?? 0,
            ]);
        }
        this.changedCounters.clear();
    }
}
