/**
 * Prints what the Account panel says of five handoffs of a running org, in reading order, as the signed-in user sees it.
 *
 *     ts-node scripts/docs/reading.ts --target-org mqa-local
 */
import { parseArgs } from 'node:util';
import { connect } from '../lib/connection';
import { openBrowser, visit } from '../test/stories/browser';
import { answersIn, FIRST_LINES, readPanel } from './panel-reading';

interface Open {
    readonly Account__c: string;
    readonly Account__r: { readonly Name: string };
    readonly Owner: { readonly Name: string };
    readonly HandoffType__c: string;
}

async function main(): Promise<void> {
    const { values } = parseArgs({
        options: { 'target-org': { type: 'string' }, accounts: { type: 'string', default: '5' } },
    });
    const targetOrg = values['target-org'];
    if (!targetOrg) {
        throw new Error('Name the org: ts-node scripts/docs/reading.ts --target-org ALIAS');
    }
    const connection = await connect(targetOrg);
    const soql = `SELECT Account__c, Account__r.Name, Owner.Name, HandoffType__c FROM MqaHandoff__c
        WHERE OpenKey__c != NULL AND Status__c != 'Data Completion' ORDER BY Score__c DESC, Name LIMIT ${Number(values.accounts)}`;
    const { records } = await connection.query<Open>(soql);
    const browser = await openBrowser();
    try {
        const { page } = await visit(browser, connection.instanceUrl, connection.accessToken ?? '');
        for (const { Account__c, Account__r, Owner, HandoffType__c } of records) {
            await page.goto(`${connection.instanceUrl}/lightning/r/Account/${Account__c}/view`);
            const lines = await readPanel(page);
            console.log(`\n${Account__r.Name} (${HandoffType__c}, owner ${Owner.Name})`);
            lines.forEach((line, index) => {
                console.log(`${String(index + 1).padStart(4)}  ${line}`);
                if (index + 1 === FIRST_LINES) {
                    console.log('      -- the first lines end here --');
                }
            });
            const missing = Object.entries(answersIn(lines)).filter(([, answer]) => answer === null);
            console.log(
                missing.length === 0 ? 'All four questions are answered.' : `MISSING ${String(missing)}`,
            );
        }
    } finally {
        await browser.close();
    }
}

main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
});
