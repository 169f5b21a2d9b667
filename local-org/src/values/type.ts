/**
 * A type as it exists at run time: what `instanceof`, casts, JSON and `Type.forName` work with.
 * One object per distinct type (interned by `typeOf…` in this folder), so `===` compares types.
 */
export interface RuntimeType {
    /** As `Type.getName()` spells it: `List<Account>`, `Outer.Inner`, `String`. */
    readonly name: string;
    readonly kind:
        | 'any'
        | 'primitive'
        | 'list'
        | 'set'
        | 'map'
        | 'iterator'
        | 'sobject'
        | 'class'
        | 'interface'
        | 'enum';
    readonly arguments: readonly RuntimeType[];
    /** Class and interface types, nearest first, the type itself not included. */
    readonly supertypes: readonly RuntimeType[];
    /** For user and platform classes: the JavaScript constructor; for enums: the constants in order. */
    readonly implementation?: unknown;
}
