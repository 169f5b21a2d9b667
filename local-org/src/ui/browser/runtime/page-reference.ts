import type { PageReference } from './navigation.ts';

export interface WireAdapterSlot {
    start(): void;
    stop(): void;
}

let current: PageReference | null = null;
const listeners = new Set<(reference: PageReference) => void>();

/** The shell says where the page is. */
export function setPageReference(reference: PageReference): void {
    current = reference;
    listeners.forEach((listener) => listener(reference));
}

export function register(emit: (reference: PageReference) => void): WireAdapterSlot {
    return {
        start() {
            listeners.add(emit);
            if (current !== null) {
                emit(current);
            }
        },
        stop() {
            listeners.delete(emit);
        },
    };
}
