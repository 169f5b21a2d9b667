/** How result columns become records: which column is which field of the record or of a parent of it. */
import type { Field, ObjectType, Schema } from '../../schema/model.ts';
import { decode, unscaled } from '../../store/column.ts';
import type { StorageValue } from '../../store/database.ts';
import { ApexDate, ApexDatetime, ApexDecimal, ApexTime, Decimals, SObject } from '../../values/index.ts';
import type { Typed } from './expression.ts';

interface FieldColumn {
    readonly key: string;
    readonly name: string;
    readonly index: number;
    readonly read: (value: StorageValue) => unknown;
}

/** One record of the result: the queried one or a parent. */
export class RecordPlan {
    /** Objects the record may be of. */
    readonly objects: readonly ObjectType[];
    readonly idColumn: number;
    readonly queried = new Set<string>();
    private readonly columns: FieldColumn[] = [];
    private readonly parents = new Map<string, { name: string; plans: RecordPlan[] }>();

    constructor(objects: readonly ObjectType[], idColumn: number) {
        this.objects = objects;
        this.idColumn = idColumn;
    }

    /** Adds a field; `selected` ones may be read by Apex and are what the APIs show. */
    add(name: string, index: number, read: (value: StorageValue) => unknown, selected: boolean): void {
        const key = name.toLowerCase();
        if (!this.columns.some((column) => column.key === key)) {
            this.columns.push({ key, name, index, read });
        }
        if (selected) {
            this.queried.add(key);
        }
    }

    has(name: string): boolean {
        return this.queried.has(name.toLowerCase());
    }

    /** The plan of a parent, made when it is first asked for. */
    parent(relationship: string, make: () => RecordPlan): RecordPlan {
        const key = relationship.toLowerCase();
        let entry = this.parents.get(key);
        if (entry === undefined) {
            entry = { name: relationship, plans: [make()] };
            this.parents.set(key, entry);
        }
        return entry.plans[0];
    }

    /** Plans of a parent by its type: the first one that finds a record counts. */
    variants(relationship: string, plans: RecordPlan[]): void {
        this.parents.set(relationship.toLowerCase(), { name: relationship, plans });
    }

    /** Null where there is no record: an empty lookup. */
    read(row: readonly StorageValue[], schema: Schema): SObject | null {
        const id = row[this.idColumn];
        if (typeof id !== 'string') {
            return null;
        }
        const object =
            this.objects.length === 1
                ? this.objects[0]
                : (objectOf(id, this.objects, schema) ?? this.objects[0]);
        const record = new SObject(object);
        record.values.set('id', id);
        for (const { key, name, index, read } of this.columns) {
            if (object.fields.has(key)) {
                record.values.set(key, read(row[index]));
            } else {
                record.set(name, read(row[index]));
            }
        }
        record.queried = this.queried;
        for (const { name, plans } of this.parents.values()) {
            let parent: SObject | null = null;
            for (let i = 0; i < plans.length && parent === null; i += 1) {
                parent = plans[i].read(row, schema);
            }
            record.setParent(name, parent);
        }
        return record;
    }
}

function objectOf(id: string, objects: readonly ObjectType[], schema: Schema): ObjectType | undefined {
    const prefix = id.slice(0, 3);
    return objects.find((object) => object.keyPrefix === prefix) ?? schema.objectByKeyPrefix(prefix);
}

/** Reader of an expression's values, as Apex values. */
export function readerOf(typed: Typed): (value: StorageValue) => unknown {
    if (typed.field !== null && !typed.isAggregate) {
        const { field } = typed;
        return (value) => decode(field as Field, value);
    }
    switch (typed.kind) {
        case 'decimal':
            return (value) => (value === null ? null : unscaled(String(value), typed.scale));
        case 'integer':
            return (value) => (value === null ? null : Number(value));
        case 'long':
            return (value) => (value === null ? null : BigInt(String(value)));
        case 'boolean':
            return (value) => (value === null ? null : value !== 0);
        case 'date':
            return (value) => (value === null ? null : ApexDate.parse(String(value)));
        case 'datetime':
            return (value) => (value === null ? null : new ApexDatetime(Number(value)));
        case 'time':
            return (value) => (value === null ? null : new ApexTime(Number(value)));
        default:
            return (value) => value;
    }
}

/** Average of `sum/count`, exact up to the digits of a double. */
export function readAverage(scale: number): (value: StorageValue) => unknown {
    return (value) => {
        if (typeof value !== 'string') {
            return null;
        }
        const [sum, count] = value.split('/');
        const quotient = new Decimals(sum).div(new Decimals(10).pow(scale)).div(count);
        return ApexDecimal.of(quotient.toNumber());
    };
}
