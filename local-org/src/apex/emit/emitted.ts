/** What emitting a unit yields: text and plain data, so that it can be kept in a cache as it stands. */
import type { TypeSpec } from './type-spec.ts';
import type { Annotation, Modifier } from '../bind/symbols.ts';

export interface EmittedUnit {
    /** Name of the class or trigger; null for anonymous Apex. */
    readonly name: string | null;
    readonly kind: 'class' | 'trigger' | 'anonymous';
    readonly file: string;
    readonly apiVersion: number;
    /** An expression: a function of the runtime's kit and the unit's line counters. */
    readonly code: string;
    /** Outer type first. */
    readonly types: readonly EmittedType[];
    readonly trigger: { readonly object: string; readonly events: readonly string[] } | null;
    /** How frames of the script are called, by their lines. */
    readonly bodies: readonly { readonly name: string; readonly from: number; readonly to: number }[];
    /** Lines that coverage counts. */
    readonly executableLines: readonly number[];
    readonly lineCount: number;
}

export interface EmittedType {
    readonly name: string;
    readonly kind: 'class' | 'interface' | 'enum';
    readonly superclass: TypeSpec | null;
    readonly interfaces: readonly TypeSpec[];
    readonly constants: readonly string[];
    readonly modifiers: readonly Modifier[];
    readonly annotations: readonly Annotation[];
    readonly sharing: 'with' | 'without' | 'inherited' | null;
    /** Instance fields and properties, in source order. */
    readonly fields: readonly EmittedField[];
    readonly methods: readonly EmittedMethod[];
    /** Constructor without arguments, where there is one that may be called. */
    readonly defaultConstructor: string | null;
}
export interface EmittedField {
    readonly name: string;
    /** The JavaScript property that stores it; null for a property without storage. */
    readonly property: string | null;
    readonly getter: string | null;
    readonly setter: string | null;
    readonly type: TypeSpec;
    readonly static: boolean;
    readonly modifiers: readonly Modifier[];
    readonly annotations: readonly Annotation[];
}
export interface EmittedMethod {
    readonly name: string;
    readonly property: string;
    readonly slot: string;
    readonly static: boolean;
    readonly parameters: readonly { readonly name: string; readonly type: TypeSpec }[];
    readonly returns: TypeSpec;
    readonly modifiers: readonly Modifier[];
    readonly annotations: readonly Annotation[];
    readonly line: number;
}
