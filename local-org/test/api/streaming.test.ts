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
    readonly error?: string;
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

    const bayeux = (...messages: object[]): Promise<Message[]> => bayeuxAs(org.token, ...messages);
    const bayeuxAs = async (token: string, ...messages: object[]): Promise<Message[]> => {
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
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

    it('refuses channels that are closed to the user, unknown or not emulated', async () => {
        const [hello] = await bayeux({ channel: '/meta/handshake' });
        for (const [subscription, error] of [
            ['/event/None__e', /^404::/],
            ['/event/Account', /^400::NOT_EMULATED: /],
            ['/topic/Accounts', /^400::NOT_EMULATED: /],
        ] as const) {
            const clientId = hello?.clientId;
            const [answer] = await bayeux({ channel: '/meta/subscribe', clientId, subscription });
            assert.equal(answer?.successful, false);
            assert.match(answer?.error ?? '', error);
        }
    });

    it('closes the channel to users who may not read the event, and a client to other users', async () => {
        const mine = await connect(-1);
        const profiles = "SELECT Id FROM Profile WHERE Name = 'Standard User'";
        const found = await org.call('GET', `/query?q=${encodeURIComponent(profiles)}`);
        const created = await org.call('POST', '/sobjects/User', {
            Username: 'ann@streaming.example',
            Email: 'ann@streaming.example',
            LastName: 'Ann',
            Alias: 'ann',
            ProfileId: (found.body as { records: { Id: string }[] }).records[0]?.Id,
            TimeZoneSidKey: 'GMT',
            LocaleSidKey: 'en_US',
            LanguageLocaleKey: 'en_US',
            EmailEncodingKey: 'UTF-8',
        });
        const ann = org.composed.org.user((created.body as { id: string }).id);
        assert.ok(ann);
        const token = org.composed.org.createSession(ann);
        const [hello] = await bayeuxAs(token, { channel: '/meta/handshake' });
        const subscription = '/event/Alarm__e';
        const clientId = hello?.clientId;
        const [answer] = await bayeuxAs(token, { channel: '/meta/subscribe', clientId, subscription });
        assert.match(answer?.error ?? '', /^404::/);
        const [stolen] = await bayeuxAs(token, { channel: '/meta/connect', clientId: mine });
        assert.equal(stolen?.error, '403::Unknown client');
    });

    it('asks an unknown client to shake hands again', async () => {
        const [answer] = await bayeux({ channel: '/meta/connect', clientId: 'nobody' });
        assert.equal(answer?.successful, false);
    });
});
