/** The values of string literals as written. */

const plainEscapes: Readonly<Record<string, string>> = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    '"': '"',
    "'": "'",
    '\\': '\\',
};

/** The text between the quotes, escapes resolved; of a multi-line literal the first line break is left out. */
export function stringValue(literal: string): string {
    const multiline = literal.length >= 6 && literal.startsWith("'''");
    const body = multiline ? literal.slice(3, -3).replace(/^\r?\n/, '') : literal.slice(1, -1);
    if (!body.includes('\\')) {
        return body;
    }
    return body.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_all, code: string | undefined, letter: string) =>
        code !== undefined
            ? String.fromCharCode(parseInt(code, 16))
            : (plainEscapes[letter.toLowerCase()] ?? letter),
    );
}
