import MqaPick from 'c/mqaPick';
import { find, listen, show, text } from '@test/page';

const open = (properties: object): HTMLElement => show('c-mqa-pick', MqaPick, properties);

describe('c-mqa-pick', () => {
    it('tells that it was pressed', () => {
        const element = open({ value: 'c1' });
        const picked = listen(element, 'pick');
        find(element, 'button').click();
        expect(picked).toHaveBeenCalledWith({ value: 'c1' });
    });

    it.each([true, false])('says whether it is the one that is looked at', (chosen) => {
        const element = open({ chosen });
        expect(find(element, 'button').getAttribute('aria-current')).toBe(String(chosen));
    });

    it('says its value where it has no words', () => {
        expect(text(open({ value: 'c1' }))).toBe('c1');
    });

    it('is accessible', async () => {
        await expect(open({ value: 'c1', chosen: true })).toBeAccessible();
    });
});
