/** Entries with a due time, in the order they fall due and were put: job and event queues, sessions, outbox. */
import type { Database, StorageValue } from './database.ts';

export const COLLECTION_TABLE = `CREATE TABLE IF NOT EXISTS _entry (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, collection TEXT NOT NULL, key TEXT NOT NULL, due INTEGER,
    content TEXT NOT NULL, UNIQUE (collection, key));
    CREATE INDEX IF NOT EXISTS "_entry.due" ON _entry (collection, due, sequence)`;

export interface Entry<T> {
    readonly key: string;
    readonly value: T;
    readonly dueAt: number | null;
    /** Grows with every new entry of the database. */
    readonly sequence: number;
}

export class Collection<T> {
    private readonly database: Database;
    private readonly name: string;

    constructor(database: Database, name: string) {
        this.database = database;
        this.name = name;
    }

    /** Adds an entry, or replaces its value and due time; its place among those due at the same time stays. */
    put(key: string, value: T, dueAt: number | null = null): void {
        this.database.run(
            `INSERT INTO _entry (collection, key, due, content) VALUES (?, ?, ?, ?)
             ON CONFLICT (collection, key) DO UPDATE SET due = excluded.due, content = excluded.content`,
            [this.name, key, dueAt, JSON.stringify(value)],
        );
    }

    get(key: string): T | null {
        const [row] = this.database.rows('SELECT content FROM _entry WHERE collection = ? AND key = ?', [
            this.name,
            key,
        ]);
        return row === undefined ? null : (JSON.parse(String(row[0])) as T);
    }

    /** True when there was one. */
    delete(key: string): boolean {
        return this.database.run('DELETE FROM _entry WHERE collection = ? AND key = ?', [this.name, key]) > 0;
    }

    clear(): void {
        this.database.run('DELETE FROM _entry WHERE collection = ?', [this.name]);
    }

    /**
     * Entries by due time and sequence; those without a due time come first.
     * @param options.dueBefore only entries without a due time, or due at this instant or earlier
     */
    list(options: { dueBefore?: number; limit?: number } = {}): Entry<T>[] {
        const due = options.dueBefore === undefined ? '' : 'AND (due IS NULL OR due <= ?)';
        const parameters: StorageValue[] = options.dueBefore === undefined ? [] : [options.dueBefore];
        return this.database
            .rows(
                `SELECT key, content, due, sequence FROM _entry WHERE collection = ? ${due}
                 ORDER BY due, sequence LIMIT ?`,
                [this.name, ...parameters, options.limit ?? -1],
            )
            .map(([key, content, dueAt, sequence]) => ({
                key: String(key),
                value: JSON.parse(String(content)) as T,
                dueAt: dueAt === null ? null : Number(dueAt),
                sequence: Number(sequence),
            }));
    }

    count(): number {
        return Number(
            this.database.rows('SELECT COUNT(*) FROM _entry WHERE collection = ?', [this.name])[0][0],
        );
    }
}
