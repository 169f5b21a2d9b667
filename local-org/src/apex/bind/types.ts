/** Making, comparing and naming static types. */
import type { ApexType, PrimitiveName, TypeSymbol } from './symbols.ts';

export const primitiveNames: readonly PrimitiveName[] = [
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
];

const primitives = new Map<string, ApexType>(
    primitiveNames.map((name) => [name.toLowerCase(), { kind: 'primitive', name }]),
);

/** The primitive of any-case name; undefined for other names. */
export function primitiveNamed(name: string): ApexType | undefined {
    return primitives.get(name.toLowerCase());
}
function primitive(name: PrimitiveName): ApexType {
    return { kind: 'primitive', name };
}

export const BOOLEAN = primitive('Boolean');
export const INTEGER = primitive('Integer');
export const LONG = primitive('Long');
export const DOUBLE = primitive('Double');
export const DECIMAL = primitive('Decimal');
export const STRING = primitive('String');
export const ID = primitive('Id');
export const DATE = primitive('Date');
export const DATETIME = primitive('Datetime');
export const TIME = primitive('Time');
export const BLOB = primitive('Blob');
export const VOID: ApexType = { kind: 'void' };
export const NULL: ApexType = { kind: 'null' };
/** The type of an expression that was already reported: compatible with everything, compared by identity. */
export const BROKEN: ApexType = { kind: 'null' };
export const OBJECT: ApexType = { kind: 'object' };
export const SOBJECT: ApexType = { kind: 'sobject', name: null };

export function listOf(element: ApexType): ApexType {
    return { kind: 'list', element };
}
export function setOf(element: ApexType): ApexType {
    return { kind: 'set', element };
}
export function mapOf(key: ApexType, value: ApexType): ApexType {
    return { kind: 'map', key, value };
}
export function sobject(name: string | null): ApexType {
    return { kind: 'sobject', name };
}
/** The row type of a query of `object`; `SObject` for queries whose object is known only at run time. */
export function rowOf(object: string): ApexType {
    return object === 'SObject' ? SOBJECT : sobject(object);
}
export function classType(symbol: TypeSymbol, typeArguments: readonly ApexType[] = []): ApexType {
    return { kind: 'class', symbol, arguments: typeArguments };
}

export function isPrimitive(type: ApexType, ...names: PrimitiveName[]): boolean {
    return type.kind === 'primitive' && (names.length === 0 || names.includes(type.name));
}
export function isNumeric(type: ApexType): boolean {
    return isPrimitive(type, 'Integer', 'Long', 'Double', 'Decimal');
}
export function isEnum(type: ApexType): boolean {
    return type.kind === 'class' && type.symbol.kind === 'enum';
}

/** True when the two are one type; names compare without case. */
export function sameType(a: ApexType, b: ApexType): boolean {
    if (a === b) {
        return true;
    }
    if (a.kind !== b.kind) {
        return false;
    }
    switch (a.kind) {
        case 'primitive':
        case 'parameter':
            return a.name === (b as typeof a).name;
        case 'list':
        case 'set':
            return sameType(a.element, (b as typeof a).element);
        case 'map': {
            const other = b as typeof a;
            return sameType(a.key, other.key) && sameType(a.value, other.value);
        }
        case 'sobject':
            return a.name?.toLowerCase() === (b as typeof a).name?.toLowerCase();
        case 'soql':
            return a.object.toLowerCase() === (b as typeof a).object.toLowerCase();
        case 'class': {
            const other = b as typeof a;
            return (
                a.symbol === other.symbol &&
                a.arguments.length === other.arguments.length &&
                a.arguments.every((argument, i) => sameType(argument, other.arguments[i]))
            );
        }
        default:
            return true;
    }
}

/** The type as Salesforce's messages print it: `Map<Id,List<Account>>`, `Outer.Inner`, `System.HttpRequest`. */
export function typeName(type: ApexType): string {
    switch (type.kind) {
        case 'void':
        case 'null':
            return type.kind;
        case 'object':
            return 'Object';
        case 'primitive':
        case 'parameter':
            return type.name;
        case 'list':
            return `List<${typeName(type.element)}>`;
        case 'set':
            return `Set<${typeName(type.element)}>`;
        case 'map':
            return `Map<${typeName(type.key)},${typeName(type.value)}>`;
        case 'sobject':
            return type.name ?? 'SObject';
        case 'soql':
            return `List<${type.object}>`;
        case 'class':
            return type.arguments.length === 0
                ? type.symbol.qualifiedName
                : `${type.symbol.qualifiedName}<${type.arguments.map(typeName).join(',')}>`;
    }
}

/** Replaces type parameters; parameters without a binding stay. */
export function substitute(type: ApexType, bindings: ReadonlyMap<string, ApexType>): ApexType {
    if (bindings.size === 0) {
        return type;
    }
    switch (type.kind) {
        case 'parameter':
            return bindings.get(type.name) ?? type;
        case 'list':
        case 'set':
            return { kind: type.kind, element: substitute(type.element, bindings) };
        case 'map':
            return mapOf(substitute(type.key, bindings), substitute(type.value, bindings));
        case 'class':
            return type.arguments.length === 0
                ? type
                : classType(
                      type.symbol,
                      type.arguments.map((argument) => substitute(argument, bindings)),
                  );
        default:
            return type;
    }
}
