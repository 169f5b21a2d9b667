/** Every dialog of the panel, on a desktop and on a phone: without faults, and left by Escape without a trace. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { DESKTOP, PHONE, takePicture } from './browser';
import { pointer } from './hands';
import { handoffsOf } from './records';
import { assertSound, openStage, type Qualified, type Stage } from './stage';

/** By the words in the menus; the heading each opens. */
const DIALOGS = [
    { item: 'Other, or with a note…', heading: 'Log a touch', name: 'log-touch' },
    { item: 'Another time or reason…', heading: 'Defer the handoff', name: 'defer' },
    { item: 'To somebody else…', heading: 'Hand on to a colleague', name: 'hand-on-colleague' },
    { item: 'Complete', heading: 'Complete the handoff', name: 'complete' },
    { item: 'Return to marketing', heading: 'Return to marketing', name: 'return' },
    { item: 'Reject', heading: 'Reject the handoff', name: 'reject' },
] as const;

describe('the dialogs of the panel', { timeout: 300_000, concurrency: 2 }, () => {
    let stage: Stage;
    let account: Qualified;

    before(async () => {
        stage = await openStage();
        [account] = await stage.qualify(['Cinder Media']);
        const handoffId = account.handoff.Id;
        await stage.act('sdr.west', 'MqaDispositionController.accept', { handoffIds: [handoffId] });
        await stage.act('sdr.west', 'MqaDispositionController.logTouch', {
            handoffId,
            channel: 'Call',
            outcome: 'Reached',
            occurredAt: null,
            note: null,
        });
    });

    for (const [device, viewport, suffix] of [
        ['desktop', DESKTOP, ''],
        ['phone', PHONE, '-phone'],
    ] as const) {
        it(`are sound on a ${device}, and leave nothing behind`, async () => {
            const rep = await stage.enter('sdr.west', account.path, viewport);
            const { page } = rep;
            const panel = page.locator('c-mqa-handoff-panel');
            const dialog = page.getByRole('dialog');
            await panel.getByRole('button', { name: 'Log a touch' }).waitFor();
            for (const { item, heading, name } of DIALOGS) {
                const menu = name === 'log-touch' ? 'Log a touch' : 'More actions';
                await pointer(page).choose(panel.getByRole('button', { name: menu }), item);
                await dialog.getByRole('heading', { name: heading }).waitFor();
                await dialog.getByRole('status').getByText('Loading').waitFor({ state: 'detached' });
                await assertSound(rep);
                await takePicture(page, `dialog-${name}${suffix}`);
                await page.keyboard.press('Escape');
                await dialog.waitFor({ state: 'detached' });
            }
            assert.equal((await handoffsOf(stage.org.admin, account.id))[0]?.Status__c, 'In Progress');
            await rep.context.close();
        });
    }
});
