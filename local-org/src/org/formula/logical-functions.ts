/** Logical functions of formulas. They look at no more arguments than they need. */
import { eager, lazy } from './function.ts';
import type { FormulaContext, FunctionTable } from './function.ts';
import type { FormulaNode } from './syntax.ts';
import { same } from './operators.ts';
import { asBoolean, asText, Exact, FormulaError, isBlank } from './value.ts';
import type { FormulaValue } from './value.ts';

const MANY = Number.MAX_SAFE_INTEGER;

export const logicalFunctions: FunctionTable = {
    AND: lazy(1, MANY, (nodes, evaluate) => nodes.every((node) => asBoolean(evaluate(node)))),
    OR: lazy(1, MANY, (nodes, evaluate) => nodes.some((node) => asBoolean(evaluate(node)))),
    NOT: eager(1, 1, ([value]) => !asBoolean(value ?? null)),
    IF: lazy(3, 3, (nodes, evaluate) => {
        const [condition, yes, no] = nodes as [FormulaNode, FormulaNode, FormulaNode];
        return evaluate(asBoolean(evaluate(condition)) ? yes : no);
    }),
    CASE: lazy(4, MANY, (nodes, evaluate) => {
        const value = evaluate(nodes[0] as FormulaNode);
        for (let index = 1; index + 1 < nodes.length; index += 2) {
            if (same(value, evaluate(nodes[index] as FormulaNode)))
                return evaluate(nodes[index + 1] as FormulaNode);
        }
        return evaluate(nodes.at(-1) as FormulaNode);
    }),
    ISBLANK: eager(1, 1, ([value]) => isBlank(value ?? null)),
    ISNULL: eager(1, 1, ([value]) => value === null),
    BLANKVALUE: lazy(2, 2, (nodes, evaluate) => {
        const value = evaluate(nodes[0] as FormulaNode);
        return isBlank(value) ? evaluate(nodes[1] as FormulaNode) : value;
    }),
    NULLVALUE: lazy(2, 2, (nodes, evaluate) => {
        const value = evaluate(nodes[0] as FormulaNode);
        return value === null ? evaluate(nodes[1] as FormulaNode) : value;
    }),
    ISNEW: eager(0, 0, (_, context) => {
        if (context.isNew === undefined) throw new FormulaError('ISNEW is of validation rules');
        return context.isNew;
    }),
    ISCHANGED: lazy(1, 1, (nodes, evaluate, context) => {
        if (context.isNew === true) return false;
        return !same(evaluate(nodes[0] as FormulaNode), before(nodes[0], context));
    }),
    PRIORVALUE: lazy(1, 1, (nodes, evaluate, context) =>
        context.isNew === true ? evaluate(nodes[0] as FormulaNode) : before(nodes[0], context),
    ),
    ISPICKVAL: eager(2, 2, ([value, text]) => asText(value ?? null) === asText(text ?? null)),
    INCLUDES: eager(2, 2, ([values, text]) =>
        asText(values ?? null)
            .split(';')
            .includes(asText(text ?? null)),
    ),
    PICKCOUNT: eager(1, 1, ([values]) => {
        const text = asText(values ?? null);
        return new Exact(text === '' ? 0 : text.split(';').length);
    }),
};

function before(node: FormulaNode | undefined, context: FormulaContext): FormulaValue {
    if (node?.kind !== 'Reference' || context.prior === undefined) {
        throw new FormulaError('the value before is known of fields in validation rules only');
    }
    return context.prior(node.path);
}
