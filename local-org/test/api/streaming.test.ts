import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serveOrg, type ServedOrg } from './fixture.ts';

const eventObject = `<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">
    <label>Alarm</label><pluralLabel>Alarms</pluralLabel><deploymentStatus>Deployed</deploymentStatus>
    <eventType>HighVolume</eventType><publishBehavior>PublishAfterCommit</publishBehavior>
    <fields><fullName>Text__c</fullName><label>Text</label><type>Text</type><length>80</length></fields>
</CustomObject>`;
const access = `<PermissionSet xmlns="http://soap.sforce.com/2006/04/metadata"><label>Alarms</label>
    <objectPermissions><object>Alarm__e</object><allowRead>true</allowRead><allowCreate>true</allowCreate></objectPermissions>
</PermissionSet>`;

interface Message {
    readonly channel: string;
    readonly successful?: boolean;
    readonly clientId?: string;
    readonly data?: {
        readonly payload: Record<string, unknown>;
        readonly event: { readonly replayId: number };
    };
}

describe('streaming', () => {
    let org: ServedOrg;
    before(async () => {
        org = await serveOrg();
        await org.deploy(
            { 'objects/Alarm__e.object': eventObject, 'permissionsets/Alarms.permissionset': access },
            { CustomObject: ['Alarm__e'], PermissionSet: ['Alarms'] },
        );
        const set = org.composed.rows.find('PermissionSet', { Name: 'Alarms' })[0];
        await org.call('POST', '/sobjects/PermissionSetAssignment', {
            AssigneeId: org.composed.admin().id,
            PermissionSetId: set?.id,
        });
    });
    after(() => org.stop());

    const bayeux = async (...messages: object[]): Promise<Message[]> => {
        const headers = { authorization: `Bearer ${org.token}`, 'content-type': 'application/json' };
        const reply = await fetch(`${org.url}/cometd/67.0`, {
            method: 'POST',
            headers,
            body: JSON.stringify(messages),
        });
        return (await reply.json()) as Message[];
    };
    const connect = async (replay: number): Promise<string> => {
        const [hello] = await bayeux({
            channel: '/meta/handshake',
            version: '1.0',
            supportedConnectionTypes: ['long-polling'],
        });
        const clientId = hello?.clientId ?? '';
        const ext = { replay: { '/event/Alarm__e': replay } };
        const [subscribed] = await bayeux({
            channel: '/meta/subscribe',
            clientId,
            subscription: '/event/Alarm__e',
            ext,
        });
        assert.equal(subscribed?.successful, true);
        return clientId;
    };
    const fetchEvents = async (clientId: string, timeout?: number): Promise<unknown[]> => {
        const advice = timeout === undefined ? {} : { advice: { timeout } };
        const answers = await bayeux({
            channel: '/meta/connect',
            clientId,
            connectionType: 'long-polling',
            ...advice,
        });
        return answers.flatMap((one) => (one.data === undefined ? [] : [one.data.payload.Text__c]));
    };
    const publish = (text: string): Promise<unknown> =>
        org.call('POST', '/sobjects/Alarm__e', { Text__c: text });

    it('pushes events to a held connection, and replays those that are kept', async () => {
        const early = await connect(-1);
        assert.deepEqual(await fetchEvents(early, 0), []);
        const held = fetchEvents(early);
        await publish('first');
        assert.deepEqual(await held, ['first']);
        await publish('second');
        assert.deepEqual(await fetchEvents(early), ['second'], 'each event once');
        const late = await connect(-2);
        assert.deepEqual(await fetchEvents(late, 0), ['first', 'second']);
    });

    it('asks an unknown client to shake hands again', async () => {
        const [answer] = await bayeux({ channel: '/meta/connect', clientId: 'nobody' });
        assert.equal(answer?.successful, false);
    });
});
