/** A rep works a handoff from the bell to its outcome: with a mouse, on a phone, and with the keys alone. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE, takePicture, type Visit } from './browser';
import { keysAlone, pointer, type Hands } from './hands';
import { handoffsOf } from './records';
import { assertSound, openStage, type Qualified, type Stage } from './stage';

interface Way {
    readonly name: string;
    readonly account: string;
    readonly viewport: typeof DESKTOP;
    hands(page: Page): Hands;
    /** Ends the names of its pictures; none are taken where absent. */
    readonly pictures?: string;
}

const WAYS: readonly Way[] = [
    { name: 'with a mouse', account: 'Cobalt Freight', viewport: DESKTOP, hands: pointer, pictures: '' },
    { name: 'on a phone', account: 'Delta Mills', viewport: PHONE, hands: pointer, pictures: '-phone' },
    { name: 'with the keys alone', account: 'Ember Labs', viewport: DESKTOP, hands: keysAlone },
];

describe('a rep works a handoff', { timeout: 300_000 }, () => {
    let stage: Stage;
    let accounts: Qualified[];

    before(async () => {
        stage = await openStage();
        accounts = await stage.qualify(WAYS.map(({ account }) => account));
    });

    for (const [index, way] of WAYS.entries()) {
        describe(way.name, () => {
            let account: Qualified;
            let rep: Visit;
            let page: Page;
            let hands: Hands;
            const panel = () => page.locator('c-mqa-handoff-panel');
            const button = (name: string | RegExp) => panel().getByRole('button', { name });
            /** The first two actions have buttons of their own, the others stand in the menu. */
            const begin = async (action: string) =>
                (await button(action).isVisible())
                    ? hands.press(button(action))
                    : hands.choose(button('More actions'), action);
            const dialog = () => page.getByRole('dialog');
            const says = (words: string | RegExp) => panel().getByRole('status').getByText(words).waitFor();
            const status = async () => (await handoffsOf(stage.org.admin, account.id))[0]?.Status__c;
            const picture = async (name: string) => {
                await assertSound(rep);
                if (way.pictures !== undefined) {
                    await takePicture(page, `${name}${way.pictures}`);
                }
            };
            const count = async (soql: string) => (await stage.org.admin.query(soql)).totalSize;

            before(async () => {
                account = accounts[index];
                rep = await stage.enter('sdr.west', '/lightning/n/MqaQueue', way.viewport);
                page = rep.page;
                hands = way.hands(page);
            });

            it('finds it behind the bell', async () => {
                await page.locator('c-mqa-queue').getByRole('link', { name: account.name }).waitFor();
                await picture('queue');
                await hands.press(page.getByRole('button', { name: /Notifications, [1-9]\d* unread/ }));
                const link = page.getByRole('link', { name: new RegExp(account.name) }).first();
                await link.waitFor();
                await picture('bell');
                await hands.press(link);
                await page.waitForURL(`${stage.org.url}${account.path}`);
            });

            it('reads who, why now, what to do and by when', async () => {
                await button('Accept').waitFor();
                const text = await panel().innerText();
                for (const expected of ['Dana Whitfield', 'Why now', 'What to do', 'By when', 'Rae Holt']) {
                    assert.ok(text.includes(expected), `the panel shows "${expected}"`);
                }
                await picture('panel-assigned');
            });

            it('accepts it, takes that back and accepts again', async () => {
                await hands.press(button('Accept'));
                await says(/accepted/i);
                assert.equal(await status(), 'Accepted');
                await hands.press(button(/^Undo/));
                await button('Accept').waitFor();
                assert.equal(await status(), 'Assigned');
                await hands.press(button('Accept'));
                await says(/accepted/i);
                await picture('panel-accepted');
            });

            it('logs a call by one choice, which makes a Task', async () => {
                await hands.choose(button('Log a touch'), 'Called: left a voicemail');
                await says(/touch logged/i);
                assert.equal(await status(), 'In Progress');
                assert.equal(
                    await count(
                        `SELECT Id FROM Task WHERE WhatId = '${account.id}' AND Status = 'Completed'`,
                    ),
                    1,
                );
                await picture('panel-in-progress');
            });

            it('leaves a dialog with Escape and loses nothing by it', async () => {
                await hands.choose(button('Log a touch'), 'Other, or with a note…');
                await dialog().waitFor();
                await assertSound(rep);
                await page.keyboard.press('Escape');
                await dialog().waitFor({ state: 'detached' });
                assert.equal(await status(), 'In Progress');
            });

            it('defers it and takes it up again', async () => {
                await hands.choose(button(/More actions|Defer/).first(), /^No answer: again/);
                await says(/deferred/i);
                assert.equal(await status(), 'Deferred');
                await picture('panel-deferred');
                await hands.press(button('Take up again'));
                await says(/accepted|taken up/i);
            });

            it('books the meeting, which stands in the calendar', async () => {
                await begin('Book a meeting');
                await dialog().waitFor();
                await picture('dialog-meeting');
                await hands.press(dialog().getByRole('button', { name: 'Book meeting' }));
                await says(/meeting booked/i);
                assert.equal(await count(`SELECT Id FROM Event WHERE WhatId = '${account.id}'`), 1);
                await picture('panel-meeting-booked');
            });

            it('completes it with what came of it', async () => {
                await begin('Complete');
                await dialog().waitFor();
                await hands.type(
                    dialog().getByRole('textbox', { name: 'What came of it' }),
                    'Pilot agreed for January.',
                );
                await assertSound(rep);
                await hands.press(dialog().getByRole('button', { name: 'Complete' }));
                await says(/completed/i);
                assert.equal(await status(), 'Completed');
                await picture('panel-completed');
                await rep.context.close();
            });
        });
    }
});
