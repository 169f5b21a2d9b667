/**
 * From signals to a handoff that a rep works: the story of the README, driven through the API as the integration
 * user and through the pages as the rep.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Connection } from 'jsforce';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, openBrowser, takePicture, visit, type Visit } from './browser';
import { createAccount, createOutsider, openStoryOrg, type StoryAccount, type StoryOrg } from './story-org';

const DAY_MS = 86_400_000;

type Signal = { ExternalId__c: string } & Record<string, unknown>;

/** Two named roles engaged, and a surge of the given strength. */
function signalsOf({ id, buyerId, evaluatorId }: StoryAccount, surge: number, roles: 1 | 2): Signal[] {
    const signal = (key: string, type: string, daysAgo: number, rest: object): Signal => ({
        ExternalId__c: `story-${id}-${key}`,
        Account__c: id,
        Type__c: type,
        OccurredAt__c: new Date(Date.now() - daysAgo * DAY_MS).toISOString(),
        Source__c: 'Marketing automation',
        ...rest,
    });
    const second = roles === 2 ? evaluatorId : buyerId;
    return [
        signal('pricing', 'Pricing Page Visit', 1, { Contact__c: buyerId, Page__c: '/pricing' }),
        signal('case', 'Case Study View', 2, { Contact__c: second, Campaign__c: 'Customer stories' }),
        signal('download', 'Content Download', 3, { Contact__c: buyerId, Campaign__c: 'Autumn benchmark' }),
        signal('surge', 'Intent Surge', 4, { Value__c: surge, Source__c: 'Intent provider' }),
    ];
}

/** What came in the two weeks before: too little to qualify, enough for a trend. */
function earlierSignalsOf({ id }: StoryAccount): Signal[] {
    return [13, 11, 9, 8, 6, 5].map((daysAgo, index) => ({
        ExternalId__c: `story-${id}-earlier-${index}`,
        Account__c: id,
        Type__c: index % 2 === 0 ? 'Page Visit' : 'Email Click',
        OccurredAt__c: new Date(Date.now() - daysAgo * DAY_MS).toISOString(),
        Source__c: 'Marketing automation',
        Page__c: '/product',
    }));
}

async function upsertSignals(integration: Connection, signals: Signal[]): Promise<void> {
    const results = await integration.sobject('MqaSignal__c').upsert(signals, 'ExternalId__c');
    for (const result of [results].flat()) {
        assert.equal(result.success, true, JSON.stringify(result));
    }
}

