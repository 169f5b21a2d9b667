/** The full-text index of an object's records, brought up to date when a search needs it. */
import type { Field, ObjectType } from '../../schema/model.ts';
import { columnKind } from '../../store/column.ts';
import { quote, type StorageValue } from '../../store/database.ts';
import type { Store } from '../../store/store.ts';
import type { FieldGroup } from './tree.ts';

const TABLES = `CREATE VIRTUAL TABLE IF NOT EXISTS _search USING fts5(
    object UNINDEXED, id UNINDEXED, name, email, phone, other, tokenize = 'unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE IF NOT EXISTS _search_word USING fts5vocab('_search', 'row')`;

const COLUMNS: Readonly<Record<FieldGroup, string>> = {
    ALL: '{name email phone other}',
    EMAIL: '{email}',
    NAME: '{name}',
    PHONE: '{phone}',
    SIDEBAR: '{name email phone other}',
};

type Column = 'name' | 'email' | 'phone' | 'other';

/** Column of the index that a field's text goes to; null for a field that is not searched. */
function columnOf(field: Field): Column | null {
    if (columnKind(field) !== 'text') {
        return null;
    }
    if (field.nameField || field.compoundFieldName === 'Name') {
        return 'name';
    }
    switch (field.type) {
        case 'email':
            return 'email';
        case 'phone':
            return 'phone';
        case 'encryptedstring':
            return null;
        default:
            return 'other';
    }
}

/** Indexes the records of an object again if any of them changed since. */
export function refreshIndex(store: Store, object: ObjectType): void {
    const generation = store.generation(object.apiName);
    if (store.documents.text('search', object.apiName) === generation) {
        return;
    }
    store.transaction(() => {
        store.database.script(TABLES);
        store.database.run('DELETE FROM _search WHERE object = ?', [object.apiName]);
        const columns = (['name', 'email', 'phone', 'other'] as const).map((column) => {
            const fields = [...object.fields.values()].filter((field) => columnOf(field) === column);
            const texts = fields.map((field) => `COALESCE(${quote(field.apiName)}, '')`);
            return texts.length === 0 ? `''` : texts.join(` || ' ' || `);
        });
        store.database.run(
            `INSERT INTO _search SELECT ?, "Id", ${columns.join(', ')} FROM ${quote(object.apiName)} WHERE "IsDeleted" = 0`,
            [object.apiName],
        );
        store.documents.put('search', object.apiName, generation);
    });
}

/** Ids of the records found, best first. */
export function searchIndex(
    store: Store,
    object: ObjectType,
    group: FieldGroup,
    match: string,
    limit: number,
): string[] {
    const sql = 'SELECT id FROM _search WHERE _search MATCH ? AND object = ? ORDER BY rank, rowid LIMIT ?';
    const parameters: StorageValue[] = [`${COLUMNS[group]} : (${match})`, object.apiName, limit];
    return store.query(sql, parameters).map(([id]) => String(id));
}

/** Indexed words that fit a pattern. */
export function indexedWords(store: Store, pattern: string): string[] {
    return store
        .query('SELECT term FROM _search_word WHERE term GLOB ? LIMIT 1000', [pattern])
        .map(([word]) => String(word));
}
