import getCases from '@salesforce/apex/MqaOwnershipCaseController.getCases';
import MqaOwnershipCases from 'c/mqaOwnershipCases';
import { all, find, listen, settle, show } from '@test/page';

jest.mock('@salesforce/client/formFactor', () => ({ default: 'Small' }), { virtual: true });
jest.mock(
    '@salesforce/apex/MqaOwnershipCaseController.getCases',
    () => {
        const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
        return { default: createApexTestWireAdapter(jest.fn()) };
    },
    { virtual: true },
);
const wire = getCases as unknown as WireTestAdapter<MqaCases>;

const pick = (element: HTMLElement, value: string): void => {
    find(element, 'c-mqa-pick').dispatchEvent(new CustomEvent('pick', { detail: { value } }));
};

describe('c-mqa-ownership-cases on a phone', () => {
    it('opens a case on its own page', async () => {
        const element = show('c-mqa-ownership-cases', MqaOwnershipCases);
        const navigated = listen(element, 'navigate');
        wire.emit({
            rows: [
                {
                    id: 'c1',
                    name: 'RC-1',
                    kind: 'Ownership',
                    accountId: '001',
                    accountName: 'Sable Systems',
                    businessUnit: null,
                    holderName: 'Robin Lake',
                    openedAt: '2026-11-20T16:00:00.000Z',
                    dueAt: null,
                    overdue: false,
                    decidedAt: null,
                    decision: null,
                },
            ],
            counts: { ownership: 1, disputes: 0, decided: 0 },
        });
        await settle();
        expect(all(element, 'c-mqa-ownership-case')).toHaveLength(0);
        pick(element, 'c1');
        expect(navigated).toHaveBeenCalledWith({
            type: 'standard__recordPage',
            attributes: { recordId: 'c1', objectApiName: 'MqaRoutingCase__c', actionName: 'view' },
        });
        await expect(element).toBeAccessible();
    });
});
