/** SOQL and SOSL text -> tokens. Words keep their case; keywords are told by the parser. */
import { SoqlError } from '../error.ts';

export type TokenKind =
    'word' | 'number' | 'string' | 'date' | 'datetime' | 'time' | 'symbol' | 'bind' | 'end';

export interface Token {
    readonly kind: TokenKind;
    /** As written; for binds the name alone. */
    readonly text: string;
    /** Strings: without quotes and escapes. */
    readonly value: string;
    /** Strings: as a LIKE pattern, where `\%` and `\_` still differ from `%` and `_`. */
    readonly pattern: string;
    readonly start: number;
    readonly end: number;
}

/** Comments may stand in literals, where Apex allows them. */
const SPACE = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)+/y;
const WORD = /[A-Za-z][A-Za-z0-9_]*/y;
const DATETIME = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})/iy;
const DATE = /\d{4}-\d{2}-\d{2}(?![\dT])/y;
const TIME = /\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[dDlL]?/y;
const SYMBOL = /!=|<>|<=|>=|[=<>(),.:{}*&|]/y;
const BIND = /:\s*([A-Za-z0-9_][A-Za-z0-9_.]*)/y;

/** Words after which `:` is not a bind but the count of a date literal: LAST_N_DAYS:5. */
const COUNTED = /^(LAST|NEXT)_N_|_AGO$/i;

/** @throws SoqlError for text that is no token */
export function tokenize(text: string): Token[] {
    const tokens: Token[] = [];
    let position = 0;
    const match = (pattern: RegExp): RegExpExecArray | null => {
        pattern.lastIndex = position;
        return pattern.exec(text);
    };
    const add = (kind: TokenKind, length: number, value = '', pattern = value, shown?: string): void => {
        const end = position + length;
        tokens.push({ kind, text: shown ?? text.slice(position, end), value, pattern, start: position, end });
        position = end;
    };
    while (position < text.length) {
        const space = match(SPACE);
        if (space !== null) {
            position += space[0].length;
            continue;
        }
        if (text[position] === "'") {
            const { value, pattern, length } = readString(text, position);
            add('string', length, value, pattern);
            continue;
        }
        if (text[position] === ':' && !COUNTED.test(tokens.at(-1)?.text ?? '')) {
            const bind = match(BIND);
            if (bind !== null) {
                add('bind', bind[0].length, '', '', bind[1]);
                continue;
            }
        }
        const found = firstMatch(match);
        if (found === null) {
            throw new SoqlError(
                'MALFORMED_QUERY',
                `line 1:${position} no viable alternative at character '${text[position]}'`,
                {
                    start: position,
                    end: position + 1,
                },
            );
        }
        add(found.kind, found.length);
    }
    tokens.push({ kind: 'end', text: '<EOF>', value: '', pattern: '', start: text.length, end: text.length });
    return tokens;
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
    ['datetime', DATETIME],
    ['date', DATE],
    ['time', TIME],
    ['number', NUMBER],
    ['word', WORD],
    ['symbol', SYMBOL],
];

function firstMatch(
    match: (pattern: RegExp) => RegExpExecArray | null,
): { kind: TokenKind; length: number } | null {
    for (const [kind, pattern] of PATTERNS) {
        const found = match(pattern);
        if (found !== null) {
            return { kind, length: found[0].length };
        }
    }
    return null;
}

const ESCAPES: Readonly<Record<string, string>> = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    '"': '"',
    "'": "'",
    '\\': '\\',
    '%': '%',
    _: '_',
};

function readString(text: string, start: number): { value: string; pattern: string; length: number } {
    let value = '';
    let pattern = '';
    let i = start + 1;
    while (i < text.length && text[i] !== "'") {
        if (text[i] !== '\\') {
            value += text[i];
            pattern += text[i];
            i += 1;
            continue;
        }
        const escape = text[i + 1]?.toLowerCase() ?? '';
        const unicode = escape === 'u' ? /^[0-9a-fA-F]{4}/.exec(text.slice(i + 2, i + 6)) : null;
        const plain =
            unicode === null ? ESCAPES[escape] : String.fromCharCode(Number.parseInt(unicode[0], 16));
        if (plain === undefined) {
            throw new SoqlError(
                'MALFORMED_QUERY',
                `Invalid string literal '${text.slice(start)}'. Illegal character sequence '\\${text[i + 1] ?? ''}' in string literal.`,
                { start, end: i },
            );
        }
        value += plain;
        pattern += plain === '%' || plain === '_' || plain === '\\' ? `\\${plain}` : plain;
        i += unicode === null ? 2 : 6;
    }
    if (i >= text.length) {
        throw new SoqlError('MALFORMED_QUERY', `unexpected char: '''`, { start, end: text.length });
    }
    return { value, pattern, length: i + 1 - start };
}
