import getReroute from '@salesforce/apex/MqaRerouteController.getReroute';
import MqaReroute from 'c/mqaReroute';
import { all, settle, show, text } from '@test/page';

jest.mock('@salesforce/client/formFactor', () => ({ default: 'Small' }), { virtual: true });
jest.mock(
    '@salesforce/apex/MqaRerouteController.getReroute',
    () => {
        const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
        return { default: createApexTestWireAdapter(jest.fn()) };
    },
    { virtual: true },
);
const wire = getReroute as unknown as WireTestAdapter<MqaRerouteDetail>;

describe('c-mqa-reroute on a phone', () => {
    it('shows each handoff as a card', async () => {
        const element = show('c-mqa-reroute', MqaReroute, { recordId: 'r1' });
        wire.emit({
            id: 'r1',
            name: 'RR-00001',
            status: 'Undone',
            reason: null,
            fromName: 'Rae Holt',
            toName: 'Nico Vance',
            territoryName: null,
            createdAt: '2026-11-20T16:00:00.000Z',
            createdByName: 'Alex Stone',
            counts: { planned: 0, stays: 0, moved: 0, undone: 1, failed: 0 },
            progress: null,
            isStuck: false,
            targets: [],
            rows: [
                {
                    id: 'i1',
                    handoffId: 'h1',
                    handoffName: 'HO-000001',
                    accountId: '001',
                    accountName: 'Beacon Robotics',
                    status: 'Undone',
                    fromName: 'Rae Holt',
                    toName: 'Nico Vance',
                    why: 'given to Nico Vance',
                },
            ],
            appliedAt: null,
            undoneAt: null,
            mayApply: false,
            mayUndo: false,
        });
        await settle();
        expect(all(element, 'lightning-datatable')).toHaveLength(0);
        expect(text(element)).toContain('Rae Holt → Nico Vance');
        await expect(element).toBeAccessible();
    });
});
