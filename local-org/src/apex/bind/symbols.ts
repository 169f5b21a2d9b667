/**
 * What names in Apex mean. User types come from `bind`, platform types from a `PlatformCatalog`;
 * both are the same shape, so that checker and emitter treat them alike.
 */
import type { Span } from '../../text/diagnostic.ts';

export type PrimitiveName =
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

/** A static type. Types are compared structurally with `sameType` (bind/types.ts). */
export type ApexType =
    | { readonly kind: 'void' }
    /** The type of the literal `null`. */
    | { readonly kind: 'null' }
    /** `Object`, the supertype of all. */
    | { readonly kind: 'object' }
    | { readonly kind: 'primitive'; readonly name: PrimitiveName }
    | { readonly kind: 'list' | 'set'; readonly element: ApexType }
    | { readonly kind: 'map'; readonly key: ApexType; readonly value: ApexType }
    /** A concrete object by its API name; `null` is the generic `SObject`. `AggregateResult` is one of these. */
    | { readonly kind: 'sobject'; readonly name: string | null }
    | { readonly kind: 'class'; readonly symbol: TypeSymbol; readonly arguments: readonly ApexType[] }
    /** A type parameter of a platform generic, e.g. `T` in `Iterator<T>`. */
    | { readonly kind: 'parameter'; readonly name: string }
    /** What a SOQL literal yields before its target decides: rows of one object (list, one row, or count). */
    | { readonly kind: 'soql'; readonly object: string };

export interface TypeSymbol {
    /** Simple name as declared. */
    readonly name: string;
    /** `Outer.Inner` for user types; `Schema.DescribeSObjectResult` (namespace first) for platform types. */
    readonly qualifiedName: string;
    readonly kind: 'class' | 'interface' | 'enum';
    /** `platform` types come from the library, `user` ones from deployed source. */
    readonly origin: 'platform' | 'user';
    readonly outer: TypeSymbol | null;
    readonly typeParameters: readonly string[];
    readonly modifiers: ReadonlySet<Modifier>;
    readonly annotations: readonly Annotation[];
    readonly sharing: 'with' | 'without' | 'inherited' | null;
    superclass: ApexType | null;
    interfaces: readonly ApexType[];
    readonly inner: Map<string, TypeSymbol>;
    /** By lower-case name. */
    readonly fields: Map<string, FieldSymbol>;
    /** By lower-case name: all overloads declared in this type itself. */
    readonly methods: Map<string, MethodSymbol[]>;
    readonly constructors: MethodSymbol[];
    /** Enums only, in order. */
    readonly constants: readonly string[];
    readonly span: Span | null;
    readonly file: string | null;
}

export type Modifier =
    | 'public'
    | 'private'
    | 'protected'
    | 'global'
    | 'static'
    | 'final'
    | 'abstract'
    | 'virtual'
    | 'override'
    | 'transient'
    | 'webservice'
    | 'testmethod';

export interface Annotation {
    /** Lower case, without `@`. */
    readonly name: string;
    /** Lower-case keys; values as text, without quotes. */
    readonly values: Readonly<Record<string, string>>;
}

export interface MethodSymbol {
    readonly name: string;
    readonly owner: TypeSymbol;
    readonly parameters: readonly { readonly name: string; readonly type: ApexType }[];
    readonly returns: ApexType;
    readonly modifiers: ReadonlySet<Modifier>;
    readonly annotations: readonly Annotation[];
    /**
     * The JavaScript property that instances answer the call under. Overrides and implementations share the
     * slot of what they override. Form: `name$arity` in lower case, with `$type$type` appended only where the
     * class chain, or another interface, holds another method of that name and arity. Constructors: `new$arity…`.
     */
    slot: string;
    /** Further slots the method must answer, when it implements several interface methods with other slots. */
    alsoAnswers: string[];
    /**
     * Platform methods only: key into the table of implementations, `System.String.contains(String)`.
     * Static and final-receiver calls go through the table; interface calls through the slot.
     */
    readonly platformKey: string | null;
    readonly span: Span | null;
}

export interface FieldSymbol {
    readonly name: string;
    readonly owner: TypeSymbol;
    readonly type: ApexType;
    readonly modifiers: ReadonlySet<Modifier>;
    readonly annotations: readonly Annotation[];
    /** Null for a plain field. An accessor without a body is `auto`. */
    readonly property: {
        readonly getter: 'auto' | 'body' | null;
        readonly setter: 'auto' | 'body' | null;
        readonly getterVisibility: Modifier | null;
        readonly setterVisibility: Modifier | null;
    } | null;
    /** Platform properties: key of the getter; the setter's key is this with `=` appended. */
    readonly platformKey: string | null;
    readonly span: Span | null;
}

/** The platform library as the compiler sees it; `library` provides it, `cli` puts them together. */
export interface PlatformCatalog {
    /** `String`, `System.String`, `Schema.DescribeSObjectResult`, `Database.Batchable`; null when unknown. */
    type(qualifiedName: string): TypeSymbol | null;
    /** True when `name` is a namespace such as `System`, `Schema`, `Database`, `Messaging`. */
    isNamespace(name: string): boolean;
    /** Members of a primitive or collection kind: the symbol of `String`, `List` (T), `Map` (K, V), `SObject`… */
    builtin(name: PrimitiveName | 'Object' | 'List' | 'Set' | 'Map' | 'SObject'): TypeSymbol;
    types(): Iterable<TypeSymbol>;
}
