/** A local org of its own for the stories: set up like every other org, with people and territories, without sample data. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Connection } from 'jsforce';
import { API_VERSION } from '../../lib/connection';
import { localOrgBin, startLocalOrg, type LocalOrg } from '../../lib/local-org';
import { Progress } from '../../lib/progress';
import { sessionToken, signIn, signOut } from '../../lib/session';
import { loadUsers, usernameSuffix } from '../../data/users';
import { setUp } from '../../org/setup';

export interface StoryOrg {
    readonly url: string;
    readonly admin: Connection;
    /** Ids of the sample users by their key in users.csv, e.g. `sdr.west`. */
    readonly people: ReadonlyMap<string, string>;
    /** Session token of a sample user by key; the administrator's without. */
    token(userKey?: string): Promise<string>;
    connectAs(userKey: string): Promise<Connection>;
    /** The same by full username. */
    tokenOf(username: string): Promise<string>;
    connectByName(username: string): Promise<Connection>;
    /** Moves the org's clock, as `local-org clock advance` does: 24h, 3d, 90m. */
    advance(duration: string): Promise<void>;
    close(): Promise<void>;
}

const alias = 'mqa-story';

type Place = Pick<LocalOrg, 'url' | 'database'>;

/**
 * Starts a server on a free port, deploys the package with `sf`, creates the sample users and their territories.
 * STORY_ORG, the address and the database of such an org that runs already (`http://localhost:8090 /tmp/org.db`),
 * is used as it is: for work on a story.
 */
export async function openStoryOrg(): Promise<StoryOrg> {
    const [url, database] = (process.env.STORY_ORG ?? '').split(' ');
    if (url && database) {
        return storyOrg({ url, database }, () => Promise.resolve());
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'mqa-story-'));
    const org = await startLocalOrg({ port: await freePort(), database: path.join(folder, 'org.db') });
    const close = async () => {
        await org.stop();
        rmSync(folder, { recursive: true, force: true });
    };
    try {
        await signIn(org, alias);
        await setUp({ targetOrg: alias, seed: false }, new Progress());
        await signOut(alias);
        return await storyOrg(org, close);
    } catch (error) {
        await close();
        throw error;
    }
}

async function storyOrg(org: Place, close: () => Promise<void>): Promise<StoryOrg> {
    const admin = await connectionOf(org, await sessionToken(org));
    const suffix = await usernameSuffix(admin);
    const people = new Map([...(await loadUsers(admin)), ['sdr.nevada', await loadNevadaRep(admin, suffix)]]);
    await loadTerritories(admin, people);
    const tokens = new Map<string, Promise<string>>();
    const token = (userKey = '') => {
        const known = tokens.get(userKey) ?? sessionToken(org, userKey && `${userKey}@${suffix}`);
        tokens.set(userKey, known);
        return known;
    };
    return {
        url: org.url,
        admin,
        people,
        token,
        connectAs: async (userKey) => connectionOf(org, await token(userKey)),
        tokenOf: (username) => sessionToken(org, username),
        connectByName: async (username) => connectionOf(org, await sessionToken(org, username)),
        advance: async (duration) => {
            const words = ['clock', 'advance', duration, '--db', org.database];
            await promisify(execFile)(process.execPath, [localOrgBin, ...words]);
        },
        close,
    };
}

function connectionOf(org: Place, accessToken: string): Connection {
    return new Connection({ instanceUrl: org.url, accessToken, version: API_VERSION });
}

async function freePort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return port;
}

/** Somebody who has no other work, in the time zone of sales operations: their days are the same. */
async function loadNevadaRep(admin: Connection, suffix: string): Promise<string> {
    const Username = `sdr.nevada@${suffix}`;
    const idOf = async (object: string, field: string, value: string) =>
        (await admin.query<{ Id: string }>(`SELECT Id FROM ${object} WHERE ${field} = '${value}'`)).records[0]
            ?.Id;
    const known = await idOf('User', 'Username', Username);
    if (known) {
        return known;
    }
    const user = await admin.sobject('User').create({
        Username,
        Email: 'sdr.nevada@mqa-story.example',
        FirstName: 'Sky',
        LastName: 'Ames',
        Alias: 'sames',
        ProfileId: await idOf('Profile', 'Name', 'Standard User'),
        TimeZoneSidKey: 'America/New_York',
        LocaleSidKey: 'en_US',
        LanguageLocaleKey: 'en_US',
        EmailEncodingKey: 'UTF-8',
    });
    await admin.sobject('PermissionSetAssignment').create({
        AssigneeId: user.id,
        PermissionSetId: await idOf('PermissionSet', 'Name', 'MqaHandoffWorker'),
    });
    return user.id ?? '';
}

/** The United States with room for all stories, and Nevada with room for two a day. No territory takes other countries. */
async function loadTerritories(admin: Connection, people: ReadonlyMap<string, string>): Promise<void> {
    const common = {
        IsActive__c: true,
        Countries__c: 'United States',
        Ae__c: people.get('ae.americas'),
        Manager__c: people.get('manager.americas'),
        DataSteward__c: people.get('marketing.ops'),
    };
    const results = await admin.sobject('MqaTerritory__c').upsert(
        [
            {
                ...common,
                Name: 'United States',
                ExternalId__c: 'united-states',
                Priority__c: 10,
                DailyCap__c: 200,
                Sdr__c: people.get('sdr.west'),
                Backup__c: people.get('sdr.east'),
            },
            {
                ...common,
                Name: 'Nevada',
                ExternalId__c: 'nevada',
                Priority__c: 5,
                States__c: 'Nevada',
                DailyCap__c: 2,
                Sdr__c: people.get('sdr.nevada'),
                Backup__c: people.get('sdr.east'),
            },
        ],
        'ExternalId__c',
    );
    const refused = results.filter(({ success }) => !success);
    if (refused.length > 0) {
        throw new Error(`The territories were refused: ${JSON.stringify(refused)}`);
    }
}
