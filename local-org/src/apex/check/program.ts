/** Entry points of the compiler's front end: sources in, typed trees and diagnostics out. */
import type { Schema } from '../../schema/model.ts';
import type { Diagnostic, SourceFile } from '../../text/diagnostic.ts';
import type { BoundAnonymous, BoundTrigger, BoundType, BoundUnit } from '../bind/bound.ts';
import {
    breakCircles,
    declareMembers,
    declareSupertypes,
    declareType,
    type Declared,
} from '../bind/declare.ts';
import { problems } from '../bind/problems.ts';
import type { PlatformCatalog, TypeSymbol } from '../bind/symbols.ts';
import { assignSlots } from '../bind/slots.ts';
import { Unit, type World } from '../bind/unit.ts';
import type { SourceUnit } from '../syntax/ast.ts';
import { parseApex, type Parsed, type SourceKind } from '../syntax/parser.ts';
import { bindAnonymous, declareAnonymous } from './anonymous.ts';
import type { Services } from './body.ts';
import { checkClass } from './class-rules.ts';
import type { SoqlChecker } from './soql-checker.ts';
import { bindTrigger, emptyTrigger } from './triggers.ts';
import { bindType } from './types.ts';

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
    /** The program before a change: sources that are the same are not parsed again. */
    readonly previous?: Program;
    /** Syntax trees of earlier runs. */
    readonly parses?: ParseCache;
}

/** Keeps syntax trees between runs. Trees are plain data that `v8.serialize` takes. */
export interface ParseCache {
    get(file: SourceFile, kind: SourceKind): Parsed | undefined;
    put(file: SourceFile, kind: SourceKind, parsed: Parsed): void;
}

/** All compiled sources of an org; immutable. */
export interface Program {
    /** One for each source, in the order given; units with diagnostics must not be emitted. */
    readonly units: readonly BoundUnit[];
    /** Of all units, in order of file and place. */
    readonly diagnostics: readonly Diagnostic[];
    /** Top-level user types by lower-case name. */
    readonly types: ReadonlyMap<string, TypeSymbol>;
    /** Syntax trees by file name, for the next compilation. */
    readonly parsed: ReadonlyMap<
        string,
        { readonly text: string; readonly kind: SourceKind; readonly parsed: Parsed }
    >;
}

/** Compiles all sources of an org together. Never throws for wrong sources. */
export function compileProgram(sources: readonly ApexSource[], context: CompileContext): Program {
    const types = new Map<string, TypeSymbol>();
    const world: World = { catalog: context.catalog, schema: context.schema, types };
    const services = servicesOf(context);
    const parsed: Map<string, { text: string; kind: SourceKind; parsed: Parsed }> = new Map();
    const works = sources.map((source): Work => {
        const tree = parseOnce(source, context);
        parsed.set(source.file.name, { text: source.file.text, kind: source.kind, parsed: tree });
        const unit = new Unit(source.file, source.apiVersion, world);
        unit.diagnostics.push(...tree.diagnostics);
        return {
            source,
            unit,
            tree: tree.unit,
            declared: tree.unit?.kind === 'Class' ? declareTop(tree.unit, unit, types) : null,
        };
    });
    const declared = works.flatMap((work) => work.declared ?? []);
    declare(declared);
    const units = works.map((work) => finish(work, services));
    return { units, diagnostics: units.flatMap((unit) => unit.diagnostics), types, parsed };
}

interface Work {
    readonly source: ApexSource;
    readonly unit: Unit;
    readonly tree: SourceUnit | null;
    readonly declared: Declared | null;
}

function servicesOf(context: CompileContext): Services {
    return { soql: context.soql, labels: context.labels ?? null, pages: context.pages ?? null };
}

function parseOnce(source: ApexSource, { previous, parses }: CompileContext): Parsed {
    const { file, kind } = source;
    const known = previous?.parsed.get(file.name);
    if (known && known.text === file.text && known.kind === kind) return known.parsed;
    const kept = parses?.get(file, kind);
    if (kept) return kept;
    const parsed = parseApex(file, kind);
    parses?.put(file, kind, parsed);
    return parsed;
}

function declareTop(
    tree: SourceUnit & { kind: 'Class' },
    unit: Unit,
    types: Map<string, TypeSymbol>,
): Declared {
    const declared = declareType(tree.type, unit, null);
    const name = declared.symbol.name.toLowerCase();
    if (types.has(name)) {
        unit.report(tree.type.name.span, problems.duplicateType(declared.symbol.name));
    } else {
        types.set(name, declared.symbol);
    }
    return declared;
}

function declare(all: readonly Declared[]): void {
    all.forEach(declareSupertypes);
    breakCircles(all);
    all.forEach(declareMembers);
    assignSlots(all);
    all.forEach(checkClass);
}

function finish({ source, unit, tree, declared }: Work, services: Services): BoundUnit {
    const declaration = declared
        ? bindType(declared, services)
        : tree?.kind === 'Trigger'
          ? bindTrigger(tree.trigger, unit, services)
          : emptyTrigger(source.file);
    return boundUnit(unit, declaration);
}

function boundUnit(unit: Unit, declaration: BoundType | BoundTrigger | BoundAnonymous): BoundUnit {
    const diagnostics = [...unit.diagnostics].sort((a, b) => a.span.start - b.span.start);
    const { file, apiVersion, dependencies } = unit;
    return { file, apiVersion, declaration, diagnostics, dependencies };
}

/** Compiles anonymous Apex against a program; its declaration is a `BoundAnonymous`. */
export function compileAnonymous(
    text: string,
    apiVersion: number,
    program: Program,
    context: CompileContext,
): BoundUnit {
    const file: SourceFile = { name: 'AnonymousBlock', text };
    const world: World = { catalog: context.catalog, schema: context.schema, types: program.types };
    const unit = new Unit(file, apiVersion, world);
    const { unit: tree, diagnostics } = parseApex(file, 'anonymous');
    unit.diagnostics.push(...diagnostics);
    const declared = declareAnonymous(tree?.kind === 'Anonymous' ? tree.body : null, unit);
    declare([declared]);
    return boundUnit(
        unit,
        bindAnonymous(tree?.kind === 'Anonymous' ? tree.body : null, declared, servicesOf(context)),
    );
}
