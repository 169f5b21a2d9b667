import type { SetupRows } from '../../org/metadata/host.ts';
import type { ObjectType, Schema } from '../../schema/model.ts';
import { Records } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';
import { ApexDatetime } from '../../values/dates.ts';
import type { SObject } from '../../values/sobject.ts';

/** Rows of setup objects in the store, past triggers, permissions and validation. */
export class StoredRows implements SetupRows {
    readonly #store: Store;
    readonly #records: Records;
    readonly #schema: () => Schema;
    readonly #author: () => string;
    readonly #now: () => number;

    /** @param author id of the user that system fields name */
    constructor(store: Store, schema: () => Schema, author: () => string, now: () => number) {
        this.#store = store;
        this.#records = new Records(store);
        this.#schema = schema;
        this.#author = author;
        this.#now = now;
    }

    find(objectName: string, where: Readonly<Record<string, unknown>> = {}): SObject[] {
        const object = this.#object(objectName);
        const [first, ...rest] = Object.entries(where);
        const found =
            first === undefined ? this.#records.all(object) : this.#records.by(object, first[0], [first[1]]);
        return found.filter((row) => rest.every(([name, value]) => same(row.get(name), value)));
    }

    put(record: SObject): string {
        const { object } = record;
        const id = record.id;
        if (id !== null && this.#records.byIds(object, [id], { deleted: 'include' }).length > 0) {
            this.#stamp(record, ['LastModifiedById'], ['LastModifiedDate', 'SystemModstamp']);
            this.#records.update(object, [record]);
            return id;
        }
        record.id = id ?? this.newId(object.keyPrefix ?? '000');
        this.#stamp(
            record,
            ['CreatedById', 'LastModifiedById'],
            ['CreatedDate', 'LastModifiedDate', 'SystemModstamp'],
        );
        this.#records.insert(object, [record]);
        return record.id;
    }

    remove(record: SObject): void {
        if (record.id !== null) {
            this.#records.purge(record.object, [record.id]);
        }
    }

    newId(keyPrefix: string): string {
        return this.#store.newId(keyPrefix);
    }

    #stamp(record: SObject, users: readonly string[], dates: readonly string[]): void {
        const has = (name: string): boolean =>
            record.object.fields.has(name.toLowerCase()) && !record.has(name);
        for (const name of users.filter(has)) {
            record.set(name, this.#author());
        }
        for (const name of dates.filter(has)) {
            record.set(name, new ApexDatetime(this.#now()));
        }
    }

    #object(name: string): ObjectType {
        const object = this.#schema().object(name);
        if (object === undefined) {
            throw new Error(`The standard schema lacks ${name}`);
        }
        return object;
    }
}

function same(a: unknown, b: unknown): boolean {
    return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
}
