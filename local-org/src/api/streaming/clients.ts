import { randomBytes } from 'node:crypto';

export interface Message {
    readonly channel: string;
    readonly id?: string;
    readonly clientId?: string;
    readonly subscription?: unknown;
    readonly ext?: { readonly replay?: unknown };
    readonly advice?: { readonly timeout?: number; readonly reconnect?: string; readonly interval?: number };
    readonly [name: string]: unknown;
}

export interface ChannelEvent {
    readonly replayId: number;
    readonly data: unknown;
}

/** Gives the events of a channel after a replay id, oldest first; -1 asks for the newest alone. */
export type EventSource = (channel: string, after: number) => readonly ChannelEvent[];

const pollMs = 200;
/** A client that was not heard of for so long is gone. */
const patienceMs = 300_000;

/** One connected client: its subscriptions, and how far it has read each of them. */
class Client {
    readonly id = randomBytes(12).toString('hex');
    readonly userId: string;
    heardAt = Date.now();
    readonly #source: EventSource;
    readonly #read = new Map<string, number>();
    #closed = false;

    constructor(source: EventSource, userId: string) {
        this.#source = source;
        this.userId = userId;
    }

    /** @param replay -1: from now on; -2: all that are kept; else those after this id */
    subscribe(channel: string, replay: number): void {
        const newest = (): number => this.#source(channel, -1).at(-1)?.replayId ?? 0;
        this.#read.set(channel, replay === -1 ? newest() : Math.max(0, replay));
    }

    unsubscribe(channel: string): void {
        this.#read.delete(channel);
    }

    /**
     * The events since the last call; waits for the first for up to `milliseconds` where there is none.
     * @param isGone true once nobody waits for the answer any more: events stay for the next call then
     */
    async wait(milliseconds: number, isGone: () => boolean): Promise<Message[]> {
        const until = Date.now() + milliseconds;
        for (;;) {
            this.heardAt = Date.now();
            if (this.#closed || isGone()) {
                return [];
            }
            const events = this.#next();
            if (events.length > 0 || Date.now() >= until) {
                return events;
            }
            await new Promise((done) => setTimeout(done, Math.min(pollMs, until - Date.now())));
        }
    }

    close(): void {
        this.#closed = true;
    }

    #next(): Message[] {
        return [...this.#read].flatMap(([channel, after]) => {
            const events = this.#source(channel, after);
            const last = events.at(-1);
            if (last !== undefined) {
                this.#read.set(channel, last.replayId);
            }
            return events.map(({ data }) => ({ channel, data }));
        });
    }
}

export class Clients {
    readonly #source: EventSource;
    readonly #clients = new Map<string, Client>();

    constructor(source: EventSource) {
        this.#source = source;
    }

    create(userId: string): string {
        for (const [id, { heardAt }] of this.#clients) {
            if (Date.now() - heardAt > patienceMs) {
                this.remove(id);
            }
        }
        const client = new Client(this.#source, userId);
        this.#clients.set(client.id, client);
        return client.id;
    }

    /** Null for an unknown client, and for one of another user. */
    find(id: string, userId: string): Client | null {
        const client = this.#clients.get(id);
        return client?.userId === userId ? client : null;
    }

    remove(id: string): void {
        this.#clients.get(id)?.close();
        this.#clients.delete(id);
    }

    close(): void {
        for (const id of [...this.#clients.keys()]) {
            this.remove(id);
        }
    }
}
