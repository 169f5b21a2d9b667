/**
 * Source text to syntax tree, by the ANTLR grammar of @apexdevtools/apex-parser. The grammar's decision tables
 * are filled while parsing and kept by the parser class, so one process gets faster with every file.
 */
import {
    ApexLexer,
    ApexParser,
    ApexParserFactory,
    CaseInsensitiveInputStream,
} from '@apexdevtools/apex-parser';
import type { Diagnostic, SourceFile } from '../../text/diagnostic.ts';
import { buildAnonymous, buildClass, buildTrigger } from './build-declarations.ts';
import type { SourceUnit } from './ast.ts';
import { syntaxDiagnostic } from './messages.ts';

export type SourceKind = 'class' | 'trigger' | 'anonymous';

export interface Parsed {
    /** Null when the text cannot be read; `diagnostics` says why. */
    readonly unit: SourceUnit | null;
    readonly diagnostics: readonly Diagnostic[];
}

/** ANTLR's numbers for its two ways to predict; the first is fast and refuses a few valid programs. */
const SLL = 0;
const LL = 1;

/** Parses one source. Never throws for a wrong text. */
export function parseApex(file: SourceFile, kind: SourceKind): Parsed {
    const fast = attempt(file, kind, SLL);
    return fast.diagnostics.length === 0 ? fast : attempt(file, kind, LL);
}

function attempt(file: SourceFile, kind: SourceKind, prediction: number): Parsed {
    const diagnostics: Diagnostic[] = [];
    const listener = new Collector(file, diagnostics);
    const lexer = new ApexLexer(charactersOf(file.text));
    lexer.removeErrorListeners();
    lexer.addErrorListener(listener);
    const tokens = ApexParserFactory.createTokenStream(lexer);
    const parser = ApexParserFactory.createParser(tokens);
    parser.addErrorListener(listener);
    (parser._interp as unknown as { predictionMode: number }).predictionMode = prediction;
    const build = read(parser, kind);
    if (diagnostics.length > 0) {
        return { unit: null, diagnostics };
    }
    return { unit: build(file), diagnostics };
}

/** UTF-16 offsets, so that spans are offsets into the JavaScript string. */
function charactersOf(text: string): ConstructorParameters<typeof ApexLexer>[0] {
    return new CaseInsensitiveInputStream(text, false);
}

function read(parser: ApexParser, kind: SourceKind): (file: SourceFile) => SourceUnit {
    if (kind === 'class') {
        const tree = parser.compilationUnit();
        return (file) => buildClass(tree, file);
    }
    if (kind === 'trigger') {
        const tree = parser.triggerUnit();
        return (file) => buildTrigger(tree, file);
    }
    const tree = parser.anonymousUnit();
    return (file) => buildAnonymous(tree, file);
}

/** Keeps what ANTLR reports, in Salesforce's words. */
class Collector {
    readonly #file: SourceFile;
    readonly #found: Diagnostic[];
    constructor(file: SourceFile, found: Diagnostic[]) {
        this.#file = file;
        this.#found = found;
    }
    syntaxError(_recognizer: unknown, symbol: unknown, line: number, column: number, message: string): void {
        this.#found.push(syntaxDiagnostic(this.#file, symbol, line, column, message));
    }
    reportAmbiguity(): void {}
    reportAttemptingFullContext(): void {}
    reportContextSensitivity(): void {}
}
