import { all, find, listen, show, text } from '@test/page';
import MqaQueueCards from 'c/mqaQueueCards';

const card = {
    id: 'a01',
    accountName: 'Bright Freight',
    accountUrl: '/lightning/r/Account/001/view',
    score: 82,
    dueFor: 'Accept within 2 hours',
    dueText: '2 hr overdue\nSat, Nov 21, 11:00 AM',
    dueClass: 'slds-text-color_error',
    dueIcon: 'utility:warning',
    dueIconText: 'Overdue',
    statusText: 'Assigned',
    ownerName: 'Priya Raman',
    warmthIcon: null,
    triggerReason: 'Asked for a demo',
    primaryAction: 'Call Dana Whitfield today',
    missing: [] as string[],
    firstAction: 'accept',
    firstLabel: 'Accept',
    firstTitle: 'Accept: Bright Freight',
    moreActions: [{ name: 'reject', label: 'Reject' }],
};
const plain = { ...card, id: 'a02', dueIcon: null, dueText: '', firstAction: null, moreActions: [] };

const cards = (...rows: object[]): HTMLElement =>
    show('c-mqa-queue-cards', MqaQueueCards, { rows, showOwner: true });

describe('c-mqa-queue-cards', () => {
    it('shows who, by when, why now and what to do', () => {
        const element = cards(card);
        for (const expected of [
            'Bright Freight',
            'Accept within 2 hours',
            '2 hr overdue',
            'Assigned',
            'Priya Raman',
            'Asked for a demo',
            'Call Dana Whitfield today',
        ]) {
            expect(text(element)).toContain(expected);
        }
        expect(find(element, 'lightning-icon').alternativeText).toBe('Overdue');
        expect(find(element, 'a').getAttribute('href')).toBe(card.accountUrl);
    });

    it('says what is missing where data is completed', () => {
        const element = cards({ ...card, missing: ['No phone.', 'No size band.'] });
        expect(text(element)).toContain('No phone.');
        expect(text(element)).not.toContain(card.primaryAction);
    });

    it('sends what is wanted of which, from the button or from the menu', () => {
        const element = cards(card);
        const heard = listen(element, 'act');
        find(element, 'lightning-button').click();
        find(element, 'lightning-button-menu').dispatchEvent(
            new CustomEvent('select', { detail: { value: 'reject' } }),
        );
        expect(heard.mock.calls).toEqual([[{ name: 'accept', id: 'a01' }], [{ name: 'reject', id: 'a01' }]]);
    });

    it('offers nothing where its user may do nothing', () => {
        const element = cards(plain);
        expect(all(element, 'lightning-button, lightning-button-menu, lightning-icon')).toHaveLength(0);
    });

    it('is accessible', async () => {
        await expect(cards(card, plain)).toBeAccessible();
    });
});
