import { recordToJson } from '../../api/json/record-out.ts';
import type { ChannelEvent } from '../../api/streaming/clients.ts';
import { SObject } from '../../values/sobject.ts';
import type { ComposedOrg } from '../compose.ts';

/** Published platform events of a channel `/event/X__e`, after -1 the newest alone; other channels have none. */
export function channelEvents({ org, runtime }: ComposedOrg, channel: string, after: number): ChannelEvent[] {
    const name = /^\/event\/(\w+)$/.exec(channel)?.[1];
    const object = name === undefined ? undefined : org.schema.object(name);
    if (object?.kind !== 'platformEvent') {
        return [];
    }
    const events = org.outbox.eventsAfter(object.apiName, Math.max(after, 0));
    return (after === -1 ? events.slice(-1) : events).map(({ replayId, record }) => {
        const event = runtime.deserialize(record);
        const {
            attributes: _attributes,
            Id: _id,
            ReplayId: _replayId,
            ...payload
        } = event instanceof SObject ? recordToJson(event, '') : {};
        const replay = Number(replayId);
        return { replayId: replay, data: { schema: object.apiName, payload, event: { replayId: replay } } };
    });
}
