import { raise } from './exception.ts';

const CHECK = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The three characters that make a 15-character id safe without regard to case. */
export function idSuffix(id15: string): string {
    let suffix = '';
    for (let block = 0; block < 3; block++) {
        let bits = 0;
        for (let i = 0; i < 5; i++) {
            const c = id15.charCodeAt(block * 5 + i);
            if (c >= 65 && c <= 90) bits |= 1 << i;
        }
        suffix += CHECK[bits];
    }
    return suffix;
}
/** The 18-character form; null when the text cannot be an id. */
export function toId18(text: string): string | null {
    if (text.length === 15) return /^[a-zA-Z0-9]{15}$/.test(text) ? text + idSuffix(text) : null;
    if (text.length !== 18 || !/^[a-zA-Z0-9]{18}$/.test(text)) return null;
    if (text.slice(0, 15) + idSuffix(text.slice(0, 15)) === text) return text;
    // Salesforce takes 18 letters and digits as they are when the last three say nothing about the rest.
    return repaired(text) ?? text;
}
/** Ids whose case was lost are restored from their suffix, as Salesforce does. */
function repaired(text: string): string | null {
    const suffix = text.slice(15).toUpperCase();
    let id = '';
    for (let block = 0; block < 3; block++) {
        const bits = CHECK.indexOf(suffix[block]!);
        if (bits < 0) return null;
        for (let i = 0; i < 5; i++) {
            const c = text[block * 5 + i]!;
            id += bits & (1 << i) ? c.toUpperCase() : c.toLowerCase();
        }
    }
    return idSuffix(id) === suffix ? id + suffix : null;
}
export function isId(text: string): boolean {
    return toId18(text) !== null;
}
/** A String assigned to an Id. @throws StringException `Invalid id: x` */
export function stringToId(text: string | null): string | null {
    if (text === null) return null;
    return toId18(text) ?? raise('System.StringException', `Invalid id: ${text}`);
}
