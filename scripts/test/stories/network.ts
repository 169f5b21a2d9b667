/** A network that is slow, or a server that fails, as one page sees it; and what the page's layout does meanwhile. */
import type { Page, Route } from 'playwright-core';

/** What a page asks while somebody uses it; scripts, style sheets and icons are in the cache of every browser by then. */
const CALLS = [/\/lightning\/_apex/, /\/lightning\/_page/, /\/lightning\/_layout/, /\/services\/data\//];

export interface Network {
    /** Apex answers from now on; before, its calls wait. */
    letApexAnswer(): void;
    normal(): Promise<void>;
}

/** Every call takes so much longer; calls of Apex may have to wait for leave as well. */
export async function slowDown(page: Page, milliseconds = 1000, holdsApex = false): Promise<Network> {
    let letApexAnswer: () => void = () => undefined;
    const leave = holdsApex
        ? new Promise<void>((resolve) => {
              letApexAnswer = resolve;
          })
        : Promise.resolve();
    const delay = async (route: Route) => {
        if (route.request().url().includes('/lightning/_apex')) {
            await leave;
        }
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        // The page may have been left meanwhile.
        await route.continue().catch(() => undefined);
    };
    for (const calls of CALLS) {
        await page.route(calls, delay);
    }
    return {
        letApexAnswer: () => letApexAnswer(),
        normal: () => page.unrouteAll({ behavior: 'ignoreErrors' }),
    };
}

export type Failure = 'the server fails' | 'a gateway fails' | 'the connection breaks';

/** Calls of Apex fail; those of one method alone where it is named. */
export async function failApex(
    page: Page,
    failure: Failure,
    method?: string,
): Promise<Pick<Network, 'normal'>> {
    await page.route(/\/lightning\/_apex/, (route) => {
        const called = route.request().postDataJSON() as { method: string };
        if (method !== undefined && called.method !== method) {
            return route.continue();
        }
        switch (failure) {
            case 'the server fails':
                return route.fulfill({ status: 500, contentType: 'application/json', body: '{}' });
            case 'a gateway fails':
                return route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' });
            case 'the connection breaks':
                return route.abort('connectionreset');
        }
    });
    return { normal: () => page.unrouteAll({ behavior: 'ignoreErrors' }) };
}

/** Adds up how far things jump on the page that is opened next, without what follows a click or a key. */
export async function watchLayout(page: Page): Promise<void> {
    await page.addInitScript(`
        globalThis.layoutShift = 0;
        globalThis.shifted = [];
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
                if (!entry.hadRecentInput) {
                    globalThis.layoutShift += entry.value;
                    globalThis.shifted.push(...entry.sources.map(({ node }) => node?.nodeName + '.' + node?.className));
                }
            }
        }).observe({ type: 'layout-shift', buffered: true });
    `);
}

/** Cumulative layout shift of the page so far, and what jumped. */
export function layoutShift(page: Page): Promise<{ sum: number; shifted: string[] }> {
    return page.evaluate('({ sum: globalThis.layoutShift, shifted: globalThis.shifted })');
}
