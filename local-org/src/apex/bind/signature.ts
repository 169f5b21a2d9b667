/**
 * Apex signatures as the library writes its members: `static Pattern compile(String regExp)`,
 * `Map<Id, SObject> rows(List<T> items)`, `new(String message)`, `String name { get; set; }`.
 */

/** A type as written in a signature; `String[]` is read as `List<String>`. */
export interface SignatureType {
    readonly name: string;
    readonly arguments: readonly SignatureType[];
}
export interface Signature {
    readonly kind: 'method' | 'constructor' | 'property';
    readonly isStatic: boolean;
    readonly name: string;
    /** Null for constructors. */
    readonly type: SignatureType | null;
    readonly parameters: readonly { readonly name: string; readonly type: SignatureType }[];
    readonly readable: boolean;
    readonly writable: boolean;
    /** Words before the type other than `static`: `abstract`, `virtual`… */
    readonly modifiers: readonly string[];
}

const words = new Set([
    'static',
    'public',
    'global',
    'abstract',
    'virtual',
    'override',
    'protected',
    'final',
]);

/** Reads one signature. Throws for a text that is none: that is a mistake in the library. */
export function parseSignature(text: string): Signature {
    const reader = new Reader(text);
    const modifiers: string[] = [];
    while (words.has(reader.peek().toLowerCase())) {
        modifiers.push(reader.next().toLowerCase());
    }
    const isStatic = modifiers.includes('static');
    if (reader.peek() === 'new' && reader.peek(1) === '(') {
        reader.next();
        const parameters = reader.parameters();
        return {
            kind: 'constructor',
            isStatic,
            name: 'new',
            type: null,
            parameters,
            readable: false,
            writable: false,
            modifiers,
        };
    }
    const type = reader.type();
    const name = reader.next();
    if (reader.peek() === '(') {
        const parameters = reader.parameters();
        return {
            kind: 'method',
            isStatic,
            name,
            type,
            parameters,
            readable: false,
            writable: false,
            modifiers,
        };
    }
    const accessors = text.slice(text.indexOf('{') >= 0 ? text.indexOf('{') : text.length);
    return {
        kind: 'property',
        isStatic,
        name,
        type,
        parameters: [],
        readable: accessors === '' || /\bget\b/.test(accessors),
        writable: /\bset\b/.test(accessors),
        modifiers,
    };
}

/** The key of a member in the table of implementations; a property's setter has this with `=` appended. */
export function platformKey(typeName: string, signature: Signature): string {
    if (signature.kind === 'property') {
        return `${typeName}.${signature.name}`;
    }
    return `${typeName}.${signature.name}(${signature.parameters.map((one) => spelled(one.type)).join(',')})`;
}

/** A type without blanks: `Map<Id,SObject>`. */
export function spelled(type: SignatureType): string {
    return type.arguments.length === 0 ? type.name : `${type.name}<${type.arguments.map(spelled).join(',')}>`;
}

class Reader {
    readonly #text: string;
    readonly #tokens: string[];
    #at = 0;
    constructor(text: string) {
        this.#text = text;
        this.#tokens = text.match(/[\w$]+(?:\s*\.\s*[\w$]+)*|[^\s\w]/g) ?? [];
    }
    peek(ahead = 0): string {
        return this.#tokens[this.#at + ahead] ?? '';
    }
    next(): string {
        const token = this.peek();
        if (!/^\w/.test(token)) {
            throw new Error(`Not an Apex signature: ${this.#text}`);
        }
        this.#at++;
        return token;
    }
    expect(token: string): void {
        if (this.peek() !== token) {
            throw new Error(`Not an Apex signature, '${token}' missing: ${this.#text}`);
        }
        this.#at++;
    }
    type(): SignatureType {
        const name = this.next();
        const given: SignatureType[] = [];
        if (this.peek() === '<') {
            do {
                this.#at++;
                given.push(this.type());
            } while (this.peek() === ',');
            this.expect('>');
        }
        let type: SignatureType = { name, arguments: given };
        while (this.peek() === '[' && this.peek(1) === ']') {
            this.#at += 2;
            type = { name: 'List', arguments: [type] };
        }
        return type;
    }
    parameters(): { name: string; type: SignatureType }[] {
        const found: { name: string; type: SignatureType }[] = [];
        this.expect('(');
        while (this.peek() !== ')') {
            const type = this.type();
            const name = /^\w/.test(this.peek()) ? this.next() : `arg${found.length}`;
            found.push({ name, type });
            if (this.peek() === ',') {
                this.#at++;
            } else if (this.peek() !== ')') {
                throw new Error(`Not an Apex signature: ${this.#text}`);
            }
        }
        this.expect(')');
        return found;
    }
}
