/** A server that takes a second for each call: something to see at once, nothing jumps, nothing is done twice. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { DESKTOP, PHONE, takePicture } from './browser';
import { pointer } from './hands';
import { layoutShift, slowDown, watchLayout } from './network';
import { createAccount } from './records';
import { openStage, pathOf, type Qualified, type Stage } from './stage';

/** Each waits for its answers most of the time, so that several can go on side by side. */
describe('a slow server', { timeout: 300_000, concurrency: 4 }, () => {
    let stage: Stage;
    let worked: Qualified;
    let pressed: Qualified;
    let dialogs: Qualified;

    before(async () => {
        stage = await openStage();
        [worked, pressed, dialogs] = await stage.qualify([
            'Wharf Logistics',
            'Wicker Homes',
            'Xenon Lighting',
        ]);
        unscored = pathOf(await createAccount(stage.org.admin, 'Yonder Travel'));
    });

    const pages = [
        { name: 'panel', who: 'sdr.west', path: () => worked.path, shows: 'What to do' },
        { name: 'why-not', who: 'sdr.west', path: () => unscored, shows: 'Not handed to sales' },
        { name: 'queue', who: 'sdr.west', path: () => '/lightning/n/MqaQueue', shows: 'Wharf Logistics' },
        { name: 'home', who: 'sdr.west', path: () => '/lightning/page/home', shows: 'Due today' },
        {
            name: 'summary',
            who: 'sdr.west',
            path: () => `/lightning/cmp/c__mqaSummary?c__handoffId=${worked.handoff.Id}`,
            shows: 'Suggested approach',
        },
        {
            name: 'ownership-cases',
            who: 'sales.ops',
            path: () => '/lightning/n/MqaOwnershipCases',
            shows: 'Ownership cases',
        },
        { name: 'cap-board', who: 'sales.ops', path: () => '/lightning/n/MqaCapBoard', shows: 'Daily caps' },
        {
            name: 'reroutes',
            who: 'sales.ops',
            path: () => '/lightning/n/MqaReroutes',
            shows: 'Whose handoffs',
        },
    ];
    let unscored = '';

    for (const [device, viewport] of [
        ['desktop', DESKTOP],
        ['phone', PHONE],
    ] as const) {
        for (const { name, who, path, shows } of pages) {
            it(`shows the shape of the ${name} at once, and nothing jumps (${device})`, async () => {
                const person = await stage.enter(who, '/lightning/nowhere', viewport);
                const { page } = person;
                const network = await slowDown(page, 1000, true);
                await watchLayout(page);
                await page.goto(`${stage.org.url}${path()}`, { waitUntil: 'commit' });
                // The shape of the page first, then of its component, while Apex has answered nothing.
                await page.getByRole('status').getByText('Loading').first().waitFor();
                await page.locator('main .bone').first().waitFor();
                if (viewport === DESKTOP) {
                    await takePicture(page, `${name}-loading`);
                }
                network.letApexAnswer();
                await page.locator('main').getByText(shows).first().waitFor();
                await page.getByRole('status').getByText('Loading').first().waitFor({ state: 'detached' });
                // What comes last may be a list beside the component.
                await page.waitForTimeout(1200);
                const { sum, shifted } = await layoutShift(page);
                console.log(`    layout shift of the ${name} on a ${device}: ${sum.toFixed(4)}`);
                assert.ok(sum < 0.01, `${sum} by ${shifted.join(', ')}`);
                assert.deepEqual(person.faults, []);
                await network.normal();
                await person.context.close();
            });
        }
    }

    it('accepts once, however often the button is pressed', async () => {
        const { page, apexCalls, context, faults } = await stage.enter('sdr.west', pressed.path);
        const accept = page.getByRole('button', { name: 'Accept' });
        await accept.waitFor();
        const network = await slowDown(page);
        await accept.dblclick();
        await page
            .locator('c-mqa-handoff-panel')
            .getByRole('status')
            .getByText(/accepted/i)
            .waitFor();
        assert.deepEqual(
            apexCalls.filter((call) => call === 'MqaDispositionController.accept'),
            ['MqaDispositionController.accept'],
        );
        assert.deepEqual(faults, []);
        await network.normal();
        await context.close();
    });

    it('saves a dialog once, however often its button is pressed', async () => {
        const handoffId = dialogs.handoff.Id;
        await stage.act('sdr.west', 'MqaDispositionController.accept', { handoffIds: [handoffId] });
        const { page, context, faults } = await stage.enter('sdr.west', dialogs.path);
        const panel = page.locator('c-mqa-handoff-panel');
        await pointer(page).choose(
            panel.getByRole('button', { name: 'Log a touch' }),
            'Other, or with a note…',
        );
        const dialog = page.getByRole('dialog');
        await dialog.getByText('Reached', { exact: true }).click();
        const network = await slowDown(page);
        await dialog.getByRole('button', { name: 'Log touch' }).dblclick();
        await dialog.getByText('Saving…').waitFor();
        await takePicture(page, 'dialog-saving');
        await panel
            .getByRole('status')
            .getByText(/touch logged/i)
            .waitFor();
        const soql = `SELECT Id FROM Task WHERE WhatId = '${dialogs.id}' AND Status = 'Completed'`;
        assert.equal((await stage.org.admin.query(soql)).totalSize, 1);
        assert.deepEqual(faults, []);
        await network.normal();
        await context.close();
    });
});
