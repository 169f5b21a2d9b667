/** A local org of its own for a story: set up as any org is, with a handful of records. */
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
    /** Session token of a sample user by its key in users.csv, e.g. `sdr.west`; the administrator's without. */
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

/** Starts a server on a free port, deploys the package with `sf`, creates the sample users and one territory. */
export async function openStoryOrg(): Promise<StoryOrg> {
    const folder = mkdtempSync(path.join(tmpdir(), 'mqa-story-'));
    const org = await startLocalOrg({ port: await freePort(), database: path.join(folder, 'org.db') });
    try {
        await signIn(org, alias);
        await setUp({ targetOrg: alias, seed: false }, new Progress());
        const admin = await connection(org);
        const users = await loadUsers(admin);
        await loadTerritory(admin, users);
        const suffix = await usernameSuffix(admin);
        const token = (userKey?: string) => sessionToken(org, userKey && `${userKey}@${suffix}`);
        return {
            url: org.url,
            admin,
            token,
            connectAs: async (userKey) => connectionOf(org, await token(userKey)),
            tokenOf: (username) => sessionToken(org, username),
            connectByName: async (username) => connectionOf(org, await sessionToken(org, username)),
            advance: async (duration) => {
                const words = ['clock', 'advance', duration, '--db', org.database];
                await promisify(execFile)(process.execPath, [localOrgBin, ...words]);
            },
            close: async () => {
                await signOut(alias);
                await org.stop();
                rmSync(folder, { recursive: true, force: true });
            },
        };
    } catch (error) {
        await org.stop();
        throw error;
    }
}

async function connection(org: LocalOrg): Promise<Connection> {
    return connectionOf(org, await sessionToken(org));
}

function connectionOf(org: LocalOrg, accessToken: string): Connection {
    return new Connection({ instanceUrl: org.url, accessToken, version: API_VERSION });
}

async function freePort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return port;
}

async function loadTerritory(admin: Connection, users: ReadonlyMap<string, string>): Promise<void> {
    await admin.sobject('MqaTerritory__c').create({
        Name: 'Everywhere',
        ExternalId__c: 'everywhere',
        Priority__c: 10,
        IsActive__c: true,
        IsDefault__c: true,
        DailyCap__c: 10,
        Sdr__c: users.get('sdr.west'),
        Ae__c: users.get('ae.americas'),
        Backup__c: users.get('sdr.east'),
        Manager__c: users.get('manager.americas'),
        DataSteward__c: users.get('marketing.ops'),
    });
}

export interface StoryAccount {
    readonly id: string;
    readonly name: string;
    /** Contact ids: the economic buyer and the technical evaluator. */
    readonly buyerId: string;
    readonly evaluatorId: string;
}

/** An account of the target profile with two named roles. */
export async function createAccount(admin: Connection, name: string): Promise<StoryAccount> {
    const domain = `${name.toLowerCase().replace(/[^a-z]/g, '')}.example`;
    const account = await admin.sobject('Account').create({
        Name: name,
        Industry: 'Banking',
        NumberOfEmployees: 246,
        AnnualRevenue: 40_836_000,
        BillingCountry: 'United States',
        BillingState: 'California',
        Phone: '+1 415 555 0134',
        Website: `https://www.${domain}`,
    });
    const contact = (FirstName: string, LastName: string, Title: string, MqaCommitteeRole__c: string) =>
        admin.sobject('Contact').create({
            AccountId: account.id,
            FirstName,
            LastName,
            Title,
            MqaCommitteeRole__c,
            Email: `${FirstName}.${LastName}@${domain}`.toLowerCase(),
            Phone: '+1 415 555 0135',
        });
    const buyer = await contact('Dana', 'Whitfield', 'Chief Financial Officer', 'Economic Buyer');
    const evaluator = await contact('Omar', 'Said', 'Solutions Architect', 'Technical Evaluator');
    return { id: account.id ?? '', name, buyerId: buyer.id ?? '', evaluatorId: evaluator.id ?? '' };
}

/** @returns the username of a user who may see accounts but holds none of the package's permission sets */
export async function createOutsider(admin: Connection): Promise<string> {
    const profiles = await admin.query<{ Id: string }>(`SELECT Id FROM Profile WHERE Name = 'Standard User'`);
    const username = 'outsider@mqa-story.example';
    await admin.sobject('User').create({
        Username: username,
        Email: username,
        LastName: 'Outsider',
        Alias: 'outside',
        ProfileId: profiles.records[0]?.Id,
        TimeZoneSidKey: 'America/Los_Angeles',
        LocaleSidKey: 'en_US',
        LanguageLocaleKey: 'en_US',
        EmailEncodingKey: 'UTF-8',
    });
    return username;
}
