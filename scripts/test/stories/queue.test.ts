/** The queue as the backup, the manager and marketing operations use it, and what the others see of it at once. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { DESKTOP, PHONE, takePicture, type Visit } from './browser';
import { pointer } from './hands';
import { createAccount, handoffOf, handoffsOf, signalsOf, upsertSignals, type StoryAccount } from './records';
import { assertSound, openStage, pathOf, type Qualified, type Stage } from './stage';

const QUEUE = '/lightning/n/MqaQueue';

/** One of the filters above the table; on a phone they stand in a list. */
async function filter(page: Page, name: string): Promise<void> {
    await page
        .locator('c-mqa-queue-tools')
        .getByText(new RegExp(`^${name} \\(\\d+\\)$`))
        .click();
}

const rowOf = (page: Page, { name }: StoryAccount): Locator =>
    page.getByRole('row').filter({ hasText: name });

async function tick(page: Page, account: StoryAccount): Promise<void> {
    // The box itself lies below what is drawn for it.
    await rowOf(page, account).getByRole('checkbox').check({ force: true });
}

describe('the backup', { timeout: 300_000 }, () => {
    let stage: Stage;
    let account: Qualified;
    let owner: Visit;
    let backup: Visit;

    before(async () => {
        stage = await openStage();
        [account] = await stage.qualify(['Fathom Energy']);
        owner = await stage.enter('sdr.west', QUEUE);
        await rowOf(owner.page, account).waitFor();
        backup = await stage.enter('sdr.east', QUEUE);
    });

    it('finds the work of the owner in a list of its own', async () => {
        await filter(backup.page, 'Backup');
        await rowOf(backup.page, account).waitFor();
        await assertSound(backup);
        await takePicture(backup.page, 'queue-backup');
    });

    it('accepts it in the row, and the owner sees that without doing anything', async () => {
        await rowOf(backup.page, account).getByRole('button', { name: 'Accept', exact: true }).click();
        await rowOf(backup.page, account).getByText('Accepted').waitFor();
        await rowOf(owner.page, account).getByText('Accepted').waitFor();
        assert.deepEqual(owner.faults, []);
    });

    it('logs the touch on the account, in its own name', async () => {
        await rowOf(backup.page, account).getByRole('link', { name: account.name }).click();
        const panel = backup.page.locator('c-mqa-handoff-panel');
        await pointer(backup.page).choose(
            panel.getByRole('button', { name: 'Log a touch' }),
            'Called: reached',
        );
        await panel
            .getByRole('status')
            .getByText(/touch logged/i)
            .waitFor();
        const soql = `SELECT Owner.Name FROM Task WHERE WhatId = '${account.id}' AND Status = 'Completed'`;
        const { records } = await stage.org.admin.query<{ Owner: { Name: string } }>(soql);
        assert.deepEqual(
            records.map(({ Owner }) => Owner.Name),
            ['Nico Vance'],
        );
        await assertSound(backup);
        await backup.context.close();
        await owner.context.close();
    });

    it('does the same on a phone', async () => {
        const [other] = await stage.qualify(['Garnet Paper']);
        const phone = await stage.enter('sdr.east', QUEUE, PHONE);
        const { page } = phone;
        await page.getByRole('combobox', { name: 'Which handoffs' }).click();
        await page.getByRole('option', { name: /^Backup/ }).click();
        const card = page.getByRole('listitem').filter({ hasText: other.name });
        await card.waitFor();
        await assertSound(phone);
        await takePicture(page, 'queue-backup-phone');
        await card.getByRole('button', { name: 'Accept' }).click();
        await card.getByText(/Accepted/).waitFor();
        assert.equal((await handoffsOf(stage.org.admin, other.id))[0]?.Status__c, 'Accepted');
        await page.getByRole('link', { name: other.name }).click();
        await page.locator('c-mqa-handoff-panel').getByRole('button', { name: 'Log a touch' }).waitFor();
        await assertSound(phone);
        await phone.context.close();
    });
});

