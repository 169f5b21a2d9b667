import { raise } from '../../values/index.ts';

export type TokenKind =
    | 'START_OBJECT'
    | 'END_OBJECT'
    | 'START_ARRAY'
    | 'END_ARRAY'
    | 'FIELD_NAME'
    | 'VALUE_STRING'
    | 'VALUE_NUMBER_INT'
    | 'VALUE_NUMBER_FLOAT'
    | 'VALUE_TRUE'
    | 'VALUE_FALSE'
    | 'VALUE_NULL';

export interface JsonToken {
    readonly kind: TokenKind;
    /** The value as text, strings without quotes and escapes. */
    readonly text: string;
    /** Index after the token. */
    readonly end: number;
}

/** Reads JSON as Jackson does, which Salesforce uses: its errors carry line and column. */
export class JsonLexer {
    private readonly source: string;
    private at = 0;
    constructor(source: string) {
        this.source = source;
    }

    fail(message: string, index = this.at): never {
        const before = this.source.slice(0, index);
        const line = before.split('\n').length;
        const column = index - before.lastIndexOf('\n');
        raise('System.JSONException', `${message} at [line:${line}, column:${column}]`);
    }

    /** All tokens of one value; text after it is an error of nobody, as in Jackson. */
    read(): JsonToken[] {
        const tokens: JsonToken[] = [];
        this.blank();
        if (this.at >= this.source.length) {
            raise('System.JSONException', 'No content to map to Object due to end of input');
        }
        this.value(tokens);
        return tokens;
    }

    private blank(): void {
        while (' \t\r\n'.includes(this.source[this.at] ?? 'x')) {
            this.at++;
        }
    }
    private peek(expectation: string): string {
        const c = this.source[this.at];
        if (c === undefined) {
            this.fail(`Unexpected end-of-input: ${expectation}`);
        }
        return c;
    }
    private unexpected(expectation: string): never {
        const c = this.source[this.at];
        return this.fail(
            `Unexpected character ('${c}' (code ${c.charCodeAt(0)})): ${expectation}`,
            this.at + 1,
        );
    }

    private value(tokens: JsonToken[]): void {
        this.blank();
        const c = this.peek('expected close marker for ARRAY');
        if (c === '{') {
            this.object(tokens);
        } else if (c === '[') {
            this.array(tokens);
        } else if (c === '"') {
            tokens.push({ kind: 'VALUE_STRING', text: this.string(), end: this.at });
        } else if (c === '-' || (c >= '0' && c <= '9')) {
            this.number(tokens);
        } else {
            this.word(tokens);
        }
    }

    private object(tokens: JsonToken[]): void {
        this.at++;
        tokens.push({ kind: 'START_OBJECT', text: '{', end: this.at });
        this.blank();
        if (this.peek('expected close marker for OBJECT') !== '}') {
            for (;;) {
                this.blank();
                if (this.peek('expected close marker for OBJECT') !== '"') {
                    this.unexpected('was expecting double-quote to start field name');
                }
                tokens.push({ kind: 'FIELD_NAME', text: this.string(), end: this.at });
                this.blank();
                if (this.peek('expected close marker for OBJECT') !== ':') {
                    this.unexpected('was expecting a colon to separate field name and value');
                }
                this.at++;
                this.value(tokens);
                this.blank();
                const next = this.peek('expected close marker for OBJECT');
                if (next === '}') {
                    break;
                }
                if (next !== ',') {
                    this.unexpected('was expecting comma to separate OBJECT entries');
                }
                this.at++;
            }
        }
        this.at++;
        tokens.push({ kind: 'END_OBJECT', text: '}', end: this.at });
    }

    private array(tokens: JsonToken[]): void {
        this.at++;
        tokens.push({ kind: 'START_ARRAY', text: '[', end: this.at });
        this.blank();
        if (this.peek('expected close marker for ARRAY') !== ']') {
            for (;;) {
                this.value(tokens);
                this.blank();
                const next = this.peek('expected close marker for ARRAY');
                if (next === ']') {
                    break;
                }
                if (next !== ',') {
                    this.unexpected('was expecting comma to separate ARRAY entries');
                }
                this.at++;
            }
        }
        this.at++;
        tokens.push({ kind: 'END_ARRAY', text: ']', end: this.at });
    }

    private string(): string {
        const start = this.at;
        this.at++;
        let out = '';
        for (;;) {
            const c = this.peek('was expecting closing quote for a string value');
            this.at++;
            if (c === '"') {
                return out;
            }
            if (c === '\\') {
                out += this.escape();
            } else if (c.charCodeAt(0) < 32) {
                this.fail(
                    `Illegal unquoted character ((CTRL-CHAR, code ${c.charCodeAt(0)})): has to be escaped using backslash to be included in string value`,
                    Math.max(start, this.at),
                );
            } else {
                out += c;
            }
        }
    }
    private escape(): string {
        const c = this.peek('in character escape sequence');
        this.at++;
        const simple: Record<string, string> = {
            b: '\b',
            f: '\f',
            n: '\n',
            r: '\r',
            t: '\t',
            '"': '"',
            '\\': '\\',
            '/': '/',
        };
        if (simple[c] !== undefined) {
            return simple[c];
        }
        const hex = /^[0-9A-Fa-f]{4}/.exec(this.source.slice(this.at, this.at + 4));
        if (c !== 'u' || hex === null) {
            this.fail(`Unrecognized character escape '${c}' (code ${c.charCodeAt(0)})`);
        }
        this.at += 4;
        return String.fromCharCode(Number.parseInt(hex[0], 16));
    }

    private number(tokens: JsonToken[]): void {
        const match = /^-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/.exec(this.source.slice(this.at));
        if (match === null) {
            this.at++;
            this.unexpected('expected digit (0-9) to follow minus sign, for valid numeric value');
        }
        this.at += match[0].length;
        const kind =
            match[1] === undefined && match[2] === undefined ? 'VALUE_NUMBER_INT' : 'VALUE_NUMBER_FLOAT';
        tokens.push({ kind, text: match[0], end: this.at });
    }
    private word(tokens: JsonToken[]): void {
        const match = /^(?:true|false|null)(?![A-Za-z0-9_])/.exec(this.source.slice(this.at));
        if (match === null) {
            const word = /^[A-Za-z_$][\w$]*/.exec(this.source.slice(this.at));
            if (word !== null) {
                this.fail(
                    `Unrecognized token '${word[0]}': was expecting 'null', 'true', 'false' or NaN`,
                    this.at + word[0].length + 1,
                );
            }
            this.unexpected(
                "expected a valid value (number, String, array, object, 'true', 'false' or 'null')",
            );
        }
        this.at += match[0].length;
        tokens.push({ kind: `VALUE_${match[0].toUpperCase()}` as TokenKind, text: match[0], end: this.at });
    }
}
