import { refreshApex } from '@salesforce/apex';
import { CurrentPageReference, type PageReference } from 'lightning/navigation';
import getSummary from '@salesforce/apex/MqaHandoffController.getSummary';
import MqaSummaryPage from 'c/mqaSummary';
import { all, button, find, listen, settle, show as showComponent, text } from '@test/page';
import { bareSummary, summary } from './data/getSummary';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock(
    '@salesforce/apex/MqaHandoffController.getSummary',
    () => {
        const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
        return { default: createApexTestWireAdapter(jest.fn()) };
    },
    { virtual: true },
);

const wire = getSummary as unknown as WireTestAdapter<MqaSummary>;
const address = CurrentPageReference as unknown as WireTestAdapter<PageReference>;

/** The page as its address opens it. */
async function show(
    state: Record<string, string> = { c__handoffId: summary.handoffId },
): Promise<HTMLElement> {
    const element = showComponent('c-mqa-summary', MqaSummaryPage);
    address.emit({ type: 'standard__component', attributes: { componentName: 'c__mqaSummary' }, state });
    await settle();
    return element;
}

async function showSummary(data: MqaSummary): Promise<HTMLElement> {
    const element = await show();
    wire.emit(data);
    await settle();
    return element;
}

describe('c-mqa-summary', () => {
    it('shows all that is known about the handoff its address names', async () => {
        const element = await showSummary(summary);
        expect(wire.getLastConfig()).toEqual({ handoffId: summary.handoffId });
        for (const expected of [
            'Bright Freight',
            'Dana Whitfield',
            'VP Operations',
            'dana@brightfreight.example',
            '+1 312 555 0188',
            'Decision maker',
            summary.triggerReason,
            summary.primaryAction,
            summary.fallbackAction,
            'Accept the handoff',
            'Open with the hub in Ohio',
            'Pauses the nurture program',
            'Intent surge',
            'Surge 78',
            'Prefers mornings',
            'Logistics',
            'IL, United States',
            'Snowflake, Kafka',
            'Opened a hub in Ohio',
            'Priya Raman',
            'Tom Okafor',
            'Grace Lindqvist',
        ]) {
            expect(text(element)).toContain(expected);
        }
        expect(find(element, 'c-mqa-activity').entries).toEqual([
            expect.objectContaining(summary.activity[0]),
        ]);
        const numbers = all(element, 'lightning-formatted-number').map(({ value }) => value);
        expect(numbers).toEqual([86_000, 1200, 340_000_000]);
        const dates = all(element, 'lightning-formatted-date-time').map(({ value }) => value);
        expect(dates).toEqual([summary.clock?.dueAt, summary.notes[0].at, summary.qualifiedAt]);
    });

    it('stands on the record page of its handoff too', async () => {
        showComponent('c-mqa-summary', MqaSummaryPage, { recordId: 'a01000000000009AAA' });
        await settle();
        expect(wire.getLastConfig()).toEqual({ handoffId: 'a01000000000009AAA' });
    });

    it('says in words what is not known', async () => {
        const element = await showSummary(bareSummary);
        for (const expected of [
            'c.MqaSummaryNotEstimated',
            'c.MqaNobodyNamed',
            'c.MqaSummaryNoIntentSignals',
            'c.MqaSummaryNoNotes',
        ]) {
            expect(text(element)).toContain(expected);
        }
        expect(find(element, 'c-mqa-activity').entries).toEqual([]);
        expect(text(element)).not.toMatch(/undefined|null|c\.MqaSummaryApproach|c\.MqaSummaryMarketing/);
    });

    it('keeps to one page and counts what is left out', async () => {
        const activity = Array.from({ length: 20 }, () => summary.activity[0]);
        const element = await showSummary({ ...summary, activity });
        expect(find(element, 'c-mqa-activity').entries).toHaveLength(7);
        expect(text(element)).toContain('c.MqaSummaryMore');
    });

    it('marks an overdue step in words', async () => {
        const clock = { label: 'Accept', dueAt: '2026-11-21T08:00:00.000Z', overdue: true };
        expect(text(await showSummary({ ...summary, clock }))).toContain('c.MqaOverdue');
        expect(text(await showSummary(summary))).not.toContain('c.MqaOverdue');
    });

    it('prints, and leads back to the account', async () => {
        const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
        const element = await showSummary(summary);
        const navigate = listen(element, 'navigate');
        button(element, 'c.MqaSummaryPrint').click();
        expect(print).toHaveBeenCalledTimes(1);
        button(element, 'c.MqaSummaryBack').click();
        expect(navigate).toHaveBeenCalledWith({
            type: 'standard__recordPage',
            attributes: { recordId: summary.accountId, objectApiName: 'Account', actionName: 'view' },
        });
    });

    it('says so when the address names no handoff', async () => {
        const element = await show({});
        expect(find(element, 'c-mqa-notice')).toMatchObject({
            title: 'c.MqaSummaryNoHandoff',
            loading: false,
        });
    });

    it('announces that it loads', async () => {
        expect(find(await show(), 'c-mqa-notice').loading).toBe(true);
    });

    it('shows what went wrong and tries again', async () => {
        const element = await show();
        wire.error({ message: 'The handoff does not exist.' }, 404);
        await settle();
        expect(find(element, 'c-mqa-notice').problems).toEqual(['The handoff does not exist.']);
        find(element, 'c-mqa-notice').dispatchEvent(new CustomEvent('retry'));
        await settle();
        expect(refreshApex).toHaveBeenCalledTimes(1);
    });

    it.each([
        ['everything', summary],
        ['hardly anything', bareSummary],
    ])('is accessible when %s is known', async (_name, data) => {
        await expect(await showSummary(data)).toBeAccessible();
    });
});
