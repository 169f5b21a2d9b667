import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import accept from '@salesforce/apex/MqaHandoffController.accept';
import getQueue from '@salesforce/apex/MqaQueueController.getQueue';
import MqaLogTouch from 'c/mqaLogTouch';
import MqaQueueElement from 'c/mqaQueue';
import MqaReject from 'c/mqaReject';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
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
const acceptCall = accept as jest.MockedFunction<typeof accept>;

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
const second: MqaQueueRow = {
    ...row,
    id: 'a02',
    accountName: 'Solis Foods',
    status: 'Accepted',
    score: 91,
    dueAt: null,
    overdue: false,
    actions: ['logTouch'],
};
const queue: MqaQueue = { rows: [row, second], counts: { mine: 2, backup: 0, team: 5, overdue: 1 } };

interface Table extends HTMLElement {
    data: { id: string; accountUrl: string; dueIconText: string | null; statusText: string }[];
    columns: {
        type: string;
        fieldName?: string;
        typeAttributes?: { rowActions?: (row: unknown, done: jest.Mock) => void };
    }[];
    selectedRows: string[];
}
interface Button extends HTMLElement {
    label: string;
    disabled: boolean;
}

function show(): HTMLElement {
    const element = createElement('c-mqa-queue', { is: MqaQueueElement });
    document.body.appendChild(element);
    return element;
}

/** Lets promises and rendering come to rest. */
function settle(): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve, 0);
    });
}

async function showQueue(): Promise<HTMLElement> {
    const element = show();
    wire.emit(queue);
    await settle();
    return element;
}

function find<Element extends HTMLElement>(element: HTMLElement, selector: string): Element {
    const found = element.shadowRoot?.querySelector<Element>(selector);
    if (!found) {
        throw new Error(`No ${selector}`);
    }
    return found;
}

const table = (element: HTMLElement): Table => find<Table>(element, 'lightning-datatable');
const bulk = (element: HTMLElement): Button[] => [
    ...(element.shadowRoot?.querySelectorAll<Button>('.bulk lightning-button') ?? []),
];

async function send(target: HTMLElement, name: string, detail: object): Promise<void> {
    target.dispatchEvent(new CustomEvent(name, { detail }));
    await settle();
}

const select = (element: HTMLElement, ids: string[]): Promise<void> =>
    send(table(element), 'rowselection', {
        selectedRows: table(element).data.filter(({ id }) => ids.includes(id)),
    });
const rowAction = (element: HTMLElement, name: string, id: string): Promise<void> =>
    send(table(element), 'rowaction', {
        action: { name },
        row: table(element).data.find((one) => one.id === id),
    });

