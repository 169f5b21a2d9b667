/**
 * One read of the server that any number of wires share. Values are frozen, as the platform hands them out read-only.
 */
export interface WireValue {
    readonly data: unknown;
    readonly error: unknown;
}

export class SharedRead {
    private readonly read: () => Promise<unknown>;
    private readonly listeners = new Set<(value: WireValue) => void>();
    private value: WireValue | null = null;
    private json = '';
    private pending: Promise<void> | null = null;

    constructor(read: () => Promise<unknown>) {
        this.read = read;
    }

    /** Hands out what is known at once, else reads. A failed read is tried again by the next listener. */
    listen(listener: (value: WireValue) => void): () => void {
        this.listeners.add(listener);
        if (this.value !== null && this.value.error === undefined) {
            listener(this.value);
        } else {
            void this.load(true);
        }
        return () => this.listeners.delete(listener);
    }

    /** Reads again; listeners hear of it only when something changed. Resolves after they have. */
    refresh(): Promise<void> {
        return this.load(false);
    }

    private load(always: boolean): Promise<void> {
        this.pending ??= this.fetchValue(always).finally(() => {
            this.pending = null;
        });
        return this.pending;
    }

    private async fetchValue(always: boolean): Promise<void> {
        const value = await this.read().then(
            (data) => ({ data: freeze(data), error: undefined }),
            (error: unknown) => ({ data: undefined, error }),
        );
        const json = JSON.stringify(value.data) ?? '';
        const isNew =
            always || value.error !== undefined || json !== this.json || this.value?.error !== undefined;
        this.value = value;
        this.json = json;
        if (isNew) {
            this.listeners.forEach((listener) => listener(value));
        }
    }
}

function freeze<Value>(value: Value): Value {
    if (typeof value === 'object' && value !== null) {
        Object.values(value).forEach(freeze);
        Object.freeze(value);
    }
    return value;
}

/** Reads by key, so that equal requests share one. */
export class SharedReads {
    private readonly reads = new Map<string, SharedRead>();

    get(key: string, read: () => Promise<unknown>): SharedRead {
        let shared = this.reads.get(key);
        if (shared === undefined) {
            shared = new SharedRead(read);
            this.reads.set(key, shared);
        }
        return shared;
    }

    /** Reads whose key passes the test again. */
    async refreshWhere(test: (key: string) => boolean): Promise<void> {
        await Promise.all([...this.reads].filter(([key]) => test(key)).map(([, read]) => read.refresh()));
    }
}

/** From what a wire handed out back to its read, for refreshApex. */
const readOfValue = new WeakMap<object, SharedRead>();

export function readBehind(value: unknown): SharedRead | undefined {
    return typeof value === 'object' && value !== null ? readOfValue.get(value) : undefined;
}

type Config = Record<string, unknown>;
type Emit = (value: { data: unknown; error: unknown }) => void;

/**
 * A wire adapter over shared reads. `request` names the read for a configuration, or null while it is incomplete.
 */
export function wireAdapter(request: (config: Config) => SharedRead | null): new (emit: Emit) => object {
    return class {
        private readonly emit: Emit;
        private read: SharedRead | null = null;
        private stop: (() => void) | null = null;

        constructor(emit: Emit) {
            this.emit = emit;
        }

        connect(): void {
            this.emit({ data: undefined, error: undefined });
            this.start();
        }

        update(config: Config): void {
            const read = request(config);
            if (read !== this.read) {
                this.disconnect();
                this.read = read;
                this.start();
            }
        }

        disconnect(): void {
            this.stop?.();
            this.stop = null;
        }

        private start(): void {
            const read = this.read;
            if (read === null || this.stop !== null) {
                return;
            }
            this.stop = read.listen(({ data, error }) => {
                const value = { data, error };
                readOfValue.set(value, read);
                this.emit(value);
            });
        }
    };
}
