/**
 * The platform library as symbols, made from the library's definitions. Signatures are read when a type's
 * members are first asked for, so starting up costs next to nothing.
 */
import { parseSignature, platformKey, type Signature, type SignatureType } from './signature.ts';
import type {
    ApexType,
    FieldSymbol,
    MethodSymbol,
    Modifier,
    PlatformCatalog,
    TypeSymbol,
} from './symbols.ts';
import { classType, listOf, mapOf, OBJECT, primitiveNamed, setOf, sobject, SOBJECT, VOID } from './types.ts';
import { slotOf, typedSlot } from './slots.ts';

/** What the catalogue needs of a definition of the library. */
export interface CatalogDefinition {
    readonly name: string;
    readonly kind?: 'class' | 'interface' | 'enum' | 'exception';
    readonly modifiers?: readonly ('abstract' | 'virtual')[];
    readonly typeParameters?: readonly string[];
    readonly extends?: string;
    readonly implements?: readonly string[];
    readonly constants?: readonly string[];
    readonly members?: Readonly<Record<string, unknown>>;
    readonly refuses?: readonly string[];
}

/**
 * @param definitions of all platform types; the first of two with one name wins
 * @return a catalogue; a signature that names a type nobody defines makes a type without members of that name,
 *   an sObject's name makes that sObject
 */
export function makeCatalog(definitions: Iterable<CatalogDefinition>): PlatformCatalog {
    return new Catalog(definitions);
}

class Catalog implements PlatformCatalog {
    readonly #types = new Map<string, PlatformType>();
    readonly #namespaces = new Set<string>(['system', 'schema']);
    #shared: ReadonlySet<string> | null = null;

    constructor(definitions: Iterable<CatalogDefinition>) {
        const all = [...definitions].sort((a, b) => depth(a.name) - depth(b.name));
        for (const definition of all) {
            const key = definition.name.toLowerCase();
            if (this.#types.has(key)) {
                continue;
            }
            const cut = key.lastIndexOf('.');
            const outer = this.#types.get(key.slice(0, cut)) ?? null;
            const type = new PlatformType(definition, outer, this);
            this.#types.set(key, type);
            if (outer && depth(definition.name) > 1) {
                outer.inner.set(type.name.toLowerCase(), type);
            } else {
                this.#namespaces.add(key.slice(0, key.indexOf('.')));
            }
        }
    }

    type(qualifiedName: string): TypeSymbol | null {
        const key = qualifiedName.toLowerCase();
        return (
            this.#types.get(key) ??
            this.#types.get(`system.${key}`) ??
            this.#types.get(`schema.${key}`) ??
            null
        );
    }

    /**
     * True when two interfaces have methods of that slot with different parameters, as `execute` of Queueable and
     * Schedulable: a class may implement both.
     */
    isShared(slot: string): boolean {
        this.#shared ??= sharedSlots(this.#types.values());
        return this.#shared.has(slot);
    }

    isNamespace(name: string): boolean {
        return this.#namespaces.has(name.toLowerCase());
    }

    builtin(name: string): TypeSymbol {
        const key = `system.${name.toLowerCase()}`;
        const known = this.#types.get(key);
        if (known) {
            return known;
        }
        const made = new PlatformType({ name: `System.${name}` }, null, this);
        this.#types.set(key, made);
        return made;
    }

    types(): Iterable<TypeSymbol> {
        return this.#types.values();
    }

    /** A type as a signature of `owner` writes it: its own parameters and namespace come first. */
    resolve(written: SignatureType, owner: PlatformType): ApexType {
        const name = written.name.replace(/\s/g, '');
        const key = name.toLowerCase();
        const given = written.arguments.map((argument) => this.resolve(argument, owner));
        if (owner.typeParameters.includes(name)) {
            return { kind: 'parameter', name };
        }
        const plain = key.startsWith('system.') ? key.slice(7) : key;
        switch (plain) {
            case 'void':
                return VOID;
            case 'object':
                return OBJECT;
            case 'list':
                return listOf(given[0] ?? OBJECT);
            case 'set':
                return setOf(given[0] ?? OBJECT);
            case 'map':
                return mapOf(given[0] ?? OBJECT, given[1] ?? OBJECT);
            case 'sobject':
                return SOBJECT;
        }
        const simple = primitiveNamed(plain);
        if (simple) {
            return simple;
        }
        const symbol = this.#named(key, owner);
        return symbol ? classType(symbol, given) : sobject(name);
    }

    #named(key: string, owner: PlatformType): TypeSymbol | null {
        for (
            let scope = owner.qualifiedName.toLowerCase();
            scope !== '';
            scope = scope.slice(0, Math.max(0, scope.lastIndexOf('.')))
        ) {
            const found = this.#types.get(`${scope}.${key}`);
            if (found) {
                return found;
            }
        }
        return this.type(key);
    }
}

function sharedSlots(types: Iterable<PlatformType>): ReadonlySet<string> {
    const parameters = new Map<string, string>();
    const shared = new Set<string>();
    for (const type of types) {
        if (type.kind !== 'interface') continue;
        for (const { name, parameters: taken } of type.signatures()) {
            const slot = slotOf(name, taken.length);
            const written = JSON.stringify(taken.map((one) => one.type)).toLowerCase();
            if ((parameters.get(slot) ?? written) !== written) shared.add(slot);
            parameters.set(slot, written);
        }
    }
    return shared;
}

function depth(name: string): number {
    return name.split('.').length - 1;
}

