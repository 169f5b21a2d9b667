import MqaOutcome from 'c/mqaOutcome';
import { all, button, buttons, find, listen, show, text } from '@test/page';

const outcome = (properties: object = {}): HTMLElement => show('c-mqa-outcome', MqaOutcome, properties);

describe('c-mqa-outcome', () => {
    it('announces what was done and lets it be taken back', () => {
        const element = outcome({ message: 'Accepted', undoLabel: 'Undo: accepted' });
        const undo = listen(element, 'undo');
        expect(find(element, '[role="status"]').textContent).toBe('Accepted');
        button(element, 'Undo: accepted').click();
        expect(undo).toHaveBeenCalledTimes(1);
    });

    it('says that it saves, and lets nothing be taken back meanwhile', () => {
        const element = outcome({ saving: true, message: 'Accepted', undoLabel: 'Undo' });
        expect(text(element)).toBe('c.MqaSaving');
        expect(button(element, 'Undo').disabled).toBe(true);
        expect(all(element, 'lightning-icon')).toHaveLength(0);
    });

    it('says why something was refused', () => {
        const element = outcome({ problems: ['Closed meanwhile.'] });
        expect(find(element, 'c-mqa-notice').problems).toEqual(['Closed meanwhile.']);
    });

    it('keeps its line when there is nothing to say', () => {
        const element = outcome();
        expect(text(element)).toBe('');
        expect(all(element, '.line')).toHaveLength(1);
        expect(buttons(element)).toHaveLength(0);
    });

    it('is accessible', async () => {
        await expect(outcome({ message: 'Accepted', undoLabel: 'Undo' })).toBeAccessible();
    });
});
