/**
 * Acts on the sample handoffs, so that each state of the product can be looked at: one accepted, one in progress, one
 * deferred, one in dispute, absences, a previewed re-route, full days before today, and a ruling that is precedent.
 * No handoff is closed. What is there already is left as it is.
 */
import type { Connection } from 'jsforce';
import { runApex } from '../lib/anonymous-apex';
import { failuresOf } from '../lib/records';

const DAY_MS = 86_400_000;

/** Accounts of the sample by what becomes of their handoff. */
const ACCEPTED = 'Willow Analytics';
const IN_PROGRESS = 'Canyon Logistics';
const DEFERRED = 'Sierra Energy';
const IN_DISPUTE = 'Ember Foods';

/** @throws Error with the org's words when it refuses a state; those before it stay */
export async function loadStates(
    connection: Connection,
    users: ReadonlyMap<string, string>,
): Promise<number> {
    await runApex(connection, actsOnHandoffs());
    await upsert(connection, 'MqaCapDay__c', await fullDays(connection, users));
    await loadAbsences(connection, users);
    await upsert(connection, 'MqaRoutingCase__c', [
        await dispute(connection, users),
        await ruling(connection, users),
    ]);
    await runApex(connection, previewOfAReroute(users));
    return 8;
}

/** Each act only where nobody has acted before. */
function actsOnHandoffs(): string {
    return `
        Map<String, MqaHandoff__c> byAccount = new Map<String, MqaHandoff__c>();
        for (MqaHandoff__c one : [SELECT Account__r.Name FROM MqaHandoff__c
                WHERE Status__c = 'Assigned' AND Account__r.Name IN ('${ACCEPTED}', '${IN_PROGRESS}', '${DEFERRED}')]) {
            byAccount.put(one.Account__r.Name, one);
        }
        for (MqaHandoff__c one : byAccount.values()) {
            MqaDispositionController.accept(new List<Id>{ one.Id });
        }
        if (byAccount.containsKey('${IN_PROGRESS}')) {
            MqaDispositionController.logTouch(byAccount.get('${IN_PROGRESS}').Id, 'Call', 'Voicemail', null,
                'Left a message about the pricing page.');
        }
        if (byAccount.containsKey('${DEFERRED}')) {
            MqaDispositionController.defer(new List<Id>{ byAccount.get('${DEFERRED}').Id },
                System.now().addDays(5), 'Their fiscal year ends this week.');
        }`;
}

/** The two working days before today on which the European SDR was full, too: a third one is worth an alert. */
async function fullDays(connection: Connection, users: ReadonlyMap<string, string>): Promise<Row[]> {
    const personId = users.get('sdr.emea') ?? '';
    const soql = `SELECT Day__c, Territory__c, Cap__c FROM MqaCapDay__c
        WHERE Person__c = '${personId}' AND IsHit__c = true ORDER BY Day__c DESC LIMIT 1`;
    const [latest] = (await connection.query<Record<string, string>>(soql)).records;
    if (latest === undefined) return [];
    return [1, 2].map((back) => {
        const day = new Date(Date.parse(latest.Day__c ?? '') - back * DAY_MS).toISOString().slice(0, 10);
        return {
            Key__c: `${personId}|${day}`,
            Person__c: personId,
            Territory__c: latest.Territory__c,
            Day__c: day,
            Cap__c: latest.Cap__c,
            TakenCount__c: latest.Cap__c,
            WaitingCount__c: back,
            IsHit__c: true,
        };
    });
}

async function loadAbsences(connection: Connection, users: ReadonlyMap<string, string>): Promise<void> {
    if ((await connection.query('SELECT Id FROM MqaAbsence__c LIMIT 1')).totalSize > 0) return;
    const after = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
    const absences = [
        {
            User__c: users.get('ae.international'),
            StartsAt__c: after(-1),
            EndsAt__c: after(3),
            Reason__c: 'Vacation',
        },
        {
            User__c: users.get('sdr.east'),
            StartsAt__c: after(7),
            EndsAt__c: after(10),
            Reason__c: 'Trade fair',
        },
    ];
    const results = await connection.sobject('MqaAbsence__c').create(absences, { allOrNone: false });
    refuse('MqaAbsence__c', failuresOf(results, ['now', 'next week']));
}

/** The person who signed in speaks for marketing: the sample has no VP of marketing who may see cases. */
async function dispute(connection: Connection, users: ReadonlyMap<string, string>): Promise<Row> {
    const soql = `SELECT Id, Account__c, OwnerId FROM MqaHandoff__c
        WHERE Account__r.Name = '${IN_DISPUTE}' AND OpenKey__c != null`;
    const [handoff] = (await connection.query<Record<string, string>>(soql)).records;
    const { user_id: me } = await connection.identity();
    return {
        Key__c: `Dispute|${handoff?.Id}`,
        Kind__c: 'Dispute',
        Handoff__c: handoff?.Id,
        Account__c: handoff?.Account__c,
        BusinessUnit__c: 'Default',
        Question__c:
            'They bought from a competitor in spring. Marketing counts the visits, sales sees no need.',
        OpenedBy__c: handoff?.OwnerId,
        SalesVp__c: users.get('manager.americas'),
        MarketingVp__c: me,
        OwnerId: users.get('manager.americas'),
        DueAt__c: new Date(Date.now() + DAY_MS).toISOString(),
    };
}

/** A case that was decided last week, on an account of the industry whose case is open now. */
async function ruling(connection: Connection, users: ReadonlyMap<string, string>): Promise<Row> {
    const soql = `SELECT Id FROM Account WHERE MqaAccountKey__c LIKE '%.example' AND Industry = 'Technology'
        AND BillingCountry = 'Australia' AND NumberOfEmployees < 450 AND Name != 'Sable Systems' ORDER BY Name LIMIT 1`;
    const [account] = (await connection.query<{ Id: string }>(soql)).records;
    return {
        Key__c: 'sample-ruling',
        Kind__c: 'Ownership',
        Account__c: account?.Id,
        BusinessUnit__c: 'Default',
        Question__c: 'Territory Asia Pacific: not taken, the account is below 450 employees',
        OwnerId: users.get('sales.ops'),
        DueAt__c: new Date(Date.now() - 6 * DAY_MS).toISOString(),
        DecidedOwner__c: users.get('sdr.apac'),
        DecidedBackup__c: users.get('sdr.emea'),
        DecidedBy__c: users.get('sales.ops'),
        DecidedAt__c: new Date(Date.now() - 7 * DAY_MS).toISOString(),
        Ruling__c:
            'Small technology companies in Australia stay with the SDR there until the segment has a team.',
    };
}

/** Works out who would get the handoffs of the SDR in the west; nothing moves. */
function previewOfAReroute(users: ReadonlyMap<string, string>): string {
    return `
        if ([SELECT COUNT() FROM MqaReroute__c] == 0) {
            MqaRerouteService.preview('${users.get('sdr.west')}', null, null, 'Moves to another team on Monday');
        }`;
}

type Row = { readonly Key__c: string } & Readonly<Record<string, unknown>>;

async function upsert(connection: Connection, object: string, rows: Row[]): Promise<void> {
    const results = await connection.sobject(object).upsert([...rows], 'Key__c', { allOrNone: false });
    refuse(
        object,
        failuresOf(
            results,
            rows.map((row) => row.Key__c),
        ),
    );
}

function refuse(object: string, failures: readonly string[]): void {
    if (failures.length > 0) throw new Error(`The org refused states of ${object}: ${failures.join('; ')}`);
}
