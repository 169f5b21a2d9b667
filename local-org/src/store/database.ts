/** One SQLite database: statements prepared once, parameters always bound, and the functions that SOQL needs. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

export type StorageValue = null | number | bigint | string | Uint8Array;

/** Most statements are few; those with lists of columns could grow without end. */
const MAXIMUM_STATEMENTS = 2000;

export class Database {
    readonly location: string;
    private readonly handle: DatabaseSync;
    private readonly statements = new Map<string, StatementSync>();

    constructor(location: string) {
        this.location = location;
        this.handle = new DatabaseSync(location);
        this.handle.exec('PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY;');
        if (location !== ':memory:') {
            this.handle.exec(
                'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;',
            );
        }
        this.handle.function('fold', { deterministic: true }, (value) =>
            typeof value === 'string' ? value.toLowerCase() : value,
        );
    }

    /** Registers a function for use in SQL; the last one of a name counts. */
    define(name: string, work: (...values: StorageValue[]) => StorageValue, deterministic: boolean): void {
        // Statements keep the function they were prepared with.
        this.statements.clear();
        this.handle.function(
            name,
            { deterministic, varargs: true },
            work as (...values: SQLInputValue[]) => SQLInputValue,
        );
    }

    /** Runs statements that have no parameters: definitions of tables. */
    script(sql: string): void {
        this.handle.exec(sql);
    }

    /** Rows as arrays in the order of the columns. */
    rows(sql: string, parameters: readonly StorageValue[] = []): StorageValue[][] {
        return this.statement(sql).all(...parameters) as unknown as StorageValue[][];
    }

    /** Number of rows changed. */
    run(sql: string, parameters: readonly StorageValue[] = []): number {
        return Number(this.statement(sql).run(...parameters).changes);
    }

    close(): void {
        this.statements.clear();
        this.handle.close();
    }

    private statement(sql: string): StatementSync {
        let statement = this.statements.get(sql);
        if (statement === undefined) {
            if (this.statements.size >= MAXIMUM_STATEMENTS) {
                this.statements.clear();
            }
            statement = this.handle.prepare(sql);
            statement.setReturnArrays(true);
            this.statements.set(sql, statement);
        }
        return statement;
    }
}

/** A name as SQL identifier. */
export function quote(name: string): string {
    return `"${name.replaceAll('"', '""')}"`;
}
