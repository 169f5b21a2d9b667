/** A small durable store for what is no record: deployed files, jobs and their data, results, logs. */
import type { Database } from './database.ts';

export const DOCUMENT_TABLE = `CREATE TABLE IF NOT EXISTS _document (
    kind TEXT NOT NULL, key TEXT NOT NULL, content NOT NULL, PRIMARY KEY (kind, key))`;

export class Documents {
    private readonly database: Database;

    constructor(database: Database) {
        this.database = database;
    }

    /** Writes or replaces a document; part of the running transaction, as everything here. */
    put(kind: string, key: string, content: string | Uint8Array): void {
        this.database.run('INSERT OR REPLACE INTO _document VALUES (?, ?, ?)', [kind, key, content]);
    }

    get(kind: string, key: string): string | Uint8Array | null {
        const [row] = this.database.rows('SELECT content FROM _document WHERE kind = ? AND key = ?', [
            kind,
            key,
        ]);
        return row === undefined ? null : (row[0] as string | Uint8Array);
    }

    /** Text of a document; null where there is none or it holds bytes. */
    text(kind: string, key: string): string | null {
        const content = this.get(kind, key);
        return typeof content === 'string' ? content : null;
    }

    /** True when there was one. */
    delete(kind: string, key: string): boolean {
        return this.database.run('DELETE FROM _document WHERE kind = ? AND key = ?', [kind, key]) > 0;
    }

    /** All documents of a kind by key. */
    list(kind: string): { key: string; content: string | Uint8Array }[] {
        return this.database
            .rows('SELECT key, content FROM _document WHERE kind = ? ORDER BY key', [kind])
            .map(([key, content]) => ({ key: String(key), content: content as string | Uint8Array }));
    }

    keys(kind: string): string[] {
        return this.database
            .rows('SELECT key FROM _document WHERE kind = ? ORDER BY key', [kind])
            .map(([key]) => String(key));
    }
}
