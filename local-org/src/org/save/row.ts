/** One record on its way through a save. */
import type { SObject } from '../../values/sobject.ts';
import type { RowError, RowResult } from '../contract.ts';

export class Row {
    /** Place in the request. */
    readonly index: number;
    /** The caller's record; only its Id is ever written. */
    readonly input: SObject;
    /** What is saved, and what triggers see as new (of deletes: as old). */
    record: SObject;
    /** The row as it stands in the store; null for inserts. */
    old: SObject | null = null;
    errors: RowError[] = [];
    /** Lower-case names of the fields that differ from the stored row. */
    changed: ReadonlySet<string> = new Set();
    saved = false;
    created = false;
    /** The caller's Id from before, put back when the save is undone. */
    readonly #idBefore: string | null;

    constructor(index: number, input: SObject) {
        this.index = index;
        this.input = input;
        this.record = input;
        this.#idBefore = input.id;
    }
    get failed(): boolean {
        return this.errors.length > 0;
    }
    fail(statusCode: string, message: string, fields: readonly string[] = []): void {
        this.errors.push({ statusCode, message, fields });
    }
    /** Before another attempt: as if nothing had happened. */
    reset(): void {
        this.saved = false;
        this.changed = new Set();
        this.undoId();
    }
    undoId(): void {
        if (this.#idBefore === null) this.input.unset('Id');
    }
    result(rolledBack: boolean, isUpsert: boolean): RowResult {
        const success = !rolledBack && !this.failed;
        const id = success || this.old !== null ? (this.record.id ?? this.input.id) : this.#idBefore;
        return { id, success, errors: this.errors, ...(isUpsert && { created: success && this.created }) };
    }
}

/** Rows that may go on. */
export function live(rows: readonly Row[]): Row[] {
    return rows.filter((row) => !row.failed);
}
