import { current } from '../../org/transaction.ts';
import {
    anyType,
    ApexList,
    ApexMap,
    ApexSet,
    type CodeAccess,
    codeAccessKey,
    findPrimitiveType,
    fits,
    hashCode,
    iteratorOf,
    listOf,
    mapOf,
    NamedType,
    raise,
    raiseNull,
    type RuntimeType,
    setOf,
    SObject,
    sobjectAnyType,
    sobjectType,
} from '../../values/index.ts';
import { platformType } from '../define.ts';
import { platformTypeNamed } from '../platform-types.ts';
import { required } from './string/arguments.ts';

/** What the runtime offers on compiled classes; null while no code host runs (tests of the library alone). */
export function codeAccess(): CodeAccess | null {
    return (current().memory.get(codeAccessKey) as CodeAccess | undefined) ?? null;
}

/** The type `Type.forName` finds: generic collections, primitives, user classes, sObjects, platform types. */
export function typeNamed(name: string): RuntimeType | null {
    const text = name.trim();
    const array = /^(.*)\[\]$/.exec(text);
    if (array !== null) {
        return wrap(listOf, typeNamed(array[1]));
    }
    const generic = /^(list|set|map|iterator)\s*<(.*)>$/i.exec(text);
    if (generic !== null) {
        const parts = splitArguments(generic[2]).map(typeNamed);
        switch (generic[1].toLowerCase()) {
            case 'list':
                return wrap(listOf, parts[0]);
            case 'set':
                return wrap(setOf, parts[0]);
            case 'iterator':
                return wrap(iteratorOf, parts[0]);
            default:
                return parts[0] && parts[1] ? mapOf(parts[0], parts[1]) : null;
        }
    }
    const lower = text.toLowerCase().replace(/^system\./, '');
    if (lower === 'object') {
        return anyType;
    }
    if (lower === 'sobject') {
        return sobjectAnyType;
    }
    const own = codeAccess()?.typeNamed(text) ?? null;
    if (own !== null) {
        return own;
    }
    const object = current().org.schema.object(text.replace(/^schema\./i, ''));
    return (
        findPrimitiveType(lower) ??
        (object === undefined ? null : sobjectType(object.apiName)) ??
        platformTypeNamed(text) ??
        platformTypeNamed(`System.${text}`) ??
        platformTypeNamed(`Schema.${text}`) ??
        null
    );
}

function wrap(
    make: (element: RuntimeType) => RuntimeType,
    element: RuntimeType | null | undefined,
): RuntimeType | null {
    return element ? make(element) : null;
}
function splitArguments(text: string): string[] {
    let depth = 0;
    const parts = [''];
    for (const c of text) {
        depth += c === '<' ? 1 : c === '>' ? -1 : 0;
        if (c === ',' && depth === 0) {
            parts.push('');
        } else {
            parts[parts.length - 1] += c;
        }
    }
    return parts;
}

/** A new instance by the constructor without arguments. @throws TypeException when the type has none */
export function instantiate(type: RuntimeType): unknown {
    switch (type.kind) {
        case 'list':
            return new ApexList(type);
        case 'set':
            return new ApexSet(type);
        case 'map':
            return new ApexMap(type);
        case 'sobject':
            return type === sobjectAnyType
                ? cannot(type)
                : new SObject(current().org.schema.object(type.name) ?? cannot(type));
    }
    const access = codeAccess();
    return access === null ? cannot(type) : access.instantiate(type);
}
function cannot(type: RuntimeType): never {
    raise('System.TypeException', `Type cannot be constructed: ${type.name}`);
}

export const typeDefinition = platformType({
    name: 'System.Type',
    implementation: NamedType as never,
    members: {
        'static Type forName(String fullyQualifiedName)': (name: string | null) =>
            typeNamed(required(name, 1)),
        'static Type forName(String namespace, String name)': (
            namespace: string | null,
            name: string | null,
        ) => {
            const simple = required(name, 2);
            return namespace === null || namespace === ''
                ? typeNamed(simple)
                : (platformTypeNamed(`${namespace}.${simple}`) ??
                      (isOwnNamespace(namespace) ? typeNamed(simple) : null));
        },
        'String getName()': (self: RuntimeType) => self.name,
        'Object newInstance()': (self: RuntimeType) => instantiate(self),
        'Boolean isAssignableFrom(Type sourceType)': (self: RuntimeType, source: RuntimeType | null) =>
            fits(source ?? raiseNull(), self),
        'Boolean equals(Object typeToCompare)': (self: RuntimeType, other: unknown) => self === other,
        'Integer hashCode()': (self: RuntimeType) => hashCode(self.name),
        'String toString()': (self: RuntimeType) => self.name,
    },
});

/** Only the platform's namespaces and the default one exist here. */
function isOwnNamespace(namespace: string): boolean {
    return ['system', 'schema', 'c'].includes(namespace.toLowerCase());
}
