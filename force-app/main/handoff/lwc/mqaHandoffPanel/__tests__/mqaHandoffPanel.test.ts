import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import accept from '@salesforce/apex/MqaHandoffController.accept';
import getPanel from '@salesforce/apex/MqaHandoffController.getPanel';
import MqaHandoffPanel from 'c/mqaHandoffPanel';
import MqaLogTouch from 'c/mqaLogTouch';
import MqaReject from 'c/mqaReject';
import { handoff, panel, panelWithoutHandoff } from './data/handoff';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock('@salesforce/apex/MqaHandoffController.accept', () => ({ default: jest.fn() }), { virtual: true });
jest.mock(
    '@salesforce/apex/MqaHandoffController.getPanel',
    () => {
        const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
        return { default: createApexTestWireAdapter(jest.fn()) };
    },
    { virtual: true },
);

const wire = getPanel as unknown as WireTestAdapter<MqaPanel>;
const acceptCall = accept as jest.MockedFunction<typeof accept>;

interface Button extends HTMLElement {
    label: string;
    variant?: string;
    disabled: boolean;
}

function show(): HTMLElement {
    const element = createElement('c-mqa-handoff-panel', { is: MqaHandoffPanel });
    (element as HTMLElement & { recordId: string }).recordId = panel.accountId;
    document.body.appendChild(element);
    return element;
}

/** Lets promises and rendering come to rest. */
function settle(): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve, 0);
    });
}

const text = (element: HTMLElement): string => element.shadowRoot?.textContent ?? '';
const buttons = (element: HTMLElement): Button[] => [
    ...(element.shadowRoot?.querySelectorAll<Button>('lightning-button') ?? []),
];
const button = (element: HTMLElement, label: string): Button => {
    const found = buttons(element).find((one) => one.label === label);
    if (found === undefined) {
        throw new Error(`No button ${label}`);
    }
    return found;
};

