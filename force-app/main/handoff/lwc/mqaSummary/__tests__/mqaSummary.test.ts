import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import { CurrentPageReference, type PageReference } from 'lightning/navigation';
import getSummary from '@salesforce/apex/MqaHandoffController.getSummary';
import MqaSummaryPage from 'c/mqaSummary';
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

interface Base extends HTMLElement {
    label: string;
    value: unknown;
}

/** The page as its address opens it. */
async function show(
    state: Record<string, string> = { c__handoffId: summary.handoffId },
): Promise<HTMLElement> {
    const element = createElement('c-mqa-summary', { is: MqaSummaryPage });
    document.body.appendChild(element);
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

/** Lets promises and rendering come to rest. */
function settle(): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve, 0);
    });
}

const text = (element: HTMLElement): string => element.shadowRoot?.textContent ?? '';
const all = (element: HTMLElement, selector: string): Base[] => [
    ...(element.shadowRoot?.querySelectorAll<Base>(selector) ?? []),
];
function press(element: HTMLElement, label: string): void {
    all(element, 'lightning-button')
        .find((button) => button.label === label)
        ?.click();
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
            'Form Submission',
            'Demo request · /demo · Autumn benchmark',
            'Team size: 40',
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
        const numbers = all(element, 'lightning-formatted-number').map(({ value }) => value);
        expect(numbers).toEqual([86_000, 1200, 340_000_000]);
        const dates = all(element, 'lightning-formatted-date-time').map(({ value }) => value);
        expect(dates).toEqual([
            summary.clock?.dueAt,
            summary.activity[0].at,
            summary.notes[0].at,
            summary.qualifiedAt,
        ]);
    });

    it('says in words what is not known', async () => {
        const element = await showSummary(bareSummary);
        for (const expected of [
            'c.MqaSummaryNotEstimated',
            'c.MqaNobodyNamed',
            'c.MqaSummaryNoIntentSignals',
            'c.MqaSummaryNoActivity',
            'c.MqaSummaryNoNotes',
        ]) {
            expect(text(element)).toContain(expected);
        }
        expect(text(element)).not.toMatch(/undefined|null|c\.MqaSummaryApproach|c\.MqaSummaryMarketing/);
    });

    it('keeps to one page and counts what is left out', async () => {
        const activity = Array.from({ length: 20 }, () => summary.activity[0]);
        const element = await showSummary({ ...summary, activity });
        expect(text(element).match(/Form Submission/g)).toHaveLength(7);
        expect(text(element)).toContain('c.MqaSummaryMore');
    });

    it('marks an overdue step in words', async () => {
        const clock = { label: 'Accept', dueAt: '2026-11-21T08:00:00.000Z', overdue: true };
        expect(text(await showSummary({ ...summary, clock }))).toContain('c.MqaOverdue');
        expect(text(await showSummary(summary))).not.toContain('c.MqaOverdue');
    });

    it('prints, and leads back to the account', async () => {
        const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
        const navigate = jest.fn();
        const element = await showSummary(summary);
        element.addEventListener('navigate', (event) => {
            navigate((event as CustomEvent<unknown>).detail);
        });
        press(element, 'c.MqaSummaryPrint');
        expect(print).toHaveBeenCalledTimes(1);
        press(element, 'c.MqaSummaryBack');
        expect(navigate).toHaveBeenCalledWith({
            type: 'standard__recordPage',
            attributes: { recordId: summary.accountId, objectApiName: 'Account', actionName: 'view' },
        });
    });

    it('says so when the address names no handoff', async () => {
        const element = await show({});
        expect(text(element)).toBe('c.MqaSummaryNoHandoff');
    });

    it('announces that it loads', async () => {
        const element = await show();
        expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).toContain('c.MqaLoading');
    });

    it('shows what went wrong and tries again', async () => {
        const element = await show();
        wire.error({ message: 'The handoff does not exist.' }, 404);
        await settle();
        expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).toBe(
            'The handoff does not exist.',
        );
        press(element, 'c.MqaTryAgain');
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
