/** Values as text: `String.valueOf` of anything but Date and Datetime, which it prints in the user's zone. */
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexDate } from './dates.ts';
import { shapeOf } from './shape.ts';
import { SObject } from './sobject.ts';

/** In `'' + value` and in debug logs. Dates have a time of zero there; null is `null`. */
export function toText(value: unknown): string {
    return print(value, new Set());
}

function print(value: unknown, within: Set<object>): string {
    if (typeof value === 'string') return value;
    if (value === null || value === undefined) return 'null';
    if (typeof value !== 'object') return String(value);
    if (value instanceof ApexDate) return `${value.toString()} 00:00:00`;
    if (within.has(value)) return '(already output)';
    within.add(value);
    const text = printStructure(value, within);
    within.delete(value);
    return text;
}

function printStructure(value: object, within: Set<object>): string {
    if (value instanceof ApexList) return `(${value.items.map((item) => print(item, within)).join(', ')})`;
    if (value instanceof ApexSet) return `{${[...value].map((item) => print(item, within)).join(', ')}}`;
    if (value instanceof ApexMap) {
        const entries = [...value.entries()].map(
            ([key, item]) => `${print(key, within)}=${print(item, within)}`,
        );
        return `{${entries.join(', ')}}`;
    }
    if (value instanceof SObject) {
        const fields: string[] = [];
        for (const [key, field] of value.values) fields.push(`${value.nameOf(key)}=${print(field, within)}`);
        return `${value.object.apiName}:{${fields.join(', ')}}`;
    }
    const own = (value as { tostring$0?: () => string | null }).tostring$0;
    if (typeof own === 'function') return own.call(value) ?? 'null';
    const shape = shapeOf(value);
    if (shape !== null && !(value instanceof Error)) {
        const fields = shape.fields.map((field) => `${field.name}=${print(field.get(value), within)}`);
        return `${shape.type.name.split('.').at(-1)}:[${fields.join(', ')}]`;
    }
    const text = value.toString();
    return text === '[object Object]' ? value.constructor.name : text;
}
