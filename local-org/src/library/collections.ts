/** Apex collections as the library makes them. */
import { ApexList, ApexMap, ApexSet } from '../values/index.ts';
import { anyType, integerType, listOf, mapOf, setOf, sobjectAnyType, stringType } from '../values/index.ts';
import type { RuntimeType } from '../values/index.ts';

export function makeList<T>(element: RuntimeType, items: Iterable<T>): ApexList<T> {
    return new ApexList<T>(listOf(element), [...items]);
}
export const stringList = (items: Iterable<string | null>): ApexList<string | null> =>
    makeList(stringType, items);
export const integerList = (items: Iterable<number>): ApexList<number> => makeList(integerType, items);
export const objectList = (items: Iterable<unknown>): ApexList => makeList(anyType, items);
export const recordList = <T>(items: Iterable<T>): ApexList<T> => makeList(sobjectAnyType, items);

export function makeSet<T>(element: RuntimeType, items: Iterable<T>): ApexSet<T> {
    return new ApexSet<T>(setOf(element), items);
}

export function makeMap<K, V>(
    key: RuntimeType,
    value: RuntimeType,
    entries: Iterable<readonly [K, V]>,
): ApexMap<K, V> {
    return new ApexMap<K, V>(mapOf(key, value), entries);
}
