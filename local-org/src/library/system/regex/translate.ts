/**
 * Java regular expressions as JavaScript ones. The translation is exact for what Apex code uses: inline flags,
 * quoting, POSIX classes, class algebra, possessive quantifiers, atomic groups, Java's line terminators.
 * What has no counterpart (`\G`, `\X`) is refused by name.
 */
import { NotEmulatedError } from '../../../text/not-emulated.ts';
import { raise } from '../../../values/index.ts';
import { translateClass, letter, propertyClass, type ClassReader } from './character-class.ts';

export interface TranslatedPattern {
    /** Source for `new RegExp(source, 'v')`. */
    readonly source: string;
    /** JavaScript group number of each Java group, from group 1 on. */
    readonly groups: readonly number[];
    readonly names: ReadonlyMap<string, number>;
}

interface Flags {
    ignoreCase: boolean;
    multiLine: boolean;
    dotAll: boolean;
    comments: boolean;
}

const lineEnds = '\\n\\r\\u0085\\u2028\\u2029';
const endOfText = '(?![\\s\\S])';
const beforeFinalLineEnd = `(?=(?:\\r\\n|[${lineEnds}])?${endOfText})`;
const startOfText = '(?<![\\s\\S])';

export function translatePattern(pattern: string): TranslatedPattern {
    return new Translator(pattern).translate();
}

class Translator implements ClassReader {
    readonly text: string;
    at = 0;
    flags: Flags = { ignoreCase: false, multiLine: false, dotAll: false, comments: false };
    private jsGroups = 0;
    private readonly groups: number[] = [];
    private readonly names = new Map<string, number>();
    private readonly totalGroups: number;

    constructor(pattern: string) {
        this.text = pattern;
        this.totalGroups = countGroups(pattern);
    }

    get ignoreCase(): boolean {
        return this.flags.ignoreCase;
    }

    translate(): TranslatedPattern {
        const source = this.alternatives();
        if (this.at < this.text.length) {
            this.fail("Unmatched closing ')'", this.at - 1);
        }
        return { source, groups: this.groups, names: this.names };
    }

    fail(description: string, index: number = this.at): never {
        const near = index >= 0 ? ` near index ${index}` : '';
        raise('System.StringException', `Invalid regex: ${description}${near}\n${this.text}`);
    }

    private alternatives(): string {
        let out = '';
        while (this.at < this.text.length && this.text[this.at] !== ')') {
            if (this.text[this.at] === '|') {
                this.at++;
                out += '|';
            } else {
                out += this.term();
            }
        }
        return out;
    }

    private term(): string {
        if (this.flags.comments) {
            if (/\s/.test(this.text[this.at])) {
                this.at++;
                return '';
            }
            if (this.text[this.at] === '#') {
                while (this.at < this.text.length && !/[\r\n]/.test(this.text[this.at])) {
                    this.at++;
                }
                return '';
            }
        }
        const groupsBefore = this.jsGroups;
        const atom = this.atom();
        return atom === null ? '' : this.quantified(atom, groupsBefore);
    }

    /** Null for what only changes flags. */
    private atom(): string | null {
        const c = this.text[this.at];
        switch (c) {
            case '(':
                return this.group();
            case '[':
                return translateClass(this);
            case '\\':
                return this.escape();
            case '.':
                this.at++;
                return this.flags.dotAll ? '[\\s\\S]' : `[^${lineEnds}]`;
            case '^':
                this.at++;
                return this.flags.multiLine
                    ? `(?:${startOfText}|(?<=\\r\\n|[\\n\\u0085\\u2028\\u2029]|\\r(?!\\n))(?=[\\s\\S]))`
                    : startOfText;
            case '$':
                this.at++;
                return this.flags.multiLine
                    ? `(?=\\r\\n|(?<!\\r)\\n|[\\r\\u0085\\u2028\\u2029]|${endOfText})`
                    : beforeFinalLineEnd;
            case '*':
            case '+':
            case '?':
                return this.fail(`Dangling meta character '${c}'`);
            case '{':
                return this.fail('Illegal repetition', -1);
            default: {
                const point = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
                this.at += point.length;
                return letter(point, this.flags.ignoreCase);
            }
        }
    }

