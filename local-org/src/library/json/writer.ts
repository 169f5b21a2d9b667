/** Writes JSON text; pretty as Jackson's default printer does: two blanks, ` : `, arrays on one line. */
export class JsonWriter {
    text = '';
    private readonly pretty: boolean;
    /** One entry an open container: how many members it has so far. */
    private readonly open: { readonly array: boolean; count: number }[] = [];

    constructor(pretty: boolean) {
        this.pretty = pretty;
    }
    get depth(): number {
        return this.open.length;
    }
    get inArray(): boolean {
        return this.open.at(-1)?.array === true;
    }
    private get indent(): string {
        return '  '.repeat(this.open.filter((container) => !container.array).length);
    }
    raw(text: string): void {
        this.text += text;
    }
    string(text: string): void {
        this.text += quoteJson(text);
    }
    startObject(): void {
        this.text += '{';
        this.open.push({ array: false, count: 0 });
    }
    endObject(): void {
        const closed = this.open.pop();
        this.text += this.pretty ? (closed?.count === 0 ? ' }' : `\n${this.indent}}`) : '}';
    }
    startArray(): void {
        this.text += '[';
        this.open.push({ array: true, count: 0 });
    }
    endArray(): void {
        this.open.pop();
        this.text += this.pretty ? ' ]' : ']';
    }
    /** Before each item of an array. */
    item(): void {
        const container = this.open.at(-1);
        if (container !== undefined && container.count++ > 0) {
            this.text += ',';
        }
        this.text += this.pretty ? ' ' : '';
    }
    /** Before the value of a field. */
    field(name: string): void {
        const container = this.open.at(-1);
        if (container !== undefined && container.count++ > 0) {
            this.text += ',';
        }
        this.text += this.pretty ? `\n${this.indent}${quoteJson(name)} : ` : `${quoteJson(name)}:`;
    }
}

/** A JSON string; only what must be escaped is. */
export function quoteJson(text: string): string {
    let out = '"';
    for (let at = 0; at < text.length; at++) {
        const c = text[at];
        const code = text.charCodeAt(at);
        out += named[c] ?? (code < 32 ? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}` : c);
    }
    return `${out}"`;
}
const named: Readonly<Record<string, string | undefined>> = {
    '"': '\\"',
    '\\': '\\\\',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