describe('c-mqa-queue', () => {
    it('lists the handoffs in the order given, with counts at the filters', async () => {
        const element = await showQueue();
        const filters = find<HTMLElement & { options: { label: string }[] }>(
            element,
            'lightning-radio-group',
        );
        expect(wire.getLastConfig()).toEqual({ filter: 'mine' });
        expect(table(element).data.map(({ id }) => id)).toEqual(['a01', 'a02']);
        expect(filters.options.map(({ label }) => label)).toEqual([
            'c.MqaFilterMine (2)',
            'c.MqaFilterBackup (0)',
            'c.MqaFilterTeam (5)',
            'c.MqaFilterOverdue (1)',
        ]);
    });

    it('marks an overdue row in words and leads to the account', async () => {
        const [first, next] = table(await showQueue()).data;
        expect(first.dueIconText).toBe('c.MqaOverdue');
        expect(next.dueIconText).toBeNull();
        expect(first.accountUrl).toBe('/lightning/r/Account/001000000000001AAA/view');
        expect(first.statusText).toBe('c.MqaStatusAssigned');
    });

    it('offers in a row only what its user may do', async () => {
        const { columns, data } = table(await showQueue());
        const done = jest.fn();
        columns.find(({ type }) => type === 'action')?.typeAttributes?.rowActions?.(data[1], done);
        expect(done).toHaveBeenCalledWith([{ label: 'c.MqaLogTouch', name: 'logTouch' }]);
    });

    it('names the owner only where it may be somebody else', async () => {
        const element = await showQueue();
        const names = (): (string | undefined)[] => table(element).columns.map(({ fieldName }) => fieldName);
        expect(names()).not.toContain('ownerName');
        await send(find(element, 'lightning-radio-group'), 'change', { value: 'team' });
        wire.emit(queue);
        await settle();
        expect(names()).toContain('ownerName');
    });

    it('sorts on demand, rows without a value last', async () => {
        const element = await showQueue();
        const ids = (): string[] => table(element).data.map(({ id }) => id);
        await send(table(element), 'sort', { fieldName: 'score', sortDirection: 'desc' });
        expect(ids()).toEqual(['a02', 'a01']);
        await send(table(element), 'sort', { fieldName: 'dueAt', sortDirection: 'desc' });
        expect(ids()).toEqual(['a01', 'a02']);
        await send(table(element), 'sort', { fieldName: 'accountUrl', sortDirection: 'desc' });
        expect(ids()).toEqual(['a02', 'a01']);
    });

    it('asks for another filter and forgets the selection', async () => {
        const element = await showQueue();
        await select(element, ['a01']);
        await send(find(element, 'lightning-radio-group'), 'change', { value: 'backup' });
        expect(wire.getLastConfig()).toEqual({ filter: 'backup' });
        wire.emit({ ...queue, rows: [row] });
        await settle();
        expect(table(element).selectedRows).toEqual([]);
    });

    it('accepts the selected rows that may be accepted, once', async () => {
        acceptCall.mockResolvedValue(undefined);
        const toast = jest.fn();
        const element = await showQueue();
        element.addEventListener('lightning__showtoast', toast);
        expect(bulk(element).map(({ disabled }) => disabled)).toEqual([true, true]);
        await select(element, ['a01', 'a02']);
        expect(bulk(element).map(({ disabled }) => disabled)).toEqual([false, false]);
        bulk(element)[0].click();
        bulk(element)[0].click();
        await settle();
        expect(acceptCall).toHaveBeenCalledTimes(1);
        expect(acceptCall).toHaveBeenCalledWith({ handoffIds: ['a01'] });
        expect(toast).toHaveBeenCalledTimes(1);
        expect(refreshApex).toHaveBeenCalledTimes(1);
    });

    it('rejects the selected rows together', async () => {
        const open = jest.spyOn(MqaReject, 'open').mockResolvedValue('saved');
        const element = await showQueue();
        await select(element, ['a01']);
        bulk(element)[1].click();
        await settle();
        expect(open).toHaveBeenCalledWith(
            expect.objectContaining({ handoffIds: ['a01'], accountNames: ['Bright Freight'] }),
        );
        expect(refreshApex).toHaveBeenCalledTimes(1);
    });

    it('logs a touch from a row and does nothing more when it was cancelled', async () => {
        const open = jest.spyOn(MqaLogTouch, 'open').mockResolvedValue(undefined);
        const element = await showQueue();
        await rowAction(element, 'logTouch', 'a02');
        expect(open).toHaveBeenCalledWith(expect.objectContaining({ handoffId: 'a02' }));
        expect(refreshApex).not.toHaveBeenCalled();
    });

    it('says why an action was refused', async () => {
        acceptCall.mockRejectedValue({ body: { message: 'Only the owner may accept.' } });
        const element = await showQueue();
        await rowAction(element, 'accept', 'a01');
        expect(find(element, '[role="alert"]').textContent).toBe('Only the owner may accept.');
        expect(table(element).data).toHaveLength(2);
    });

    it('reads again when its tab is seen again, and no more once it is gone', async () => {
        const element = await showQueue();
        document.dispatchEvent(new CustomEvent('visibilitychange'));
        expect(refreshApex).toHaveBeenCalledTimes(1);
        element.remove();
        document.dispatchEvent(new CustomEvent('visibilitychange'));
        expect(refreshApex).toHaveBeenCalledTimes(1);
    });

    it('announces that it loads, and that nothing waits', async () => {
        const element = show();
        expect(find(element, '[role="status"]').textContent).toContain('c.MqaLoading');
        wire.emit({ ...queue, rows: [] });
        await settle();
        expect(find(element, '[role="status"]').textContent).toContain('c.MqaQueueEmpty');
    });

    it('shows what went wrong and tries again', async () => {
        const element = show();
        wire.error({ message: 'No access.' });
        await settle();
        expect(find(element, '[role="alert"]').textContent).toContain('No access.');
        find<Button>(element, '[role="alert"] lightning-button').click();
        await settle();
        expect(refreshApex).toHaveBeenCalledTimes(1);
    });

    it('is accessible', async () => {
        await expect(await showQueue()).toBeAccessible();
    });
});
