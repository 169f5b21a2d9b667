/** Lists, sets and maps of Apex. They keep insertion order and refuse changes while they are iterated over. */
import { raise } from './exception.ts';
import { KeyIndex, type Key } from './key.ts';
import type { RuntimeType } from './type.ts';

abstract class Iterated {
    /** How many for-each loops run over this collection now. */
    iterating = 0;

    protected changing(): void {
        if (this.iterating > 0) {
            raise('System.FinalException', 'Cannot modify a collection while it is being iterated.');
        }
    }
}

/** The index of a list is out of its bounds. */
export function raiseBounds(index: number): never {
    raise('System.ListException', `List index out of bounds: ${index}`);
}

export class ApexList<T = unknown> extends Iterated implements Iterable<T> {
    readonly type: RuntimeType;
    /** Read freely; change it through the methods, or where no loop can be running. */
    readonly items: T[];

    constructor(type: RuntimeType, items: T[] = []) {
        super();
        this.type = type;
        this.items = items;
    }
    get size(): number {
        return this.items.length;
    }
    get elementType(): RuntimeType {
        return this.type.arguments[0]!;
    }
    /** @throws ListException when out of bounds */
    get(index: number): T {
        if (index < 0 || index >= this.items.length) raiseBounds(index);
        return this.items[index]!;
    }
    set(index: number, value: T): void {
        if (index < 0 || index >= this.items.length) raiseBounds(index);
        this.items[index] = value;
    }
    add(value: T): void {
        if (this.iterating > 0) this.changing();
        this.items.push(value);
    }
    insert(index: number, value: T): void {
        this.changing();
        if (index < 0 || index > this.items.length) raiseBounds(index);
        this.items.splice(index, 0, value);
    }
    addAll(values: Iterable<T>): void {
        this.changing();
        for (const value of [...values]) this.items.push(value);
    }
    remove(index: number): T {
        this.changing();
        if (index < 0 || index >= this.items.length) raiseBounds(index);
        return this.items.splice(index, 1)[0]!;
    }
    clear(): void {
        this.changing();
        this.items.length = 0;
    }
    [Symbol.iterator](): ArrayIterator<T> {
        return this.items[Symbol.iterator]();
    }
}

export class ApexSet<T = unknown> extends Iterated implements Iterable<T> {
    readonly type: RuntimeType;
    readonly #members = new Map<Key, T>();
    readonly #keys = new KeyIndex();

    constructor(type: RuntimeType, values: Iterable<T> = []) {
        super();
        this.type = type;
        for (const value of values) this.add(value);
    }
    get size(): number {
        return this.#members.size;
    }
    get elementType(): RuntimeType {
        return this.type.arguments[0]!;
    }
    has(value: unknown): boolean {
        return this.#members.has(this.#keys.find(value));
    }
    /** True when the value was not there before. */
    add(value: T): boolean {
        const key = this.#keys.add(value);
        if (this.#members.has(key)) return false;
        this.changing();
        this.#members.set(key, value);
        return true;
    }
    /** True when the value was there. */
    delete(value: unknown): boolean {
        const key = this.#keys.find(value);
        if (!this.#members.has(key)) return false;
        this.changing();
        this.#keys.remove(key);
        return this.#members.delete(key);
    }
    clear(): void {
        this.changing();
        this.#members.clear();
        this.#keys.clear();
    }
    [Symbol.iterator](): MapIterator<T> {
        return this.#members.values();
    }
}

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
