/** Entry points of the compiler's front end: sources in, typed trees and diagnostics out. */
import type { Schema } from '../../schema/model.ts';
import type { Diagnostic, SourceFile } from '../../text/diagnostic.ts';
import type { BoundUnit } from '../bind/bound.ts';
import type { PlatformCatalog, TypeSymbol } from '../bind/symbols.ts';
import type { SoqlChecker } from './soql-checker.ts';

export type { SoqlChecker, SoqlFacts } from './soql-checker.ts';

export interface ApexSource {
    readonly file: SourceFile;
    readonly kind: 'class' | 'trigger';
    /** API version the source is saved with, e.g. 67. */
    readonly apiVersion: number;
}

/** Names of one kind of metadata that Apex may refer to. Look-ups ignore case. */
export interface NameSet {
    has(name: string): boolean;
}

/** What the org knows that Apex may name. Absent sets accept every name. */
export interface CompileContext {
    readonly schema: Schema;
    readonly catalog: PlatformCatalog;
    readonly soql: SoqlChecker;
    readonly labels?: NameSet;
    readonly pages?: NameSet;
}

/** All compiled sources of an org; immutable. */
export interface Program {
    /** One for each source, in the order given; units with diagnostics must not be emitted. */
    readonly units: readonly BoundUnit[];
    /** Of all units, in order of file and place. */
    readonly diagnostics: readonly Diagnostic[];
    /** Top-level user types by lower-case name. */
    readonly types: ReadonlyMap<string, TypeSymbol>;
}

/** Compiles all sources of an org together. Never throws for wrong sources. */
export function compileProgram(sources: readonly ApexSource[], context: CompileContext): Program {
    void sources;
    void context;
    return { units: [], diagnostics: [], types: new Map() };
}

/** Compiles anonymous Apex against a program; its declaration is a `BoundAnonymous`. */
export function compileAnonymous(
    text: string,
    apiVersion: number,
    program: Program,
    context: CompileContext,
): BoundUnit {
    void text;
    void program;
    void context;
    throw new Error(`not written yet, version ${apiVersion}`);
}
