/** What a formula function is: works on values, or on unevaluated arguments where it need not look at all. */
import type { FormulaNode } from './syntax.ts';
import type { FormulaValue } from './value.ts';

/** Where a formula is worked out: the record, the user, the time. */
export interface FormulaContext {
    /** Milliseconds since the epoch. */
    readonly now: number;
    /** Time zone of the user, for TODAY(). */
    readonly timeZone: string;
    /** Value of a field path of the record, or of a global such as `$User.Id`. */
    read(path: readonly string[]): FormulaValue;
    /** Value before this save; null while inserting. Only validation rules have one. */
    prior?(path: readonly string[]): FormulaValue;
    readonly isNew?: boolean;
}

export type Evaluate = (node: FormulaNode) => FormulaValue;

export interface FormulaFunction {
    readonly least: number;
    readonly most: number;
    /** Eager: gets values. */
    readonly apply?: (values: readonly FormulaValue[], context: FormulaContext) => FormulaValue;
    /** Lazy: evaluates what it needs. */
    readonly lazy?: (
        nodes: readonly FormulaNode[],
        evaluate: Evaluate,
        context: FormulaContext,
    ) => FormulaValue;
}
export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

/** An eager function of `least` to `most` arguments. */
export function eager(
    least: number,
    most: number,
    apply: (values: readonly FormulaValue[], context: FormulaContext) => FormulaValue,
): FormulaFunction {
    return { least, most, apply };
}
export function lazy(
    least: number,
    most: number,
    work: NonNullable<FormulaFunction['lazy']>,
): FormulaFunction {
    return { least, most, lazy: work };
}
