/** Stored records by the name of their object: raw, without permissions, rules or triggers. */
import type { ObjectType } from '../schema/model.ts';
import type { Records, ReadOptions } from '../store/records.ts';
import type { SObject } from '../values/sobject.ts';

export class Rows {
    readonly #records: Records;
    readonly #object: (name: string) => ObjectType | undefined;

    constructor(records: Records, object: (name: string) => ObjectType | undefined) {
        this.#records = records;
        this.#object = object;
    }
    /** In the order of the ids; those without a record are left out. An object that is unknown has no records. */
    byIds(objectName: string, ids: readonly string[], options?: ReadOptions): SObject[] {
        const object = this.#object(objectName);
        return object === undefined || ids.length === 0 ? [] : this.#records.byIds(object, ids, options);
    }
    /** Records whose field holds one of the values. */
    by(objectName: string, field: string, values: readonly unknown[], options?: ReadOptions): SObject[] {
        const object = this.#object(objectName);
        if (object === undefined || values.length === 0 || !object.fields.has(field.toLowerCase())) return [];
        return this.#records.by(object, field, values, options);
    }
    insert(objectName: string, records: readonly SObject[]): void {
        this.#records.insert(this.#known(objectName), records);
    }
    /** Each has its Id and the fields to write. */
    update(objectName: string, records: readonly SObject[]): void {
        this.#records.update(this.#known(objectName), records);
    }
    setDeleted(objectName: string, ids: readonly string[], deleted: boolean): void {
        this.#records.setDeleted(this.#known(objectName), ids, deleted);
    }
    purge(objectName: string, ids: readonly string[]): void {
        this.#records.purge(this.#known(objectName), ids);
    }
    #known(name: string): ObjectType {
        const object = this.#object(name);
        if (object === undefined) throw new Error(`The schema lacks ${name}`);
        return object;
    }
}
