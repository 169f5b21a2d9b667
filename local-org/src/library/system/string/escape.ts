import { htmlEntities3, htmlEntities4 } from './html-entities.ts';

const hex4 = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

function escapeJava(text: string, also: RegExp): string {
    let out = '';
    for (let at = 0; at < text.length; at++) {
        const c = text[at];
        const code = text.charCodeAt(at);
        const named = (
            { '\b': '\\b', '\n': '\\n', '\t': '\\t', '\f': '\\f', '\r': '\\r' } as Record<string, string>
        )[c];
        if (named !== undefined) {
            out += named;
        } else if (code < 32 || code > 127) {
            out += `\\u${hex4(code)}`;
        } else {
            out += also.test(c) ? `\\${c}` : c;
        }
    }
    return out;
}

function unescapeJava(text: string): string {
    const named: Record<string, string> = { b: '\b', n: '\n', t: '\t', f: '\f', r: '\r' };
    return text.replace(/\\(?:u([0-9A-Fa-f]{4})|([\s\S]))/g, (_all, hex: string | undefined, c: string) =>
        hex === undefined ? (named[c] ?? c) : String.fromCharCode(Number.parseInt(hex, 16)),
    );
}

const xml: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};

function unescapeEntities(text: string, names: ReadonlyMap<string, string>): string {
    return text.replace(/&(?:#(\d+)|#[xX]([0-9A-Fa-f]+)|(\w+));/g, (all, decimal, hex, name) => {
        if (name !== undefined) {
            return names.get(name) ?? all;
        }
        const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return point > 0x10ffff ? all : String.fromCodePoint(point);
    });
}
function escapeHtml(text: string, names: ReadonlyMap<string, string>): string {
    return [...text].map((c) => names.get(c) ?? c).join('');
}
const inverted = (names: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...names].map(([name, c]) => [c, `&${name};`]));
const xmlNames = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
]);
const toHtml3 = inverted(htmlEntities3);
const toHtml4 = inverted(htmlEntities4);

export const escapeMembers = {
    'static String escapeSingleQuotes(String s)': (text: string | null) =>
        text === null ? null : text.replace(/[\\']/g, (c) => `\\${c}`),
    'String escapeCsv()': (self: string) =>
        /[",\r\n]/.test(self) ? `"${self.replaceAll('"', '""')}"` : self,
    'String unescapeCsv()': (self: string) =>
        /^".*[",\r\n].*"$/s.test(self) ? self.slice(1, -1).replaceAll('""', '"') : self,
    'String escapeJava()': (self: string) => escapeJava(self, /["\\]/),
    'String escapeEcmaScript()': (self: string) => escapeJava(self, /["'\\/]/),
    'String unescapeJava()': unescapeJava,
    'String unescapeEcmaScript()': unescapeJava,
    'String escapeUnicode()': (self: string) =>
        [...self.split('')].map((c) => (c.charCodeAt(0) > 127 ? `\\u${hex4(c.charCodeAt(0))}` : c)).join(''),
    'String unescapeUnicode()': (self: string) =>
        self.replace(/\\u+([0-9A-Fa-f]{4})/g, (_all, hex: string) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
        ),
    'String escapeXml()': (self: string) => self.replace(/[&<>"']/g, (c) => xml[c]),
    'String unescapeXml()': (self: string) => unescapeEntities(self, xmlNames),
    'String escapeHtml3()': (self: string) => escapeHtml(self, toHtml3),
    'String escapeHtml4()': (self: string) => escapeHtml(self, toHtml4),
    'String unescapeHtml3()': (self: string) => unescapeEntities(self, htmlEntities3),
    'String unescapeHtml4()': (self: string) => unescapeEntities(self, htmlEntities4),
};
