import { randomBytes } from 'node:crypto';

export interface Message {
    readonly channel: string;
    readonly id?: string;
    readonly clientId?: string;
    readonly subscription?: unknown;
    readonly advice?: { readonly timeout?: number; readonly reconnect?: string; readonly interval?: number };
    readonly [name: string]: unknown;
}

/** One connected client: its subscriptions, and the events it has not fetched yet. */
class Client {
    readonly id = randomBytes(12).toString('hex');
    readonly #channels = new Set<string>();
    #waiting: Message[] = [];
    #wake: (() => void) | null = null;

    subscribe(channel: string): void {
        this.#channels.add(channel);
    }

    unsubscribe(channel: string): void {
        this.#channels.delete(channel);
    }

    push(channel: string, data: unknown): void {
        if (this.#channels.has(channel)) {
            this.#waiting.push({ channel, data });
            this.#wake?.();
        }
    }

    /** The events so far; waits for the first for up to `milliseconds` where there is none. */
    async wait(milliseconds: number): Promise<Message[]> {
        this.#wake?.();
        if (this.#waiting.length === 0 && milliseconds > 0) {
            await new Promise<void>((resolve) => {
                const timer = setTimeout(resolve, milliseconds);
                this.#wake = () => {
                    clearTimeout(timer);
                    resolve();
                };
            });
            this.#wake = null;
        }
        const events = this.#waiting;
        this.#waiting = [];
        return events;
    }

    close(): void {
        this.#wake?.();
    }
}

export class Clients {
    readonly #clients = new Map<string, Client>();

    create(): string {
        const client = new Client();
        this.#clients.set(client.id, client);
        return client.id;
    }

    find(id: string): Client | null {
        return this.#clients.get(id) ?? null;
    }

    remove(id: string): void {
        this.#clients.get(id)?.close();
        this.#clients.delete(id);
    }

    publish(channel: string, data: unknown): void {
        for (const client of this.#clients.values()) {
            client.push(channel, data);
        }
    }

    close(): void {
        for (const id of [...this.#clients.keys()]) {
            this.remove(id);
        }
    }
}
