import type { ApexPattern } from './pattern.ts';

/** Java's split: empty texts at the end go when `limit` is 0; a zero-width match at the start gives no text. */
export function splitText(pattern: ApexPattern, text: string, limit: number): string[] {
    const parts: string[] = [];
    let from = 0;
    const { global } = pattern;
    global.lastIndex = 0;
    for (let match = global.exec(text); match !== null; match = global.exec(text)) {
        const end = match.index + match[0].length;
        if (match[0] === '') {
            global.lastIndex++;
        }
        if (limit > 0 && parts.length === limit - 1) {
            break;
        }
        if (end === 0 || (match[0] === '' && match.index >= text.length)) {
            continue;
        }
        parts.push(text.slice(from, match.index));
        from = end;
    }
    if (parts.length === 0) {
        return [text];
    }
    parts.push(text.slice(from));
    if (limit === 0) {
        while (parts.length > 0 && parts.at(-1) === '') {
            parts.pop();
        }
    }
    return parts;
}
