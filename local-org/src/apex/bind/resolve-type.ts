/** What a type reference names, in Apex's order: inner types, user types, platform types, sObjects, namespaces. */
import type { TypeReference } from '../syntax/ast.ts';
import { problems } from './problems.ts';
import type { ApexType, TypeSymbol } from './symbols.ts';
import {
    BROKEN,
    classType,
    listOf,
    mapOf,
    OBJECT,
    primitiveNamed,
    setOf,
    sobject,
    SOBJECT,
    VOID,
} from './types.ts';
import type { Span } from '../../text/diagnostic.ts';
import type { Unit } from './unit.ts';

/** Where a type is named: `enclosing` is the innermost type around. */
export interface TypeScope {
    readonly unit: Unit;
    readonly enclosing: TypeSymbol | null;
}

/** The type a reference names; a reference that names none is reported, at `at` or where it stands, and gives BROKEN. */
export function resolveType(reference: TypeReference, scope: TypeScope, at: Span = reference.span): ApexType {
    return resolve(reference, scope, at) ?? BROKEN;
}

function resolve(reference: TypeReference, scope: TypeScope, at: Span): ApexType | null {
    const given: ApexType[] = [];
    for (const argument of reference.arguments) {
        const type = resolve(argument, scope, at);
        if (!type) {
            return null;
        }
        given.push(type);
    }
    const names = reference.parts.map((part) => part.name);
    let type = namedType(names, given, scope);
    if (!type) {
        const script = names[0].toLowerCase() === 'dataweavescriptresource';
        const problem = script
            ? problems.notEmulated('DataWeave scripts')
            : problems.invalidType(names.join('.'));
        scope.unit.report(at, problem);
        return null;
    }
    if (typeof type === 'string') {
        scope.unit.report(at, { code: type.slice(0, 8), message: type.slice(9) });
        return null;
    }
    for (let i = 0; i < reference.arrays; i++) {
        type = listOf(type);
    }
    return type;
}

/** The type, null when there is none, or a problem as `code message`. */
function namedType(
    names: readonly string[],
    given: readonly ApexType[],
    scope: TypeScope,
): ApexType | string | null {
    const user = userType(names, scope);
    if (user) {
        return given.length > 0 ? asText(problems.notParameterised(names.join('.'))) : classType(user);
    }
    const simple = names.length === 2 && names[0].toLowerCase() === 'system' ? names[1] : names[0];
    if (names.length === 1 || simple === names[1]) {
        const builtin = builtinType(simple, given);
        if (builtin) {
            return builtin;
        }
    }
    const { catalog, schema } = scope.unit.world;
    const platform = catalog.type(names.join('.'));
    const hidden =
        names.length === 1 && platform !== null && hasOnlyStatics(platform) && sobjectNamed(names[0], schema);
    if (hidden) {
        return hidden;
    }
    if (platform && !isMemberOfBuiltin(platform)) {
        return platformType(platform, given);
    }
    const objectName = names.length === 2 && names[0].toLowerCase() === 'schema' ? names[1] : names[0];
    if (names.length === 1 || objectName === names[1]) {
        return sobjectNamed(objectName, schema);
    }
    return null;
}

/** Objects that exist although no schema lists them. */
const withoutSchema: Readonly<Record<string, string>> = { aggregateresult: 'AggregateResult', name: 'Name' };

/** An sObject type by any-case name, spelled as the schema has it. */
export function sobjectNamed(name: string, schema: Unit['world']['schema']): ApexType | null {
    const always = withoutSchema[name.toLowerCase()];
    if (always) {
        return sobject(always);
    }
    const object = schema.object(name);
    return object ? sobject(object.apiName) : null;
}

/** `BusinessHours` as the type of a variable is the record: the class of that name has no instances. */
function hasOnlyStatics(symbol: TypeSymbol): boolean {
    const isStatic = (member: { readonly modifiers: ReadonlySet<string> }): boolean =>
        member.modifiers.has('static');
    return (
        symbol.kind === 'class' &&
        symbol.constructors.length === 0 &&
        symbol.superclass === null &&
        [...symbol.methods.values()].every((overloads) => overloads.every(isStatic)) &&
        [...symbol.fields.values()].every(isStatic)
    );
}

/** `System.List` and the like are known as kinds of types, never as classes. */
function isMemberOfBuiltin(symbol: TypeSymbol): boolean {
    return ['System.List', 'System.Set', 'System.Map', 'System.SObject', 'System.Object'].includes(
        symbol.qualifiedName,
    );
}

function platformType(symbol: TypeSymbol, given: readonly ApexType[]): ApexType | string {
    const expected = symbol.typeParameters.length;
    if (expected === 0 && given.length > 0) {
        return asText(problems.notParameterised(symbol.qualifiedName));
    }
    if (given.length > 0 && given.length !== expected) {
        return asText(
            problems.typeArgumentCount(symbol.qualifiedName, String(expected), String(given.length)),
        );
    }
    return classType(symbol, given);
}

function builtinType(name: string, given: readonly ApexType[]): ApexType | string | null {
    const key = name.toLowerCase();
    const count = (expected: number): string | null =>
        given.length === expected || (given.length === 0 && key === 'list')
            ? null
            : asText(problems.typeArgumentCount(name, String(expected), String(given.length)));
    switch (key) {
        case 'list':
            return count(1) ?? listOf(given[0] ?? OBJECT);
        case 'set':
            return count(1) ?? setOf(given[0]);
        case 'map':
            return count(2) ?? mapOf(given[0], given[1]);
    }
    const plain =
        key === 'void' ? VOID : key === 'object' ? OBJECT : key === 'sobject' ? SOBJECT : primitiveNamed(key);
    if (plain && given.length > 0) {
        return asText(problems.notParameterised(name));
    }
    return plain ?? null;
}

function asText(problem: { code: string; message: string }): string {
    return `${problem.code} ${problem.message}`;
}

/** A user type by its dotted name, seen from `scope`. */
export function userType(names: readonly string[], scope: TypeScope): TypeSymbol | null {
    const first = names[0].toLowerCase();
    let symbol: TypeSymbol | null = null;
    for (let around = scope.enclosing; around && !symbol; around = around.outer) {
        symbol =
            around.name.toLowerCase() === first && around.origin === 'user'
                ? around
                : innerType(around, first);
    }
    symbol ??= scope.unit.world.types.get(first) ?? null;
    for (let i = 1; i < names.length && symbol; i++) {
        symbol = innerType(symbol, names[i].toLowerCase());
    }
    if (symbol) {
        scope.unit.dependsOn(symbol);
    }
    return symbol?.origin === 'user' ? symbol : null;
}

/** An inner type of a type or of one it extends. */
export function innerType(symbol: TypeSymbol, key: string): TypeSymbol | null {
    const seen = new Set<TypeSymbol>();
    for (let at: TypeSymbol | null = symbol; at && !seen.has(at); at = superclassOf(at)) {
        seen.add(at);
        const found = at.inner.get(key);
        if (found) {
            return found;
        }
    }
    return null;
}

export function superclassOf(symbol: TypeSymbol): TypeSymbol | null {
    return symbol.superclass?.kind === 'class' ? symbol.superclass.symbol : null;
}
