import { raise } from './exception.ts';
import { Iterated } from './iterated.ts';
import type { RuntimeType } from './type.ts';

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