/** Asks until the answer is there; a story never waits for a fixed time. */
async function eventually<Answer>(
    ask: () => Promise<Answer | null>,
    what: string,
    patienceMs = 60_000,
): Promise<Answer> {
    const end = Date.now() + patienceMs;
    while (Date.now() < end) {
        const answer = await ask();
        if (answer !== null) {
            return answer;
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`${what} did not happen within ${patienceMs / 1000} s`);
}

interface Handoff {
    readonly Id: string;
    readonly Status__c: string;
    readonly Owner: { readonly Name: string };
}

async function handoffsOf(admin: Connection, accountId: string): Promise<Handoff[]> {
    const soql = `SELECT Id, Status__c, Owner.Name FROM MqaHandoff__c WHERE Account__c = '${accountId}'`;
    return (await admin.query<Handoff>(soql)).records;
}

describe('a handoff, from the signals to the first touch', { timeout: 600_000 }, () => {
    let org: StoryOrg;
    let browser: Browser;
    let integration: Connection;
    let fitting: StoryAccount;
    let lacking: StoryAccount;
    let rep: Visit;
    let page: Page;

    const accountPage = (account: StoryAccount) => `${org.url}/lightning/r/Account/${account.id}/view`;
    /** True once the account has a score, null before. */
    const scored = async (account: StoryAccount) => {
        const soql = `SELECT Id FROM MqaScore__c WHERE Account__c = '${account.id}'`;
        return (await org.admin.query(soql)).totalSize === 1 ? true : null;
    };
    const panelText = () => page.locator('c-mqa-handoff-panel').innerText();

    before(async () => {
        org = await openStoryOrg();
        browser = await openBrowser();
        integration = await org.connectAs('integration');
        fitting = await createAccount(org.admin, 'Beacon Robotics');
        lacking = await createAccount(org.admin, 'Umbra Analytics');
        await upsertSignals(integration, earlierSignalsOf(fitting));
        await eventually(() => scored(fitting), 'The first score');
        const backfill = await org.admin.tooling.executeAnonymous('MqaScoreHistoryBackfill.run(14);');
        assert.ok(backfill.success, backfill.exceptionMessage ?? '');
    });

    after(async () => {
        await browser?.close();
        await org?.close();
    });

    it('makes a handoff within seconds of the signals', async () => {
        const began = Date.now();
        await upsertSignals(integration, signalsOf(fitting, 82, 2));
        const handoff = await eventually(async () => {
            const [found] = await handoffsOf(org.admin, fitting.id);
            return found?.Status__c === 'Assigned' ? found : null;
        }, 'The handoff');
        assert.equal(handoff.Owner.Name, 'Rae Holt');
        console.log(`    handoff ${Date.now() - began} ms after the signals`);
    });

    it('lets an administrator go on as the rep', async () => {
        const admin = await visit(browser, org.url, await org.token());
        await admin.page.goto(`${org.url}/lightning/page/home`);
        await admin.page.getByRole('button', { name: /View profile/ }).click();
        await admin.page.getByRole('combobox', { name: 'Log in as' }).click();
        await admin.page.getByRole('option', { name: /Rae Holt/ }).click();
        await admin.page.waitForURL((url) => url.pathname.startsWith('/lightning'));
        await admin.page.getByRole('button', { name: /View profile/ }).click();
        await admin.page
            .getByRole('heading', { name: 'Rae Holt' })
            .or(admin.page.getByText('Rae Holt'))
            .first()
            .waitFor();
        assert.deepEqual(admin.faults, []);
        await admin.context.close();
    });

    it('shows at the bell of its owner and leads from there to the account', async () => {
        rep = await visit(browser, org.url, await org.token('sdr.west'));
        page = rep.page;
        await page.goto(`${org.url}/lightning/n/MqaQueue`);
        await page.getByRole('link', { name: fitting.name }).first().waitFor();
        await page.getByRole('button', { name: 'Notifications, 1 unread' }).click();
        await page
            .getByRole('link', { name: new RegExp(fitting.name) })
            .first()
            .click();
        await page.waitForURL(/\/lightning\/r\//);
        await page.getByRole('button', { name: 'Notifications, 0 unread' }).waitFor();
    });

    it('tells who, why now, what to do and by when', async () => {
        await page.goto(accountPage(fitting));
        await page.getByRole('button', { name: 'Accept' }).waitFor();
        const text = await panelText();
        for (const expected of [
            'Assigned',
            'Why now',
            'Next action',
            'If that fails:',
            'Dana Whitfield',
            'Chief Financial Officer',
            'of 100',
            'Fit',
            'Intent',
            'Engagement',
            'What earned the score',
            'Last 14 days',
            'Rae Holt',
            'Nico Vance',
            'Dale Thorne',
        ]) {
            assert.ok(text.includes(expected), `the panel shows "${expected}"`);
        }
        assert.equal(await page.locator('c-mqa-contributors li').count(), 3);
        assert.equal(await page.locator('c-mqa-trend svg').count(), 1);
        assert.deepEqual(await accessibilityFaults(page), []);
        await takePicture(page, 'panel');
    });

    it('fits one printed page, opened from the panel', async () => {
        await page.getByRole('button', { name: 'Print summary' }).press('Enter');
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
        assert.deepEqual(await accessibilityFaults(page), []);
        await page.setViewportSize({ width: 1080, height: 1080 });
        await takePicture(page, 'summary');
        await page.setViewportSize({ width: 1440, height: 1000 });
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

    it('is accepted by one act', async () => {
        await page.getByRole('button', { name: 'Accept' }).click();
        await page.getByText('Handoff accepted').waitFor();
        await page.getByRole('button', { name: 'Log a touch' }).waitFor();
        assert.equal(await page.getByRole('button', { name: 'Accept' }).count(), 0);
        const [handoff] = await handoffsOf(org.admin, fitting.id);
        assert.equal(handoff?.Status__c, 'Accepted');
    });

    it('lets a dialog be left by the keyboard', async () => {
        await page.getByRole('button', { name: 'Log a touch' }).press('Enter');
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await page.getByRole('button', { name: 'Log a touch' }).waitFor();
    });

    it('logs the first touch as a Task', async () => {
        await page.getByRole('button', { name: 'Log a touch' }).click();
        await page.getByRole('button', { name: 'Log touch' }).waitFor();
        assert.ok(await page.getByRole('button', { name: 'Log touch' }).isDisabled());
        assert.deepEqual(await accessibilityFaults(page), []);
        await page.getByText('Voicemail', { exact: true }).click();
        await page.getByRole('textbox', { name: 'Note' }).fill('Left a message about the pricing page.');
        await page.getByRole('button', { name: 'Log touch' }).click();
        await page.getByText('Touch logged').waitFor();
        const soql = `SELECT Id FROM Task WHERE WhatId = '${fitting.id}' AND Status = 'Completed'`;
        const { totalSize } = await org.admin.query(soql);
        assert.equal(totalSize, 1);
        const [handoff] = await handoffsOf(org.admin, fitting.id);
        assert.equal(handoff?.Status__c, 'In Progress');
    });

    it('shows its new state in the queue', async () => {
        await page.goto(`${org.url}/lightning/n/MqaQueue`);
        const row = page.getByRole('row').filter({ hasText: fitting.name });
        await row.getByText('In progress').waitFor();
        assert.deepEqual(await accessibilityFaults(page), []);
        await takePicture(page, 'queue');
    });

    it('changes nothing when the same signals come again', async () => {
        const signals = await org.admin.query('SELECT COUNT() FROM MqaSignal__c');
        await upsertSignals(integration, signalsOf(fitting, 82, 2));
        await new Promise((resolve) => setTimeout(resolve, 1500));
        assert.equal(
            (await org.admin.query('SELECT COUNT() FROM MqaSignal__c')).totalSize,
            signals.totalSize,
        );
        const handoffs = await handoffsOf(org.admin, fitting.id);
        assert.deepEqual(
            handoffs.map(({ Status__c }) => Status__c),
            ['In Progress'],
        );
    });

    it('explains to a rep why another account was not handed off', async () => {
        await upsertSignals(integration, signalsOf(lacking, 41, 1));
        await eventually(() => scored(lacking), 'The score');
        await page.goto(accountPage(lacking));
        await page.getByText('Not handed to sales').waitFor();
        const text = await panelText();
        assert.match(text, /Smallest change that would qualify it/);
        assert.match(text, /Actual/);
        assert.equal(await page.getByRole('button', { name: 'Accept' }).count(), 0);
        assert.deepEqual(await handoffsOf(org.admin, lacking.id), []);
        assert.deepEqual(await accessibilityFaults(page), []);
        await takePicture(page, 'not-handed-off');
        assert.deepEqual(rep.faults, []);
    });

    it('shows nothing to a user without the permission set', async () => {
        const outsider = await createOutsider(org.admin);
        const guest = await visit(browser, org.url, await org.tokenOf(outsider));
        await guest.page.goto(accountPage(fitting));
        await guest.page.getByRole('heading', { name: fitting.name }).waitFor();
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
        const stranger = await browser.newContext();
        const strangerPage = await stranger.newPage();
        await strangerPage.goto(accountPage(fitting));
        assert.match(strangerPage.url(), /\/login/);
        assert.equal((await fetch(`${org.url}/lightning/_page?path=/lightning`)).status, 401);
        await stranger.close();
    });

    it('fits a phone', async () => {
        const phone = await visit(browser, org.url, await org.token('sdr.west'), { width: 390, height: 844 });
        await phone.page.goto(`${org.url}/lightning/n/MqaQueue`);
        await phone.page.getByRole('link', { name: fitting.name }).first().waitFor();
        const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        assert.equal(await phone.page.evaluate(overflow), 0);
        await takePicture(phone.page, 'queue-phone');
        await phone.page.goto(accountPage(fitting));
        await phone.page.getByText('Next action').waitFor();
        assert.equal(await phone.page.evaluate(overflow), 0);
        assert.deepEqual(phone.faults, []);
        await phone.context.close();
    });
});
