import { defineType, raise } from '../../../values/index.ts';
import { platformType } from '../../define.ts';

/** The iterator of platform collections. */
export class ApexIterator {
    static readonly $type = defineType('System.Iterator', 'class', [
        defineType('System.Iterator', 'interface'),
    ]);
    private readonly source: Iterator<unknown>;
    private upcoming: IteratorResult<unknown>;
    constructor(source: Iterable<unknown>) {
        this.source = source[Symbol.iterator]();
        this.upcoming = this.source.next();
    }
    hasnext$0(): boolean {
        return this.upcoming.done !== true;
    }
    next$0(): unknown {
        if (this.upcoming.done === true) {
            raise('System.NoSuchElementException', 'Iterator has no more elements.');
        }
        const { value } = this.upcoming;
        this.upcoming = this.source.next();
        return value;
    }
}

export const iteratorDefinition = platformType({
    name: 'System.Iterator',
    kind: 'interface',
    typeParameters: ['T'],
    members: { 'Boolean hasNext()': null, 'T next()': null },
});
export const iterableDefinition = platformType({
    name: 'System.Iterable',
    kind: 'interface',
    typeParameters: ['T'],
    members: { 'Iterator<T> iterator()': null },
});
export const comparableDefinition = platformType({
    name: 'System.Comparable',
    kind: 'interface',
    members: { 'Integer compareTo(Object objectToCompareTo)': null },
});
export const comparatorDefinition = platformType({
    name: 'System.Comparator',
    kind: 'interface',
    typeParameters: ['T'],
    members: { 'Integer compare(T a, T b)': null },
});
export const callableDefinition = platformType({
    name: 'System.Callable',
    kind: 'interface',
    members: { 'Object call(String action, Map<String, Object> args)': null },
});
