import { ApexSet, equals, hashCode, toText } from '../../../values/index.ts';
import { platformType } from '../../define.ts';
import { required } from '../string/arguments.ts';
import { ApexIterator } from './iterator.ts';

type Members = ApexSet<unknown>;
type Items = Iterable<unknown> | null;

/** Applies `change` to every item; true when one of them changed the set. */
function each(items: Items, change: (item: unknown) => boolean): boolean {
    let changed = false;
    for (const item of [...required(items, 1)]) {
        changed = change(item) || changed;
    }
    return changed;
}
const addAll = (self: Members, items: Items): boolean => each(items, (item) => self.add(item));
const removeAll = (self: Members, items: Items): boolean => each(items, (item) => self.delete(item));
const containsAll = (self: Members, items: Items): boolean =>
    [...required(items, 1)].every((item) => self.has(item));
function retainAll(self: Members, items: Items): boolean {
    const kept = new ApexSet(self.type, required(items, 1));
    return each([...self], (item) => !kept.has(item) && self.delete(item));
}

export const setDefinition = platformType({
    name: 'System.Set',
    typeParameters: ['T'],
    implements: ['System.Iterable<T>'],
    implementation: ApexSet as never,
    members: {
        'Boolean add(T setElement)': (self: Members, value: unknown) => self.add(value),
        'Boolean addAll(List<T> fromList)': addAll,
        'Boolean addAll(Set<T> fromSet)': addAll,
        'void clear()': (self: Members) => self.clear(),
        'Boolean contains(T setElement)': (self: Members, value: unknown) => self.has(value),
        'Boolean containsAll(List<T> listToCompare)': containsAll,
        'Boolean containsAll(Set<T> setToCompare)': containsAll,
        'Boolean isEmpty()': (self: Members) => self.size === 0,
        'Integer size()': (self: Members) => self.size,
        'Boolean remove(T setElement)': (self: Members, value: unknown) => self.delete(value),
        'Boolean removeAll(List<T> listOfElementsToRemove)': removeAll,
        'Boolean removeAll(Set<T> setOfElementsToRemove)': removeAll,
        'Boolean retainAll(List<T> listOfElementsToRetain)': retainAll,
        'Boolean retainAll(Set<T> setOfElementsToRetain)': retainAll,
        'Iterator<T> iterator()': (self: Members) => new ApexIterator(self),
        'Set<T> clone()': (self: Members) => new ApexSet(self.type, self),
        'Boolean equals(Object other)': (self: Members, other: unknown) => equals(self, other),
        'Integer hashCode()': (self: Members) => hashCode(self),
        'String toString()': (self: Members) => toText(self),
    },
});
