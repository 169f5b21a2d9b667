/** ANTLR's complaints in the words Salesforce uses. */
import type { Diagnostic, SourceFile } from '../../text/diagnostic.ts';

export const SYNTAX = 'APEX1001';

/** `symbol` is the token ANTLR stopped at; absent for a character that starts no token. */
export function syntaxDiagnostic(
    file: SourceFile,
    symbol: unknown,
    line: number,
    column: number,
    message: string,
): Diagnostic {
    const token = symbol as { text?: string; start: number; stop: number } | null;
    const text = token?.text ?? '';
    const start = token ? token.start : offsetOf(file.text, line, column);
    const end = token ? Math.max(start, token.stop + 1) : start + 1;
    return {
        code: SYNTAX,
        message: worded(message, text),
        file: file.name,
        span: { line, column: column + 1, endLine: line, endColumn: column + 1 + (end - start), start, end },
    };
}

function worded(message: string, found: string): string {
    const missing = /^missing (.+) at (.+)$/s.exec(message);
    if (missing) {
        return `Missing ${missing[1]} at ${quoted(found)}`;
    }
    const mismatch = /^mismatched input .* expecting ('[^']*')$/s.exec(message);
    if (mismatch) {
        return `Expecting ${mismatch[1]} but was: ${quoted(found)}`;
    }
    const unknown = /^token recognition error at: '(.*)'$/s.exec(message);
    if (unknown) {
        return unknown[1].startsWith("'")
            ? `Illegal string literal: ${unknown[1]}`
            : `Unrecognized symbol '${unknown[1]}', which is not a valid Apex identifier.`;
    }
    return `Unexpected token ${quoted(found)}.`;
}

function quoted(text: string): string {
    return `'${text}'`;
}

function offsetOf(text: string, line: number, column: number): number {
    let at = 0;
    for (let i = 1; i < line; i++) {
        const next = text.indexOf('\n', at);
        if (next < 0) {
            break;
        }
        at = next + 1;
    }
    return at + column;
}
