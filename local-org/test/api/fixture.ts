/** A served org in memory for the tests of the APIs. */
import { generateKeyPairSync } from 'node:crypto';
import { zipSync } from 'fflate';
import { composeOrg, type ComposedOrg } from '../../src/cli/compose.ts';
import { serve } from '../../src/cli/serve.ts';

export const adminUsername = 'admin@example.com';
export const adminPassword = 'a password for tests';

export interface Reply<T = unknown> {
    readonly status: number;
    readonly body: T;
    readonly headers: Headers;
}

export interface ServedOrg {
    readonly url: string;
    readonly token: string;
    readonly composed: ComposedOrg;
    /** PEM of the key that signs bearer assertions. */
    readonly privateKey: string;
    /** Calls below /services/data/v67.0 (or an absolute path) as the administrator, or with another token. */
    call<T = unknown>(
        method: string,
        path: string,
        body?: unknown,
        options?: { token?: string; headers?: Record<string, string> },
    ): Promise<Reply<T>>;
    /** Deploys files by path inside the package; package.xml is made from what they are. */
    deploy(files: Record<string, string>, types: Record<string, string[]>): Promise<void>;
    stop(): Promise<void>;
}

export async function serveOrg(): Promise<ServedOrg> {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const composed = composeOrg({
        location: ':memory:',
        admin: { username: adminUsername, password: adminPassword },
    });
    const assertionKey = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const served = await serve(composed, { port: 0, assertionKey });
    const admin = composed.admin();
    const token = composed.org.createSession(admin);
    const call: ServedOrg['call'] = async (method, path, body, options = {}) => {
        const url = `${served.instanceUrl}${path.startsWith('/services') || path.startsWith('//') ? path : `/services/data/v67.0${path}`}`;
        const headers: Record<string, string> = {
            authorization: `Bearer ${options.token ?? token}`,
            ...options.headers,
        };
        if (body !== undefined && headers['content-type'] === undefined) {
            headers['content-type'] = 'application/json';
        }
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        const reply = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: text }) });
        const content = await reply.text();
        const isJson = reply.headers.get('content-type')?.includes('json') === true && content !== '';
        return { status: reply.status, body: isJson ? JSON.parse(content) : content, headers: reply.headers };
    };
    return {
        url: served.instanceUrl,
        token,
        composed,
        privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        call,
        deploy: async (files, types) => {
            const options = {
                checkOnly: false,
                rollbackOnError: true,
                testLevel: 'NoTestRun',
                runTests: [],
                ignoreWarnings: false,
                purgeOnDelete: false,
            } as const;
            const outcome = composed.deployments.deploy(packageZip(files, types), options, admin);
            if (outcome.status !== 'Succeeded') {
                throw new Error(
                    JSON.stringify(
                        outcome.failures.concat(outcome.error === null ? [] : ([outcome.error] as never[])),
                        null,
                        1,
                    ),
                );
            }
        },
        stop: async () => {
            await served.close();
            composed.close();
        },
    };
}

/** The zip of a package with these files and this manifest. */
export function packageZip(files: Record<string, string>, types: Record<string, string[]>): Uint8Array {
    const listed = Object.entries(types)
        .map(
            ([name, members]) =>
                `<types>${members.map((m) => `<members>${m}</members>`).join('')}<name>${name}</name></types>`,
        )
        .join('');
    const manifest = `<?xml version="1.0" encoding="UTF-8"?><Package xmlns="http://soap.sforce.com/2006/04/metadata">${listed}<version>67.0</version></Package>`;
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    return zipSync(
        Object.fromEntries([
            ['package.xml', encode(manifest)],
            ...Object.entries(files).map(([path, text]) => [path, encode(text)]),
        ]),
    );
}

export const widgetObject = `<?xml version="1.0" encoding="UTF-8"?>
<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">
    <label>Widget</label><pluralLabel>Widgets</pluralLabel>
    <nameField><label>Name</label><type>Text</type></nameField>
    <deploymentStatus>Deployed</deploymentStatus><sharingModel>ReadWrite</sharingModel>
    <fields><fullName>Size__c</fullName><label>Size</label><type>Number</type><precision>10</precision><scale>2</scale></fields>
    <fields><fullName>Key__c</fullName><label>Key</label><type>Text</type><length>40</length><externalId>true</externalId><unique>true</unique></fields>
    <fields><fullName>MadeOn__c</fullName><label>Made on</label><type>Date</type></fields>
    <fields><fullName>SoldAt__c</fullName><label>Sold at</label><type>DateTime</type></fields>
    <fields><fullName>IsBig__c</fullName><label>Big</label><type>Checkbox</type><defaultValue>false</defaultValue></fields>
    <fields><fullName>Account__c</fullName><label>Account</label><type>Lookup</type><referenceTo>Account</referenceTo><relationshipName>Widgets</relationshipName></fields>
</CustomObject>`;

export const widgetAccess = `<?xml version="1.0" encoding="UTF-8"?>
<PermissionSet xmlns="http://soap.sforce.com/2006/04/metadata">
    <label>Widget user</label>
    ${['Size__c', 'Key__c', 'MadeOn__c', 'SoldAt__c', 'IsBig__c', 'Account__c']
        .map(
            (f) =>
                `<fieldPermissions><field>Widget__c.${f}</field><readable>true</readable><editable>true</editable></fieldPermissions>`,
        )
        .join('')}
    <objectPermissions><object>Widget__c</object><allowRead>true</allowRead><allowCreate>true</allowCreate><allowEdit>true</allowEdit>
        <allowDelete>true</allowDelete><viewAllRecords>true</viewAllRecords><modifyAllRecords>true</modifyAllRecords></objectPermissions>
</PermissionSet>`;

/** Deploys the object Widget__c with a permission set, and assigns that to the administrator. */
export async function deployWidget(org: ServedOrg): Promise<void> {
    await org.deploy(
        { 'objects/Widget__c.object': widgetObject, 'permissionsets/WidgetUser.permissionset': widgetAccess },
        { CustomObject: ['Widget__c'], PermissionSet: ['WidgetUser'] },
    );
    const set = org.composed.rows.find('PermissionSet', { Name: 'WidgetUser' })[0];
    const assigned = await org.call('POST', '/sobjects/PermissionSetAssignment', {
        AssigneeId: org.composed.admin().id,
        PermissionSetId: set?.id,
    });
    if (assigned.status !== 201) {
        throw new Error(JSON.stringify(assigned.body));
    }
}
