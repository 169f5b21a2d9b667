import MqaDialogButtons from 'c/mqaDialogButtons';
import { button, buttons, find, listen, show } from '@test/page';

const shown = (properties: object = {}): HTMLElement =>
    show('c-mqa-dialog-buttons', MqaDialogButtons, { label: 'Defer', ...properties });

describe('c-mqa-dialog-buttons', () => {
    it('sends which one was pressed', () => {
        const element = shown();
        const save = listen(element, 'save');
        const cancel = listen(element, 'cancel');
        button(element, 'Defer').click();
        expect([save.mock.calls.length, cancel.mock.calls.length]).toEqual([1, 0]);
        button(element, 'c.MqaCancel').click();
        expect([save.mock.calls.length, cancel.mock.calls.length]).toEqual([1, 1]);
    });

    it('saves nothing incomplete', () => {
        const element = shown({ incomplete: true });
        expect(button(element, 'Defer').disabled).toBe(true);
        expect(button(element, 'c.MqaCancel').disabled).toBe(false);
    });

    it('says that it saves, and lets nobody press meanwhile', () => {
        const element = shown({ saving: true, variant: 'destructive' });
        expect(find(element, '[role="status"]').textContent).toBe('c.MqaSaving');
        expect(buttons(element).map(({ label, disabled }) => [label, disabled])).toEqual([
            ['c.MqaCancel', true],
            ['Defer', true],
        ]);
        expect(button(element, 'Defer').variant).toBe('destructive');
    });

    it('is accessible', async () => {
        await expect(shown()).toBeAccessible();
    });
});
