/** The pages a newcomer should open first. */
import { connect } from './connection';

export interface StartPage {
    readonly label: string;
    readonly url: string;
}

/**
 * @param url the local org behind `targetOrg`
 * @returns a link that signs the administrator in, once; then the account of the newest handoff that its owner was told of, the queue, the outbox
 */
export async function startPages(targetOrg: string, url: string): Promise<StartPage[]> {
    const connection = await connect(targetOrg);
    const { records } = await connection.query<{ Account__c: string; Account__r: { Name: string } }>(
        `SELECT Account__c, Account__r.Name FROM MqaHandoff__c WHERE OpenKey__c != null AND Status__c = 'Assigned'
            AND NotifiedAt__c != null ORDER BY QualifiedAt__c DESC, Id LIMIT 1`,
    );
    const fresh = records[0];
    const accounts: StartPage[] = fresh
        ? [
              {
                  label: `A fresh handoff: ${fresh.Account__r.Name}`,
                  url: `${url}/lightning/r/Account/${fresh.Account__c}/view`,
              },
          ]
        : [];
    const { frontdoor_uri: signIn } = await connection.request<{ frontdoor_uri: string }>(
        `${url}/services/oauth2/singleaccess?redirect_uri=${encodeURIComponent('/lightning')}`,
    );
    return [
        { label: 'Sign in first (works once)', url: signIn },
        ...accounts,
        { label: 'The queue', url: `${url}/lightning/n/MqaQueue` },
        { label: 'Outbox (emails, alerts)', url: `${url}/lightning/outbox` },
    ];
}
