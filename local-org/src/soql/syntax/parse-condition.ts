/** WHERE and HAVING: conditions, operators and values. */
import type { Call, ComparisonOperator, Condition, Expression, Literal, Path, Query, Value } from './tree.ts';
import type { TokenReader } from './token-reader.ts';

type QueryParser = (reader: TokenReader) => Query;

/** AND and OR must not be mixed without parentheses. */
export function parseCondition(reader: TokenReader, query: QueryParser): Condition {
    const { start } = reader.current;
    const first = parseOperand(reader, query);
    const kind = reader.isWord('AND') ? 'and' : reader.isWord('OR') ? 'or' : null;
    if (kind === null) {
        return first;
    }
    const operands = [first];
    while (reader.acceptWords(kind.toUpperCase())) {
        operands.push(parseOperand(reader, query));
    }
    if (reader.isWord('AND', 'OR')) {
        reader.unexpected();
    }
    return { kind, operands, start, end: reader.lastEnd };
}

function parseOperand(reader: TokenReader, query: QueryParser): Condition {
    const { start } = reader.current;
    if (reader.acceptWords('NOT')) {
        const operand = parseOperand(reader, query);
        return { kind: 'not', operand, start, end: reader.lastEnd };
    }
    if (reader.acceptSymbol('(')) {
        const inner = parseCondition(reader, query);
        reader.expectSymbol(')');
        return inner;
    }
    const left = parseExpression(reader);
    if (left.kind !== 'path' && left.kind !== 'call') {
        return reader.fail(`unexpected token: '${reader.text.slice(left.start, left.end)}'`, left);
    }
    const operator = parseOperator(reader);
    const right = parseValue(reader, query);
    return { kind: 'comparison', left, operator, right, start, end: reader.lastEnd };
}

const SYMBOLS: Readonly<Record<string, ComparisonOperator>> = {
    '=': '=',
    '!=': '!=',
    '<>': '!=',
    '<': '<',
    '<=': '<=',
    '>': '>',
    '>=': '>=',
};

function parseOperator(reader: TokenReader): ComparisonOperator {
    const { current } = reader;
    if (current.kind === 'symbol' && SYMBOLS[current.text] !== undefined) {
        return SYMBOLS[reader.next().text];
    }
    if (reader.acceptWords('NOT', 'IN')) {
        return 'NOT IN';
    }
    for (const word of ['LIKE', 'IN', 'INCLUDES', 'EXCLUDES'] as const) {
        if (reader.acceptWords(word)) {
            return word;
        }
    }
    return reader.unexpected();
}

function parseValue(reader: TokenReader, query: QueryParser): Value {
    const { start } = reader.current;
    if (!reader.acceptSymbol('(')) {
        return parseLiteral(reader);
    }
    if (reader.isWord('SELECT')) {
        const inner = query(reader);
        reader.expectSymbol(')');
        return { kind: 'query', query: inner, start, end: reader.lastEnd };
    }
    const items = [parseLiteral(reader)];
    while (reader.acceptSymbol(',')) {
        items.push(parseLiteral(reader));
    }
    reader.expectSymbol(')');
    return { kind: 'list', items, start, end: reader.lastEnd };
}

const DATE_LITERAL = new RegExp(
    '^(YESTERDAY|TODAY|TOMORROW|(LAST|THIS|NEXT)_(WEEK|MONTH|QUARTER|YEAR|FISCAL_QUARTER|FISCAL_YEAR)|(LAST|NEXT)_90_DAYS' +
        '|(LAST|NEXT)_N_(DAYS|WEEKS|MONTHS|QUARTERS|YEARS|FISCAL_QUARTERS|FISCAL_YEARS)' +
        '|N_(DAYS|WEEKS|MONTHS|QUARTERS|YEARS|FISCAL_QUARTERS|FISCAL_YEARS)_AGO)$',
    'i',
);

export function parseLiteral(reader: TokenReader): Literal {
    const token = reader.current;
    const range = { start: token.start, end: token.end };
    switch (token.kind) {
        case 'string':
            reader.next();
            return { kind: 'string', value: token.value, pattern: token.pattern, ...range };
        case 'number':
            reader.next();
            return { kind: 'number', text: token.text.replace(/[dDlL]$/, ''), ...range };
        case 'date':
        case 'datetime':
        case 'time':
            reader.next();
            return { kind: token.kind, text: token.text, ...range };
        case 'bind':
            reader.next();
            return { kind: 'bind', name: token.text, ...range };
        case 'word':
            return parseWordLiteral(reader);
        default:
            return reader.unexpected();
    }
}

function parseWordLiteral(reader: TokenReader): Literal {
    const token = reader.current;
    const { start } = token;
    const word = token.text.toUpperCase();
    if (word === 'NULL') {
        reader.next();
        return { kind: 'null', start, end: token.end };
    }
    if (word === 'TRUE' || word === 'FALSE') {
        reader.next();
        return { kind: 'boolean', value: word === 'TRUE', start, end: token.end };
    }
    if (!DATE_LITERAL.test(word)) {
        return reader.unexpected();
    }
    reader.next();
    let count: number | null = null;
    if (word.includes('_N_') || word.startsWith('N_')) {
        if (!reader.acceptSymbol(':')) {
            return reader.fail(`expecting a colon, found '${reader.current.text}'`);
        }
        const number = reader.next();
        if (number.kind !== 'number' || !/^\d+$/.test(number.text)) {
            return reader.fail(`unexpected token: '${number.text}'`, number);
        }
        count = Number(number.text);
    }
    return { kind: 'dateLiteral', name: word, count, start, end: reader.lastEnd };
}

/** A path or a function of paths and literals. */
export function parseExpression(reader: TokenReader): Expression {
    const { current } = reader;
    if (current.kind !== 'word') {
        return parseLiteral(reader);
    }
    const path = parsePath(reader);
    if (path.names.length > 1 || !reader.acceptSymbol('(')) {
        return path;
    }
    const args: Expression[] = [];
    if (!reader.isSymbol(')')) {
        do {
            args.push(parseExpression(reader));
        } while (reader.acceptSymbol(','));
    }
    reader.expectSymbol(')');
    const call: Call = {
        kind: 'call',
        name: path.names[0],
        arguments: args,
        start: path.start,
        end: reader.lastEnd,
    };
    return call;
}

export function parsePath(reader: TokenReader): Path {
    const { start } = reader.current;
    const names = [reader.name()];
    while (reader.acceptSymbol('.')) {
        names.push(reader.name());
    }
    return { kind: 'path', names, start, end: reader.lastEnd };
}
