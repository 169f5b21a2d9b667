/** Collections in emitted code. */
import {
    ApexList,
    ApexMap,
    ApexSet,
    raise,
    raiseBounds,
    raiseNull,
    SObject,
    type RuntimeType,
} from '../../values/index.ts';
import { n } from './arithmetic.ts';

export const newList = (type: RuntimeType, items: unknown[]): ApexList => new ApexList(type, items);
export const newSet = (type: RuntimeType, items: unknown[]): ApexSet => new ApexSet(type, items);
/** `new T[size]`: that many nulls. */
export function listOfSize(type: RuntimeType, size: number | null): ApexList {
    const count = n(size);
    if (count < 0) raise('System.ListException', `Invalid list size: ${count}`);
    return new ApexList<unknown>(type, new Array(count).fill(null));
}
/** `new List<T>(other)`, `new Set<T>(other)`; a list also takes its initial size. */
export function collectionFrom(type: RuntimeType, source: unknown): ApexList | ApexSet {
    if (typeof source === 'number') return type.kind === 'set' ? new ApexSet(type) : new ApexList(type);
    const items = [...walk(source)];
    return type.kind === 'set' ? new ApexSet(type, items) : new ApexList(type, items);
}
/** Keys and values in turn. */
export function newMap(type: RuntimeType, entries: unknown[]): ApexMap {
    const map = new ApexMap(type);
    for (let i = 0; i < entries.length; i += 2) map.put(entries[i], entries[i + 1]);
    return map;
}
/** `new Map<K,V>(otherMap)` and `new Map<Id,Account>(records)`. */
export function mapFrom(type: RuntimeType, source: unknown): ApexMap {
    const map = new ApexMap(type);
    if (source instanceof ApexMap) {
        for (const [key, value] of source.entries()) map.put(key, value);
        return map;
    }
    let index = 0;
    for (const record of walk(source)) {
        if (!(record instanceof SObject)) raiseNull();
        if (record.id === null) raise('System.ListException', `Row with null Id at index: ${index}`);
        map.put(record.id, record);
        index++;
    }
    return map;
}

export function at(list: ApexList, index: number): unknown {
    const value = n(list).items[index];
    return value === undefined ? raiseBounds(index) : value;
}
export function setAt(list: ApexList, index: number, value: unknown): unknown {
    n(list).set(index, value);
    return value;
}

interface ApexIterator {
    hasnext$0(): boolean | null;
    next$0(): unknown;
}
class CollectionIterator implements ApexIterator {
    readonly #rest: Iterator<unknown>;
    #next: IteratorResult<unknown>;
    constructor(source: Iterable<unknown>) {
        this.#rest = source[Symbol.iterator]();
        this.#next = this.#rest.next();
    }
    hasnext$0(): boolean {
        return this.#next.done !== true;
    }
    next$0(): unknown {
        if (this.#next.done === true)
            raise('System.NoSuchElementException', 'Iterator has no more elements.');
        const { value } = this.#next;
        this.#next = this.#rest.next();
        return value;
    }
}
/** The iterator of an Iterable; lists and sets have one too. */
export function iterator(source: unknown): ApexIterator {
    const iterable = n(source);
    if (iterable instanceof ApexList || iterable instanceof ApexSet) return new CollectionIterator(iterable);
    const own = iterable as { iterator$0?: () => ApexIterator; hasnext$0?: unknown };
    if (typeof own.iterator$0 === 'function') return n(own.iterator$0());
    return iterable as ApexIterator;
}
/** The elements of a list, set or Iterable. */
export function* walk(source: unknown): Generator<unknown> {
    if (source instanceof ApexList || source instanceof ApexSet) {
        yield* source;
        return;
    }
    for (const it = iterator(source); it.hasnext$0() === true;) yield it.next$0();
}

/** A query's rows in lists of 200, for `for (List<Account> chunk : [SELECT …])`. */
export function* chunks(rows: ApexList): Generator<ApexList> {
    for (let start = 0; start < rows.size; start += 200) {
        yield new ApexList(rows.type, rows.items.slice(start, start + 200));
    }
}

/** What `[SELECT …]` gives where one record or a count is wanted. */
export function rowsTo(rows: unknown, yields: 'list' | 'one' | 'count'): unknown {
    if (yields === 'list' || !(rows instanceof ApexList)) return rows;
    if (yields === 'count') return rows.size;
    if (rows.size === 0) raise('System.QueryException', 'List has no rows for assignment to SObject');
    if (rows.size > 1) raise('System.QueryException', 'List has more than 1 row for assignment to SObject');
    return rows.items[0];
}
