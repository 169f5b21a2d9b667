/** Levenshtein distance; -1 when it exceeds `threshold`. */
export function levenshtein(a: string, b: string, threshold = Number.POSITIVE_INFINITY): number {
    let row = Array.from({ length: b.length + 1 }, (_value, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, row[j] + 1, next[j - 1] + 1));
        }
        row = next;
    }
    return row[b.length] > threshold ? -1 : row[b.length];
}

/** Java's String.hashCode: 31-polynomial over UTF-16 units, wrapping to 32 bits. */
export function javaHash(text: string): number {
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
        hash = (Math.imul(31, hash) + text.charCodeAt(at)) | 0;
    }
    return hash;
}

/** Java's compareTo: the difference of the first units that differ, else of the lengths. */
export function javaCompare(a: string, b: string): number {
    const shared = Math.min(a.length, b.length);
    for (let at = 0; at < shared; at++) {
        if (a[at] !== b[at]) {
            return a.charCodeAt(at) - b.charCodeAt(at);
        }
    }
    return a.length - b.length;
}

/** Runs of characters of one Unicode category; camel case keeps an upper-case letter with the lower-case run after it. */
export function splitByType(text: string, camelCase: boolean): string[] {
    const parts: string[] = [];
    let last = '';
    for (const c of text) {
        const category = categories.find((name) => new RegExp(`^\\p{${name}}$`, 'u').test(c)) ?? '';
        if (parts.length > 0 && category === last) {
            parts[parts.length - 1] += c;
        } else if (camelCase && parts.length > 0 && category === 'Ll' && last === 'Lu') {
            const run = parts.pop() ?? '';
            if (run.length > 1) {
                parts.push(run.slice(0, -1));
            }
            parts.push(run.slice(-1) + c);
        } else {
            parts.push(c);
        }
        last = category;
    }
    return parts;
}
const categories = [
    'Lu',
    'Ll',
    'Lt',
    'Lm',
    'Lo',
    'Mn',
    'Me',
    'Mc',
    'Nd',
    'Nl',
    'No',
    'Zs',
    'Zl',
    'Zp',
    'Cc',
    'Cf',
    'Co',
    'Cs',
    'Pd',
    'Ps',
    'Pe',
    'Pc',
    'Po',
    'Sm',
    'Sc',
    'Sk',
    'So',
    'Pi',
    'Pf',
];
