/** Parses formula text (validation rules, formula fields, defaults) into a tree. Knows names of nothing. */

export type FormulaNode =
    | { readonly kind: 'Number'; readonly text: string }
    | { readonly kind: 'Text'; readonly value: string }
    | { readonly kind: 'Constant'; readonly value: boolean | null }
    /** `Account.Industry`, `Owner:User.Name` (the type left out), `$User.Id`, `$CustomMetadata.T__mdt.R.F__c`. */
    | { readonly kind: 'Reference'; readonly path: readonly string[] }
    | { readonly kind: 'Call'; readonly name: string; readonly arguments: readonly FormulaNode[] }
    | { readonly kind: 'Unary'; readonly operator: '-' | '+' | '!'; readonly operand: FormulaNode }
    | {
          readonly kind: 'Binary';
          readonly operator: BinaryOperator;
          readonly left: FormulaNode;
          readonly right: FormulaNode;
      };
export type BinaryOperator =
    '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=' | '&&' | '||';

/** The text is no formula; the message is worded as Salesforce words it where that is known. */
export class FormulaSyntaxError extends Error {}

interface Token {
    readonly kind: 'number' | 'text' | 'name' | 'symbol' | 'end';
    readonly text: string;
}

const TOKEN =
    /\s+|\/\*[\s\S]*?\*\/|(\d+(?:\.\d*)?|\.\d+)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\$?[A-Za-z_][\w]*(?:\s*\.\s*[A-Za-z_]\w*|:[A-Za-z_]\w*)*)|(<>|!=|==|<=|>=|&&|\|\||[-+*/^&=<>!(),])/y;

function tokens(source: string): Token[] {
    const found: Token[] = [];
    let at = 0;
    while (at < source.length) {
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(source);
        if (match === null) throw new FormulaSyntaxError(`Syntax error. Found '${source[at]}'`);
        at = TOKEN.lastIndex;
        if (match[1] !== undefined) found.push({ kind: 'number', text: match[1] });
        else if (match[2] !== undefined) found.push({ kind: 'text', text: unescaped(match[2].slice(1, -1)) });
        else if (match[3] !== undefined) found.push({ kind: 'name', text: match[3].replace(/\s+/g, '') });
        else if (match[4] !== undefined) found.push({ kind: 'symbol', text: match[4] });
    }
    found.push({ kind: 'end', text: 'end of formula' });
    return found;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
function unescaped(text: string): string {
    return text.replace(/\\(.)/gs, (_, character: string) => ESCAPES[character] ?? character);
}

/** Binary operators by how tightly they bind; all group to the left. */
const LEVELS: readonly (readonly string[])[] = [
    ['||'],
    ['&&'],
    ['=', '==', '<>', '!='],
    ['<', '>', '<=', '>='],
    ['&'],
    ['+', '-'],
    ['*', '/'],
    ['^'],
];
const SPELLING: Readonly<Record<string, BinaryOperator>> = { '==': '=', '!=': '<>' };

/** @throws FormulaSyntaxError the text is no formula */
export function parseFormula(source: string): FormulaNode {
    const all = tokens(source);
    let position = 0;
    const peek = (): Token => all[position] as Token;
    const isSymbol = (text: string): boolean => peek().kind === 'symbol' && peek().text === text;
    function take(text: string): void {
        if (!isSymbol(text)) throw new FormulaSyntaxError(`Syntax error. Missing '${text}'`);
        position += 1;
    }
    function binary(level: number): FormulaNode {
        const operators = LEVELS[level];
        if (operators === undefined) return unary();
        let left = binary(level + 1);
        while (peek().kind === 'symbol' && operators.includes(peek().text)) {
            const text = peek().text;
            position += 1;
            const operator = SPELLING[text] ?? (text as BinaryOperator);
            left = { kind: 'Binary', operator, left, right: binary(level + 1) };
        }
        return left;
    }
    function unary(): FormulaNode {
        for (const operator of ['-', '+', '!'] as const) {
            if (isSymbol(operator)) {
                position += 1;
                return { kind: 'Unary', operator, operand: unary() };
            }
        }
        return primary();
    }
    function primary(): FormulaNode {
        const token = peek();
        position += 1;
        if (token.kind === 'number') return { kind: 'Number', text: token.text };
        if (token.kind === 'text') return { kind: 'Text', value: token.text };
        if (token.kind === 'name') return isSymbol('(') ? call(token.text) : name(token.text);
        if (token.kind === 'symbol' && token.text === '(') {
            const inner = binary(0);
            take(')');
            return inner;
        }
        throw new FormulaSyntaxError(`Syntax error. Found '${token.text}'`);
    }
    function name(text: string): FormulaNode {
        const lower = text.toLowerCase();
        if (lower === 'true' || lower === 'false') return { kind: 'Constant', value: lower === 'true' };
        if (lower === 'null') return { kind: 'Constant', value: null };
        return { kind: 'Reference', path: text.replace(/:User\b/gi, '').split('.') };
    }
    function call(called: string): FormulaNode {
        take('(');
        const given: FormulaNode[] = [];
        if (!isSymbol(')')) {
            given.push(binary(0));
            while (isSymbol(',')) {
                position += 1;
                given.push(binary(0));
            }
        }
        take(')');
        return { kind: 'Call', name: called.toUpperCase(), arguments: given };
    }

    const tree = binary(0);
    if (peek().kind !== 'end') throw new FormulaSyntaxError(`Syntax error. Extra '${peek().text}'`);
    return tree;
}
