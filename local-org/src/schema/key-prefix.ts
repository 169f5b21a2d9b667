/** Key prefixes of custom objects: given once, in order of first use, and never changed after that. */
import type { ObjectKind } from './model.ts';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** First characters per kind: custom objects a00…, custom metadata m00…, platform events e00…, shares 02c. */
const FIRST: Partial<Record<ObjectKind, string>> = {
    bigObject: 'I',
    customMetadata: 'm',
    platformEvent: 'e',
};
const SHARE = '02c';

export class KeyPrefixes {
    private readonly given: Map<string, string>;
    private readonly next = new Map<string, number>();

    constructor(known: ReadonlyMap<string, string>) {
        this.given = new Map([...known].map(([name, prefix]) => [name.toLowerCase(), prefix]));
    }

    /** Prefix of an object; the same one every time. */
    of(objectName: string, kind: ObjectKind): string {
        if (kind === 'share') {
            return SHARE;
        }
        const key = objectName.toLowerCase();
        const known = this.given.get(key);
        if (known !== undefined) {
            return known;
        }
        const first = FIRST[kind] ?? 'a';
        const used = new Set(this.given.values());
        for (let number = this.next.get(first) ?? 0; number < 62 * 62; number += 1) {
            const prefix = first + DIGITS[Math.floor(number / 62)] + DIGITS[number % 62];
            if (!used.has(prefix)) {
                this.given.set(key, prefix);
                this.next.set(first, number + 1);
                return prefix;
            }
        }
        throw new Error(`No key prefix is left for ${objectName}`);
    }
}
