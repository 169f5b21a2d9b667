/** What binding and checking one source share: where problems go, and what the source depends on. */
import type { Schema } from '../../schema/model.ts';
import type { Diagnostic, SourceFile, Span } from '../../text/diagnostic.ts';
import type { PlatformCatalog, TypeSymbol } from './symbols.ts';

/** Everything that may be named. */
export interface World {
    readonly catalog: PlatformCatalog;
    readonly schema: Schema;
    /** Top-level user types by lower-case name. */
    readonly types: ReadonlyMap<string, TypeSymbol>;
}

export class Unit {
    readonly file: SourceFile;
    readonly apiVersion: number;
    readonly world: World;
    readonly diagnostics: Diagnostic[] = [];
    /** Lower-case names of the top-level user types and objects named here. */
    readonly dependencies = new Set<string>();

    constructor(file: SourceFile, apiVersion: number, world: World) {
        this.file = file;
        this.apiVersion = apiVersion;
        this.world = world;
    }

    /** Keeps a problem; the same one at the same place is kept once. */
    report(span: Span, problem: { readonly code: string; readonly message: string }): void {
        const known = this.diagnostics.some(
            (other) => other.span.start === span.start && other.message === problem.message,
        );
        if (!known) {
            this.diagnostics.push({ ...problem, file: this.file.name, span });
        }
    }

    dependsOn(symbol: TypeSymbol): void {
        if (symbol.origin === 'user') {
            let top = symbol;
            while (top.outer) {
                top = top.outer;
            }
            this.dependencies.add(top.name.toLowerCase());
        }
    }
}
