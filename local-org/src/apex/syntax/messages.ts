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
    const missing = /^missing ('[^']*'|<EOF>) at (.+)$/s.exec(message);
    if (missing) {
        return `Missing ${missing[1]} at ${quoted(found)}`;
    }
    const mismatch = /^mismatched input .* expecting ('[^']*'|<EOF>)$/s.exec(message);
    if (mismatch) {
        return `Expecting ${mismatch[1] === '<EOF>' ? "'<EOF>'" : mismatch[1]} but was: ${quoted(found)}`;
    }
    const extra = /^extraneous input .* expecting ('[^']*'|<EOF>)$/s.exec(message);
    if (extra) {
        return `Extra ${extra[1] === '<EOF>' ? "'<EOF>'" : extra[1]}, at ${quoted(found)}.`;
    }
    const unknown = /^token recognition error at: '(.*)'$/s.exec(message);
    if (unknown) {
        return unknown[1].startsWith("'")
            ? "Missing closing quote character ' on string."
            : `Found punctuation symbol or operator '${unknown[1]}' that isn't valid in Apex.`;
    }
    return found === '<EOF>' ? "Expecting '}' but was: '<EOF>'" : `Unexpected token ${quoted(found)}.`;
}

function quoted(text: string): string {
    return text.startsWith("'") ? text : `'${text}'`;
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
