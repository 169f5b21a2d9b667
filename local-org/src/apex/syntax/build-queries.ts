/** Parse tree to syntax tree: SOQL and SOSL literals. Only their bind expressions are Apex. */
import {
    BoundExpressionContext,
    SoqlPrimaryContext,
    type SoslPrimaryContext,
} from '@apexdevtools/apex-parser';
import type { Expression } from './ast.ts';
import { buildExpression } from './build-expressions.ts';
import { placeOf } from './build-types.ts';
import type { Piece } from './query-place.ts';

export function buildQuery(node: SoqlPrimaryContext | SoslPrimaryContext): Expression {
    const span = placeOf(node);
    const source = withoutComments(node.start.getInputStream()?.getText(span.start, span.end - 1) ?? '');
    const bound = boundExpressions(node as unknown as TreeLike);
    const pieces: Piece[] = [{ at: 0, from: 1 }];
    let text = '';
    let from = 1;
    for (const [number, bind] of bound.entries()) {
        const place = placeOf(bind);
        text += source.slice(from, place.start - span.start);
        pieces.push({ at: text.length, from: place.start - span.start });
        text += `:${number}`;
        from = place.end - span.start;
        pieces.push({ at: text.length, from });
    }
    text += source.slice(from, -1);
    return {
        kind: 'Query',
        language: node instanceof SoqlPrimaryContext ? 'soql' : 'sosl',
        text,
        binds: bound.map((bind) => buildExpression(bind.expression())),
        source,
        pieces,
        span,
    };
}

/** Comments as blanks, so that what stands behind them keeps its place. */
function withoutComments(text: string): string {
    return text.replace(/'(?:[^'\\]|\\.)*'|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*/g, (found) =>
        found.startsWith("'") ? found : found.replace(/[^\r\n]/g, ' '),
    );
}

interface TreeLike {
    readonly children: readonly TreeLike[] | null;
}

function boundExpressions(node: TreeLike): BoundExpressionContext[] {
    if (node instanceof BoundExpressionContext) {
        return [node];
    }
    return (node.children ?? []).flatMap((child) => (isRule(child) ? boundExpressions(child) : []));
}

function isRule(node: unknown): node is TreeLike {
    return typeof node === 'object' && node !== null && 'children' in node && !('symbol' in node);
}
