/** Search texts -> expressions of the full-text index. */
import { SoqlError } from '../error.ts';

/** Finds the indexed words that fit a pattern with `*` and `?` (as GLOB takes it). */
export type Expand = (pattern: string) => readonly string[];

const TOKEN = /"([^"]*)"?|[()]|[^\s()"]+/g;

/**
 * Words are joined by AND; AND, OR, AND NOT, quotes and parentheses mean what they say; `*` stands for any letters, `?`
 * for one. Null where nothing can be found.
 * @throws SoqlError for a text that is too short or not well-formed
 */
export function matchExpression(text: string, expand: Expand): string | null {
    const plain = text.replace(/\\([?&|!{}[\]()^~*:\\"'+-])/g, ' ');
    if (plain.replace(/[*?"()\s]/g, '').length < 2) {
        throw new SoqlError('MALFORMED_SEARCH', `search term must be longer than one character: ${text}`);
    }
    const tokens = [...plain.matchAll(TOKEN)].map(([token, quoted]) =>
        quoted === undefined ? { word: token } : { quoted },
    );
    const parser = new TermParser(tokens, expand);
    return parser.parse();
}

type TermToken =
    | { readonly word: string; readonly quoted?: undefined }
    | { readonly quoted: string; readonly word?: undefined };

class TermParser {
    private readonly tokens: readonly TermToken[];
    private readonly expand: Expand;
    private index = 0;

    constructor(tokens: readonly TermToken[], expand: Expand) {
        this.tokens = tokens;
        this.expand = expand;
    }

    parse(): string | null {
        const expression = this.or();
        if (this.index < this.tokens.length) {
            throw new SoqlError(
                'MALFORMED_SEARCH',
                `unexpected token: '${this.tokens[this.index].word ?? ''}'`,
            );
        }
        return expression;
    }

    private or(): string | null {
        const parts = [this.and()];
        while (this.accept('OR')) {
            parts.push(this.and());
        }
        const found = parts.filter((part) => part !== null);
        return found.length === 0 ? null : found.length === 1 ? found[0] : `(${found.join(' OR ')})`;
    }

    private and(): string | null {
        let result = this.operand();
        while (this.index < this.tokens.length && !this.at('OR') && !this.at(')')) {
            this.accept('AND');
            if (this.accept('NOT')) {
                const without = this.operand();
                result = result === null || without === null ? result : `(${result} NOT ${without})`;
            } else {
                const other = this.operand();
                result = result === null || other === null ? null : `(${result} AND ${other})`;
            }
        }
        return result;
    }

    private operand(): string | null {
        if (this.accept('(')) {
            const inner = this.or();
            if (!this.accept(')')) {
                throw new SoqlError('MALFORMED_SEARCH', `expecting a right parentheses, found '<EOF>'`);
            }
            return inner;
        }
        const token = this.tokens[this.index];
        if (token === undefined || token.word === ')') {
            throw new SoqlError('MALFORMED_SEARCH', `unexpected token: '${token?.word ?? '<EOF>'}'`);
        }
        this.index += 1;
        return token.quoted === undefined ? this.word(token.word) : phrase(token.quoted);
    }

    private word(word: string): string | null {
        if (!/[*?]/.test(word)) {
            return phrase(word);
        }
        if (/^[^*?]+\*$/.test(word) && /^[\p{L}\p{N}]+\*$/u.test(word)) {
            return `${phrase(word.slice(0, -1))} *`;
        }
        const words = this.expand(foldPattern(word));
        return words.length === 0 ? null : `(${words.map((one) => phrase(one)).join(' OR ')})`;
    }

    private at(word: string): boolean {
        return this.tokens[this.index]?.word?.toUpperCase() === word;
    }

    private accept(word: string): boolean {
        const found = this.at(word);
        if (found) {
            this.index += 1;
        }
        return found;
    }
}

function phrase(text: string): string {
    return `"${text.replaceAll('"', '""')}"`;
}

/** Indexed words are in lower case and without accents. */
function foldPattern(pattern: string): string {
    return pattern.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('[', '[[]');
}
