/**
 * A handoff that nobody works: a day later its manager sees it at the bell, and the package shows why. It moves the
 * clock of the org, so it is told last.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { takePicture } from './browser';
import { assertSound, openStage, type Qualified, type Stage } from './stage';

describe('a handoff that nobody works', { timeout: 300_000 }, () => {
    let stage: Stage;
    let account: Qualified;

    before(async () => {
        stage = await openStage();
        [account] = await stage.qualify(['Zephyr Insurance']);
    });

    it('reaches the bell of the manager when a day has passed', async () => {
        await stage.org.advance('24h');
        const manager = await stage.enter('manager.americas', '/lightning/page/home');
        const { page } = manager;
        await page.getByRole('button', { name: /Notifications, [1-9]\d* unread/ }).click();
        await page
            .getByText(new RegExp(`^${account.name}: missed: `))
            .first()
            .waitFor();
        await assertSound(manager);
        await takePicture(page, 'bell-escalation');
        await page
            .getByRole('link', { name: new RegExp(account.name) })
            .first()
            .click();
        await page.waitForURL(/\/lightning\/r\//);
        await manager.context.close();
    });

    it('shows on the account that it is overdue', async () => {
        const manager = await stage.enter('manager.americas', account.path);
        await manager.page
            .locator('c-mqa-handoff-panel')
            .getByText(/Overdue/)
            .first()
            .waitFor();
        await assertSound(manager);
        await takePicture(manager.page, 'panel-overdue');
        await manager.context.close();
    });

    it('has an entry in its log for each missed step, once', async () => {
        const soql = `SELECT StepKey__c FROM MqaHandoffLog__c WHERE Handoff__c = '${account.handoff.Id}'
            AND StepKey__c != NULL ORDER BY Name`;
        const entries = (await stage.org.admin.query<{ StepKey__c: string }>(soql)).records;
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
