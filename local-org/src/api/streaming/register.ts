/** Bayeux over long polling, as far as clients need it: handshake, connect, subscribe, and events of the org. */
import type { FastifyInstance } from 'fastify';
import type { User } from '../../org/contract.ts';
import type { ApiContext } from '../context.ts';
import { ApiError, invalidSession } from '../errors.ts';
import { textOf } from '../http/body.ts';
import { Clients, type Message } from './clients.ts';

const longestHold = 110_000;

export function registerCometd(server: FastifyInstance, context: ApiContext): void {
    const clients = new Clients((channel, after) => context.events(channel, after));
    server.addHook('preClose', () => {
        clients.close();
    });
    server.post('/cometd/:version', async (request, reply) => {
        const user = request.session?.user;
        if (user === undefined) {
            throw invalidSession();
        }
        let isGone = false;
        reply.raw.on('close', () => {
            isGone = true;
        });
        const call: Call = { context, clients, user, isGone: () => isGone };
        const answers: Message[] = [];
        for (const message of parse(textOf(request))) {
            answers.push(...(await answer(call, message)));
        }
        return reply.type('application/json').send(JSON.stringify(answers));
    });
}

interface Call {
    readonly context: ApiContext;
    readonly clients: Clients;
    readonly user: User;
    /** True once the connection that waits for the answers is closed. */
    isGone(): boolean;
}

function parse(text: string): Message[] {
    try {
        const value: unknown = JSON.parse(text);
        return (Array.isArray(value) ? value : [value]) as Message[];
    } catch (error) {
        throw new ApiError(400, 'JSON_PARSER_ERROR', (error as Error).message);
    }
}

async function answer(call: Call, message: Message): Promise<Message[]> {
    const { clients, user } = call;
    const { channel, id } = message;
    const echo = { channel, ...(id === undefined ? {} : { id }) };
    if (channel === '/meta/handshake') {
        const ext = { replay: true, 'payload.format': true };
        const clientId = clients.create(user.id);
        return [
            {
                ...echo,
                successful: true,
                clientId,
                version: '1.0',
                minimumVersion: '1.0',
                supportedConnectionTypes: ['long-polling'],
                ext,
            },
        ];
    }
    const client = clients.find(String(message.clientId ?? ''), user.id);
    if (client === null) {
        const advice = { reconnect: 'handshake', interval: 0 };
        return [{ ...echo, successful: false, error: '403::Unknown client', advice }];
    }
    const clientId = client.id;
    switch (channel) {
        case '/meta/connect': {
            const hold = message.advice?.timeout === 0 ? 0 : longestHold;
            const events = await client.wait(hold, () => call.isGone());
            const advice = { reconnect: 'retry', interval: 0, timeout: longestHold };
            return [...events, { ...echo, clientId, successful: true, advice }];
        }
        case '/meta/subscribe': {
            const { subscription } = message;
            const error = refusalOf(call, String(subscription ?? ''));
            if (error !== null) {
                return [{ ...echo, clientId, subscription, successful: false, error }];
            }
            client.subscribe(String(subscription), replayOf(message));
            return [{ ...echo, clientId, subscription, successful: true }];
        }
        case '/meta/unsubscribe':
            client.unsubscribe(String(message.subscription ?? ''));
            return [{ ...echo, clientId, subscription: message.subscription, successful: true }];
        case '/meta/disconnect':
            clients.remove(clientId);
            return [{ ...echo, clientId, successful: true }];
        default:
            return [
                {
                    ...echo,
                    clientId,
                    successful: false,
                    error: `400:${channel}:Publishing is done through sObjects`,
                },
            ];
    }
}

/** Why the user may not listen to a channel; null where they may read its event object. */
function refusalOf({ context, user }: Call, channel: string): string | null {
    const name = /^\/event\/(\w+__e)$/i.exec(channel)?.[1];
    if (name === undefined) {
        return `400::NOT_EMULATED: streaming channel ${channel}`;
    }
    const object = context.org.schema.object(name);
    const isOpen =
        object?.kind === 'platformEvent' && context.org.security.objectAccess(user, object.apiName).read;
    return isOpen ? null : `404::The channel you requested to subscribe to does not exist {${channel}}`;
}

/** Where a subscription starts, from `ext.replay`: `{ "/event/X__e": -2 }`. */
function replayOf(message: Message): number {
    const replay = message.ext?.replay;
    const wanted =
        typeof replay === 'object' && replay !== null
            ? (replay as Record<string, unknown>)[String(message.subscription)]
            : undefined;
    return typeof wanted === 'number' ? wanted : -1;
}
