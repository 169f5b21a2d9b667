import { refreshApex } from '@salesforce/apex';
import accept from '@salesforce/apex/MqaDispositionController.accept';
import undo from '@salesforce/apex/MqaDispositionController.undo';
import getPanel from '@salesforce/apex/MqaHandoffController.getPanel';
import MqaHandoffPanel from 'c/mqaHandoffPanel';
import MqaReject from 'c/mqaReject';
import { all, find, listen, settle, show as showComponent, type Shown, text } from '@test/page';
import { handoff, panel, panelWithoutHandoff } from './data/handoff';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock('@salesforce/apex/MqaDispositionController.accept', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock('@salesforce/apex/MqaDispositionController.undo', () => ({ default: jest.fn() }), {
    virtual: true,
});
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
const undoCall = undo as jest.MockedFunction<typeof undo>;

const token = { token: 'a05', label: 'Undo: accepted' };
const changed: MqaDispositionResult = { changed: [handoff.id], refused: [], undo: token };
const closed: MqaPanel = {
    ...panel,
    handoff: { ...handoff, status: 'Rejected', clock: null, actions: [], undo: token },
};

const show = (): HTMLElement =>
    showComponent('c-mqa-handoff-panel', MqaHandoffPanel, { recordId: panel.accountId });
async function showPanel(data: MqaPanel = panel): Promise<HTMLElement> {
    const element = show();
    wire.emit(data);
    await settle();
    return element;
}
/** What the rep chooses in the buttons and menus of c-mqa-actions. */
async function act(element: HTMLElement, detail: object): Promise<void> {
    find(element, 'c-mqa-actions').dispatchEvent(new CustomEvent('act', { detail }));
    await settle();
}
const outcome = (element: HTMLElement): Shown => find(element, 'c-mqa-outcome');
/** What reading the panel again brings. */
function nextRead(data: MqaPanel): void {
    jest.mocked(refreshApex).mockImplementation(() => {
        wire.emit(data);
        return Promise.resolve();
    });
}

describe('c-mqa-handoff-panel', () => {
    it('says who, why now, what to do and by when, in this order', async () => {
        const element = await showPanel();
        expect(wire.getLastConfig()).toEqual({ accountId: panel.accountId });
        const order = [
            'c.MqaWho',
            'c.MqaWhyNow',
            handoff.triggerReason,
            'c.MqaWhatToDo',
            handoff.primaryAction,
        ];
        const places = [...order, 'c.MqaByWhen', handoff.fallbackAction].map((part) =>
            text(element).indexOf(part),
        );
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places[0]).toBeGreaterThan(-1);
        expect(find(element, 'c-mqa-clock').clock).toEqual(handoff.clock);
    });

    it('hands the frozen score, the people and the activity to their own components', async () => {
        const element = await showPanel();
        expect(find(element, 'c-mqa-score-split').score).toEqual(handoff.score);
        expect(find(element, 'c-mqa-contributors').contributors).toEqual(handoff.score.contributors);
        expect(find(element, 'c-mqa-trend').sentence).toBe(handoff.score.trend);
        expect(find(element, 'c-mqa-activity').entries).toEqual(panel.activity);
        expect(find(element, 'c-mqa-trail').entries).toEqual(panel.trail);
        const people = all(element, 'c-mqa-person-card').map(({ person }) => (person as MqaPerson).name);
        expect(people).toEqual(['Dana Whitfield', 'Priya Raman', 'Tom Okafor', 'Grace Lindqvist']);
    });

    it('puts what is out of the ordinary first', async () => {
        const missing = ['The company has no size band.'];
        const element = await showPanel({ ...panel, handoff: { ...handoff, missing } });
        expect(text(element).indexOf(missing[0])).toBeLessThan(text(element).indexOf('c.MqaWho'));
    });

    it('acts once, however often it is asked to, and reads again', async () => {
        let finish: (result: MqaDispositionResult) => void = () => undefined;
        acceptCall.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
        const element = await showPanel();
        const tellsOthers = listen(element, 'handoffchanged');
        await act(element, { act: 'accept' });
        await act(element, { act: 'accept' });
        expect(acceptCall.mock.calls).toEqual([[{ handoffIds: [handoff.id] }]]);
        expect(find(element, 'c-mqa-actions').busy).toBe(true);
        expect(outcome(element).saving).toBe(true);
        nextRead({ ...panel, handoff: { ...handoff, status: 'Accepted', undo: token } });
        finish(changed);
        await settle();
        expect(tellsOthers).toHaveBeenCalledTimes(1);
        expect(find(element, 'c-mqa-actions').busy).toBe(false);
        expect(outcome(element)).toMatchObject({
            saving: false,
            message: 'c.MqaAcceptedToast',
            undoLabel: token.label,
        });
        expect(text(element)).toContain('c.MqaStatusAccepted');
    });

    it('gives the focus back after an act', async () => {
        acceptCall.mockResolvedValue(changed);
        const element = await showPanel();
        const refocus = jest.spyOn(
            find(element, 'c-mqa-actions') as unknown as { refocus(): void },
            'refocus',
        );
        await act(element, { act: 'accept' });
        expect(refocus).toHaveBeenCalledTimes(1);
    });

    it('takes the last act back', async () => {
        undoCall.mockResolvedValue({ ...changed, undo: null });
        const element = await showPanel(closed);
        nextRead(panel);
        outcome(element).dispatchEvent(new CustomEvent('undo'));
        await settle();
        expect(undoCall.mock.calls).toEqual([[{ token: 'a05' }]]);
        expect(outcome(element).message).toBe('c.MqaDoneUndo');
        expect(text(element)).toContain(handoff.primaryAction);
        outcome(element).dispatchEvent(new CustomEvent('undo'));
        await settle();
        expect(undoCall).toHaveBeenCalledTimes(1);
    });

    it('lets an act be taken back that took the handoff out of sight', async () => {
        acceptCall.mockResolvedValue(changed);
        undoCall.mockResolvedValue({ ...changed, undo: null });
        const element = await showPanel();
        nextRead(panelWithoutHandoff);
        await act(element, { act: 'accept' });
        expect(outcome(element)).toMatchObject({ message: 'c.MqaAcceptedToast', undoLabel: token.label });
        nextRead(panel);
        outcome(element).dispatchEvent(new CustomEvent('undo'));
        await settle();
        expect(undoCall.mock.calls).toEqual([[{ token: 'a05' }]]);
        expect(outcome(element)).toMatchObject({ message: 'c.MqaDoneUndo', undoLabel: '' });
    });

    it('says why an act was refused, and shows the state of now', async () => {
        const refusal = { handoffId: handoff.id, accountName: 'Bright Freight', message: 'Tom was faster.' };
        acceptCall.mockResolvedValue({ changed: [], refused: [refusal], undo: null });
        const element = await showPanel();
        await act(element, { act: 'accept' });
        expect(outcome(element)).toMatchObject({ message: '', problems: ['Tom was faster.'] });
        expect(refreshApex).toHaveBeenCalledTimes(1);
    });

    it('says so when the server does not answer, and can be asked again', async () => {
        acceptCall.mockRejectedValueOnce(new TypeError('Failed to fetch'));
        const element = await showPanel();
        await act(element, { act: 'accept' });
        expect(outcome(element).problems).toEqual(['c.MqaServerTrouble']);
        acceptCall.mockResolvedValue(changed);
        await act(element, { act: 'accept' });
        expect(outcome(element)).toMatchObject({ message: 'c.MqaAcceptedToast', problems: [] });
    });

    it('leaves everything as it is when a dialog was cancelled', async () => {
        const open = jest.spyOn(MqaReject, 'open').mockResolvedValue(undefined);
        const element = await showPanel();
        await act(element, { act: 'ask', about: 'reject' });
        expect(open).toHaveBeenCalledTimes(1);
        expect(refreshApex).not.toHaveBeenCalled();
        expect(outcome(element)).toMatchObject({ saving: false, message: '' });
    });

    it('keeps what it shows when reading again fails, with a way to try again', async () => {
        acceptCall.mockResolvedValue(changed);
        const element = await showPanel();
        jest.mocked(refreshApex).mockImplementation(() => {
            wire.error({ message: 'Busy.' });
            return Promise.reject(new Error('Busy'));
        });
        await act(element, { act: 'accept' });
        expect(outcome(element).message).toBe('c.MqaAcceptedToast');
        expect(text(element)).toContain(handoff.primaryAction);
        expect(find(element, 'c-mqa-notice').problems).toEqual(['c.MqaServerTrouble']);
        nextRead(panel);
        find(element, 'c-mqa-notice').dispatchEvent(new CustomEvent('retry'));
        await settle();
        expect(all(element, 'c-mqa-notice')).toHaveLength(0);
    });

    it('leads to the summary of the handoff', async () => {
        const element = await showPanel();
        const navigate = listen(element, 'navigate');
        await act(element, { act: 'summary' });
        expect(navigate).toHaveBeenCalledWith({
            type: 'standard__component',
            attributes: { componentName: 'c__mqaSummary' },
            state: { c__handoffId: handoff.id },
        });
    });

    it('explains an account without a handoff', async () => {
        const element = await showPanel(panelWithoutHandoff);
        expect(text(element)).toContain('c.MqaNotHandedOff');
        expect(find(element, 'c-mqa-conditions').explanation).toEqual(panelWithoutHandoff.explanation);
        expect(find(element, 'c-mqa-score-split').score).toEqual(panelWithoutHandoff.score);
        expect(all(element, 'c-mqa-actions, c-mqa-outcome, c-mqa-trail')).toHaveLength(0);
    });

    it('says so when the account was never scored', async () => {
        const element = await showPanel({ ...panelWithoutHandoff, score: null });
        expect(text(element)).toContain('c.MqaNeverScored');
    });

    it('shows what became of a closed handoff, and what a new one needs', async () => {
        const element = await showPanel(closed);
        expect(text(element)).toContain('c.MqaStateClosed');
        expect(text(element)).not.toContain(handoff.primaryAction);
        expect(find(element, 'c-mqa-conditions').explanation).toEqual(panel.explanation);
        expect(find(element, 'c-mqa-trail').entries).toEqual(panel.trail);
        expect(outcome(element).undoLabel).toBe(token.label);
    });

    it('announces that it loads', () => {
        expect(find(show(), 'c-mqa-notice').loading).toBe(true);
    });

    it('shows what went wrong and tries again', async () => {
        const element = show();
        wire.error({ message: 'You may not see this account.' }, 403);
        await settle();
        expect(find(element, 'c-mqa-notice')).toMatchObject({
            problems: ['You may not see this account.'],
            retry: true,
        });
        nextRead(panel);
        find(element, 'c-mqa-notice').dispatchEvent(new CustomEvent('retry'));
        await settle();
        expect(text(element)).toContain(handoff.primaryAction);
    });

    it('takes what Apex leaves out for null', async () => {
        const { clock, contactRole, backup, ...rest } = handoff;
        expect([clock, contactRole, backup]).not.toContain(undefined);
        const element = await showPanel({ ...panel, handoff: rest as MqaHandoff });
        expect(text(element)).toContain(handoff.triggerReason);
        expect(text(element)).not.toContain('undefined');
    });

    it.each([
        ['a handoff', panel],
        ['a closed handoff', closed],
        ['no handoff', panelWithoutHandoff],
    ])(
        'is accessible with %s',
        async (_name, data) => {
            await expect(await showPanel(data)).toBeAccessible();
            // The whole panel is a lot to look through for a busy machine.
        },
        20_000,
    );
});
