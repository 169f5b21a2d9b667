import { Iterated } from './iterated.ts';
import { KeyIndex, type Key } from './key.ts';
import type { RuntimeType } from './type.ts';

export class ApexMap<K = unknown, V = unknown> extends Iterated {
    readonly type: RuntimeType;
    readonly #entries = new Map<Key, { readonly key: K; value: V }>();
    readonly #keys = new KeyIndex();

    constructor(type: RuntimeType, entries: Iterable<readonly [K, V]> = []) {
        super();
        this.type = type;
        for (const [key, value] of entries) this.put(key, value);
    }
    get size(): number {
        return this.#entries.size;
    }
    get keyType(): RuntimeType {
        return this.type.arguments[0]!;
    }
    get valueType(): RuntimeType {
        return this.type.arguments[1]!;
    }
    has(key: unknown): boolean {
        return this.#entries.has(this.#keys.find(key));
    }
    /** Null when there is none. */
    get(key: unknown): V | null {
        return this.#entries.get(this.#keys.find(key))?.value ?? null;
    }
    /** Gives what was there before, or null. */
    put(key: K, value: V): V | null {
        const index = this.#keys.add(key);
        const entry = this.#entries.get(index);
        if (entry === undefined) {
            this.changing();
            this.#entries.set(index, { key, value });
            return null;
        }
        const before = entry.value;
        entry.value = value;
        return before;
    }
    /** Gives what was removed, or null. */
    remove(key: unknown): V | null {
        const index = this.#keys.find(key);
        const entry = this.#entries.get(index);
        if (entry === undefined) return null;
        this.changing();
        this.#entries.delete(index);
        this.#keys.remove(index);
        return entry.value;
    }
    clear(): void {
        this.changing();
        this.#entries.clear();
        this.#keys.clear();
    }
    *keys(): Generator<K> {
        for (const entry of this.#entries.values()) yield entry.key;
    }
    *values(): Generator<V> {
        for (const entry of this.#entries.values()) yield entry.value;
    }
    *entries(): Generator<[K, V]> {
        for (const entry of this.#entries.values()) yield [entry.key, entry.value];
    }
    [Symbol.iterator](): Generator<[K, V]> {
        return this.entries();
    }
}
