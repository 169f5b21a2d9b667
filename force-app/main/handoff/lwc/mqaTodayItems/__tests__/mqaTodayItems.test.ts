import { item } from '@test/data/today';
import { all, find, listen, show, text } from '@test/page';
import MqaTodayItems from 'c/mqaTodayItems';

const line = { ...item, when: '10:00 AM', overdue: true };

const items = (properties: object = {}): HTMLElement =>
    show('c-mqa-today-items', MqaTodayItems, { lines: [line], ...properties });

describe('c-mqa-today-items', () => {
    it('says which account, when and what', () => {
        const element = items();
        for (const expected of ['Bright Freight', '10:00 AM', 'Call Dana', 'Dana Whitfield']) {
            expect(text(element)).toContain(expected);
        }
        expect(find(element, 'lightning-formatted-phone').value).toBe('+1 415 555 0134');
        expect(find(element, '.when').className).toContain('slds-text-color_error');
        expect(all(element, 'a')).toHaveLength(1);
    });

    it('opens the account as Lightning opens records', () => {
        const element = items();
        const went = listen(element, 'navigate');
        const opened = listen(element, 'opened');
        find(element, 'a').click();
        expect(went).toHaveBeenCalledWith({
            type: 'standard__recordPage',
            attributes: { recordId: '001000000000001AAA', objectApiName: 'Account', actionName: 'view' },
        });
        expect(opened).toHaveBeenCalledTimes(1);
    });

    it('leads to the queue', () => {
        const element = items({
            lines: [{ ...line, overdue: false, contactName: null, contactPhone: null }],
            link: '2 more',
        });
        const went = listen(element, 'navigate');
        all(element, 'a')[1].click();
        expect(went).toHaveBeenCalledWith({
            type: 'standard__navItemPage',
            attributes: { apiName: 'MqaQueue' },
        });
    });

    it('is accessible', async () => {
        await expect(items({ link: '2 more' })).toBeAccessible();
    });
});
