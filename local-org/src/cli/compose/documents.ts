import type { Documents } from '../../api/context.ts';
import type { Store } from '../../store/store.ts';

/** The store's documents as the APIs use them. */
export function documentsOf({ documents }: Store): Documents {
    return {
        put: (kind, key, value) => documents.put(kind, key, value),
        text: (kind, key) => documents.text(kind, key),
        bytes: (kind, key) => {
            const content = documents.get(kind, key);
            return content instanceof Uint8Array ? content : null;
        },
        delete: (kind, key) => {
            documents.delete(kind, key);
        },
        keys: (kind, prefix = '') => documents.keys(kind).filter((key) => key.startsWith(prefix)),
    };
}
