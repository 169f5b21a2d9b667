/** HTTP callouts: synchronous, as Apex makes them, and only to hosts that were explicitly allowed. */
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import { raise } from '../../values/exception.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { OrgState } from '../state.ts';
import type { CalloutRequest, CalloutResponse } from '../contract.ts';

const LONGEST_MS = 120_000;
const GRACE_MS = 2000;
let worker: Worker | null = null;

/** What the worker answers. */
export type CalloutReply =
    | { readonly ok: true; readonly response: CalloutResponse }
    | { readonly ok: false; readonly message: string };

/** @throws CalloutException as Apex raises it: endpoint not allowed, time-out, no connection */
export function sendCallout(transaction: ApexTransaction, asked: CalloutRequest): CalloutResponse {
    const { state } = transaction;
    if (transaction.isTest) {
        raise('System.TypeException', 'Methods defined as TestMethod do not support Web service callouts');
    }
    const request = { ...asked, endpoint: resolved(state, asked.endpoint) };
    const host = hostOf(request.endpoint);
    if (!state.allowedHosts.has(host)) {
        state.outbox.noteCallout(request, 'refused: host not allowed');
        raise(
            'System.CalloutException',
            `Unauthorized endpoint, please check Setup->Security->Remote site settings. endpoint = ${request.endpoint}`,
        );
    }
    const reply = perform(request);
    if (!reply.ok) {
        state.outbox.noteCallout(request, reply.message);
        raise('System.CalloutException', reply.message);
    }
    state.outbox.noteCallout(request, `${reply.response.statusCode} ${reply.response.status}`);
    return reply.response;
}

/** `callout:Name/path` is the endpoint of the named credential, then the path. */
function resolved(state: OrgState, endpoint: string): string {
    const match = /^callout:(\w+)(.*)$/s.exec(endpoint);
    if (match === null) return endpoint;
    const [, name = '', rest = ''] = match;
    const credential = state.records.by('NamedCredential', 'DeveloperName', [name])[0];
    if (credential === undefined) {
        raise(
            'System.CalloutException',
            "The callout couldn't access the endpoint. You might not have the required permissions, or the named " +
                `credential "${name}" might not exist.`,
        );
    }
    const base = credential.get('Endpoint');
    if (typeof base !== 'string')
        throw new NotEmulatedError(`named credential ${name} with an external credential`);
    return base.replace(/\/$/, '') + (rest === '' || /^[/?]/.test(rest) ? rest : `/${rest}`);
}

function hostOf(endpoint: string): string {
    try {
        return new URL(endpoint).host.toLowerCase();
    } catch {
        return raise('System.CalloutException', `Invalid endpoint: ${endpoint}`);
    }
}

/** Waits on this thread while another one talks. */
function perform(request: CalloutRequest): CalloutReply {
    worker ??= startWorker();
    const { port1, port2 } = new MessageChannel();
    const signal = new Int32Array(new SharedArrayBuffer(4));
    const timeoutMs = Math.min(request.timeoutMs, LONGEST_MS);
    worker.postMessage({ request: { ...request, timeoutMs }, signal, port: port2 }, [port2]);
    Atomics.wait(signal, 0, 0, timeoutMs + GRACE_MS);
    const message = receiveMessageOnPort(port1)?.message as CalloutReply | undefined;
    port1.close();
    return message ?? { ok: false, message: 'Read timed out' };
}
function startWorker(): Worker {
    const started = new Worker(new URL('./callout-worker.ts', import.meta.url));
    started.unref();
    return started;
}
