/**
 * Apex object graphs as text, for jobs that wait in the store. Shared and circular references survive;
 * transient fields do not.
 */
import { fieldToken, SObjectFieldToken, sobjectToken, SObjectToken } from '../library/schema/tokens.ts';
import type { Schema } from '../schema/model.ts';
import { NotEmulatedError } from '../text/not-emulated.ts';
import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexEnum,
    ApexException,
    ApexList,
    ApexMap,
    ApexSet,
    ApexTime,
    constantsOf,
    type RuntimeType,
    shapeOf,
    shapeOfType,
    SObject,
    typeOf,
} from '../values/index.ts';

/** A value: JSON's own where it is unambiguous, else an object with one key that tells what it is. */
type Encoded = null | boolean | number | string | Readonly<Record<string, unknown>>;
interface Document {
    readonly root: Encoded;
    readonly nodes: Record<string, unknown>[];
}

export function serializeGraph(root: unknown): string {
    const nodes: Record<string, unknown>[] = [];
    const known = new Map<object, number>();

    function encode(value: unknown): Encoded {
        switch (typeof value) {
            case 'boolean':
            case 'number':
            case 'string':
                return value;
            case 'bigint':
                return { long: value.toString() };
            default:
                return value === null || value === undefined ? null : encodeObject(value as object);
        }
    }
    function encodeObject(value: object): Encoded {
        if (value instanceof ApexDecimal) return { decimal: value.toString() };
        if (value instanceof ApexDouble) return { double: String(value.value) };
        if (value instanceof ApexDate) return { date: value.toString() };
        if (value instanceof ApexDatetime) return { datetime: value.ms };
        if (value instanceof ApexTime) return { time: value.ms };
        if (value instanceof ApexBlob) return { blob: Buffer.from(value.bytes).toString('base64') };
        if (value instanceof ApexEnum) return { enum: value.type.name, name: value.name };
        if (isType(value)) return { type: value.name };
        if (value instanceof SObjectToken) return { object: value.name };
        if (value instanceof SObjectFieldToken) return { object: value.objectName, field: value.name };
        let index = known.get(value);
        if (index === undefined) {
            index = nodes.length;
            known.set(value, index);
            const node: Record<string, unknown> = {};
            nodes.push(node);
            Object.assign(node, describe(value));
        }
        return { node: index };
    }
    function describe(value: object): Record<string, unknown> {
        if (Array.isArray(value)) return { array: value.map(encode) };
        if (value instanceof ApexList) return { list: value.type.name, items: value.items.map(encode) };
        if (value instanceof ApexSet) return { set: value.type.name, items: [...value].map(encode) };
        if (value instanceof ApexMap) {
            return {
                map: value.type.name,
                items: [...value.entries()].map(([k, v]) => [encode(k), encode(v)]),
            };
        }
        if (value instanceof SObject) return describeRecord(value);
        const shape = shapeOf(value);
        const error =
            value instanceof ApexException
                ? { message: value.apexMessage, cause: encode(value.apexCause) }
                : {};
        if (shape !== null) {
            const stored = value as Record<string, unknown>;
            const names = Object.keys(stored).filter((name) => name.startsWith('_'));
            const transient = new Set(
                shape.fields
                    .filter((field) => field.transient)
                    .map((field) => `_${field.name.toLowerCase()}`),
            );
            const fields = names
                .filter((name) => !transient.has(name))
                .map((name) => [name, encode(stored[name])]);
            return { class: shape.type.name, fields, ...error };
        }
        if (value instanceof ApexException) return { class: value.typeName, fields: [], ...error };
        return describePlatform(value);
    }
    function describeRecord(record: SObject): Record<string, unknown> {
        return {
            record: record.object.apiName,
            fields: [...record.values].map(([name, value]) => [record.nameOf(name), encode(value)]),
            parents: [...(record.parents ?? [])].map(([name, parent]) => [name, encode(parent)]),
            children: [...(record.childLists ?? [])].map(([name, rows]) => [name, encode(rows)]),
            queried: record.queried === null ? null : [...record.queried],
        };
    }
    /** Objects of the library that keep their state in plain properties. */
    function describePlatform(value: object): Record<string, unknown> {
        const type = typeOf(value);
        if (type.kind === 'any') throw new NotEmulatedError(`serialisation of ${value.constructor.name}`);
        return {
            class: type.name,
            fields: Object.entries(value).map(([name, item]) => [name, encode(item)]),
        };
    }

    const encoded = encode(root);
    return JSON.stringify({ root: encoded, nodes } satisfies Document);
}

