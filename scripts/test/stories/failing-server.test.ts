/** A server that fails: a sentence that says so, nothing typed is lost, and trying again works. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { takePicture } from './browser';
import { pointer } from './hands';
import { failApex, type Failure } from './network';
import { accessibilityFaults } from './browser';
import { openStage, type Qualified, type Stage } from './stage';

const FAILURES: readonly Failure[] = ['the server fails', 'a gateway fails', 'the connection breaks'];
/** In words of the person at the screen: no status, no class, no exception. */
const FOR_PEOPLE =
    /^(No answer from the server|The server could not be reached|Something went wrong).*try again/i;

describe('a failing server', { timeout: 300_000, concurrency: 3 }, () => {
    let stage: Stage;
    let account: Qualified;

    before(async () => {
        stage = await openStage();
        [account] = await stage.qualify(['Brightwater Spas']);
        await stage.act('sdr.west', 'MqaDispositionController.accept', {
            handoffIds: [account.handoff.Id],
        });
    });

    const pages = [
        { name: 'panel', who: 'sdr.west', path: () => account.path, shows: 'What to do' },
        { name: 'queue', who: 'sdr.west', path: () => '/lightning/n/MqaQueue', shows: 'Brightwater Spas' },
        { name: 'home', who: 'sdr.west', path: () => '/lightning/page/home', shows: 'Due today' },
        {
            name: 'ownership-cases',
            who: 'sales.ops',
            path: () => '/lightning/n/MqaOwnershipCases',
            shows: 'Who could take it',
            mayBeEmpty: true,
        },
        { name: 'cap-board', who: 'sales.ops', path: () => '/lightning/n/MqaCapBoard', shows: 'Rae Holt' },
        {
            name: 'reroutes',
            who: 'sales.ops',
            path: () => '/lightning/n/MqaReroutes',
            shows: 'Whose handoffs',
        },
    ];

    for (const { name, who, path, shows, ...rest } of pages) {
        it(`is told on the ${name}, which can be tried again`, async () => {
            const person = await stage.enter(who, '/lightning/nowhere');
            const { page } = person;
            const network = await failApex(page, 'a gateway fails');
            await page.goto(`${stage.org.url}${path()}`);
            const alert = page.locator('main').getByRole('alert').first();
            await alert.waitFor();
            assert.match((await alert.innerText()).trim(), FOR_PEOPLE);
            assert.deepEqual(await accessibilityFaults(page), []);
            await takePicture(page, `${name}-failed`);
            await network.normal();
            await page.locator('main').getByRole('button', { name: 'Try again' }).first().click();
            if (!('mayBeEmpty' in rest)) {
                await page.locator('main').getByText(shows).first().waitFor();
            }
            await alert.waitFor({ state: 'detached' });
            await person.context.close();
        });
    }

    for (const failure of FAILURES) {
        it(`loses nothing that was typed when ${failure}`, async () => {
            const { page, context } = await stage.enter('sdr.west', account.path);
            const panel = page.locator('c-mqa-handoff-panel');
            const dialog = page.getByRole('dialog');
            const note = dialog.getByRole('textbox', { name: 'Note' });
            const menu = panel.getByRole('button', { name: 'Log a touch' });
            await pointer(page).choose(menu, 'Other, or with a note…');
            await dialog.getByText('Reached', { exact: true }).click();
            await note.fill(`Wants a call in May (${failure}).`);
            const network = await failApex(page, failure, 'logTouch');
            await dialog.getByRole('button', { name: 'Log touch' }).click();
            const alert = dialog.getByRole('alert');
            await alert.waitFor();
            assert.match((await alert.innerText()).trim(), FOR_PEOPLE);
            assert.equal(await note.inputValue(), `Wants a call in May (${failure}).`);
            assert.deepEqual(await accessibilityFaults(page), []);
            await takePicture(page, 'dialog-failed');
            await network.normal();
            await dialog.getByRole('button', { name: 'Log touch' }).click();
            await panel
                .getByRole('status')
                .getByText(/touch logged/i)
                .waitFor();
            await context.close();
        });
    }

    it('says so in the panel when an act without a dialog fails, and the act can be repeated', async () => {
        const { page, context } = await stage.enter('sdr.west', account.path);
        const panel = page.locator('c-mqa-handoff-panel');
        const log = () =>
            pointer(page).choose(panel.getByRole('button', { name: 'Log a touch' }), 'Called: no answer');
        await panel.getByRole('button', { name: 'Log a touch' }).waitFor();
        const network = await failApex(page, 'the connection breaks', 'logTouch');
        await log();
        const alert = panel.getByRole('alert');
        await alert.waitFor();
        assert.match((await alert.innerText()).trim(), FOR_PEOPLE);
        await network.normal();
        await log();
        await panel
            .getByRole('status')
            .getByText(/touch logged/i)
            .waitFor();
        assert.equal(await alert.count(), 0);
        await context.close();
    });
});
