import { createElement } from 'lwc';
import accept from '@salesforce/apex/MqaHandoffController.accept';
import getQueue from '@salesforce/apex/MqaQueueController.getQueue';
import MqaQueueElement from 'c/mqaQueue';

jest.mock('@salesforce/client/formFactor', () => ({ default: 'Small' }), { virtual: true });
jest.mock('@salesforce/apex/MqaHandoffController.accept', () => ({ default: jest.fn() }), { virtual: true });
jest.mock(
    '@salesforce/apex/MqaQueueController.getQueue',
    () => {
        const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
        return { default: createApexTestWireAdapter(jest.fn()) };
    },
    { virtual: true },
);
const wire = getQueue as unknown as WireTestAdapter<MqaQueue>;

const row: MqaQueueRow = {
    id: 'a01',
    accountId: '001000000000001AAA',
    accountName: 'Bright Freight',
    status: 'Assigned',
    handoffType: 'Inbound',
    score: 82,
    band: 5,
    triggerReason: 'Asked for a demo',
    primaryAction: 'Call Dana Whitfield today',
    contactName: 'Dana Whitfield',
    ownerName: 'Priya Raman',
    backupName: null,
    qualifiedAt: '2026-11-21T09:00:00.000Z',
    dueAt: '2026-11-21T11:00:00.000Z',
    overdue: true,
    actions: ['accept', 'reject'],
};

async function showQueue(): Promise<HTMLElement> {
    const element = createElement('c-mqa-queue', { is: MqaQueueElement });
    document.body.appendChild(element);
    wire.emit({ rows: [row], counts: { mine: 1, backup: 0, team: 0, overdue: 1 } });
    await Promise.resolve();
    return element;
}

describe('c-mqa-queue on a phone', () => {
    it('shows a card per handoff instead of a table', async () => {
        const root = (await showQueue()).shadowRoot;
        expect(root?.querySelector('lightning-datatable')).toBeNull();
        expect(root?.querySelector('li')?.textContent).toContain('Bright Freight');
        expect(root?.querySelector('li')?.textContent).toContain('c.MqaOverdue');
        expect(root?.querySelector('li')?.textContent).toContain('Call Dana Whitfield today');
    });

    it('offers on a card what its user may do, and does it', async () => {
        const element = await showQueue();
        const buttons = [
            ...(element.shadowRoot?.querySelectorAll<HTMLElement & { label: string }>(
                'li lightning-button',
            ) ?? []),
        ];
        expect(buttons.map(({ label }) => label)).toEqual(['c.MqaAccept', 'c.MqaReject']);
        buttons[0].click();
        await Promise.resolve();
        expect(accept).toHaveBeenCalledWith({ handoffIds: ['a01'] });
    });

    it('is accessible', async () => {
        await expect(await showQueue()).toBeAccessible();
    });
});
