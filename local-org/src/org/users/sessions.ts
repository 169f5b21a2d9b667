/** Sessions and passwords, kept in the store so that a restart logs nobody out. */
import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { Store } from '../../store/store.ts';

interface StoredPassword {
    readonly salt: string;
    readonly hash: string;
}
const KEY_BYTES = 32;

/** A token of the documented form: the org's id, `!`, then characters that tell nothing. */
export function newToken(orgId: string): string {
    return `${orgId.slice(0, 15)}!${randomBytes(48).toString('base64').replace(/[+/=]/g, '_')}`;
}

export class Sessions {
    readonly #store: Store;
    readonly #orgId: () => string;

    constructor(store: Store, orgId: () => string) {
        this.#store = store;
        this.#orgId = orgId;
    }
    create(userId: string): string {
        const token = newToken(this.#orgId());
        this.#store.collection('session').put(token, { userId });
        return token;
    }
    /** The user id of a token, or null when there is no such session. */
    userId(token: string): string | null {
        const session = this.#store.collection('session').get(token) as { userId: string } | null | undefined;
        return session?.userId ?? null;
    }
    end(token: string): void {
        this.#store.collection('session').delete(token);
    }
    setPassword(userId: string, password: string): void {
        const salt = randomBytes(16);
        const hash = scryptSync(password, salt, KEY_BYTES);
        this.#store
            .collection('password')
            .put(userId, { salt: salt.toString('hex'), hash: hash.toString('hex') });
    }
    isPassword(userId: string, password: string): boolean {
        const kept = this.#store.collection('password').get(userId) as StoredPassword | null | undefined;
        if (kept === null || kept === undefined) return false;
        const given = scryptSync(password, Buffer.from(kept.salt, 'hex'), KEY_BYTES);
        return timingSafeEqual(given, Buffer.from(kept.hash, 'hex'));
    }
}
