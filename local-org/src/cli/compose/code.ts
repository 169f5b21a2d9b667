/** The Apex of an org: its sources compiled together, and what runs. */
import { fileURLToPath } from 'node:url';
import {
    compileAnonymous,
    compileProgram,
    type ApexSource,
    type CompileContext,
    type ParseCache,
    type Program,
    type SoqlChecker,
} from '../../apex/check/program.ts';
import { makeCatalog } from '../../apex/bind/catalog.ts';
import type { BoundUnit } from '../../apex/bind/bound.ts';
import type { PlatformCatalog } from '../../apex/bind/symbols.ts';
import { definitions } from '../../library/index.ts';
import type { CompiledCode } from '../../org/metadata/host.ts';
import { pathOf } from '../../org/metadata/source-files.ts';
import { createRuntime, libraryPlatform, provideLabels, type Runtime } from '../../runtime/index.ts';
import type { MetadataComponent } from '../../schema/metadata/component.ts';
import { number } from '../../schema/metadata/xml.ts';
import type { Schema } from '../../schema/model.ts';
import { parseCacheIn } from './parse-cache.ts';

/** Names and texts of other metadata that Apex may name. */
export interface CodeNames {
    /** Texts of custom labels by lower-case name. */
    labels(): ReadonlyMap<string, string>;
    /** Lower-case names of Visualforce pages. */
    pages(): ReadonlySet<string>;
}

const newestVersion = 67;
let catalog: PlatformCatalog | null = null;
let parses: ParseCache | null = null;

/** Where syntax trees are kept; LOCAL_ORG_CACHE names another folder, e.g. an empty one to measure a cold run. */
function cacheFolder(): string {
    const folder = process.env.LOCAL_ORG_CACHE;
    return folder ?? fileURLToPath(new URL('../../../../.cache/apex', import.meta.url));
}

export class ApexCode {
    readonly runtime: Runtime;
    readonly #soql: SoqlChecker;
    readonly #names: CodeNames;
    #program: Program | null = null;
    #schema: Schema | null = null;

    constructor(soql: SoqlChecker, names: CodeNames) {
        this.#soql = soql;
        this.#names = names;
        this.runtime = createRuntime({
            platform: libraryPlatform(),
            prepare: (transaction) => provideLabels(names.labels())(transaction),
        });
    }

    /** Compiles all classes and triggers; installs nothing. */
    compile(
        components: readonly MetadataComponent[],
        schema: Schema,
    ): CompiledCode & { readonly program: Program } {
        const sources = components.flatMap(sourceOf);
        const program = compileProgram(sources, this.#context(schema));
        return { program, diagnostics: program.diagnostics, install: () => this.#install(program, schema) };
    }

    /** What runs now, to be put back. */
    current(schema: Schema): CompiledCode {
        const program = this.#program ?? compileProgram([], this.#context(schema));
        const before = this.#schema ?? schema;
        return { diagnostics: [], install: () => this.#install(program, before) };
    }

    /** Anonymous Apex against what runs now. */
    compileAnonymous(text: string, apiVersion: number, schema: Schema): BoundUnit {
        const program = this.#program ?? compileProgram([], this.#context(schema));
        return compileAnonymous(text, apiVersion, program, this.#context(schema));
    }

    #install(program: Program, schema: Schema): void {
        this.runtime.install(program.units, schema);
        this.#program = program;
        this.#schema = schema;
    }

    #context(schema: Schema): CompileContext {
        catalog ??= makeCatalog(definitions);
        const labels = this.#names.labels();
        const pages = this.#names.pages();
        parses ??= parseCacheIn(cacheFolder());
        const context = {
            schema,
            parses,
            catalog,
            soql: this.#soql,
            labels: { has: (name: string) => labels.has(name.toLowerCase()) },
            pages: { has: (name: string) => pages.has(name.toLowerCase()) },
        };
        return this.#program === null ? context : { ...context, previous: this.#program };
    }
}

/** The Apex source of a class or trigger; empty for every other component. */
export function sourceOf(component: MetadataComponent): ApexSource[] {
    if (
        component.body === undefined ||
        (component.type !== 'ApexClass' && component.type !== 'ApexTrigger')
    ) {
        return [];
    }
    return [
        {
            file: {
                name: component.fileName === '' ? pathOf(component) : component.fileName,
                text: component.body,
            },
            kind: component.type === 'ApexClass' ? 'class' : 'trigger',
            apiVersion: number(component.xml, 'apiVersion', newestVersion),
        },
    ];
}
