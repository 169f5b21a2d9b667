/** The run-time types of platform types, by full name: what the emitter and `Type.forName` look up. */
import { defineType, exceptionClass, findPrimitiveType, type RuntimeType } from '../values/index.ts';
import { platformEnumNamed } from './enums.ts';
import type { PlatformTypeDefinition } from './define.ts';

const made = new Map<string, RuntimeType>();

/** Makes the types of all definitions; supertypes first, so that each knows all of its own. */
export function definePlatformTypes(
    definitions: readonly PlatformTypeDefinition[],
): ReadonlyMap<string, RuntimeType> {
    const byName = new Map(definitions.map((definition) => [definition.name.toLowerCase(), definition]));
    const make = (definition: PlatformTypeDefinition): RuntimeType => {
        const key = definition.name.toLowerCase();
        const known = made.get(key);
        if (known !== undefined) {
            return known;
        }
        const supers = [
            ...(definition.extends === undefined ? [] : [definition.extends]),
            ...(definition.implements ?? []),
        ]
            .map((name) => byName.get(name.replace(/<.*$/, '').toLowerCase()))
            .filter((found) => found !== undefined)
            .map(make);
        const type = typeOfDefinition(definition, [
            ...new Set(supers.flatMap((parent) => [parent, ...parent.supertypes])),
        ]);
        made.set(key, type);
        return type;
    };
    for (const definition of definitions) {
        make(definition);
    }
    return made;
}

function typeOfDefinition(
    definition: PlatformTypeDefinition,
    supertypes: readonly RuntimeType[],
): RuntimeType {
    if (definition.kind === 'enum') {
        return platformEnumNamed(definition.name)?.type ?? defineType(definition.name, 'enum');
    }
    if (definition.kind === 'exception') {
        return exceptionClass(definition.name).$type;
    }
    const primitive = findPrimitiveType(definition.name.replace('System.', ''));
    if (primitive !== undefined) {
        return primitive;
    }
    const own = (definition.implementation as { $type?: RuntimeType } | undefined)?.$type;
    if (own !== undefined) {
        const writable = own as { supertypes: readonly RuntimeType[]; implementation?: unknown };
        if (own.supertypes.length === 0) {
            writable.supertypes = supertypes;
        }
        writable.implementation ??= definition.implementation;
        return own;
    }
    return defineType(definition.name, definition.kind === 'interface' ? 'interface' : 'class', supertypes);
}

/** The type of that full name in any case, e.g. `System.Comparable`; undefined when there is none. */
export function platformTypeNamed(name: string): RuntimeType | undefined {
    return made.get(name.toLowerCase());
}
