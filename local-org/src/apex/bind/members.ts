/** Members of any static type: what is inherited, with type parameters replaced. */
import type { ApexType, FieldSymbol, MethodSymbol, PlatformCatalog, TypeSymbol } from './symbols.ts';
import { classType, rowOf, substitute } from './types.ts';

export type Bindings = ReadonlyMap<string, ApexType>;
/** A type symbol seen from a static type. */
export interface View {
    readonly symbol: TypeSymbol;
    readonly bindings: Bindings;
}
/** A member seen through a static type: its own types still have parameters, `bindings` replaces them. */
export interface Found<M> {
    readonly member: M;
    readonly bindings: Bindings;
}

const none: Bindings = new Map();

/** The symbol that holds the members of a type; null for `void`, `null` and parameters. */
export function viewOf(type: ApexType, catalog: PlatformCatalog): View | null {
    switch (type.kind) {
        case 'primitive':
            return { symbol: catalog.builtin(type.name), bindings: none };
        case 'object':
        case 'parameter':
            return { symbol: catalog.builtin('Object'), bindings: none };
        case 'sobject':
            return { symbol: catalog.builtin('SObject'), bindings: none };
        case 'list':
            return bound(catalog.builtin('List'), [type.element]);
        case 'soql':
            return bound(catalog.builtin('List'), [rowOf(type.object)]);
        case 'set':
            return bound(catalog.builtin('Set'), [type.element]);
        case 'map':
            return bound(catalog.builtin('Map'), [type.key, type.value]);
        case 'class':
            return bound(type.symbol, type.arguments);
        default:
            return null;
    }
}

function bound(symbol: TypeSymbol, given: readonly ApexType[]): View {
    return {
        symbol,
        bindings:
            given.length === 0 ? none : new Map(symbol.typeParameters.map((name, i) => [name, given[i]])),
    };
}

/** The type itself, its superclasses nearest first, then all interfaces, each once. */
export function* ancestry(view: View, catalog: PlatformCatalog): Generator<View> {
    const seen = new Set<TypeSymbol>();
    const interfaces: View[] = [];
    for (let at: View | null = view; at && !seen.has(at.symbol); at = parentOf(at, catalog)) {
        seen.add(at.symbol);
        yield at;
        interfaces.push(...interfacesOf(at, catalog));
    }
    for (let at = interfaces.shift(); at; at = interfaces.shift()) {
        if (!seen.has(at.symbol)) {
            seen.add(at.symbol);
            yield at;
            interfaces.push(...interfacesOf(at, catalog));
        }
    }
}

export function parentOf(view: View, catalog: PlatformCatalog): View | null {
    const parent = view.symbol.superclass;
    return parent ? viewOf(substitute(parent, view.bindings), catalog) : null;
}

export function interfacesOf(view: View, catalog: PlatformCatalog): View[] {
    return view.symbol.interfaces.flatMap((type) => viewOf(substitute(type, view.bindings), catalog) ?? []);
}

/** The nearest field or property of that name. */
export function findField(type: ApexType, name: string, catalog: PlatformCatalog): Found<FieldSymbol> | null {
    const view = viewOf(type, catalog);
    if (!view) {
        return null;
    }
    const key = name.toLowerCase();
    for (const { symbol, bindings } of ancestry(view, catalog)) {
        const member = symbol.fields.get(key);
        if (member) {
            return { member, bindings };
        }
    }
    return null;
}

/** All methods of that name, overridden ones left out, and those every value has. */
export function findMethods(type: ApexType, name: string, catalog: PlatformCatalog): Found<MethodSymbol>[] {
    const view = viewOf(type, catalog);
    if (!view) {
        return [];
    }
    const key = name.toLowerCase();
    const found: Found<MethodSymbol>[] = [];
    const signatures = new Set<string>();
    const add = ({ symbol, bindings }: View): void => {
        for (const member of symbol.methods.get(key) ?? []) {
            const signature = signatureOf(member, bindings);
            if (!signatures.has(signature)) {
                signatures.add(signature);
                found.push({ member, bindings });
            }
        }
    };
    for (const ancestor of ancestry(view, catalog)) {
        add(ancestor);
    }
    if (view.symbol.kind === 'enum') {
        const base = catalog.type('System.Enum');
        if (base) {
            add({ symbol: base, bindings: none });
        }
    }
    add({ symbol: catalog.builtin('Object'), bindings: none });
    return found;
}

/** Parameter types as one comparable text. */
export function signatureOf(method: MethodSymbol, bindings: Bindings): string {
    return method.parameters.map((one) => key(substitute(one.type, bindings))).join(',');
}

/** A text that is equal for equal types only. */
export function key(type: ApexType): string {
    switch (type.kind) {
        case 'list':
        case 'set':
            return `${type.kind}<${key(type.element)}>`;
        case 'map':
            return `map<${key(type.key)},${key(type.value)}>`;
        case 'class':
            return `${type.symbol.origin}:${type.symbol.qualifiedName.toLowerCase()}<${type.arguments.map(key).join(',')}>`;
        case 'sobject':
            return `sobject:${(type.name ?? '').toLowerCase()}`;
        case 'primitive':
        case 'parameter':
            return type.name;
        case 'soql':
            return `soql:${type.object}`;
        default:
            return type.kind;
    }
}

/** True when `type` is `ancestor` or inherits from or implements it; arguments of generics are not compared. */
export function inherits(type: ApexType, ancestor: TypeSymbol, catalog: PlatformCatalog): boolean {
    return viewAs(type, ancestor, catalog) !== null;
}

/** `type` seen as one of its ancestors, with that ancestor's arguments: `MyIterator` as `Iterator<String>`. */
export function viewAs(type: ApexType, ancestor: TypeSymbol, catalog: PlatformCatalog): ApexType | null {
    const view = viewOf(type, catalog);
    if (!view) {
        return null;
    }
    for (const { symbol, bindings } of ancestry(view, catalog)) {
        if (symbol === ancestor) {
            return classType(
                symbol,
                symbol.typeParameters.map((name) => bindings.get(name) ?? { kind: 'object' }),
            );
        }
    }
    return null;
}
