/** Spans from ANTLR's tokens: columns there count from 0, here from 1. */
import type { Span } from '../../text/diagnostic.ts';

export interface PlacedToken {
    readonly line: number;
    readonly column: number;
    readonly start: number;
    readonly stop: number;
}

/** The place of one token, or from the first of two to the end of the second. */
export function spanOf(first: PlacedToken, last: PlacedToken = first): Span {
    const length = Math.max(0, last.stop - last.start + 1);
    return {
        line: first.line,
        column: first.column + 1,
        endLine: last.line,
        endColumn: last.column + 1 + length,
        start: first.start,
        end: Math.max(first.start, last.stop + 1),
    };
}

/** From the beginning of one span to the end of another. */
export function spanning(first: Span, last: Span): Span {
    return {
        line: first.line,
        column: first.column,
        endLine: last.endLine,
        endColumn: last.endColumn,
        start: first.start,
        end: last.end,
    };
}

/** Spans of character ranges of a text, whose first character stands at `origin`. */
export function spanWithin(text: string, origin: Span, start: number, end: number): Span {
    const from = position(text, origin, start);
    const to = position(text, origin, end);
    return {
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
        start: origin.start + start,
        end: origin.start + end,
    };
}

function position(text: string, origin: Span, offset: number): { line: number; column: number } {
    let line = origin.line;
    let column = origin.column;
    for (let i = 0; i < offset && i < text.length; i++) {
        if (text[i] === '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }
    return { line, column };
}
