/** Sales operations: who gets what no rule settles, who had no room, and whose work moves. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE, takePicture, type Visit } from './browser';
import { keysAlone, pointer, type Hands } from './hands';
import { createAccount, eventually, handoffsOf, signalsOf, upsertSignals } from './records';
import { assertSound, openStage, type Qualified, type Stage } from './stage';

const CASES = '/lightning/n/MqaOwnershipCases';

const WAYS = [
    { name: 'with a mouse', account: 'Meridian Werke', viewport: DESKTOP, hands: pointer, suffix: '' },
    { name: 'on a phone', account: 'Nordlicht Bau', viewport: PHONE, hands: pointer, suffix: '-phone' },
    { name: 'with the keys alone', account: 'Orion Chemie', viewport: DESKTOP, hands: keysAlone },
] as const;

describe('an account that no rule gives to anybody', { timeout: 300_000 }, () => {
    let stage: Stage;

    before(async () => {
        stage = await openStage();
        const accounts = await Promise.all(
            WAYS.map(({ account }) =>
                createAccount(stage.org.admin, account, { BillingCountry: 'Germany', BillingState: null }),
            ),
        );
        await upsertSignals(
            await stage.org.connectAs('integration'),
            accounts.flatMap((account) => signalsOf(account)),
        );
        await eventually(async () => {
            const soql = 'SELECT Id FROM MqaRoutingCase__c WHERE DecidedAt__c = NULL';
            return (await stage.org.admin.query(soql)).totalSize >= WAYS.length || null;
        }, 'The routing cases');
    });

    for (const way of WAYS) {
        it(`is given to somebody in writing, ${way.name}`, async () => {
            const ops: Visit = await stage.enter('sales.ops', CASES, way.viewport);
            const { page } = ops;
            const hands: Hands = way.hands(page);
            const row = page.getByRole('button', { name: new RegExp(way.account) });
            await row.waitFor();
            await hands.press(row);
            const desk = page.locator('c-mqa-ownership-case');
            await desk.getByText('Who could take it').waitFor();
            if ('suffix' in way) {
                await assertSound(ops);
                await takePicture(page, `ownership-case${way.suffix}`);
            }
            await hands.pick(desk, 'Who could take it', /^Rae Holt/);
            await hands.type(
                desk.getByRole('textbox', { name: 'Ruling, in writing' }),
                'Rae speaks German and knows the trade.',
            );
            await hands.press(desk.getByRole('button', { name: /^Give/ }));
            const soql = `SELECT Id FROM Account WHERE Name = '${way.account}'`;
            const { records } = await stage.org.admin.query<{ Id: string }>(soql);
            await eventually(async () => {
                const [handoff] = await handoffsOf(stage.org.admin, records[0]?.Id ?? '');
                return handoff?.Owner.Name === 'Rae Holt' ? handoff : null;
            }, 'The new owner');
            await assertSound(ops);
            if ('suffix' in way) {
                await takePicture(page, `ownership-case-decided${way.suffix}`);
            }
            await ops.context.close();
        });
    }
});

describe('more work than a day has room for', { timeout: 300_000 }, () => {
    let stage: Stage;
    let held: string;

    before(async () => {
        stage = await openStage();
        const accounts = await stage.qualify(['Pearl Motels', 'Quarry Stone', 'Ridge Casinos'], {
            BillingState: 'Nevada',
        });
        const soql = `SELECT Account__c FROM MqaHandoff__c WHERE IsHeld__c = TRUE
            AND Account__c IN (${accounts.map(({ id }) => `'${id}'`).join(', ')})`;
        const waiting = await eventually(async () => {
            const { records } = await stage.org.admin.query<{ Account__c: string }>(soql);
            return records[0];
        }, 'A handoff that waits');
        held = waiting.Account__c;
    });

    it('shows on the cap board who is full, and why somebody waits', async () => {
        for (const [viewport, suffix] of [
            [DESKTOP, ''],
            [PHONE, '-phone'],
        ] as const) {
            const ops = await stage.enter('sales.ops', '/lightning/n/MqaCapBoard', viewport);
            const row = ops.page.getByRole('row').filter({ hasText: 'Sky Ames' });
            await row.getByText('2 of 2').waitFor();
            await row.getByRole('button').click();
            await ops.page
                .getByText(/waits until/)
                .first()
                .waitFor();
            await assertSound(ops);
            await takePicture(ops.page, `cap-board${suffix}`);
            await ops.context.close();
        }
    });

    it('tells the rep on the account until when it is held', async () => {
        const rep = await stage.enter('sdr.nevada', `/lightning/r/Account/${held}/view`);
        await rep.page
            .getByText(/^Held until/)
            .first()
            .waitFor();
        await assertSound(rep);
        await takePicture(rep.page, 'panel-held');
        await rep.context.close();
    });
});

describe('somebody leaves', { timeout: 300_000 }, () => {
    let stage: Stage;
    let accounts: Qualified[];
    let ops: Visit;
    let page: Page;
    const owners = async () => {
        const found = await Promise.all(accounts.map(({ id }) => handoffsOf(stage.org.admin, id)));
        return found.map(([handoff]) => handoff?.Owner.Name);
    };

    before(async () => {
        stage = await openStage();
        accounts = await stage.qualify(['Sable Foods', 'Tundra Gear'], { BillingState: 'Oregon' });
        const people = stage.org.people;
        const handoffIds = accounts.map(({ handoff }) => handoff.Id);
        await stage.act('manager.americas', 'MqaDispositionController.handOn', {
            handoffIds,
            personId: people.get('ae.americas'),
            why: 'Big accounts',
        });
        ops = await stage.enter('sales.ops', '/lightning/n/MqaReroutes');
        page = ops.page;
    });

    it('and the work is previewed before it moves', async () => {
        await page.getByRole('combobox', { name: 'Whose handoffs' }).click();
        await page.getByRole('option', { name: /Jude Marsh/ }).click();
        await page.getByRole('combobox', { name: 'Who gets them' }).click();
        await page.getByRole('option', { name: /Nico Vance/ }).click();
        await page.getByRole('textbox', { name: /why|reason/i }).fill('Jude leaves at the end of the month');
        await assertSound(ops);
        await page.getByRole('button', { name: 'Preview' }).click();
        await page.getByRole('button', { name: /^Move \d+ handoffs/ }).waitFor();
        assert.deepEqual(await owners(), ['Jude Marsh', 'Jude Marsh'], 'a preview moves nothing');
        await assertSound(ops);
        await takePicture(page, 'reroute-preview');
    });

    it('moves, and comes back when that was wrong', async () => {
        await page.getByRole('button', { name: /^Move \d+ handoffs/ }).click();
        const undo = page.getByRole('button', { name: 'Undo: give them back' });
        await undo.waitFor();
        assert.deepEqual(await owners(), ['Nico Vance', 'Nico Vance']);
        await assertSound(ops);
        await takePicture(page, 'reroute-applied');
        await undo.click();
        await page.getByText('Undone').first().waitFor();
        assert.deepEqual(await owners(), ['Jude Marsh', 'Jude Marsh']);
        await assertSound(ops);
        await ops.context.close();
    });

    it('can be followed on a phone', async () => {
        const phone = await stage.enter('sales.ops', '/lightning/n/MqaReroutes', PHONE);
        await phone.page
            .getByRole('button', { name: /Jude Marsh/ })
            .first()
            .click();
        await phone.page.getByText(accounts[0].name).first().waitFor();
        await assertSound(phone);
        await takePicture(phone.page, 'reroute-phone');
        await phone.context.close();
    });
});

describe('the records of sales operations', { timeout: 300_000 }, () => {
    it('stand in lists and on pages of their own', async () => {
        const stage = await openStage();
        const ops = await stage.enter('sales.ops', '/lightning/o/MqaTerritory__c/list');
        await ops.page.getByRole('link', { name: 'Nevada' }).waitFor();
        await assertSound(ops);
        await takePicture(ops.page, 'list-territories');
        await ops.page.getByRole('link', { name: 'Nevada' }).click();
        await ops.page.getByRole('heading', { name: 'Nevada' }).waitFor();
        await assertSound(ops);
        await takePicture(ops.page, 'record-territory');
        await ops.context.close();
    });
});
