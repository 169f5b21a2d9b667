/**
 * Value equality of set members and map keys. Primitives are their own key; values with several fields become
 * a text; instances with `equals` and `hashCode` are found through `KeyIndex`; everything else is identity.
 */
import { ApexBlob } from './blob.ts';
import { ApexDate, ApexDatetime, ApexTime } from './dates.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { hashCode } from './hash.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { shapeOf } from './shape.ts';
import { SObject } from './sobject.ts';

export type Key = string | number | bigint | boolean | object | null;

/** In front of texts that stand for a value, so that no Apex string equals one. */
const MARK = '\uFFFF';
const numbers = new WeakMap<object, number>();
let nextNumber = 1;

/** A user class that says itself what equals what. */
export interface WithEquality {
    equals$1(other: unknown): boolean | null;
    hashcode$0(): number | null;
}
export function hasEquality(value: unknown): value is WithEquality {
    return (
        typeof value === 'object' &&
        value !== null &&
        shapeOf(value) !== null &&
        typeof (value as Partial<WithEquality>).equals$1 === 'function' &&
        typeof (value as Partial<WithEquality>).hashcode$0 === 'function'
    );
}

/** Of every value but instances with own equality, which need a KeyIndex (here they are identity). */
export function keyOf(value: unknown): Key {
    switch (typeof value) {
        case 'object':
            return value === null ? null : objectKey(value);
        case 'undefined':
            return null;
        default:
            return value as Key;
    }
}

function objectKey(value: object): Key {
    if (value instanceof ApexDate) return `${MARK}D${value.days}`;
    if (value instanceof ApexDatetime) return `${MARK}T${value.ms}`;
    if (value instanceof ApexDecimal) return `${MARK}N${value.toString()}`;
    if (value instanceof ApexDouble) return `${MARK}F${value.value}`;
    if (value instanceof ApexTime) return `${MARK}H${value.ms}`;
    if (value instanceof SObject) return `${MARK}S${sobjectKey(value)}`;
    if (value instanceof ApexBlob) return `${MARK}B${Buffer.from(value.bytes).toString('base64')}`;
    if (value instanceof ApexList) return `${MARK}L${value.items.map(part).join(',')}`;
    if (value instanceof ApexSet) return `${MARK}C${[...value].map(part).sort().join(',')}`;
    if (value instanceof ApexMap) {
        return `${MARK}M${[...value.entries()]
            .map(([k, v]) => `${part(k)}=${part(v)}`)
            .sort()
            .join(',')}`;
    }
    return value;
}

function sobjectKey(record: SObject): string {
    const parts = [record.object.apiName];
    for (const name of [...record.values.keys()].sort()) {
        const value = record.values.get(name);
        if (value !== null) parts.push(`${name}=${part(value)}`);
    }
    return parts.join(';');
}

/** A key as text, for use inside the key of what holds it. */
function part(value: unknown): string {
    const key = hasEquality(value) ? `${MARK}E${value.hashcode$0()}` : keyOf(value);
    switch (typeof key) {
        case 'string':
            return JSON.stringify(key);
        case 'bigint':
            return `${key}L`;
        case 'object': {
            if (key === null) return 'null';
            let number = numbers.get(key);
            if (number === undefined) numbers.set(key, (number = nextNumber++));
            return `#${number}`;
        }
        default:
            return String(key);
    }
}

/** Keys of one collection; remembers the instances that have their own equality. */
export class KeyIndex {
    #buckets: Map<number, WithEquality[]> | null = null;

    /** The key of a value that is to be added. */
    add(value: unknown): Key {
        if (typeof value !== 'object' || value === null || !hasEquality(value)) return keyOf(value);
        const known = this.#find(value);
        if (known !== null) return known;
        const hash = hashCode(value);
        const bucket = (this.#buckets ??= new Map()).get(hash);
        if (bucket === undefined) this.#buckets.set(hash, [value]);
        else bucket.push(value);
        return value;
    }
    /** The key of a value that is looked for. */
    find(value: unknown): Key {
        if (typeof value !== 'object' || value === null || !hasEquality(value)) return keyOf(value);
        return this.#find(value) ?? value;
    }
    remove(key: Key): void {
        if (this.#buckets === null || !hasEquality(key)) return;
        const hash = hashCode(key);
        const rest = this.#buckets.get(hash)?.filter((other) => other !== key) ?? [];
        this.#buckets.set(hash, rest);
    }
    clear(): void {
        this.#buckets = null;
    }
    #find(value: WithEquality): WithEquality | null {
        const bucket = this.#buckets?.get(hashCode(value));
        return bucket?.find((known) => known === value || value.equals$1(known) === true) ?? null;
    }
}
