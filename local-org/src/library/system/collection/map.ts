import { ApexMap, equals, hashCode, raise, SObject, toText } from '../../../values/index.ts';
import { makeList, makeSet } from '../../collections.ts';
import { platformType } from '../../define.ts';
import { sobjectTokenOfType } from '../../schema/tokens.ts';
import { required } from '../string/arguments.ts';

type Entries = ApexMap<unknown, unknown>;

/** Puts records under their ids. @throws ListException for a record without an id, or with one seen before */
function putRecords(self: Entries, records: Iterable<SObject | null> | null): void {
    const seen = new Set<string>();
    let index = 0;
    for (const record of required(records, 1)) {
        const id = record?.id ?? raise('System.ListException', `Row with null Id at index: ${index}`);
        if (seen.has(id)) {
            raise('System.ListException', `Row with duplicate Id at index: ${index}`);
        }
        seen.add(id);
        self.put(id, record);
        index++;
    }
}

export const mapDefinition = platformType({
    name: 'System.Map',
    typeParameters: ['K', 'V'],
    implementation: ApexMap as never,
    members: {
        'void clear()': (self: Entries) => self.clear(),
        'Boolean containsKey(K key)': (self: Entries, key: unknown) => self.has(key),
        'V get(K key)': (self: Entries, key: unknown) => self.get(key),
        'V put(K key, V value)': (self: Entries, key: unknown, value: unknown) => self.put(key, value),
        'void putAll(Map<K, V> fromMap)': (self: Entries, from: Entries | null) => {
            for (const [key, value] of [...required(from, 1).entries()]) {
                self.put(key, value);
            }
        },
        'void putAll(List<SObject> sobjectArray)': putRecords,
        'V remove(K key)': (self: Entries, key: unknown) => self.remove(key),
        'Set<K> keySet()': (self: Entries) => makeSet(self.keyType, self.keys()),
        'List<V> values()': (self: Entries) => makeList(self.valueType, self.values()),
        'Integer size()': (self: Entries) => self.size,
        'Boolean isEmpty()': (self: Entries) => self.size === 0,
        'Map<K, V> clone()': (self: Entries) => new ApexMap(self.type, self.entries()),
        'Map<K, V> deepClone()': (self: Entries) =>
            new ApexMap(
                self.type,
                [...self.entries()].map(([key, value]) => [
                    key,
                    value instanceof SObject ? value.clone() : value,
                ]),
            ),
        'Schema.SObjectType getSObjectType()': (self: Entries) => sobjectTokenOfType(self.valueType),
        'Boolean equals(Object other)': (self: Entries, other: unknown) => equals(self, other),
        'Integer hashCode()': (self: Entries) => hashCode(self),
        'String toString()': (self: Entries) => toText(self),
    },
});