describe('c-mqa-handoff-panel', () => {
    it('says why now, what to do and by when', async () => {
        const element = show();
        wire.emit(panel);
        await settle();
        expect(wire.getLastConfig()).toEqual({ accountId: panel.accountId });
        expect(text(element)).toContain(handoff.triggerReason);
        expect(text(element)).toContain(handoff.primaryAction);
        expect(text(element)).toContain(handoff.fallbackAction);
        expect(text(element)).toContain('Accept the handoff');
        expect(text(element)).toContain('c.MqaWarmthHandRaiser');
    });

    it('hands the frozen score, the contact and the people to their own components', async () => {
        const element = show();
        wire.emit(panel);
        await settle();
        const score = element.shadowRoot?.querySelector<HTMLElement & { score: MqaScore }>(
            'c-mqa-score-split',
        );
        const people = element.shadowRoot?.querySelectorAll<HTMLElement & { person: MqaPerson }>(
            'c-mqa-person-card',
        );
        expect(score?.score).toEqual(handoff.score);
        expect([...(people ?? [])].map(({ person }) => person.name)).toEqual([
            'Dana Whitfield',
            'Priya Raman',
            'Tom Okafor',
            'Grace Lindqvist',
        ]);
        expect(text(element)).toContain('c.MqaScoreNow');
    });

    it('offers only what the user may do now, the next step in front', async () => {
        const element = show();
        wire.emit(panel);
        await settle();
        expect(buttons(element).map(({ label }) => label)).toEqual([
            'c.MqaPrintSummary',
            'c.MqaAccept',
            'c.MqaReject',
        ]);
        wire.emit({ ...panel, handoff: { ...handoff, status: 'Accepted', actions: ['logTouch'] } });
        await settle();
        expect(buttons(element).map(({ label, variant }) => [label, variant])).toEqual([
            ['c.MqaPrintSummary', 'base'],
            ['c.MqaLogTouch', 'brand'],
        ]);
    });

    it('marks an overdue step in words', async () => {
        const element = show();
        const clock = { label: 'Accept the handoff', dueAt: '2026-11-21T08:00:00.000Z', overdue: true };
        wire.emit({ ...panel, handoff: { ...handoff, clock } });
        await settle();
        expect(text(element)).toContain('c.MqaOverdue');
    });

    it('lists what is missing while data is completed', async () => {
        const element = show();
        const missing = ['The company has no size band.'];
        wire.emit({ ...panel, handoff: { ...handoff, status: 'Data Completion', clock: null, missing } });
        await settle();
        expect(text(element)).toContain(missing[0]);
    });

    it('takes what Apex leaves out for null', async () => {
        const element = show();
        const { clock, contactRole, backup, ...rest } = handoff;
        expect([clock, contactRole, backup]).not.toContain(undefined);
        wire.emit({ ...panel, handoff: rest as MqaHandoff });
        await settle();
        expect(text(element)).toContain(handoff.triggerReason);
        expect(text(element)).not.toContain('undefined');
        expect(element.shadowRoot?.querySelector('.clock')).toBeNull();
    });

    it('accepts once, however often the button is pressed, and reads again', async () => {
        let finish: () => void = () => undefined;
        acceptCall.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
        const toast = jest.fn();
        const changed = jest.fn();
        const element = show();
        element.addEventListener('lightning__showtoast', toast);
        element.addEventListener('handoffchanged', changed);
        wire.emit(panel);
        await settle();
        button(element, 'c.MqaAccept').click();
        button(element, 'c.MqaAccept').click();
        await settle();
        expect(acceptCall).toHaveBeenCalledTimes(1);
        expect(acceptCall).toHaveBeenCalledWith({ handoffIds: [handoff.id] });
        expect(button(element, 'c.MqaAccept').disabled).toBe(true);
        finish();
        await settle();
        expect(toast).toHaveBeenCalledTimes(1);
        expect(changed).toHaveBeenCalledTimes(1);
        expect(refreshApex).toHaveBeenCalledTimes(1);
        expect(button(element, 'c.MqaAccept').disabled).toBe(false);
    });

    it('moves the focus to the next step when the button that was pressed is gone', async () => {
        acceptCall.mockResolvedValue(undefined);
        const element = show();
        wire.emit(panel);
        await settle();
        jest.mocked(refreshApex).mockImplementation(() => {
            wire.emit({ ...panel, handoff: { ...handoff, status: 'Accepted', actions: ['logTouch'] } });
            return Promise.resolve();
        });
        const focus = jest.spyOn(HTMLElement.prototype, 'focus');
        button(element, 'c.MqaAccept').click();
        await settle();
        await settle();
        expect(focus.mock.instances).toEqual([button(element, 'c.MqaLogTouch')]);
    });

    it('says why an acceptance was refused and keeps the button', async () => {
        acceptCall.mockRejectedValue({ body: { message: 'Only the owner may accept.' } });
        const element = show();
        wire.emit(panel);
        await settle();
        button(element, 'c.MqaAccept').click();
        await settle();
        expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).toBe(
            'Only the owner may accept.',
        );
        expect(button(element, 'c.MqaAccept').disabled).toBe(false);
    });

    it.each([
        ['saved', 1],
        [undefined, 0],
    ] as const)('reads again after a touch only when it was saved (%s)', async (result, times) => {
        const open = jest.spyOn(MqaLogTouch, 'open').mockResolvedValue(result);
        const element = show();
        wire.emit({ ...panel, handoff: { ...handoff, actions: ['logTouch'] } });
        await settle();
        button(element, 'c.MqaLogTouch').click();
        await settle();
        expect(open).toHaveBeenCalledWith(
            expect.objectContaining({ handoffId: handoff.id, contactName: 'Dana Whitfield' }),
        );
        expect(refreshApex).toHaveBeenCalledTimes(times);
    });

    it('names the account when it opens the rejection', async () => {
        const open = jest.spyOn(MqaReject, 'open').mockResolvedValue('saved');
        const element = show();
        wire.emit(panel);
        await settle();
        button(element, 'c.MqaReject').click();
        await settle();
        expect(open).toHaveBeenCalledWith(
            expect.objectContaining({ handoffIds: [handoff.id], accountNames: ['Bright Freight'] }),
        );
    });

    it('leads to the summary of the handoff', async () => {
        const navigate = jest.fn();
        const element = show();
        element.addEventListener('navigate', (event) => {
            navigate((event as CustomEvent<unknown>).detail);
        });
        wire.emit(panel);
        await settle();
        button(element, 'c.MqaPrintSummary').click();
        expect(navigate).toHaveBeenCalledWith({
            type: 'standard__component',
            attributes: { componentName: 'c__mqaSummary' },
            state: { c__handoffId: handoff.id },
        });
    });

    it('explains an account without a handoff', async () => {
        const element = show();
        wire.emit(panelWithoutHandoff);
        await settle();
        const conditions = element.shadowRoot?.querySelector<HTMLElement & { explanation: MqaExplanation }>(
            'c-mqa-conditions',
        );
        expect(text(element)).toContain('c.MqaNotHandedOff');
        expect(conditions?.explanation).toEqual(panelWithoutHandoff.explanation);
        expect(buttons(element)).toHaveLength(0);
    });

    it('says so when the account was never scored', async () => {
        const element = show();
        wire.emit({ ...panelWithoutHandoff, score: null });
        await settle();
        expect(text(element)).toContain('c.MqaNeverScored');
    });

    it('announces that it loads', () => {
        const element = show();
        expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).toContain('c.MqaLoading');
    });

    it('shows what went wrong and tries again', async () => {
        const element = show();
        wire.error({ message: 'You do not have access to the Apex class.' }, 403);
        await settle();
        expect(text(element)).toContain('You do not have access to the Apex class.');
        button(element, 'c.MqaTryAgain').click();
        await settle();
        expect(refreshApex).toHaveBeenCalledTimes(1);
    });

    it.each([
        ['a handoff', panel],
        ['no handoff', panelWithoutHandoff],
    ])('is accessible with %s', async (_name, data) => {
        const element = show();
        wire.emit(data);
        await settle();
        await expect(element).toBeAccessible();
    });
});
