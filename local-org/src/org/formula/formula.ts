/** Compiles a formula once, to be worked out for many records. */
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { dateFunctions } from './date-functions.ts';
import type { Evaluate, FormulaContext, FormulaFunction } from './function.ts';
import { logicalFunctions } from './logical-functions.ts';
import { mathFunctions } from './math-functions.ts';
import { operate } from './operators.ts';
import { FormulaSyntaxError, parseFormula } from './syntax.ts';
import type { FormulaNode } from './syntax.ts';
import { textFunctions } from './text-functions.ts';
import { asBoolean, asNumber, Exact, FormulaError } from './value.ts';
import type { FormulaValue } from './value.ts';

export interface Formula {
    readonly text: string;
    /** Paths read, each once, in the order they appear; `$`-globals included. */
    readonly references: readonly (readonly string[])[];
    /** Throws FormulaError where Salesforce shows `#Error!`. */
    evaluate(context: FormulaContext): FormulaValue;
}

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
    Object.entries({ ...logicalFunctions, ...textFunctions, ...mathFunctions, ...dateFunctions }),
);
/** In the Formula reference, not emulated: refused by name when the formula is compiled. */
const REFUSED: ReadonlySet<string> = new Set(
    (
        'CURRENCYRATE DISTANCE FORMATDURATION GEOLOCATION GETRECORDIDS GETSESSIONID INCLUDE ISCLONE ' +
        'JSINJUNCTIONIDLIST LINKTO PARENTGROUPVAL PREDICT PREVGROUPVAL REQUIRESCRIPT SELFREGEX URLFOR ' +
        'VLOOKUP IMAGEPROXYURL ISPARENT CONVERTID DATAURL'
    ).split(' '),
);

/**
 * @throws FormulaSyntaxError the text is no formula, or calls a function that does not exist
 * @throws NotEmulatedError the formula calls a function that is not emulated
 */
export function compileFormula(text: string): Formula {
    const tree = parseFormula(text);
    const references = new Map<string, readonly string[]>();
    examine(tree, references);
    return { text, references: [...references.values()], evaluate: (context) => evaluator(context)(tree) };
}

function examine(node: FormulaNode, references: Map<string, readonly string[]>): void {
    switch (node.kind) {
        case 'Reference':
            references.set(node.path.join('.').toLowerCase(), node.path);
            return;
        case 'Call': {
            if (REFUSED.has(node.name)) throw new NotEmulatedError(`formula function ${node.name}`);
            const called = FUNCTIONS.get(node.name);
            if (called === undefined)
                throw new FormulaSyntaxError(`Unknown function ${node.name}. Check spelling`);
            const count = node.arguments.length;
            if (count < called.least || count > called.most) {
                throw new FormulaSyntaxError(
                    `Incorrect number of parameters for function '${node.name}()'. Expected ${called.least}, received ${count}`,
                );
            }
            for (const argument of node.arguments) examine(argument, references);
            return;
        }
        case 'Unary':
            examine(node.operand, references);
            return;
        case 'Binary':
            examine(node.left, references);
            examine(node.right, references);
            return;
        case 'Number':
        case 'Text':
        case 'Constant':
            return;
        default:
            node satisfies never;
    }
}

function evaluator(context: FormulaContext): Evaluate {
    const evaluate: Evaluate = (node) => {
        switch (node.kind) {
            case 'Number':
                return new Exact(node.text);
            case 'Text':
            case 'Constant':
                return node.value;
            case 'Reference':
                return context.read(node.path);
            case 'Unary': {
                const value = evaluate(node.operand);
                if (node.operator === '!') return !asBoolean(value);
                const number = asNumber(value);
                return node.operator === '-' ? (number?.negated() ?? null) : number;
            }
            case 'Binary':
                if (node.operator === '&&')
                    return asBoolean(evaluate(node.left)) && asBoolean(evaluate(node.right));
                if (node.operator === '||')
                    return asBoolean(evaluate(node.left)) || asBoolean(evaluate(node.right));
                return operate(node.operator, evaluate(node.left), evaluate(node.right));
            case 'Call': {
                const called = FUNCTIONS.get(node.name) as FormulaFunction;
                if (called.lazy !== undefined) return called.lazy(node.arguments, evaluate, context);
                if (called.apply === undefined) throw new FormulaError(node.name);
                return called.apply(node.arguments.map(evaluate), context);
            }
            default:
                return node satisfies never;
        }
    };
    return evaluate;
}

/** Names of the functions that work, and of those that are refused. */
export function formulaFunctions(): {
    readonly implemented: readonly string[];
    readonly refused: readonly string[];
} {
    return { implemented: [...FUNCTIONS.keys()].sort(), refused: [...REFUSED].sort() };
}