class PlatformType implements TypeSymbol {
    readonly name: string;
    readonly qualifiedName: string;
    readonly kind: TypeSymbol['kind'];
    readonly origin = 'platform';
    readonly outer: TypeSymbol | null;
    readonly typeParameters: readonly string[];
    readonly modifiers: ReadonlySet<Modifier>;
    readonly annotations = [];
    readonly sharing = null;
    readonly inner = new Map<string, TypeSymbol>();
    readonly constants: readonly string[];
    readonly span = null;
    readonly file = null;
    readonly #definition: CatalogDefinition;
    readonly #catalog: Catalog;
    #members: Members | null = null;
    #superclass: ApexType | null | undefined;
    #interfaces: readonly ApexType[] | undefined;

    constructor(definition: CatalogDefinition, outer: TypeSymbol | null, catalog: Catalog) {
        this.#definition = definition;
        this.#catalog = catalog;
        this.qualifiedName = definition.name;
        this.name = definition.name.slice(definition.name.lastIndexOf('.') + 1);
        this.kind = definition.kind === 'exception' ? 'class' : (definition.kind ?? 'class');
        this.outer = outer;
        this.typeParameters = definition.typeParameters ?? [];
        const extra: Modifier[] = definition.kind === 'exception' ? ['virtual'] : [];
        this.modifiers = new Set<Modifier>(['global', ...extra, ...(definition.modifiers ?? [])]);
        this.constants = definition.constants ?? [];
    }

    get superclass(): ApexType | null {
        if (this.#superclass === undefined) {
            const parent =
                this.#definition.extends ??
                (this.#definition.kind === 'exception' && this.qualifiedName !== 'System.Exception'
                    ? 'System.Exception'
                    : null);
            this.#superclass = parent ? this.#resolveText(parent) : null;
        }
        return this.#superclass;
    }
    get interfaces(): readonly ApexType[] {
        this.#interfaces ??= (this.#definition.implements ?? []).map((one) => this.#resolveText(one));
        return this.#interfaces;
    }
    get fields(): Map<string, FieldSymbol> {
        return this.#read().fields;
    }
    get methods(): Map<string, MethodSymbol[]> {
        return this.#read().methods;
    }
    get constructors(): MethodSymbol[] {
        return this.#read().constructors;
    }

    /** The methods as they are written. */
    signatures(): Signature[] {
        const written = [...Object.keys(this.#definition.members ?? {}), ...(this.#definition.refuses ?? [])];
        return written.map(parseSignature).filter((signature) => signature.kind === 'method');
    }

    #resolveText(text: string): ApexType {
        const signature = parseSignature(`${text} x`);
        return this.#catalog.resolve(signature.type as SignatureType, this);
    }

    #read(): Members {
        if (this.#members) {
            return this.#members;
        }
        const members: Members = { fields: new Map(), methods: new Map(), constructors: [] };
        this.#members = members;
        for (const constant of this.constants) {
            members.fields.set(constant.toLowerCase(), this.#constant(constant));
        }
        const written = this.#definition.members ?? {};
        for (const text of [...Object.keys(written), ...(this.#definition.refuses ?? [])]) {
            const signature = parseSignature(text);
            if (signature.kind === 'property') {
                members.fields.set(signature.name.toLowerCase(), this.#property(signature));
                continue;
            }
            const method = this.#method(signature, written[text] === null);
            if (signature.kind === 'constructor') {
                members.constructors.push(method);
                continue;
            }
            const key = signature.name.toLowerCase();
            const overloads = members.methods.get(key);
            if (overloads) {
                overloads.push(method);
            } else {
                members.methods.set(key, [method]);
            }
        }
        return members;
    }

    #method(signature: Signature, unimplemented: boolean): MethodSymbol {
        const parameters = signature.parameters.map((one) => ({
            name: one.name,
            type: this.#catalog.resolve(one.type, this),
        }));
        const abstract: Modifier[] = unimplemented && this.kind !== 'interface' ? ['abstract'] : [];
        const virtual: Modifier[] =
            this.modifiers.has('virtual') || this.modifiers.has('abstract') ? ['virtual'] : [];
        const method: MethodSymbol = {
            name: signature.name,
            owner: this,
            parameters,
            returns: signature.type ? this.#catalog.resolve(signature.type, this) : VOID,
            modifiers: new Set<Modifier>([
                ...(signature.isStatic ? (['static'] as const) : []),
                ...abstract,
                ...virtual,
                'global',
            ]),
            annotations: [],
            slot: slotOf(signature.name, parameters.length),
            alsoAnswers: [],
            platformKey: platformKey(this.qualifiedName, signature),
            span: null,
        };
        if (this.kind === 'interface' && this.#catalog.isShared(method.slot)) method.slot = typedSlot(method);
        return method;
    }

    #property(signature: Signature): FieldSymbol {
        return {
            name: signature.name,
            owner: this,
            type: this.#catalog.resolve(signature.type as SignatureType, this),
            modifiers: new Set<Modifier>([...(signature.isStatic ? (['static'] as const) : []), 'global']),
            annotations: [],
            property: {
                getter: signature.readable ? 'body' : null,
                setter: signature.writable ? 'body' : null,
                getterVisibility: null,
                setterVisibility: null,
            },
            platformKey: platformKey(this.qualifiedName, signature),
            span: null,
        };
    }

    #constant(name: string): FieldSymbol {
        return {
            name,
            owner: this,
            type: classType(this),
            modifiers: new Set<Modifier>(['static', 'final', 'global']),
            annotations: [],
            property: null,
            platformKey: null,
            span: null,
        };
    }
}

interface Members {
    readonly fields: Map<string, FieldSymbol>;
    readonly methods: Map<string, MethodSymbol[]>;
    readonly constructors: MethodSymbol[];
}
