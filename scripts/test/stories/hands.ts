/** How a person works with a page: with a pointer, or with the keys alone. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

export interface Hands {
    /** A button or a link. */
    press(target: Locator): Promise<void>;
    /** An item of a menu behind a button. */
    choose(menu: Locator, item: string | RegExp): Promise<void>;
    /** An option of a list that opens below its field. */
    select(list: Locator, option: string | RegExp): Promise<void>;
    /** One of several circles, by the words of the group and of the choice. */
    pick(place: Locator, group: string, choice: RegExp): Promise<void>;
    type(field: Locator, text: string): Promise<void>;
}

export function pointer(page: Page): Hands {
    return {
        press: (target) => target.click(),
        choose: async (menu, item) => {
            await menu.click();
            await page.getByRole('menuitem', { name: item }).click();
        },
        select: async (list, option) => {
            await list.click();
            await page.getByRole('option', { name: option }).click();
        },
        // The circle itself is hidden behind its words.
        pick: (place, _group, choice) =>
            place
                .locator('label')
                .filter({ has: page.getByText(choice) })
                .first()
                .click(),
        type: (field, text) => field.fill(text),
    };
}

/** Tab, Enter, Space and the arrows; nothing else. */
export function keysAlone(page: Page): Hands {
    const { keyboard } = page;
    return {
        press: async (target) => {
            await tabTo(page, target);
            await keyboard.press('Enter');
        },
        choose: async (menu, item) => {
            await tabTo(page, menu);
            await keyboard.press('Enter');
            const target = page.getByRole('menuitem', { name: item });
            await target.waitFor();
            await stepTo(page, target, 'ArrowDown');
            await keyboard.press('Enter');
        },
        select: async (list, option) => {
            await tabTo(page, list);
            await keyboard.press('ArrowDown');
            const target = page.getByRole('option', { name: option });
            await target.waitFor();
            const id = await target.getAttribute('id');
            for (let presses = 0; (await list.getAttribute('aria-activedescendant')) !== id; presses += 1) {
                assert.ok(presses < 50, `the arrows lead to ${String(option)}`);
                await keyboard.press('ArrowDown');
            }
            await keyboard.press('Enter');
        },
        pick: async (place, group, choice) => {
            const circles = place.getByRole('group', { name: group }).getByRole('radio');
            await tabTo(page, circles);
            await stepTo(page, place.getByRole('radio', { name: choice }), 'ArrowDown');
            await keyboard.press('Space');
        },
        type: async (field, text) => {
            await tabTo(page, field);
            await keyboard.press('ControlOrMeta+a');
            await keyboard.type(text);
        },
    };
}

/** Goes on with the Tab key until the element has the focus: nobody needs a mouse to get there. */
export function tabTo(page: Page, target: Locator): Promise<void> {
    return stepTo(page, target, 'Tab', 120);
}

async function stepTo(page: Page, target: Locator, key: string, most = 30): Promise<void> {
    await target.first().waitFor({ state: 'attached' });
    const focused = target.and(page.locator(':focus'));
    for (let presses = 0; presses <= most; presses += 1) {
        if ((await focused.count()) > 0) {
            return;
        }
        await page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${String(target)} within ${most} presses`);
}
