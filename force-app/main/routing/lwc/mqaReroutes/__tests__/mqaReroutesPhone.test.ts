import previewReroute from '@salesforce/apex/MqaOwnershipController.previewReroute';
import getStart from '@salesforce/apex/MqaRerouteController.getStart';
import MqaReroutes from 'c/mqaReroutes';
import { all, asSent, button, choose, find, listen, settle, show } from '@test/page';

jest.mock('@salesforce/client/formFactor', () => ({ default: 'Small' }), { virtual: true });
jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock('@salesforce/apex/MqaOwnershipController.previewReroute', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock(
    '@salesforce/apex/MqaRerouteController.getStart',
    () => {
        const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
        return { default: createApexTestWireAdapter(jest.fn()) };
    },
    { virtual: true },
);
const wire = getStart as unknown as WireTestAdapter<MqaRerouteStart>;
const preview = previewReroute as jest.MockedFunction<typeof previewReroute>;

const pick = (element: HTMLElement, value: string): void => {
    find(element, 'c-mqa-pick').dispatchEvent(new CustomEvent('pick', { detail: { value } }));
};

describe('c-mqa-reroutes on a phone', () => {
    it('opens a re-route on its own page, an old one or a new one', async () => {
        preview.mockResolvedValue('r9');
        const element = show('c-mqa-reroutes', MqaReroutes);
        const navigated = listen(element, 'navigate');
        wire.emit(
            asSent({
                leavers: [{ id: 'u1', name: 'Rae Holt', active: true, openHandoffs: 4 }],
                territories: [],
                people: [],
                recent: [
                    {
                        id: 'r1',
                        name: 'RR-00001',
                        status: 'Applied',
                        reason: 'Left the company',
                        fromName: 'Rae Holt',
                        toName: null,
                        territoryName: null,
                        createdAt: '2026-11-20T16:00:00.000Z',
                        createdByName: 'Alex Stone',
                    },
                ],
            }),
        );
        await settle();
        expect(all(element, 'c-mqa-reroute')).toHaveLength(0);
        pick(element, 'r1');
        await choose(element, 'lightning-combobox', 'u1');
        await choose(element, 'lightning-input', 'Left');
        button(element, 'c.MqaOpsPreview').click();
        await settle();
        const record = (recordId: string): object => ({
            type: 'standard__recordPage',
            attributes: { recordId, objectApiName: 'MqaReroute__c', actionName: 'view' },
        });
        expect(navigated.mock.calls).toEqual([[record('r1')], [record('r9')]]);
        await expect(element).toBeAccessible();
    });
});
