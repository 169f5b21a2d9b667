import { makeCatalog } from '../apex/bind/catalog.ts';
import { compileProgram } from '../apex/check/program.ts';
import { definitions } from '../library/index.ts';
import { buildSchema } from '../schema/build.ts';
import type { MetadataComponent } from '../schema/metadata/component.ts';
import { soqlChecker } from '../soql/checker.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { sourceOf } from './compose/code.ts';

/** Compiles the Apex among components against the objects among them, without an org. */
export function compileOnly(components: readonly MetadataComponent[]): {
    readonly files: number;
    readonly diagnostics: readonly Diagnostic[];
} {
    const { schema, problems } = buildSchema(components);
    const sources = components.flatMap(sourceOf);
    const program = compileProgram(sources, { schema, catalog: makeCatalog(definitions), soql: soqlChecker });
    const inMetadata = problems.map(({ fileName, line, column, message }): Diagnostic => {
        const span = { line, column, endLine: line, endColumn: column, start: 0, end: 0 };
        return { code: 'META1002', message, file: fileName, span };
    });
    return { files: sources.length, diagnostics: [...inMetadata, ...program.diagnostics] };
}