function isType(value: object): value is RuntimeType {
    return 'supertypes' in value && 'kind' in value && 'arguments' in value;
}

export interface GraphTypes {
    typeNamed(name: string): RuntimeType | null;
    readonly schema: Schema;
}

export function deserializeGraph(text: string, types: GraphTypes): unknown {
    const { root, nodes } = JSON.parse(text) as Document;
    const made = new Map<number, unknown>();

    const typeOfName = (name: unknown): RuntimeType => {
        const type = types.typeNamed(String(name));
        if (type === null)
            throw new Error(`A waiting job refers to ${String(name)}, which is no longer there`);
        return type;
    };
    function decode(value: Encoded): unknown {
        if (value === null || typeof value !== 'object') return value;
        if ('node' in value) return node(value.node as number);
        if ('long' in value) return BigInt(value.long as string);
        if ('decimal' in value) return ApexDecimal.of(value.decimal as string);
        if ('double' in value) return new ApexDouble(Number(value.double));
        if ('date' in value) return ApexDate.parse(value.date as string);
        if ('datetime' in value) return new ApexDatetime(value.datetime as number);
        if ('time' in value) return new ApexTime(value.time as number);
        if ('blob' in value) return new ApexBlob(Buffer.from(value.blob as string, 'base64'));
        if ('enum' in value)
            return constantsOf(typeOfName(value.enum)).find((one) => one.name === value.name) ?? null;
        if ('field' in value) return fieldToken(String(value.object), String(value.field));
        if ('object' in value) return sobjectToken(String(value.object));
        return typeOfName(value.type);
    }
    function node(index: number): unknown {
        if (made.has(index)) return made.get(index);
        const facts = nodes[index]!;
        if ('array' in facts) {
            const array: unknown[] = [];
            made.set(index, array);
            for (const item of facts.array as Encoded[]) array.push(decode(item));
            return array;
        }
        if ('list' in facts) {
            const list = new ApexList(typeOfName(facts.list));
            made.set(index, list);
            for (const item of facts.items as Encoded[]) list.add(decode(item));
            return list;
        }
        if ('set' in facts) {
            const set = new ApexSet(typeOfName(facts.set));
            made.set(index, set);
            for (const item of facts.items as Encoded[]) set.add(decode(item));
            return set;
        }
        if ('map' in facts) {
            const map = new ApexMap(typeOfName(facts.map));
            made.set(index, map);
            for (const [key, item] of facts.items as [Encoded, Encoded][]) map.put(decode(key), decode(item));
            return map;
        }
        return 'record' in facts ? recordNode(index, facts) : instanceNode(index, facts);
    }
    function recordNode(index: number, facts: Record<string, unknown>): SObject {
        const object = types.schema.object(String(facts.record));
        if (object === undefined)
            throw new Error(`A waiting job refers to ${String(facts.record)}, which is no longer there`);
        const record = new SObject(object);
        made.set(index, record);
        for (const [name, value] of facts.fields as [string, Encoded][]) record.set(name, decode(value));
        for (const [name, parent] of facts.parents as [string, Encoded][]) {
            record.setParent(name, decode(parent) as SObject | null);
        }
        for (const [name, rows] of facts.children as [string, Encoded][]) {
            (record.childLists ??= new Map()).set(name, decode(rows) as ApexList<SObject>);
        }
        record.queried = facts.queried === null ? null : new Set(facts.queried as string[]);
        return record;
    }
    function instanceNode(index: number, facts: Record<string, unknown>): object {
        const type = typeOfName(facts.class);
        const instance = shapeOfType(type)?.allocate() ?? allocatePlatform(type);
        made.set(index, instance);
        const target = instance as Record<string, unknown>;
        for (const [name, value] of facts.fields as [string, Encoded][]) target[name] = decode(value);
        if (instance instanceof ApexException) {
            instance.$exception(
                (facts.message as string | null | undefined) ?? null,
                decode((facts.cause as Encoded) ?? null) as ApexException | null,
            );
        }
        return instance;
    }
    function allocatePlatform(type: RuntimeType): object {
        const { implementation } = type;
        if (typeof implementation !== 'function')
            throw new NotEmulatedError(`deserialisation of ${type.name}`);
        if (implementation === ApexException || implementation.prototype instanceof ApexException) {
            return new (implementation as typeof ApexException)();
        }
        return Object.create(implementation.prototype as object) as object;
    }
    return decode(root);
}
