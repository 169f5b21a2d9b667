/** Character classes of Java regular expressions, as classes of JavaScript's `v` mode. */

/** What the class translator needs of the pattern translator. */
export interface ClassReader {
    readonly text: string;
    at: number;
    readonly ignoreCase: boolean;
    fail(description: string, index?: number): never;
    escapedCharacter(): string;
}

/** A literal character, safe inside and outside of classes. */
export function escapeLiteral(character: string): string {
    if (/^[A-Za-z0-9]$/.test(character)) {
        return character;
    }
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** A literal; Java ignores the case of ASCII letters only. */
export function letter(character: string, ignoreCase: boolean): string {
    if (ignoreCase && /^[A-Za-z]$/.test(character)) {
        return `[${character.toLowerCase()}${character.toUpperCase()}]`;
    }
    return escapeLiteral(character);
}

/** Bodies of classes; each may stand inside `[…]`. */
const posix: Readonly<Record<string, string | undefined>> = {
    Lower: 'a-z',
    Upper: 'A-Z',
    ASCII: '\\x00-\\x7f',
    Alpha: 'A-Za-z',
    Digit: '0-9',
    Alnum: 'A-Za-z0-9',
    Punct: '!-\\/:-@\\[-`\\{-~',
    Graph: '!-~',
    Print: '\\x20-~',
    Blank: ' \\t',
    Cntrl: '\\x00-\\x1f\\x7f',
    XDigit: '0-9A-Fa-f',
    Space: ' \\t\\n\\x0b\\f\\r',
    javaLowerCase: '\\p{Lowercase}',
    javaUpperCase: '\\p{Uppercase}',
    javaWhitespace:
        '\\t\\n\\x0b\\f\\r\\x1c-\\x1f\\u2028\\u2029 \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u205f\\u3000',
    IsAlphabetic: '\\p{Alphabetic}',
    IsLetter: '\\p{L}',
    IsDigit: '\\p{Nd}',
    IsUppercase: '\\p{Uppercase}',
    IsLowercase: '\\p{Lowercase}',
    IsPunctuation: '\\p{P}',
    IsWhite_Space: '\\p{White_Space}',
    IsIdeographic: '\\p{Ideographic}',
    InGreek: '\\u0370-\\u03ff',
    InCyrillic: '\\u0400-\\u04ff',
    InCombiningDiacriticalMarks: '\\u0300-\\u036f',
};
const shorthand: Readonly<Record<string, string | undefined>> = {
    d: '0-9',
    w: 'A-Za-z0-9_',
    s: ' \\t\\n\\x0b\\f\\r',
    h: ' \\t\\xa0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000',
    v: '\\n\\x0b\\f\\r\\u0085\\u2028\\u2029',
};

/** Reads `\d`, `\W`, `\p{Alpha}`, `\P{L}`… as a class; null when the escape is something else. */
export function propertyClass(reader: ClassReader): string | null {
    const rest = reader.text.slice(reader.at);
    const short = /^\\([dwshvDWSHV])/.exec(rest);
    if (short !== null) {
        reader.at += 2;
        const negated = short[1] !== short[1].toLowerCase();
        return `[${negated ? '^' : ''}${shorthand[short[1].toLowerCase()] ?? ''}]`;
    }
    const property = /^\\([pP])(?:\{(\^?)([A-Za-z_0-9=]+)\}|([A-Z]))/.exec(rest);
    if (property === null) {
        return null;
    }
    reader.at += property[0].length;
    const negated = (property[1] === 'P') !== (property[2] === '^');
    return `[${negated ? '^' : ''}${propertyBody(reader, property[3] ?? property[4])}]`;
}

function propertyBody(reader: ClassReader, name: string): string {
    if (reader.ignoreCase && (name === 'Lower' || name === 'Upper')) {
        return 'A-Za-z';
    }
    const known = posix[name];
    if (known !== undefined) {
        return known;
    }
    for (const candidate of [name, name.replace(/^Is/, ''), `Script=${name.replace(/^Is|^script=/, '')}`]) {
        try {
            new RegExp(`\\p{${candidate}}`, 'v');
            return `\\p{${candidate}}`;
        } catch {
            // Not a property under this name: the next spelling may be.
        }
    }
    return reader.fail(`Unknown character property name {${name}}`);
}

/** Reads `[…]` with nested classes and `&&`. */
export function translateClass(reader: ClassReader): string {
    const open = reader.at;
    reader.at++;
    let negated = false;
    if (reader.text[reader.at] === '^') {
        negated = true;
        reader.at++;
    }
    const operands: string[] = [];
    let members = '';
    let first = true;
    for (;;) {
        const c = reader.text[reader.at];
        if (c === undefined) {
            reader.fail('Unclosed character class', reader.text.length - 1);
        }
        if (c === ']' && !first) {
            reader.at++;
            break;
        }
        first = false;
        if (c === '[') {
            members += translateClass(reader);
        } else if (reader.text.startsWith('&&', reader.at)) {
            reader.at += 2;
            operands.push(members);
            members = '';
        } else {
            members += member(reader, open);
        }
    }
    operands.push(members);
    const filled = operands.filter((operand) => operand !== '');
    const body = filled.length === 1 ? filled[0] : filled.map((operand) => `[${operand}]`).join('&&');
    return `[${negated ? '^' : ''}${body}]`;
}

function member(reader: ClassReader, open: number): string {
    if (reader.text.startsWith('\\Q', reader.at)) {
        const end = reader.text.indexOf('\\E', reader.at + 2);
        const quoted = reader.text.slice(reader.at + 2, end < 0 ? undefined : end);
        reader.at = end < 0 ? reader.text.length : end + 2;
        return [...quoted].map(escapeLiteral).join('');
    }
    if (reader.text[reader.at] === '\\') {
        const set = propertyClass(reader);
        if (set !== null) {
            return set;
        }
    }
    const from = character(reader);
    const next = reader.text[reader.at + 1];
    if (reader.text[reader.at] !== '-' || next === undefined || next === ']' || next === '[') {
        return caseVariants(reader, from, from);
    }
    reader.at++;
    const to = character(reader);
    if ((from.codePointAt(0) ?? 0) > (to.codePointAt(0) ?? 0)) {
        reader.fail('Illegal character range', Math.max(open, reader.at - 1));
    }
    return caseVariants(reader, from, to);
}

function character(reader: ClassReader): string {
    if (reader.text[reader.at] === '\\') {
        return reader.escapedCharacter();
    }
    const point = String.fromCodePoint(reader.text.codePointAt(reader.at) ?? 0);
    reader.at += point.length;
    return point;
}

/** The range itself and, where case is ignored, its ASCII letters in the other case. */
function caseVariants(reader: ClassReader, from: string, to: string): string {
    const low = from.codePointAt(0) ?? 0;
    const high = to.codePointAt(0) ?? 0;
    const range = (a: number, b: number): string =>
        a === b
            ? escapeLiteral(String.fromCodePoint(a))
            : `${escapeLiteral(String.fromCodePoint(a))}-${escapeLiteral(String.fromCodePoint(b))}`;
    let out = range(low, high);
    if (reader.ignoreCase) {
        for (const [first, last, shift] of [
            [65, 90, 32],
            [97, 122, -32],
        ]) {
            const a = Math.max(low, first);
            const b = Math.min(high, last);
            if (a <= b) {
                out += range(a + shift, b + shift);
            }
        }
    }
    return out;
}
