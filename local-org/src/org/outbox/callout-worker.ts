/** The thread that talks HTTP while the org's thread waits. */
import { parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { CalloutRequest } from '../contract.ts';
import type { CalloutReply } from './callout.ts';

async function answer(request: CalloutRequest): Promise<CalloutReply> {
    try {
        const response = await fetch(request.endpoint, {
            method: request.method,
            headers: { ...request.headers },
            body: request.body === null ? null : Buffer.from(request.body),
            redirect: 'manual',
            signal: AbortSignal.timeout(request.timeoutMs),
        });
        const body = new Uint8Array(await response.arrayBuffer());
        const headers = Object.fromEntries(response.headers.entries());
        return {
            ok: true,
            response: { statusCode: response.status, status: response.statusText, headers, body },
        };
    } catch (error) {
        const late = error instanceof Error && error.name === 'TimeoutError';
        return {
            ok: false,
            message: late ? 'Read timed out' : error instanceof Error ? error.message : String(error),
        };
    }
}

parentPort?.on(
    'message',
    ({ request, signal, port }: { request: CalloutRequest; signal: Int32Array; port: MessagePort }) => {
        void answer(request).then((reply) => {
            port.postMessage(reply);
            Atomics.store(signal, 0, 1);
            Atomics.notify(signal, 0);
            port.close();
        });
    },
);