describe('the manager', { timeout: 300_000 }, () => {
    let stage: Stage;
    let accounts: Qualified[];
    let manager: Visit;
    let page: Page;
    const bulk = () => page.getByRole('group', { name: 'With the selected handoffs' });
    const dialog = () => page.getByRole('dialog');

    before(async () => {
        stage = await openStage();
        accounts = await stage.qualify(['Halo Dental', 'Ivory Bank', 'Juniper Air']);
        manager = await stage.enter('manager.americas', QUEUE);
        page = manager.page;
    });

    it('sees the work of the team', async () => {
        await filter(page, 'Team');
        for (const account of accounts) {
            await rowOf(page, account).waitFor();
        }
        await assertSound(manager);
        await takePicture(page, 'queue-team');
    });

    it('accepts several at once and takes that back', async () => {
        await tick(page, accounts[0]);
        await tick(page, accounts[1]);
        await bulk().getByText('2 selected').waitFor();
        await takePicture(page, 'queue-selected');
        await bulk().getByRole('button', { name: 'Accept' }).click();
        await rowOf(page, accounts[1]).getByText('Accepted').waitFor();
        await assertSound(manager);
        await takePicture(page, 'queue-bulk-accepted');
        await page.getByRole('button', { name: /^Undo/ }).click();
        await rowOf(page, accounts[1]).getByText('Assigned').waitFor();
        const states = await Promise.all(accounts.map(({ id }) => handoffsOf(stage.org.admin, id)));
        assert.deepEqual(
            states.map(([handoff]) => handoff?.Status__c),
            ['Assigned', 'Assigned', 'Assigned'],
        );
    });

    it('hands one on to a colleague, with a reason', async () => {
        await page.reload();
        await filter(page, 'Team');
        await tick(page, accounts[2]);
        await bulk().getByRole('button', { name: 'Hand on' }).click();
        await dialog()
            .getByText(/^Nico Vance/)
            .click();
        await dialog().getByRole('textbox', { name: 'Why, in one line' }).fill('Rae is at a trade fair.');
        await assertSound(manager);
        await takePicture(page, 'dialog-hand-on');
        await dialog().getByRole('button', { name: 'Hand on' }).click();
        await dialog().waitFor({ state: 'detached' });
        assert.equal((await handoffsOf(stage.org.admin, accounts[2].id))[0]?.Owner.Name, 'Nico Vance');
    });

    it('rejects one with a reason that marketing can use', async () => {
        await page.goto(`${stage.org.url}${accounts[1].path}`);
        const panel = page.locator('c-mqa-handoff-panel');
        await pointer(page).choose(panel.getByRole('button', { name: 'More actions' }), 'Reject');
        await dialog().getByText('Timing or Budget', { exact: true }).click();
        await dialog().getByText('Other', { exact: true }).click();
        await dialog()
            .getByRole('textbox', { name: 'Note, in one line' })
            .fill('Budget comes in the spring.');
        await assertSound(manager);
        await takePicture(page, 'dialog-reject');
        await dialog().getByRole('button', { name: 'Reject' }).click();
        await panel
            .getByRole('status')
            .getByText(/rejected/i)
            .waitFor();
        await panel.getByText(/Back with marketing/).waitFor();
        await assertSound(manager);
        await takePicture(page, 'panel-rejected');
        await manager.context.close();
    });

    it('reads the queue of the team on a phone', async () => {
        const phone = await stage.enter('manager.americas', QUEUE, PHONE);
        await phone.page.getByRole('combobox', { name: 'Which handoffs' }).click();
        await phone.page.getByRole('option', { name: /^Team/ }).click();
        await phone.page.getByRole('listitem').filter({ hasText: accounts[0].name }).waitFor();
        await assertSound(phone);
        await phone.context.close();
    });
});

describe('marketing operations', { timeout: 300_000 }, () => {
    let stage: Stage;
    let account: StoryAccount;
    let marketing: Visit;

    before(async () => {
        stage = await openStage();
        account = await createAccount(stage.org.admin, 'Kestrel Optics');
        // A free-mail address is no business address.
        await stage.org.admin
            .sobject('Contact')
            .update({ Id: account.buyerId, Email: 'dana.whitfield@gmail.com' });
        await upsertSignals(await stage.org.connectAs('integration'), signalsOf(account));
        await handoffOf(stage.org.admin, account, 'Data Completion');
        marketing = await stage.enter('marketing.ops', QUEUE);
    });

    it('finds what lacks data, and what it lacks', async () => {
        await filter(marketing.page, 'Data completion');
        await rowOf(marketing.page, account)
            .getByText(/business email/i)
            .first()
            .waitFor();
        await assertSound(marketing);
        await takePicture(marketing.page, 'queue-data-completion');
    });

    it('reads on the account what sales waits for', async () => {
        const there = await stage.enter('marketing.ops', pathOf(account));
        await there.page
            .getByText(/business email/i)
            .first()
            .waitFor();
        await assertSound(there);
        await takePicture(there.page, 'panel-data-completion');
        await there.context.close();
    });

    it('completes the data, and the handoff leaves the queue by itself', async () => {
        const connection = await stage.org.connectAs('marketing.ops');
        await connection
            .sobject('Contact')
            .update({ Id: account.buyerId, Email: 'dana.whitfield@kestreloptics.example' });
        await handoffOf(stage.org.admin, account, 'Assigned');
        await rowOf(marketing.page, account).waitFor({ state: 'detached' });
        await assertSound(marketing);
        await takePicture(marketing.page, 'queue-nothing-lacks');
        await marketing.context.close();
    });

    it('reads the queue on a phone', async () => {
        const phone = await stage.enter('marketing.ops', QUEUE, PHONE);
        await phone.page.getByRole('combobox', { name: 'Which handoffs' }).waitFor();
        await assertSound(phone);
        await phone.context.close();
    });
});

describe('the pages of a day', { timeout: 300_000 }, () => {
    it('tell a rep what is due, and what waits at the foot of every page', async () => {
        const stage = await openStage();
        await stage.qualify(['Lumen Glass']);
        for (const [viewport, suffix] of [
            [DESKTOP, ''],
            [PHONE, '-phone'],
        ] as const) {
            const rep = await stage.enter('sdr.west', '/lightning/page/home', viewport);
            await rep.page.locator('c-mqa-today').getByRole('link').first().waitFor();
            await assertSound(rep);
            await takePicture(rep.page, `home${suffix}`);
            if (viewport === DESKTOP) {
                await rep.page.getByRole('button', { name: /^Handoffs \(\d+\)/ }).click();
                // The oldest five stand there.
                const panel = rep.page.getByRole('dialog', { name: /Handoffs/ });
                await panel.getByRole('link').first().waitFor();
                await assertSound(rep);
                await takePicture(rep.page, 'utility-bar');
            }
            await rep.context.close();
        }
    });

    it('say so where there is nothing', async () => {
        const stage = await openStage();
        const calm = await stage.enter('sdr.emea', QUEUE);
        await calm.page.getByText('Nothing waits for you here').waitFor();
        await assertSound(calm);
        await takePicture(calm.page, 'queue-empty');
        await calm.page.goto(`${stage.org.url}/lightning/page/home`);
        await calm.page.getByText('Nothing is due today').waitFor();
        await assertSound(calm);
        await takePicture(calm.page, 'home-empty');
        await calm.context.close();
    });
});
