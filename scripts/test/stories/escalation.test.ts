/** A handoff that nobody works: a day later its manager sees it at the bell, and the package shows why. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, visit } from './browser';
import { createAccount, openStoryOrg, type StoryAccount, type StoryOrg } from './story-org';

describe('a handoff that nobody works', { timeout: 600_000 }, () => {
    let org: StoryOrg;
    let browser: Browser;
    let account: StoryAccount;
    let handoffId: string;

    const userId = async (lastName: string) => {
        const soql = `SELECT Id FROM User WHERE LastName = '${lastName}'`;
        const [user] = (await org.admin.query<{ Id: string }>(soql)).records;
        assert.ok(user, `there is a user ${lastName}`);
        return user.Id;
    };

    before(async () => {
        org = await openStoryOrg();
        browser = await openBrowser();
        account = await createAccount(org.admin, 'Beacon Robotics');
        const created = await org.admin.sobject('MqaHandoff__c').create({
            Account__c: account.id,
            Contact__c: account.buyerId,
            Status__c: 'Assigned',
            HandoffType__c: 'Intent',
            TriggerReason__c: 'Intent surge: 82',
            PrimaryAction__c: 'Call Dana Whitfield and offer the benchmark.',
            Score__c: 72,
            Band__c: 4,
            QualifiedAt__c: new Date().toISOString(),
            OwnerId: await userId('Holt'),
            Backup__c: await userId('Vance'),
            Manager__c: await userId('Thorne'),
        });
        handoffId = created.id ?? '';
    });

    after(async () => {
        await browser?.close();
        await org?.close();
    });

    it('reaches the bell of the manager when a day has passed', async () => {
        // The job that starts on the hour finds what a day made due, at the latest.
        await org.advance('25h');
        const manager = await visit(browser, org.url, await org.token('manager.americas'));
        await manager.page.goto(`${org.url}/lightning/page/home`);
        await manager.page.getByRole('button', { name: /Notifications, [1-9]\d* unread/ }).click();
        await manager.page
            .getByText(/^Beacon Robotics: missed: /)
            .first()
            .waitFor();
        await manager.context.close();
    });

    it('has an entry in its log for each missed step, once', async () => {
        const soql = `SELECT StepKey__c FROM MqaHandoffLog__c WHERE Handoff__c = '${handoffId}'
            AND StepKey__c != NULL ORDER BY Name`;
        const entries = (await org.admin.query<{ StepKey__c: string }>(soql)).records;
        const steps = entries.map((entry) => entry.StepKey__c.split('|')[1]);
        assert.deepEqual(steps.slice(0, 4), [
            'IntentFirstTouch',
            'NotAccepted',
            'SilentRejection',
            'NotActioned',
        ]);
        assert.equal(new Set(steps).size, steps.length);
    });
});
