/** What every dialog that acts on handoffs does, as tests; each dialog adds its own. */
import { find, openDialog, settle, type Shown, text } from './page';

const done: MqaDispositionResult = {
    changed: ['a00'],
    refused: [],
    undo: { token: 'a05', label: 'Undo' },
};

/** The properties every dialog is opened with. */
export const oneHandoff = { handoffIds: ['a00'], accountNames: ['Bright Freight'] };
export const twoHandoffs = { handoffIds: ['a00', 'a01'], accountNames: ['Bright Freight', 'Solis Foods'] };

const buttonsOf = (element: HTMLElement): Shown => find(element, 'c-mqa-dialog-buttons');

export const isIncomplete = (element: HTMLElement): boolean => Boolean(buttonsOf(element).incomplete);

export async function save(element: HTMLElement): Promise<void> {
    buttonsOf(element).dispatchEvent(new CustomEvent('save'));
    await settle();
}

export const problems = (element: HTMLElement): unknown => find(element, 'c-mqa-notice').problems;

interface DialogCase {
    /** Opens it, ready to be filled in. */
    open: () => ReturnType<typeof openDialog> | Promise<ReturnType<typeof openDialog>>;
    /** Enters all that is needed. */
    fill: (element: HTMLElement) => Promise<void>;
    /** The Apex method that it ends in, mocked. */
    call: unknown;
    /** What the method is called with after `fill`. */
    parameters: object;
    /** What the method answers, and what the dialog closes with then. */
    answer?: unknown;
    result?: MqaDispositionResult;
}

export function itActsOnHandoffs(name: string, dialog: DialogCase): void {
    const { open, fill, parameters, answer = done, result = done } = dialog;
    const call = dialog.call as jest.Mock;

    describe(`${name}, as every dialog`, () => {
        it('saves once what was entered and closes with the result', async () => {
            call.mockResolvedValue(answer);
            const { element, closed } = await open();
            await fill(element);
            expect(isIncomplete(element)).toBe(false);
            void save(element);
            await save(element);
            expect(call.mock.calls).toEqual([[parameters]]);
            expect(closed).toHaveBeenCalledWith(result);
        });

        it('stays open with what was typed when the server fails', async () => {
            call.mockRejectedValue(new TypeError('Failed to fetch'));
            const { element, closed } = await open();
            await fill(element);
            await save(element);
            expect(problems(element)).toEqual(['c.MqaServerTrouble']);
            expect(closed).not.toHaveBeenCalled();
            call.mockResolvedValue(answer);
            await save(element);
            expect(call.mock.calls[1]).toEqual([parameters]);
        });

        it('closes without a result when cancelled', async () => {
            const { element, closed } = await open();
            buttonsOf(element).dispatchEvent(new CustomEvent('cancel'));
            expect(closed.mock.calls).toEqual([[null]]);
            expect(call).not.toHaveBeenCalled();
        });

        it('names the account', async () => {
            const { element } = await open();
            expect(text(element)).toContain('Bright Freight');
        });

        it('is accessible', async () => {
            const { element } = await open();
            await expect(element).toBeAccessible();
        });
    });
}
