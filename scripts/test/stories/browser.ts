/** A headless Chromium for the stories, and what they do with its pages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumPath } from '../../bootstrap/chromium';
import { root } from '../../lib/sf';

/** @throws Error that says how to name a browser where none is found */
export async function openBrowser(): Promise<Browser> {
    const executablePath = chromiumPath();
    if (executablePath === null) {
        throw new Error('No Chromium found: name one in CHROMIUM_PATH.');
    }
    const isRoot = process.getuid?.() === 0;
    return chromium.launch({
        executablePath,
        args: [
            ...(isRoot ? ['--no-sandbox'] : []),
            '--disable-dev-shm-usage',
            '--disable-gpu',
            '--disable-background-networking',
            '--disable-component-update',
            '--no-proxy-server',
        ],
    });
}

export const DESKTOP = { width: 1440, height: 1000 };
/** The width of a common phone; below 768 px pages take the phone's form. */
export const PHONE = { width: 390, height: 844 };

export interface Visit {
    readonly context: BrowserContext;
    readonly page: Page;
    /** Script errors, errors on the console and requests that failed or were refused; the stories expect none. */
    readonly faults: string[];
    /** Calls of Apex methods since the last `goto` of the story, as `Class.method`. */
    readonly apexCalls: string[];
}

/** A page whose requests carry the session. */
export async function visit(
    browser: Browser,
    url: string,
    sessionToken: string,
    viewport = DESKTOP,
): Promise<Visit> {
    const context = await browser.newContext({ viewport, locale: 'en-US' });
    await context.addCookies([{ name: 'sid', value: encodeURIComponent(sessionToken), url }]);
    const page = await context.newPage();
    // Other suites may keep the machine busy.
    // Seconds; generous, because other suites may keep the machine busy. While one works on a story, 15 are enough.
    page.setDefaultTimeout(1000 * Number(process.env.STORY_PATIENCE ?? 60));
    const faults: string[] = [];
    const apexCalls: string[] = [];
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
    page.on('console', (message) => {
        if (message.type() === 'error') {
            faults.push(`console: ${message.text()}`);
        }
    });
    page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // A page that is left takes its open requests with it.
        if (reason !== 'net::ERR_ABORTED') {
            faults.push(`${reason} ${request.url()}`);
        }
    });
    page.on('response', (response) => {
        if (response.status() >= 400) {
            faults.push(`${response.status()} ${response.url()}`);
        }
    });
    page.on('request', (request) => {
        if (new URL(request.url()).pathname === '/lightning/_apex') {
            const { className, method } = request.postDataJSON() as { className: string; method: string };
            apexCalls.push(`${className}.${method}`);
        }
    });
    return { context, page, faults, apexCalls };
}

interface AxeResult {
    readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary: string }[];
    }[];
}

/** Accessibility faults of the page that rules can find (WCAG 2.2 AA), one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
    const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(source);
    const result = (await page.evaluate(
        `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
    )) as AxeResult;
    return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
}

/** How far the page is wider than the window, in pixels: 0 where nobody has to scroll sideways. */
export function overflow(page: Page): Promise<number> {
    return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/**
 * Keeps a picture of the page: among the test results always, in the documentation with UPDATE_SCREENSHOTS=1.
 * Motion has come to rest before.
 */
export async function takePicture(page: Page, name: string): Promise<void> {
    await page.waitForTimeout(300);
    const folders = ['test-results', ...(process.env.UPDATE_SCREENSHOTS ? ['docs/images'] : [])];
    for (const folder of folders) {
        await page.screenshot({ path: path.join(root, folder, `${name}.png`) });
    }
}
