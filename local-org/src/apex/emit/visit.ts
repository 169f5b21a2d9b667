/** Walks over bodies of the bound tree. */
import type { BoundBlock, BoundExpression, BoundStatement } from '../bind/bound.ts';

function isNode(value: unknown): value is { kind: string; span: unknown } {
    return typeof value === 'object' && value !== null && 'kind' in value && 'span' in value;
}

const STATEMENTS = new Set([
    'Block',
    'LocalDeclaration',
    'Expression',
    'If',
    'While',
    'DoWhile',
    'For',
    'ForEach',
    'Switch',
    'Try',
    'Return',
    'Throw',
    'Break',
    'Continue',
    'RunAs',
    'Dml',
]);
/** Properties that lead out of the tree, to symbols. */
const OUTSIDE = new Set(['type', 'span', 'local', 'field', 'method', 'symbol', 'constructor']);

function walk(value: unknown, visit: (node: { kind: string; span: unknown }) => void): void {
    if (Array.isArray(value)) {
        for (const item of value) walk(item, visit);
        return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (isNode(value)) visit(value);
    for (const [key, child] of Object.entries(value)) {
        if (typeof child === 'object' && child !== null && !OUTSIDE.has(key)) walk(child, visit);
    }
}

/** Every statement in the body, outermost first, the body itself included. */
export function visitStatements(body: BoundBlock, visit: (statement: BoundStatement) => void): void {
    walk(body, (node) => {
        if (STATEMENTS.has(node.kind)) visit(node as BoundStatement);
    });
}
/** Every expression in the body, outermost first. */
export function visitExpressions(body: BoundBlock, visit: (expression: BoundExpression) => void): void {
    walk(body, (node) => {
        if (!STATEMENTS.has(node.kind)) visit(node as unknown as BoundExpression);
    });
}
