/**
 * From signals to a handoff: the story of the README, driven through the API as the integration user. What the
 * owner makes of it is told in rep.test.ts.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { DESKTOP, takePicture, type Visit } from './browser';
import {
    createAccount,
    earlierSignalsOf,
    eventually,
    handoffOf,
    handoffsOf,
    isScored,
    signalsOf,
    upsertSignals,
    type StoryAccount,
} from './records';
import { assertSound, openStage, pathOf, type Stage } from './stage';

describe('a handoff, from the signals to its page', { timeout: 300_000 }, () => {
    let stage: Stage;
    let fitting: StoryAccount;
    let lacking: StoryAccount;
    let rep: Visit;

    const send = async (account: StoryAccount, surge: number, roles: 1 | 2) =>
        upsertSignals(await stage.org.connectAs('integration'), signalsOf(account, surge, roles));
    const goTo = (path: string) => rep.page.goto(`${stage.org.url}${path}`);
    const panelText = () => rep.page.locator('c-mqa-handoff-panel').innerText();

    before(async () => {
        stage = await openStage();
        const { admin } = stage.org;
        [fitting, lacking] = await Promise.all([
            createAccount(admin, 'Beacon Robotics'),
            createAccount(admin, 'Umbra Analytics'),
        ]);
        await upsertSignals(await stage.org.connectAs('integration'), earlierSignalsOf(fitting));
        await eventually(() => isScored(admin, fitting), 'The first score');
        const backfill = await admin.tooling.executeAnonymous('MqaScoreHistoryBackfill.run(14);');
        assert.ok(backfill.success, backfill.exceptionMessage ?? '');
        rep = await stage.enter('sdr.west', '/lightning/page/home');
    });

    it('is made within seconds of the signals', async () => {
        const began = Date.now();
        await send(fitting, 82, 2);
        const handoff = await handoffOf(stage.org.admin, fitting);
        assert.equal(handoff.Owner.Name, 'Rae Holt');
        console.log(`    handoff ${Date.now() - began} ms after the signals`);
    });

    it('shows the score with what earned it, the people and the trend', async () => {
        await goTo(pathOf(fitting));
        await rep.page.getByRole('button', { name: 'Accept' }).waitFor();
        const text = await panelText();
        for (const expected of [
            'Assigned',
            'Dana Whitfield',
            'Chief Financial Officer',
            'of 100',
            'Fit',
            'Intent',
            'Engagement',
            'Rae Holt',
            'Nico Vance',
            'Dale Thorne',
        ]) {
            assert.ok(text.includes(expected), `the panel shows "${expected}"`);
        }
        assert.equal(await rep.page.locator('c-mqa-contributors li').count(), 3);
        assert.equal(await rep.page.locator('c-mqa-trend svg').count(), 1);
        await assertSound(rep);
        await takePicture(rep.page, 'panel');
    });

    it('fits one printed page, opened from the panel', async () => {
        const { page } = rep;
        await page.getByRole('button', { name: 'More actions' }).click();
        await page.getByRole('menuitem', { name: 'Print summary' }).click();
        await page.getByRole('heading', { name: fitting.name }).waitFor();
        assert.match(page.url(), /\/lightning\/cmp\/c__mqaSummary\?c__handoffId=/);
        const text = await page.locator('c-mqa-summary').innerText();
        for (const expected of [
            'Assigned',
            'Why now',
            'Next action',
            'Dana Whitfield',
            'Chief Financial Officer',
            'Email',
            'Phone',
            'Estimated ACV',
            'Fit score',
            'Intent signals',
            'Recent activity',
            'Pricing Page Visit',
            'Customer stories',
            'Suggested approach',
            'What marketing does meanwhile',
            'Notes',
            'Rae Holt',
        ]) {
            assert.ok(text.includes(expected), `the summary shows "${expected}"`);
        }
        await assertSound(rep);
        await page.setViewportSize({ width: 1080, height: 1080 });
        await takePicture(page, 'summary');
        await page.setViewportSize(DESKTOP);
        for (const format of ['A4', 'Letter']) {
            const pdf = (await page.pdf({ format })).toString('latin1');
            assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, format);
        }
        await page.emulateMedia({ media: 'print' });
        assert.equal(await page.getByRole('button', { name: 'Print', exact: true }).isVisible(), false);
        await page.emulateMedia({ media: 'screen' });
        await page.getByRole('button', { name: 'Back to the account' }).click();
        await page.getByRole('button', { name: 'Accept' }).waitFor();
    });

    it('stays one when the same signals come again', async () => {
        const counted = async () =>
            (await stage.org.admin.query(`SELECT Id FROM MqaSignal__c WHERE Account__c = '${fitting.id}'`))
                .totalSize;
        const signals = await counted();
        await send(fitting, 82, 2);
        // Another account's score is written after the repeated signals were looked at.
        await send(lacking, 41, 1);
        await eventually(() => isScored(stage.org.admin, lacking), 'The score');
        assert.equal(await counted(), signals);
        assert.equal((await handoffsOf(stage.org.admin, fitting.id)).length, 1);
    });

    it('explains to a rep why another account was not handed off', async () => {
        await goTo(pathOf(lacking));
        await rep.page.getByText('Not handed to sales').first().waitFor();
        const text = await panelText();
        assert.match(text, /Smallest change that would qualify it/);
        assert.match(text, /Actual/);
        assert.equal(await rep.page.getByRole('button', { name: 'Accept' }).count(), 0);
        assert.deepEqual(await handoffsOf(stage.org.admin, lacking.id), []);
        await assertSound(rep);
        await takePicture(rep.page, 'not-handed-off');
    });

    it('leaves nothing behind on the console', async () => {
        assert.deepEqual(rep.faults, []);
        await rep.context.close();
    });
});
