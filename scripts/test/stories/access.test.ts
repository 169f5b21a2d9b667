/** Who may look, and as whom. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { visit } from './browser';
import { createOutsider } from './records';
import { openStage, type Qualified, type Stage } from './stage';

describe('access to the pages', { timeout: 300_000 }, () => {
    let stage: Stage;
    let account: Qualified;

    before(async () => {
        stage = await openStage();
        [account] = await stage.qualify(['Auriga Health']);
    });

    it('lets an administrator go on as the rep', async () => {
        const { page, context, faults } = await stage.enter('', '/lightning/page/home');
        await page.getByRole('button', { name: /View profile/ }).click();
        await page.getByRole('combobox', { name: 'Log in as' }).click();
        await page.getByRole('option', { name: /Rae Holt/ }).click();
        await page.waitForURL((url) => url.pathname.startsWith('/lightning'));
        await page.getByRole('button', { name: 'RH: View profile' }).click();
        await page.getByText('Rae Holt').first().waitFor();
        assert.deepEqual(faults, []);
        await context.close();
    });

    it('shows nothing to a user without the permission set', async () => {
        const { org, browser } = stage;
        const outsider = await createOutsider(org.admin);
        const guest = await visit(browser, org.url, await org.tokenOf(outsider));
        await guest.page.goto(`${org.url}${account.path}`);
        await guest.page.getByRole('heading', { name: account.name }).waitFor();
        assert.ok(!(await guest.page.locator('body').innerText()).includes('Next action'));
        assert.equal(await guest.page.getByRole('link', { name: 'Handoff Queue' }).count(), 0);
        const connection = await org.connectByName(outsider);
        await assert.rejects(
            connection.query('SELECT Id FROM MqaHandoff__c').then(),
            /not supported|INVALID_TYPE/i,
        );
        await guest.context.close();
    });

    it('asks strangers to log in', async () => {
        const stranger = await stage.browser.newContext();
        const page = await stranger.newPage();
        await page.goto(`${stage.org.url}${account.path}`);
        assert.match(page.url(), /\/login/);
        assert.equal((await fetch(`${stage.org.url}/lightning/_page?path=/lightning`)).status, 401);
        await stranger.close();
    });
});
