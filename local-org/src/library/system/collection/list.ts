import { ApexList, compare, equals, hashCode, raise, SObject, toText } from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { sobjectTokenOfType } from '../../schema/tokens.ts';
import { required } from '../string/arguments.ts';
import { ApexIterator } from './iterator.ts';

type List = ApexList<unknown>;
type Items = Iterable<unknown> | null;
interface Comparator {
    compare$2(a: unknown, b: unknown): number | null;
}

function deepClone(self: List, id: boolean, timestamps: boolean, autonumber: boolean): List {
    const options = { preserveId: id, preserveTimestamps: timestamps, preserveAutonumber: autonumber };
    return new ApexList(
        self.type,
        self.items.map((item) => (item instanceof SObject ? item.clone(options) : item)),
    );
}

/** Merge-like and stable, as Java's; `items` is changed in place. */
function sort(self: List, order: (a: unknown, b: unknown) => number): void {
    if (self.iterating > 0) {
        raise('System.FinalException', 'Cannot modify a collection while it is being iterated.');
    }
    self.items.sort(order);
}

export const listDefinition = platformType({
    name: 'System.List',
    typeParameters: ['T'],
    implements: ['System.Iterable<T>'],
    implementation: ApexList as never,
    members: {
        'void add(T listElement)': (self: List, value: unknown) => self.add(value),
        'void add(Integer index, T listElement)': (self: List, index: number | null, value: unknown) =>
            self.insert(required(index, 1), value),
        'void addAll(List<T> fromList)': (self: List, items: Items) => self.addAll(required(items, 1)),
        'void addAll(Set<T> fromSet)': (self: List, items: Items) => self.addAll(required(items, 1)),
        'void clear()': (self: List) => self.clear(),
        'Boolean contains(T listElement)': (self: List, value: unknown) =>
            self.items.some((item) => equals(item, value)),
        'Integer indexOf(T listElement)': (self: List, value: unknown) =>
            self.items.findIndex((item) => equals(item, value)),
        'T get(Integer index)': (self: List, index: number | null) => self.get(required(index, 1)),
        'void set(Integer index, T listElement)': (self: List, index: number | null, value: unknown) =>
            self.set(required(index, 1), value),
        'T remove(Integer index)': (self: List, index: number | null) => self.remove(required(index, 1)),
        'Integer size()': (self: List) => self.size,
        'Boolean isEmpty()': (self: List) => self.size === 0,
        'Iterator<T> iterator()': (self: List) => new ApexIterator(self),
        'void sort()': (self: List) => sort(self, compare),
        'void sort(Comparator<T> comparator)': (self: List, comparator: Comparator | null) => {
            const order = required(comparator, 1);
            sort(self, (a, b) => order.compare$2(a, b) ?? 0);
        },
        'List<T> clone()': (self: List) => new ApexList(self.type, [...self.items]),
        'List<T> deepClone()': (self: List) => deepClone(self, false, false, false),
        'List<T> deepClone(Boolean preserveId)': (self: List, id: boolean | null) =>
            deepClone(self, id === true, false, false),
        'List<T> deepClone(Boolean preserveId, Boolean preserveReadonlyTimestamps)': (
            self: List,
            id: boolean | null,
            timestamps: boolean | null,
        ) => deepClone(self, id === true, timestamps === true, false),
        'List<T> deepClone(Boolean preserveId, Boolean preserveReadonlyTimestamps, Boolean preserveAutonumber)':
            (self: List, id: boolean | null, timestamps: boolean | null, autonumber: boolean | null) =>
                deepClone(self, id === true, timestamps === true, autonumber === true),
        'Schema.SObjectType getSObjectType()': (self: List) => sobjectTokenOfType(self.elementType),
        'Boolean equals(Object other)': (self: List, other: unknown) => equals(self, other),
        'Integer hashCode()': (self: List) => hashCode(self),
        'String toString()': (self: List) => toText(self),
    },
});