    private quantified(atom: string, groupsBefore: number): string {
        const match = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(this.text.slice(this.at));
        if (match === null) {
            return atom;
        }
        this.at += match[0].length;
        const quantifier = match[0];
        const isAssertion = /^\((?:\?[=!]|\?<[=!])/.test(atom);
        const body = isAssertion ? `(?:${atom})` : atom;
        if (this.text[this.at] === '?') {
            this.at++;
            return `${body}${quantifier}?`;
        }
        if (this.text[this.at] === '+') {
            this.at++;
            return this.possessive(`${body}${quantifier}`, groupsBefore);
        }
        return body + quantifier;
    }

    /** `X*+` and `(?>X)`: a lookahead never gives back what it matched; its capture repeats it. */
    private possessive(body: string, groupsBefore: number): string {
        const number = groupsBefore + 1;
        this.jsGroups++;
        for (let index = 0; index < this.groups.length; index++) {
            if (this.groups[index] > groupsBefore) {
                this.groups[index]++;
            }
        }
        if (/\\[1-9]/.test(body.replace(/\\\\/g, ''))) {
            throw new NotEmulatedError('regular expression: back reference inside a possessive group');
        }
        return `(?=(${body}))\\${number}(?:)`;
    }

    /** `(?i)` gives null: it holds to the end of the group around it, which restores the flags. */
    private group(): string | null {
        const outer = { ...this.flags };
        const head =
            /^\((?:\?(?:<([A-Za-z][A-Za-z0-9]*)>|<=|<!|[=!:>]|([imsxudU]*)(?:-([imsxudU]+))?([:)])))?/.exec(
                this.text.slice(this.at),
            );
        if (head === null || (head[0] === '(' && this.text[this.at + 1] === '?')) {
            this.fail('Unknown inline modifier', this.at + 2);
        }
        this.at += head[0].length;
        const groupsBefore = this.jsGroups;
        if (head[4] !== undefined) {
            this.setFlags(head[2] ?? '', true);
            this.setFlags(head[3] ?? '', false);
            if (head[4] === ')') {
                return null;
            }
        }
        let lead = '(?:';
        if (head[0] === '(' || head[1] !== undefined) {
            this.jsGroups++;
            this.groups.push(this.jsGroups);
            if (head[1] !== undefined) {
                this.names.set(head[1], this.groups.length);
            }
            lead = '(';
        } else if (/^\(\?(?:<?[=!])/.test(head[0])) {
            lead = head[0];
        }
        const body = this.alternatives();
        if (this.text[this.at] !== ')') {
            this.fail('Unclosed group', this.text.length);
        }
        this.at++;
        this.flags = outer;
        return head[0] === '(?>' ? this.possessive(`(?:${body})`, groupsBefore) : `${lead}${body})`;
    }

    private setFlags(letters: string, on: boolean): void {
        for (const flag of letters) {
            if (flag === 'i') {
                this.flags.ignoreCase = on;
            } else if (flag === 'm') {
                this.flags.multiLine = on;
            } else if (flag === 's') {
                this.flags.dotAll = on;
            } else if (flag === 'x') {
                this.flags.comments = on;
            } else {
                throw new NotEmulatedError(`regular expression flag (?${flag})`);
            }
        }
    }

    private escape(): string {
        const next = this.text[this.at + 1];
        if (next === undefined) {
            this.fail('Unexpected internal error', this.at + 1);
        }
        if (next === 'Q') {
            const end = this.text.indexOf('\\E', this.at + 2);
            const quoted = this.text.slice(this.at + 2, end < 0 ? undefined : end);
            this.at = end < 0 ? this.text.length : end + 2;
            const letters = [...quoted].map((c) => letter(c, this.flags.ignoreCase));
            return letters.length === 1 ? letters[0] : letters.join('');
        }
        if (next === 'k') {
            const name = /^\\k<([A-Za-z][A-Za-z0-9]*)>/.exec(this.text.slice(this.at));
            const group = name === null ? undefined : this.names.get(name[1]);
            if (name === null || group === undefined) {
                this.fail('named capturing group is missing trailing', this.at + 2);
            }
            this.at += name[0].length;
            return this.backReference(group);
        }
        if (/[1-9]/.test(next)) {
            let digits = next;
            while (
                /\d/.test(this.text[this.at + 1 + digits.length] ?? '') &&
                Number(digits + this.text[this.at + 1 + digits.length]) <= this.totalGroups
            ) {
                digits += this.text[this.at + 1 + digits.length];
            }
            this.at += 1 + digits.length;
            return this.backReference(Number(digits));
        }
        const assertion = assertions[next];
        if (assertion !== undefined) {
            this.at += 2;
            return assertion;
        }
        if (next === 'G' || next === 'X') {
            throw new NotEmulatedError(`regular expression \\${next}`);
        }
        return this.characterEscape();
    }

    private backReference(group: number): string {
        const js = this.groups[group - 1];
        if (js === undefined) {
            return '(?!)';
        }
        if (this.flags.ignoreCase) {
            throw new NotEmulatedError('regular expression: back reference that ignores case');
        }
        return `(?:\\${js})`;
    }

    private characterEscape(): string {
        const set = propertyClass(this);
        if (set !== null) {
            return set;
        }
        return letter(this.escapedCharacter(), this.flags.ignoreCase);
    }

    /** Reads `\n`, `\x41`, `\u0041`, `\0101`, `\cA`, or an escaped punctuation mark. */
    escapedCharacter(): string {
        const rest = this.text.slice(this.at);
        const hex = /^\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|x\{([0-9A-Fa-f]+)\})/.exec(rest);
        if (hex !== null) {
            this.at += hex[0].length;
            return String.fromCodePoint(Number.parseInt(hex[1] ?? hex[2] ?? hex[3], 16));
        }
        const octal = /^\\0([0-3]?[0-7]{1,2})/.exec(rest);
        if (octal !== null) {
            this.at += octal[0].length;
            return String.fromCodePoint(Number.parseInt(octal[1], 8));
        }
        const next = rest[1];
        const control: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f', a: '\x07', e: '\x1b' };
        this.at += 2;
        if (control[next] !== undefined) {
            return control[next];
        }
        if (next === 'c') {
            this.at++;
            return String.fromCharCode(rest.charCodeAt(2) ^ 64);
        }
        if (/[A-Za-z]/.test(next)) {
            this.fail('Illegal/unsupported escape sequence', this.at - 1);
        }
        return next;
    }
}

const assertions: Readonly<Record<string, string | undefined>> = {
    b: '\\b',
    B: '\\B',
    A: startOfText,
    z: endOfText,
    Z: beforeFinalLineEnd,
    R: `(?:\\r\\n|[\\n\\x0b\\f\\r\\u0085\\u2028\\u2029])`,
};

/** Capturing groups of a pattern, which decide how `\12` reads. */
function countGroups(pattern: string): number {
    const plain = pattern.replace(/\\Q[\s\S]*?(?:\\E|$)|\\[\s\S]|\[(?:\\[\s\S]|[^\]])*\]/g, '');
    return (plain.match(/\((?!\?)|\(\?<[A-Za-z]/g) ?? []).length;
}
