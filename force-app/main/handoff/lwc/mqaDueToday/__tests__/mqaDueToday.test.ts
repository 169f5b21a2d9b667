import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import getQueue from '@salesforce/apex/MqaQueueController.getQueue';
import MqaDueToday from 'c/mqaDueToday';
import { dueItems } from '../dueItems';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock('@salesforce/i18n/timeZone', () => ({ default: 'America/Chicago' }), { virtual: true });
jest.mock(
    '@salesforce/apex/MqaQueueController.getQueue',
    () => {
        const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
        return { default: createApexTestWireAdapter(jest.fn()) };
    },
    { virtual: true },
);
const wire = getQueue as unknown as WireTestAdapter<MqaQueue>;

function row(id: string, dueAt: string | null, overdue = false): MqaQueueRow {
    return {
        id,
        accountId: '001000000000001AAA',
        accountName: `Account ${id}`,
        status: 'Assigned',
        handoffType: 'Intent',
        score: 80,
        band: 4,
        triggerReason: 'Surge',
        primaryAction: `Call ${id}`,
        contactName: null,
        ownerName: 'Rae Holt',
        backupName: null,
        qualifiedAt: '2026-11-21T09:00:00.000Z',
        dueAt,
        overdue,
        actions: [],
    };
}
const queueOf = (rows: MqaQueueRow[]): MqaQueue => ({
    rows,
    counts: { mine: rows.length, backup: 0, team: 0, overdue: 0 },
});

function show(): HTMLElement {
    const element = createElement('c-mqa-due-today', { is: MqaDueToday });
    document.body.appendChild(element);
    return element;
}

describe('dueItems', () => {
    // Noon in Chicago, where the day ends at 06:00 UTC of the next.
    const now = Date.parse('2026-11-21T18:00:00.000Z');
    const ids = (...rows: MqaQueueRow[]): string[] =>
        dueItems(rows, now, 'America/Chicago').map(({ id }) => id);

    it('takes what is due by the end of the day in the zone of the user, to the minute', () => {
        const last = row('last', '2026-11-22T05:59:00.000Z');
        const tomorrow = row('tomorrow', '2026-11-22T06:00:00.000Z');
        expect(ids(last, tomorrow)).toEqual(['last']);
    });

    it('takes what is late, and nothing without a clock', () => {
        expect(ids(row('none', null), row('late', '2026-11-19T12:00:00.000Z', true))).toEqual(['late']);
    });

    it('puts the most urgent first', () => {
        expect(ids(row('b', '2026-11-21T20:00:00.000Z'), row('a', '2026-11-21T19:00:00.000Z'))).toEqual([
            'a',
            'b',
        ]);
    });
});

describe('c-mqa-due-today', () => {
    it('shows account, action and delay in words', async () => {
        const element = show();
        wire.emit(queueOf([row('a', '2020-01-01T12:00:00.000Z', true)]));
        await Promise.resolve();
        const text = element.shadowRoot?.querySelector('li')?.textContent;
        expect(text).toContain('Account a');
        expect(text).toContain('Call a');
        expect(text).toContain('c.MqaOverdue');
        expect(wire.getLastConfig()).toEqual({ filter: 'mine' });
    });

    it('shows five and leads to the rest', async () => {
        const element = show();
        wire.emit(
            queueOf([1, 2, 3, 4, 5, 6, 7].map((n) => row(String(n), `2020-01-0${n}T12:00:00.000Z`, true))),
        );
        await Promise.resolve();
        expect(element.shadowRoot?.querySelectorAll('li')).toHaveLength(5);
        expect(element.shadowRoot?.textContent).toContain('c.MqaDueTodayMore');
    });

    it('announces that it loads, and says when nothing is due', async () => {
        const element = show();
        expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).toContain('c.MqaLoading');
        wire.emit(queueOf([]));
        await Promise.resolve();
        expect(element.shadowRoot?.textContent).toContain('c.MqaDueTodayNone');
    });

    it('shows what went wrong and tries again', async () => {
        const element = show();
        wire.error({ message: 'No access.' });
        await Promise.resolve();
        const alert = element.shadowRoot?.querySelector('[role="alert"]');
        expect(alert?.textContent).toContain('No access.');
        alert?.querySelector<HTMLElement>('lightning-button')?.click();
        await Promise.resolve();
        expect(refreshApex).toHaveBeenCalledTimes(1);
    });

    it('is accessible', async () => {
        const element = show();
        wire.emit(queueOf([row('a', '2020-01-01T12:00:00.000Z', true)]));
        await Promise.resolve();
        await expect(element).toBeAccessible();
    });
});
