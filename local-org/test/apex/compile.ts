/** Compiles small programs with the real library, the standard schema and the real SOQL checker. */
import { makeCatalog } from '../../src/apex/bind/catalog.ts';
import type { BoundExpression, BoundStatement, BoundType } from '../../src/apex/bind/bound.ts';
import {
    compileAnonymous,
    compileProgram,
    type ApexSource,
    type CompileContext,
    type Program,
} from '../../src/apex/check/program.ts';
import { definitions } from '../../src/library/index.ts';
import { standardSchema } from '../../src/schema/build.ts';
import { soqlChecker } from '../../src/soql/checker.ts';
import type { Diagnostic } from '../../src/text/diagnostic.ts';

export const context: CompileContext = {
    schema: standardSchema(),
    catalog: makeCatalog(definitions),
    soql: soqlChecker,
    labels: new Set(['Greeting']),
};

export function source(name: string, text: string, apiVersion = 67): ApexSource {
    const kind = name.endsWith('.trigger') ? 'trigger' : 'class';
    return { file: { name, text }, kind, apiVersion };
}

/** Each source by its file name, compiled together. */
export function compile(
    sources: Readonly<Record<string, string>>,
    more: Partial<CompileContext> = {},
): Program {
    return compileProgram(
        Object.entries(sources).map(([name, text]) => source(name, text)),
        { ...context, ...more },
    );
}

/** `line:column message` of each problem. */
export function shown(diagnostics: readonly Diagnostic[]): string[] {
    return diagnostics.map((one) => `${one.span.line}:${one.span.column} ${one.message}`);
}

/** The statements of anonymous Apex, which must be right. */
export function statementsOf(text: string): readonly BoundStatement[] {
    const unit = compileAnonymous(text, 67, compile({}), context);
    if (unit.diagnostics.length > 0 || unit.declaration.kind !== 'Anonymous') {
        throw new Error(shown(unit.diagnostics).join('\n'));
    }
    return unit.declaration.body.statements;
}

/** The value of the last statement of anonymous Apex: of a declaration, an assignment or an expression. */
export function lastValue(text: string): BoundExpression {
    const last = statementsOf(text).at(-1);
    const value =
        last?.kind === 'LocalDeclaration' ? last.value : last?.kind === 'Expression' ? last.expression : null;
    if (!value) {
        throw new Error(`No value: ${text}`);
    }
    return value.kind === 'Assign' ? value.value : value;
}

/** The class of a program of one source, which must be right. */
export function typeOf(text: string): BoundType {
    const program = compile({ 'Subject.cls': text });
    const [unit] = program.units;
    if (unit.diagnostics.length > 0 || unit.declaration.kind !== 'Type') {
        throw new Error(shown(unit.diagnostics).join('\n'));
    }
    return unit.declaration;
}
