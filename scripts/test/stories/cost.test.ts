/** What the usual acts and pages cost: clicks, keys and calls of the server. The figures stand in docs/interaction-cost.md. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import * as prettier from 'prettier';
import { root } from '../../lib/sf';
import { pointer } from './hands';
import { openStage, type Qualified, type Stage } from './stage';

const DOCUMENT = path.join(root, 'docs/interaction-cost.md');
const MOST_ROUND_TRIPS = 2;

interface Act {
    readonly name: string;
    /** Whether the handoff has to be accepted before. */
    readonly accepted: boolean;
    readonly mostClicks: number;
    perform(page: Page, panel: Locator): Promise<void>;
}

const inMenu = (menu: string | RegExp, item: string | RegExp) => (page: Page, panel: Locator) =>
    pointer(page).choose(panel.getByRole('button', { name: menu }).first(), item);

const ACTS: readonly Act[] = [
    {
        name: 'Accept',
        accepted: false,
        mostClicks: 1,
        perform: (_page, panel) => panel.getByRole('button', { name: 'Accept' }).click(),
    },
    {
        name: 'Log a call without an answer',
        accepted: true,
        mostClicks: 2,
        perform: inMenu('Log a touch', 'Called: no answer'),
    },
    {
        name: 'Defer to the next working morning',
        accepted: false,
        mostClicks: 2,
        perform: inMenu('Defer', /^No answer: again/),
    },
    {
        name: 'Hand on to the backup',
        accepted: true,
        mostClicks: 2,
        perform: inMenu('More actions', /^To Nico Vance/),
    },
    {
        name: 'Book a meeting at the suggested time',
        accepted: true,
        mostClicks: 2,
        perform: async (page, panel) => {
            await panel.getByRole('button', { name: 'Book a meeting' }).click();
            await page.getByRole('dialog').getByRole('button', { name: 'Book meeting' }).click();
        },
    },
    {
        name: 'Reject with a reason and a note',
        accepted: false,
        mostClicks: 4,
        perform: async (page, panel) => {
            await inMenu('More actions', 'Reject')(page, panel);
            const dialog = page.getByRole('dialog');
            await dialog.getByText('Not in Profile', { exact: true }).click();
            // The note has the focus then: typed without a click, and sent with Enter.
            await dialog
                .getByRole('textbox', { name: 'Note, in one line' })
                .pressSequentially('Sells the same.');
            await page.keyboard.press('Enter');
        },
    },
];

/** An account for each act. */
const SAMPLES = ['Pine Audio', 'Quill Press', 'Rowan Farms', 'Slate Roofing', 'Thistle Tea', 'Umber Paints'];

describe('the cost of working with the pages', { timeout: 300_000 }, () => {
    let stage: Stage;
    let accounts: Qualified[];
    const clicks: string[][] = [];
    const trips: string[][] = [];

    before(async () => {
        stage = await openStage();
        accounts = await stage.qualify(SAMPLES);
        const handoffIds = accounts
            .filter((_one, index) => ACTS[index].accepted)
            .map(({ handoff }) => handoff.Id);
        await stage.act('sdr.west', 'MqaDispositionController.accept', { handoffIds });
    });

    for (const [index, act] of ACTS.entries()) {
        it(`${act.name}: ${act.mostClicks} clicks at most`, async () => {
            const { page, context } = await stage.enter('sdr.west', accounts[index].path);
            const panel = page.locator('c-mqa-handoff-panel');
            await panel.getByText('What to do').waitFor();
            await page.evaluate(`
                globalThis.clicks = 0;
                globalThis.keys = 0;
                addEventListener('mousedown', () => (globalThis.clicks += 1), true);
                addEventListener('keydown', () => (globalThis.keys += 1), true);
            `);
            await act.perform(page, panel);
            await panel.getByRole('button', { name: /^Undo/ }).waitFor();
            const cost: { clicks: number; keys: number } = await page.evaluate('({ clicks, keys })');
            assert.ok(cost.clicks <= act.mostClicks, `${cost.clicks} clicks`);
            clicks.push([act.name, String(cost.clicks), cost.keys === 0 ? 'none' : 'the note, Enter']);
            await context.close();
        });
    }

    const pages = [
        {
            name: 'Account with a handoff',
            who: 'sdr.west',
            path: () => accounts[0].path,
            shows: 'What to do',
        },
        { name: 'Queue', who: 'sdr.west', path: () => '/lightning/n/MqaQueue', shows: SAMPLES[0] },
        { name: 'Home', who: 'sdr.west', path: () => '/lightning/page/home', shows: 'Today' },
        {
            name: 'Summary',
            who: 'sdr.west',
            path: () => `/lightning/cmp/c__mqaSummary?c__handoffId=${accounts[0].handoff.Id}`,
            shows: 'Suggested approach',
        },
        {
            name: 'Ownership cases',
            who: 'sales.ops',
            path: () => '/lightning/n/MqaOwnershipCases',
            shows: 'Ownership cases',
        },
        { name: 'Cap board', who: 'sales.ops', path: () => '/lightning/n/MqaCapBoard', shows: 'Daily caps' },
        {
            name: 'Re-routes',
            who: 'sales.ops',
            path: () => '/lightning/n/MqaReroutes',
            shows: 'Whose handoffs',
        },
    ];
    for (const { name, who, path: address, shows } of pages) {
        it(`${name}: ${MOST_ROUND_TRIPS} Apex calls at most to load`, async () => {
            const { page, context, apexCalls } = await stage.enter(who, address());
            await page.locator('main').getByText(shows).first().waitFor();
            await page.getByRole('status').getByText('Loading').first().waitFor({ state: 'detached' });
            await page.waitForTimeout(500);
            assert.ok(apexCalls.length <= MOST_ROUND_TRIPS, apexCalls.join(', '));
            const methods = apexCalls.map((call) => `\`${call}\``).sort();
            trips.push([name, String(apexCalls.length), methods.join(', ')]);
            await context.close();
        });
    }

    after(async () => {
        const table = (head: string[], rows: string[][]) =>
            [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
        const text = [
            '# What working with the pages costs',
            'Counted by `scripts/test/stories/cost.test.ts` in a browser, on the Account page or the page named; it fails when a figure grows. `UPDATE_SCREENSHOTS=1` writes this page.',
            '## Clicks',
            'From the Account page as it loads to the act being saved, with its undo in view.',
            table(['Act', 'Clicks', 'Keys'], clicks),
            '## Apex calls for a page',
            'All calls until the page stands, those of the utility bar included. Standard parts of the page (highlights, details, related lists, activity) read records without Apex.',
            table(['Page', 'Calls', 'Methods'], trips),
            '',
        ].join('\n\n');
        if (process.env.UPDATE_SCREENSHOTS) {
            const options = await prettier.resolveConfig(DOCUMENT);
            writeFileSync(DOCUMENT, await prettier.format(text, { ...options, filepath: DOCUMENT }));
        }
    });

    it('is what the documentation says', () => {
        if (process.env.UPDATE_SCREENSHOTS) {
            return;
        }
        const rows = readFileSync(DOCUMENT, 'utf8')
            .split('\n')
            .filter((line) => line.startsWith('|'))
            .map((line) =>
                line
                    .split('|')
                    .slice(1, 3)
                    .map((cell) => cell.trim()),
            );
        for (const [name, count] of [...clicks, ...trips]) {
            assert.ok(
                rows.some(([known, figure]) => known === name && figure === count),
                `${name}: ${count}`,
            );
        }
    });
});
