/** Checks of what an org's own people have to keep right: who stands behind each territory. */
import type { Connection } from 'jsforce';
import type { Check } from './org-checks';

interface Person {
    readonly Name: string;
    readonly IsActive: boolean;
    readonly ManagerId: string | null;
}
interface Territory {
    readonly Name: string;
    readonly Sdr__c: string | null;
    readonly Sdr__r: Person | null;
    readonly Ae__c: string | null;
    readonly Ae__r: Person | null;
    readonly Backup__c: string | null;
    readonly Backup__r: Person | null;
    readonly Manager__c: string | null;
    readonly Manager__r: Person | null;
}

/** Every active territory needs active owners, a backup who is none of them, and a manager. */
export const territoriesStaffed: Check = async (connection) => {
    const territories = await activeTerritories(connection);
    return {
        name: 'Owners, backups and managers',
        checked: territories.length,
        problems:
            territories.length === 0
                ? ['There is no active territory, so nobody would receive a handoff.']
                : territories.flatMap(problemsOf),
        remedy: 'Name active people on the MQA Territory records.',
    };
};

async function activeTerritories(connection: Connection): Promise<Territory[]> {
    const person = (role: string) => `${role}__c, ${role}__r.Name, ${role}__r.IsActive, ${role}__r.ManagerId`;
    const { records } = await connection.query<Territory>(
        `SELECT Name, ${['Sdr', 'Ae', 'Backup', 'Manager'].map(person).join(', ')} FROM MqaTerritory__c WHERE IsActive__c = true ORDER BY Name`,
        { autoFetch: true, maxFetch: 10_000 },
    );
    return records;
}

/** @returns one sentence for each gap in a territory's staffing */
export function problemsOf(territory: Territory): string[] {
    const problems: string[] = [];
    const say = (text: string) => problems.push(`Territory ${territory.Name}: ${text}`);
    if (!territory.Sdr__c && !territory.Ae__c) say('has no owner.');
    if (!territory.Backup__c) say('has no backup.');
    else if (territory.Backup__c === territory.Sdr__c || territory.Backup__c === territory.Ae__c) {
        say(`${territory.Backup__r?.Name ?? 'the backup'} is owner and backup at once.`);
    }
    if (!territory.Manager__c && !territory.Sdr__r?.ManagerId) say('has no escalation manager.');
    for (const person of [territory.Sdr__r, territory.Ae__r, territory.Backup__r, territory.Manager__r]) {
        if (person && !person.IsActive) say(`${person.Name} is not an active user.`);
    }
    return problems;
}
