/** Records the stories start from, and questions to the org. */
import assert from 'node:assert/strict';
import type { Connection } from 'jsforce';

const DAY_MS = 86_400_000;

export interface StoryAccount {
    readonly id: string;
    readonly name: string;
    /** Contact ids: the economic buyer and the technical evaluator. */
    readonly buyerId: string;
    readonly evaluatorId: string;
}

/**
 * An account of the target profile with two named roles.
 * @param rest fields that differ, e.g. another country
 */
export async function createAccount(
    admin: Connection,
    name: string,
    rest: Readonly<Record<string, unknown>> = {},
): Promise<StoryAccount> {
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
        ...rest,
    });
    const contact = (FirstName: string, LastName: string, Title: string, MqaCommitteeRole__c: string) => ({
        AccountId: account.id,
        FirstName,
        LastName,
        Title,
        MqaCommitteeRole__c,
        Email: `${FirstName}.${LastName}@${domain}`.toLowerCase(),
        Phone: '+1 415 555 0135',
    });
    const [buyer, evaluator] = await admin
        .sobject('Contact')
        .create([
            contact('Dana', 'Whitfield', 'Chief Financial Officer', 'Economic Buyer'),
            contact('Omar', 'Said', 'Solutions Architect', 'Technical Evaluator'),
        ]);
    return { id: account.id ?? '', name, buyerId: buyer?.id ?? '', evaluatorId: evaluator?.id ?? '' };
}

export type Signal = { ExternalId__c: string } & Record<string, unknown>;

function signalOf({ id }: StoryAccount, key: string, type: string, daysAgo: number, rest: object): Signal {
    return {
        ExternalId__c: `story-${id}-${key}`,
        Account__c: id,
        Type__c: type,
        OccurredAt__c: new Date(Date.now() - daysAgo * DAY_MS).toISOString(),
        Source__c: 'Marketing automation',
        ...rest,
    };
}

/** Named roles engaged, and a surge of the given strength: 82 with two roles qualifies, 41 with one does not. */
export function signalsOf(account: StoryAccount, surge = 82, roles: 1 | 2 = 2): Signal[] {
    const { buyerId, evaluatorId } = account;
    const second = roles === 2 ? evaluatorId : buyerId;
    return [
        signalOf(account, 'pricing', 'Pricing Page Visit', 1, { Contact__c: buyerId, Page__c: '/pricing' }),
        signalOf(account, 'case', 'Case Study View', 2, {
            Contact__c: second,
            Campaign__c: 'Customer stories',
        }),
        signalOf(account, 'download', 'Content Download', 3, {
            Contact__c: buyerId,
            Campaign__c: 'Autumn benchmark',
        }),
        signalOf(account, 'surge', 'Intent Surge', 4, { Value__c: surge, Source__c: 'Intent provider' }),
    ];
}

/** What came in the two weeks before: too little to qualify, enough for a trend. */
export function earlierSignalsOf(account: StoryAccount): Signal[] {
    return [13, 11, 9, 8, 6, 5].map((daysAgo, index) =>
        signalOf(account, `earlier-${index}`, index % 2 === 0 ? 'Page Visit' : 'Email Click', daysAgo, {
            Page__c: '/product',
        }),
    );
}

export async function upsertSignals(integration: Connection, signals: readonly Signal[]): Promise<void> {
    const results = await integration.sobject('MqaSignal__c').upsert([...signals], 'ExternalId__c');
    for (const result of [results].flat()) {
        assert.equal(result.success, true, JSON.stringify(result));
    }
}

/** Asks until the answer is there; a story never waits for a fixed time. */
export async function eventually<Answer>(
    ask: () => Promise<Answer | null | undefined>,
    what: string,
    patienceMs = 60_000,
): Promise<Answer> {
    const end = Date.now() + patienceMs;
    while (Date.now() < end) {
        const answer = await ask();
        if (answer !== null && answer !== undefined) {
            return answer;
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`${what} did not happen within ${patienceMs / 1000} s`);
}

export interface StoryHandoff {
    readonly Id: string;
    readonly Status__c: string;
    readonly Owner: { readonly Name: string };
}

export async function handoffsOf(admin: Connection, accountId: string): Promise<StoryHandoff[]> {
    const soql = `SELECT Id, Status__c, Owner.Name FROM MqaHandoff__c WHERE Account__c = '${accountId}'
        ORDER BY CreatedDate DESC`;
    return (await admin.query<StoryHandoff>(soql)).records;
}

/** Waits until the latest handoff of an account is as asked for. */
export function handoffOf(
    admin: Connection,
    account: StoryAccount,
    status = 'Assigned',
): Promise<StoryHandoff> {
    return eventually(
        async () => (await handoffsOf(admin, account.id)).find(({ Status__c }) => Status__c === status),
        `A handoff of ${account.name} that is ${status}`,
    );
}

/** True once the account has a score, null before. */
export async function isScored(admin: Connection, account: StoryAccount): Promise<true | null> {
    const soql = `SELECT Id FROM MqaScore__c WHERE Account__c = '${account.id}'`;
    return (await admin.query(soql)).totalSize === 1 ? true : null;
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
