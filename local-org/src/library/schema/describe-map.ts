import { ApexMap, mapOf, type RuntimeType, stringType } from '../../values/index.ts';

/** The maps of describe calls: keys are lower-case names, found in any case. */
export class DescribeMap<V> extends ApexMap<string, V> {
    constructor(valueType: RuntimeType, entries: Iterable<readonly [string, V]>) {
        super(mapOf(stringType, valueType));
        for (const [key, value] of entries) {
            super.put(key.toLowerCase(), value);
        }
    }
    override get(key: unknown): V | null {
        return super.get(lower(key));
    }
    override has(key: unknown): boolean {
        return super.has(lower(key));
    }
    override put(key: string, value: V): V | null {
        return super.put(key.toLowerCase(), value);
    }
    override remove(key: unknown): V | null {
        return super.remove(lower(key));
    }
}
const lower = (key: unknown): unknown => (typeof key === 'string' ? key.toLowerCase() : key);
