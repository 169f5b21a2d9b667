/** One territory for whatever no other takes: the benches' own, so that they do not depend on the stories'. */
import type { StoryOrg } from '../test/stories/story-org';

/** @param cap handoffs a person gets in a day; null for no cap */
export async function everywhere(org: StoryOrg, cap: number | null): Promise<string> {
    const { admin, people } = org;
    const result = await admin.sobject('MqaTerritory__c').upsert(
        {
            Name: 'Everywhere',
            ExternalId__c: 'everywhere',
            IsActive__c: true,
            IsDefault__c: true,
            Priority__c: 90,
            DailyCap__c: cap,
            Sdr__c: people.get('sdr.east'),
            Ae__c: people.get('ae.americas'),
            Backup__c: people.get('sdr.apac'),
            Manager__c: people.get('manager.americas'),
        },
        'ExternalId__c',
    );
    if (!result.success) throw new Error(`The territory was refused: ${JSON.stringify(result.errors)}`);
    const { records } = await admin.query<{ Id: string }>(
        "SELECT Id FROM MqaTerritory__c WHERE ExternalId__c = 'everywhere'",
    );
    return records[0]?.Id ?? '';
}
