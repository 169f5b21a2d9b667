/**
 * The run-time types, one object each. Class types are made by whoever defines the class (`defineType`);
 * everything built from other types is interned here.
 */
import type { RuntimeType } from './type.ts';

export type PrimitiveTypeName =
    | 'Boolean'
    | 'Integer'
    | 'Long'
    | 'Double'
    | 'Decimal'
    | 'String'
    | 'Id'
    | 'Date'
    | 'Datetime'
    | 'Time'
    | 'Blob';

/** The values of `System.Type` are the types themselves. */
export class NamedType implements RuntimeType {
    static readonly $type: RuntimeType = new NamedType('System.Type', 'class');
    readonly name: string;
    readonly kind: RuntimeType['kind'];
    readonly arguments: readonly RuntimeType[];
    supertypes: readonly RuntimeType[];
    implementation?: unknown;

    constructor(
        name: string,
        kind: RuntimeType['kind'],
        args: readonly RuntimeType[] = [],
        supertypes: readonly RuntimeType[] = [],
    ) {
        this.name = name;
        this.kind = kind;
        this.arguments = args;
        this.supertypes = supertypes;
    }
    toString(): string {
        return this.name;
    }
}
const make = (name: string, kind: RuntimeType['kind'], args: readonly RuntimeType[] = []): RuntimeType =>
    new NamedType(name, kind, args);

/** `Object`, the supertype of all. */
export const anyType = make('Object', 'any');

const primitives = new Map<string, RuntimeType>(
    [
        'Boolean',
        'Integer',
        'Long',
        'Double',
        'Decimal',
        'String',
        'Id',
        'Date',
        'Datetime',
        'Time',
        'Blob',
    ].map((name) => [name.toLowerCase(), make(name, 'primitive')]),
);

/** The type of a primitive, by its name in any case. */
export function primitiveType(name: PrimitiveTypeName): RuntimeType {
    return primitives.get(name.toLowerCase())!;
}
/** The primitive type of that name in any case, or undefined. */
export function findPrimitiveType(name: string): RuntimeType | undefined {
    return primitives.get(name.toLowerCase());
}

export const booleanType = primitiveType('Boolean');
export const integerType = primitiveType('Integer');
export const longType = primitiveType('Long');
export const doubleType = primitiveType('Double');
export const decimalType = primitiveType('Decimal');
export const stringType = primitiveType('String');
export const idType = primitiveType('Id');
export const dateType = primitiveType('Date');
export const datetimeType = primitiveType('Datetime');
export const timeType = primitiveType('Time');
export const blobType = primitiveType('Blob');

const sobjects = new Map<string, RuntimeType>();
/** `SObject` itself, for lists and maps of any record. */
export const sobjectAnyType = make('SObject', 'sobject');
/** The type of a record: `Account`; null gives the generic `SObject`. */
export function sobjectType(apiName: string | null): RuntimeType {
    if (apiName === null || apiName.toLowerCase() === 'sobject') return sobjectAnyType;
    const key = apiName.toLowerCase();
    let type = sobjects.get(key);
    if (type === undefined) sobjects.set(key, (type = make(apiName, 'sobject')));
    return type;
}

const lists = new WeakMap<RuntimeType, RuntimeType>();
const sets = new WeakMap<RuntimeType, RuntimeType>();
const iterators = new WeakMap<RuntimeType, RuntimeType>();
const maps = new WeakMap<RuntimeType, WeakMap<RuntimeType, RuntimeType>>();

function interned(
    table: WeakMap<RuntimeType, RuntimeType>,
    generic: string,
    kind: RuntimeType['kind'],
    element: RuntimeType,
): RuntimeType {
    let type = table.get(element);
    if (type === undefined) table.set(element, (type = make(`${generic}<${element.name}>`, kind, [element])));
    return type;
}
export const listOf = (element: RuntimeType): RuntimeType => interned(lists, 'List', 'list', element);
export const setOf = (element: RuntimeType): RuntimeType => interned(sets, 'Set', 'set', element);
export const iteratorOf = (element: RuntimeType): RuntimeType =>
    interned(iterators, 'Iterator', 'iterator', element);
export function mapOf(key: RuntimeType, value: RuntimeType): RuntimeType {
    let byValue = maps.get(key);
    if (byValue === undefined) maps.set(key, (byValue = new WeakMap()));
    let type = byValue.get(value);
    if (type === undefined) {
        byValue.set(value, (type = make(`Map<${key.name},${value.name}>`, 'map', [key, value])));
    }
    return type;
}

/** A class, interface or enum. `supertypes` must hold all of them, nearest first. */
export function defineType(
    name: string,
    kind: 'class' | 'interface' | 'enum',
    supertypes: readonly RuntimeType[] = [],
    args: readonly RuntimeType[] = [],
): NamedType {
    return new NamedType(name, kind, args, [...supertypes]);
}
