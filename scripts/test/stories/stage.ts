/** Where the stories play: one org and one browser for all of them. */
import { after } from 'node:test';
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { accessibilityFaults, DESKTOP, openBrowser, overflow, visit, type Visit } from './browser';
import { openStoryOrg, type StoryOrg } from './story-org';
import {
    createAccount,
    handoffOf,
    signalsOf,
    upsertSignals,
    type StoryAccount,
    type StoryHandoff,
} from './records';

export interface Stage {
    readonly org: StoryOrg;
    readonly browser: Browser;
    /** A person by key of users.csv at a page of the org. */
    enter(userKey: string, path: string, viewport?: typeof DESKTOP): Promise<Visit>;
    /** Accounts that signals turned into handoffs, in the order of their names. */
    qualify(names: readonly string[], rest?: Readonly<Record<string, unknown>>): Promise<Qualified[]>;
    /** Calls a method of a controller as a person, as a page does. */
    act(userKey: string, method: string, parameters: object): Promise<unknown>;
}

export interface Qualified extends StoryAccount {
    readonly handoff: StoryHandoff;
    /** Where its record page lies. */
    readonly path: string;
}

export const pathOf = ({ id }: StoryAccount): string => `/lightning/r/Account/${id}/view`;

let opened: Promise<Stage> | null = null;

/** The stage; opened by the first story that asks, closed when all have ended. */
export function openStage(): Promise<Stage> {
    opened ??= open();
    return opened;
}

after(async () => {
    const stage = await opened?.catch(() => null);
    await stage?.browser.close();
    await stage?.org.close();
});

async function open(): Promise<Stage> {
    const org = await openStoryOrg();
    const browser = await openBrowser();
    const integration = await org.connectAs('integration');
    return {
        org,
        browser,
        enter: async (userKey, path, viewport = DESKTOP) => {
            const person = await visit(browser, org.url, await org.token(userKey), viewport);
            await person.page.goto(`${org.url}${path}`);
            return person;
        },
        qualify: async (names, rest = {}) => {
            const accounts = await Promise.all(names.map((name) => createAccount(org.admin, name, rest)));
            await upsertSignals(
                integration,
                accounts.flatMap((account) => signalsOf(account)),
            );
            return Promise.all(
                accounts.map(async (account) => ({
                    ...account,
                    handoff: await handoffOf(org.admin, account),
                    path: pathOf(account),
                })),
            );
        },
        act: async (userKey, name, parameters) => {
            const [className, method] = name.split('.');
            const response = await fetch(`${org.url}/lightning/_apex`, {
                method: 'POST',
                headers: {
                    'content-type': 'application/json',
                    cookie: `sid=${encodeURIComponent(await org.token(userKey))}`,
                    'x-local-org': 'story',
                },
                body: JSON.stringify({ className, method, parameters, cacheable: false }),
            });
            const answer: unknown = await response.json();
            assert.ok(response.ok, `${name}: ${JSON.stringify(answer)}`);
            return answer;
        },
    };
}

/** What every page and every dialog has to be: free of faults that rules can find, and no wider than the window. */
export async function assertSound({ page, faults }: Visit): Promise<void> {
    // While a button fades from one color to another it has neither.
    await page.waitForTimeout(300);
    assert.deepEqual(await accessibilityFaults(page), []);
    assert.equal(await overflow(page), 0, 'nobody has to scroll sideways');
    assert.deepEqual(faults, []);
}
