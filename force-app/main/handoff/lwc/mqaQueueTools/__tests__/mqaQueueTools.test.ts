import { all, button, buttons, choose, find, listen, settle, show } from '@test/page';
import MqaQueueTools from 'c/mqaQueueTools';

const choice: MqaQueueChoice = { filter: 'team', sortBy: 'score', descending: true, hiddenColumns: [] };
const counts = { mine: 2, backup: 0, team: 5, overdue: 1, dataCompletion: 3, all: null };

const tools = (properties: object = {}): HTMLElement =>
    show('c-mqa-queue-tools', MqaQueueTools, { choice, counts, ...properties });
const filterTexts = (element: HTMLElement): string[] =>
    find(element, 'lightning-radio-group').options.map(({ label }) => label);

describe('c-mqa-queue-tools', () => {
    it('offers the filters with their counts, and all to whom it is counted for', () => {
        const element = tools();
        expect(find(element, 'lightning-radio-group').value).toBe('team');
        expect(filterTexts(element)).toEqual([
            'c.MqaFilterMine (2)',
            'c.MqaFilterBackup (0)',
            'c.MqaFilterTeam (5)',
            'c.MqaFilterOverdue (1)',
            'c.MqaFilterDataCompletion (3)',
        ]);
        expect(filterTexts(tools({ counts: { ...counts, all: 42 } }))).toContain('c.MqaFilterAll (42)');
    });

    it('keeps the place of the filters until their counts are known', () => {
        const element = tools({ choice: null, counts: null });
        expect(all(element, '.bone')).toHaveLength(1);
        expect(buttons(element)).toHaveLength(4);
    });

    it('sends which filter is wanted', async () => {
        const element = tools();
        const heard = listen(element, 'filter');
        await choose(element, 'lightning-radio-group', 'overdue');
        expect(heard).toHaveBeenCalledWith('overdue');
    });

    it('offers in bulk what can be done with at least one of the selected', async () => {
        const element = tools();
        expect(buttons(element).every(({ disabled }) => disabled)).toBe(true);
        expect(find(element, 'lightning-button-menu').disabled).toBe(true);
        Object.assign(element, {
            selectedRows: [{ actions: ['accept'] }, { actions: ['logTouch', 'complete'] }],
        });
        await settle();
        const enabled = buttons(element).filter(({ disabled }) => !disabled);
        expect(enabled.map(({ label }) => label)).toEqual(['c.MqaActAccept']);
        expect(all(element, 'lightning-menu-item').map(({ value, disabled }) => [value, disabled])).toEqual([
            ['complete', false],
            ['returnToMarketing', true],
        ]);
    });

    it('sends what is wanted of the selected, from a button or from the menu', () => {
        const element = tools({ selectedRows: [{ actions: ['accept', 'complete'] }] });
        const heard = listen(element, 'bulk');
        button(element, 'c.MqaActAccept').click();
        find(element, 'lightning-button-menu').dispatchEvent(
            new CustomEvent('select', { detail: { value: 'complete' } }),
        );
        expect(heard.mock.calls).toEqual([['accept'], ['complete']]);
    });

    it('offers nothing in bulk where nothing may be done', () => {
        expect(buttons(tools({ readOnly: true }))).toHaveLength(0);
    });

    it('lets what waits for data only go back', () => {
        const element = tools({ choice: { ...choice, filter: 'dataCompletion' } });
        expect(buttons(element)).toHaveLength(0);
        expect(all(element, 'lightning-menu-item')).toHaveLength(2);
    });

    it('is accessible', async () => {
        await expect(tools()).toBeAccessible();
    });
});
