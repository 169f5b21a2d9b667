import type { ObjectType } from '../schema/model.ts';
import { ApexList } from './collections.ts';
import { listOf, sobjectType } from './types.ts';

/** A row's error as `addError` collects it. */
export interface RowProblem {
    readonly statusCode: string;
    readonly message: string;
    readonly fields: readonly string[];
}
export interface CloneOptions {
    readonly preserveId?: boolean;
    /** Relationship records are copied too, not shared. */
    readonly deep?: boolean;
    readonly preserveTimestamps?: boolean;
    readonly preserveAutonumber?: boolean;
}

const TIMESTAMPS = new Set(['createddate', 'createdbyid', 'lastmodifieddate', 'lastmodifiedbyid']);

/** A record in memory. Raw access by field name in any case; `sobject-access.ts` has what Apex code may do. */
export class SObject {
    readonly object: ObjectType;
    /** By lower-case field name. Present means set or queried, also when null. */
    readonly values = new Map<string, unknown>();
    /** Parents by lower-case relationship name. */
    parents: Map<string, SObject | null> | null = null;
    /** Child rows by lower-case relationship name. */
    childLists: Map<string, ApexList<SObject>> | null = null;
    errors: RowProblem[] = [];
    /** Lower-case names of the fields that were queried; null for a record made in Apex. */
    queried: Set<string> | null = null;
    /** True for rows that must not be changed (Trigger.old, after triggers). */
    readOnly = false;
    /** `setOptions` of DML, as the library keeps it. */
    dmlOptions: unknown = null;
    /** As spelled when set, for names the object does not have (aggregate aliases). */
    #spelling: Map<string, string> | null = null;

    constructor(object: ObjectType) {
        this.object = object;
    }
    get id(): string | null {
        return (this.values.get('id') as string | null | undefined) ?? null;
    }
    set id(value: string | null) {
        this.values.set('id', value);
    }
    /** Null when not set. */
    get(field: string): unknown {
        return this.values.get(field.toLowerCase()) ?? null;
    }
    set(field: string, value: unknown): void {
        const key = field.toLowerCase();
        this.values.set(key, value);
        if (!this.object.fields.has(key)) (this.#spelling ??= new Map()).set(key, field);
    }
    has(field: string): boolean {
        return this.values.has(field.toLowerCase());
    }
    /** Removes a value, as if it had never been set. */
    unset(field: string): void {
        this.values.delete(field.toLowerCase());
    }
    /** API-case names of what is set, in the order it was set. */
    *fieldNames(): Generator<string> {
        for (const key of this.values.keys()) yield this.nameOf(key);
    }
    /** The API-case name of a lower-case one. */
    nameOf(key: string): string {
        return this.object.fields.get(key)?.apiName ?? this.#spelling?.get(key) ?? key;
    }
    parent(relationship: string): SObject | null | undefined {
        return this.parents?.get(relationship.toLowerCase());
    }
    setParent(relationship: string, record: SObject | null): void {
        (this.parents ??= new Map()).set(relationship.toLowerCase(), record);
    }
    children(relationship: string): SObject[] | undefined {
        return this.childLists?.get(relationship.toLowerCase())?.items;
    }
    /** `childType` is the API name of the rows' object, needed where there may be none. */
    setChildren(relationship: string, records: SObject[], childType?: string): void {
        const type = listOf(sobjectType(childType ?? records[0]?.object.apiName ?? null));
        (this.childLists ??= new Map()).set(relationship.toLowerCase(), new ApexList(type, records));
    }
    /** Without options: no id, no timestamps, parents shared. Errors and options are not copied. */
    clone(options: CloneOptions = {}): SObject {
        const copy = new SObject(this.object);
        for (const [key, value] of this.values) {
            if (key === 'id' && !options.preserveId) continue;
            if (TIMESTAMPS.has(key) && !options.preserveTimestamps) continue;
            if (this.object.fields.get(key)?.autoNumberFormat !== undefined && !options.preserveAutonumber)
                continue;
            copy.set(this.nameOf(key), value);
        }
        if (this.queried !== null) copy.queried = new Set(this.queried);
        if (this.parents !== null) {
            copy.parents = new Map();
            for (const [key, parent] of this.parents) {
                copy.parents.set(key, options.deep ? (parent?.clone({ preserveId: true }) ?? null) : parent);
            }
        }
        if (this.childLists !== null) copy.childLists = new Map(this.childLists);
        return copy;
    }
}
