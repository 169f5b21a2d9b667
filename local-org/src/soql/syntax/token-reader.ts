/** Reading tokens one after the other, with the errors of Salesforce's parser. */
import { SoqlError, type SoqlErrorCode } from '../error.ts';
import { tokenize, type Token } from './lexer.ts';

export class TokenReader {
    readonly text: string;
    private readonly tokens: readonly Token[];
    private readonly code: SoqlErrorCode;
    private index = 0;

    constructor(text: string, code: SoqlErrorCode = 'MALFORMED_QUERY') {
        this.text = text;
        this.tokens = tokenize(text);
        this.code = code;
    }

    get current(): Token {
        return this.tokens[this.index];
    }

    peek(distance = 1): Token {
        return this.tokens[Math.min(this.index + distance, this.tokens.length - 1)];
    }

    /** End of the token read last. */
    get lastEnd(): number {
        return this.index === 0 ? 0 : this.tokens[this.index - 1].end;
    }

    next(): Token {
        const token = this.current;
        if (token.kind !== 'end') {
            this.index += 1;
        }
        return token;
    }

    isWord(...words: readonly string[]): boolean {
        return this.current.kind === 'word' && words.includes(this.current.text.toUpperCase());
    }

    isSymbol(symbol: string): boolean {
        return this.current.kind === 'symbol' && this.current.text === symbol;
    }

    /** Takes the words when they all follow. */
    acceptWords(...words: readonly string[]): boolean {
        const follow = words.every((word, i) => {
            const token = this.peek(i);
            return token.kind === 'word' && token.text.toUpperCase() === word;
        });
        if (follow) {
            this.index += words.length;
        }
        return follow;
    }

    acceptSymbol(symbol: string): boolean {
        const found = this.isSymbol(symbol);
        if (found) {
            this.index += 1;
        }
        return found;
    }

    expectWord(word: string): void {
        if (!this.acceptWords(word)) {
            this.unexpected();
        }
    }

    expectSymbol(symbol: string): void {
        if (!this.acceptSymbol(symbol)) {
            if (symbol === ')') {
                this.fail(`expecting a right parentheses, found '${this.current.text}'`);
            }
            this.unexpected();
        }
    }

    /** A name; keywords may be names where no keyword can stand. */
    name(): string {
        if (this.current.kind !== 'word') {
            this.unexpected();
        }
        return this.next().text;
    }

    unexpected(): never {
        return this.fail(`unexpected token: '${this.current.text}'`);
    }

    fail(message: string, at: { start: number; end: number } = this.current): never {
        throw new SoqlError(this.code, message, { start: at.start, end: at.end });
    }
}
