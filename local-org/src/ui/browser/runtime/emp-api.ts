/** `lightning/empApi`: platform events of the org, over one connection that all components of the page share. */
import formFactor from './form-factor.ts';
import { Stream, type EventMessage } from './event-stream.ts';

export interface Subscription {
    readonly id: string;
    readonly channel: string;
    readonly replayId: number;
}
type Receive = (message: EventMessage) => void;

const stream = new Stream();
let count = 0;
let isDebugging = false;

/** False in the mobile app, where Salesforce has no streaming either. */
export function isEmpEnabled(): Promise<boolean> {
    return Promise.resolve(formFactor === 'Large');
}

/** @param replayId -1: new events; -2: all that are kept; else those after this id */
export async function subscribe(
    channel: string,
    replayId: number,
    onMessageCallback: Receive,
): Promise<Subscription> {
    if (!(await isEmpEnabled())) {
        throw new Error('The lightning/empApi module is supported only in desktop browsers.');
    }
    count += 1;
    const subscription = { id: `${channel}#${count}`, channel, replayId };
    await stream.add(channel, replayId, subscription.id, (message) => {
        debug(message);
        onMessageCallback(message);
    });
    return subscription;
}

export async function unsubscribe(
    subscription: Subscription,
    onUnsubscribeCallback?: (answer: object) => void,
): Promise<object> {
    const answer = await stream.remove(subscription.channel, subscription.id);
    onUnsubscribeCallback?.(answer);
    return answer;
}

/** Called for every fault of the connection; the connection goes on by itself where it can. */
export function onError(callback: (error: object) => void): void {
    stream.errorListeners.add(callback);
}

export function setDebugFlag(flag: boolean): void {
    isDebugging = flag;
}

function debug(message: EventMessage): void {
    if (isDebugging) {
        console.log('empApi', message);
    }
}
