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
    try {
        return attempt(file, kind, SLL, new Bail());
    } catch (error) {
        if (!(error instanceof SyntaxFound)) {
            throw error;
        }
    }
    return attempt(file, kind, LL, new Collector(file));
}

function attempt(file: SourceFile, kind: SourceKind, prediction: number, listener: Listener): Parsed {
    const lexer = new ApexLexer(charactersOf(file.text));
    lexer.removeErrorListeners();
    lexer.addErrorListener(listener);
    const parser = ApexParserFactory.createParser(ApexParserFactory.createTokenStream(lexer));
    parser.addErrorListener(listener);
    (parser._interp as unknown as { predictionMode: number }).predictionMode = prediction;
    const build = read(parser, kind);
    const diagnostics = listener.found;
    return { unit: diagnostics.length > 0 ? null : build(file), diagnostics };
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

/** What hears ANTLR's complaints. */
abstract class Listener {
    readonly found: Diagnostic[] = [];
    abstract syntaxError(
        recognizer: unknown,
        symbol: unknown,
        line: number,
        column: number,
        message: string,
    ): void;
    reportAmbiguity(): void {}
    reportAttemptingFullContext(): void {}
    reportContextSensitivity(): void {}
}

class SyntaxFound extends Error {}

/** Gives up at the first complaint, for the fast attempt. */
class Bail extends Listener {
    override syntaxError(): void {
        throw new SyntaxFound();
    }
}

/** Keeps what ANTLR reports, in Salesforce's words. */
class Collector extends Listener {
    readonly #file: SourceFile;
    constructor(file: SourceFile) {
        super();
        this.#file = file;
    }
    override syntaxError(
        _recognizer: unknown,
        symbol: unknown,
        line: number,
        column: number,
        message: string,
    ): void {
        this.found.push(syntaxDiagnostic(this.#file, symbol, line, column, message));
    }
}
