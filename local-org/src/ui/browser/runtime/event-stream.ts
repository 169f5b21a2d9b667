import { call, ServerFault } from './server.ts';
import { session } from './session.ts';

export interface EventMessage {
    readonly channel: string;
    readonly data: { readonly event: { readonly replayId: number }; readonly payload: object };
}
interface Answer {
    readonly channel: string;
    readonly successful?: boolean;
    readonly clientId?: string;
    readonly error?: string;
    readonly data?: EventMessage['data'];
}
interface Channel {
    readonly receivers: Map<string, (message: EventMessage) => void>;
    /** Where a new connection goes on. */
    replay: number;
    /** Settles when the server has taken or refused the subscription. */
    ready: Promise<void>;
}

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 15_000;

/** A Bayeux client by long polling. After a broken connection it goes on behind the last event it received. */
export class Stream {
    readonly errorListeners = new Set<(error: object) => void>();
    private readonly channels = new Map<string, Channel>();
    private client: Promise<string> | null = null;
    private isConnected = false;

    /** @throws Error with what the server says against the channel */
    async add(
        name: string,
        replay: number,
        id: string,
        receive: (message: EventMessage) => void,
    ): Promise<void> {
        const known = this.channels.get(name);
        if (known !== undefined) {
            if (replay !== -1) {
                throw new Error(`NOT_EMULATED: replay for a second subscription to ${name} on one page`);
            }
            known.receivers.set(id, receive);
            return known.ready;
        }
        const receivers = new Map([[id, receive]]);
        const ready = this.connection().then((clientId) => announce(clientId, name, replay));
        this.channels.set(name, { receivers, replay, ready });
        try {
            await ready;
        } catch (error) {
            this.channels.delete(name);
            throw error;
        }
        void this.listen();
    }

    async remove(name: string, id: string): Promise<object> {
        const channel = this.channels.get(name);
        channel?.receivers.delete(id);
        if (channel?.receivers.size === 0) {
            this.channels.delete(name);
            const clientId = await this.connection();
            await send({ channel: '/meta/unsubscribe', clientId, subscription: name });
        }
        return { channel: '/meta/unsubscribe', subscription: name, successful: true };
    }

    private connection(): Promise<string> {
        this.client ??= handshake().catch((error: unknown) => {
            this.client = null;
            throw error;
        });
        return this.client;
    }

    /** Holds a request as long as anyone listens. */
    private async listen(): Promise<void> {
        if (this.isConnected) {
            return;
        }
        this.isConnected = true;
        let pause = FIRST_PAUSE_MS;
        while (this.channels.size > 0) {
            try {
                await this.receive(await this.connection());
                pause = FIRST_PAUSE_MS;
            } catch (error) {
                this.report(error);
                if (error instanceof ServerFault && error.status === 401) {
                    break;
                }
                await new Promise((resolve) => setTimeout(resolve, pause));
                pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
            }
        }
        this.isConnected = false;
    }

    private async receive(clientId: string): Promise<void> {
        const answers = await send({ channel: '/meta/connect', clientId, connectionType: 'long-polling' });
        answers.forEach(({ channel, data }) => data !== undefined && this.handOn({ channel, data }));
        if (answers.some((one) => one.channel === '/meta/connect' && one.successful === false)) {
            await this.startAnew();
        }
    }

    /** The server was started again, or has forgotten this client. */
    private async startAnew(): Promise<void> {
        this.client = null;
        const clientId = await this.connection();
        try {
            await Promise.all(
                [...this.channels].map(([name, { replay }]) => announce(clientId, name, replay)),
            );
        } catch (error) {
            this.client = null;
            throw error;
        }
    }

    private handOn(message: EventMessage): void {
        const channel = this.channels.get(message.channel);
        if (channel !== undefined) {
            channel.replay = message.data.event.replayId;
            channel.receivers.forEach((receive) => receive(message));
        }
    }

    private report(error: unknown): void {
        const fault = { channel: '/meta/connect', successful: false, error: (error as Error).message };
        this.errorListeners.forEach((listener) => listener(fault));
    }
}

async function handshake(): Promise<string> {
    const supportedConnectionTypes = ['long-polling'];
    const [answer] = await send({ channel: '/meta/handshake', version: '1.0', supportedConnectionTypes });
    if (answer?.clientId === undefined) {
        throw new Error(answer?.error ?? 'The event service does not answer');
    }
    return answer.clientId;
}

async function announce(clientId: string, subscription: string, replay: number): Promise<void> {
    const ext = { replay: { [subscription]: replay } };
    const [answer] = await send({ channel: '/meta/subscribe', clientId, subscription, ext });
    if (answer?.successful !== true) {
        throw new Error(answer?.error ?? `No answer to the subscription to ${subscription}`);
    }
}

function send(message: object): Promise<readonly Answer[]> {
    return call<Answer[]>('POST', `/cometd/${session.apiVersion}`, [message]);
}
