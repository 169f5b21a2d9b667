import { Iterated } from './iterated.ts';
import { KeyIndex, type Key } from './key.ts';
import type { RuntimeType } from './type.ts';

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
