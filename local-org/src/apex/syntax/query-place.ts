import type { Span } from '../../text/diagnostic.ts';
import { spanWithin } from './span.ts';

/** A piece of a query's rewritten text and where in its source it came from. */
export interface Piece {
    readonly at: number;
    readonly from: number;
}

/** The place in the source of a range of a query's rewritten text. */
export function placeInQuery(
    query: { readonly source: string; readonly pieces: readonly Piece[]; readonly span: Span },
    start: number,
    end: number,
): Span {
    const { source, pieces, span } = query;
    return spanWithin(source, span, originalOffset(pieces, start), originalOffset(pieces, end));
}

function originalOffset(pieces: readonly Piece[], offset: number): number {
    let piece = pieces[0]!;
    for (const next of pieces) {
        if (next.at <= offset) piece = next;
    }
    return piece.from + (offset - piece.at);
}
