import MqaActions from 'c/mqaActions';
import { handoff } from '../../mqaHandoffPanel/__tests__/data/handoff';
import { all, find, listen, settle, show, type Shown } from '@test/page';
import timeZone from '@salesforce/i18n/timeZone';
import { morningAfter } from 'c/mqaTime';

jest.mock('@salesforce/label/c.MqaHandOnBackup', () => ({ default: 'To {0} (backup)' }), { virtual: true });

const NOW = Date.parse('2026-11-18T16:00:00.000Z');
const ALL: MqaAction[] = [
    'accept',
    'logTouch',
    'bookMeeting',
    'complete',
    'defer',
    'handOn',
    'reject',
    'returnToMarketing',
    'dispute',
];

function shown(changes: Partial<MqaHandoff>): { element: HTMLElement; act: jest.Mock } {
    const element = show('c-mqa-actions', MqaActions, { handoff: { ...handoff, ...changes } });
    return { element, act: listen(element, 'act') };
}
const step = (element: HTMLElement, key: string): Shown => find(element, `[data-step="${key}"]`);
const steps = (element: HTMLElement): unknown[] =>
    all(element, '[data-step]').map(({ dataset }) => dataset.step);
const items = (menu: Shown): { value: unknown; label: string }[] =>
    [...menu.querySelectorAll<Shown>('lightning-menu-item')].map(({ value, label }) => ({ value, label }));
function select(element: HTMLElement, key: string, value: string): void {
    step(element, key).dispatchEvent(new CustomEvent('select', { detail: { value } }));
}

beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
});

describe('c-mqa-actions', () => {
    it('gives the first two actions a button, the very next step in front', () => {
        const { element } = shown({ actions: ['accept', 'defer', 'reject'] });
        expect(steps(element)).toEqual(['accept', 'defer', 'more']);
        expect(step(element, 'accept').variant).toBe('brand');
        expect(items(step(element, 'more')).map(({ value }) => value)).toEqual(['reject', 'summary']);
    });

    it('accepts by one click, and takes a deferred handoff up again', () => {
        const { element, act } = shown({ actions: ['accept'] });
        step(element, 'accept').click();
        expect(act.mock.calls).toEqual([[{ act: 'accept' }]]);
        const deferred = shown({ status: 'Deferred', actions: ['accept'] });
        expect(step(deferred.element, 'accept').label).toBe('c.MqaTakeUpAgain');
    });

    it('logs a usual touch by two clicks and asks about others', () => {
        const { element, act } = shown({ actions: ['logTouch'] });
        select(element, 'logTouch', 'Call Voicemail');
        select(element, 'logTouch', 'logTouch');
        expect(act.mock.calls).toEqual([
            [{ act: 'logTouch', channel: 'Call', outcome: 'Voicemail' }],
            [{ act: 'ask', about: 'logTouch' }],
        ]);
    });

    it('defers by two clicks to the next working morning or a week later, with the reason', () => {
        const { element, act } = shown({ actions: ['accept', 'defer'] });
        expect(items(step(element, 'defer')).map(({ value }) => value)).toEqual([
            'defer 1',
            'defer 7',
            'defer',
        ]);
        select(element, 'defer', 'defer 1');
        select(element, 'defer', 'defer 7');
        expect(act.mock.calls).toEqual([
            [{ act: 'defer', until: morningAfter(1, NOW, timeZone), why: 'c.MqaDeferNoAnswerWhy' }],
            [{ act: 'defer', until: morningAfter(7, NOW, timeZone), why: 'c.MqaDeferAskedWhy' }],
        ]);
    });

    it('hands on by two clicks to the backup or the manager', () => {
        const { element, act } = shown({ actions: ['accept', 'logTouch', 'handOn'] });
        expect(items(step(element, 'more'))[0].label).toBe('To Tom Okafor (backup)');
        select(element, 'more', `handOn ${handoff.manager?.id}`);
        expect(act.mock.calls).toEqual([
            [{ act: 'handOn', personId: handoff.manager?.id, why: 'c.MqaHandOnManagerWhy' }],
        ]);
    });

    it.each([
        ['nobody else is named', { backup: null, manager: null }],
        ['the owner is the manager', { backup: null, manager: handoff.owner }],
    ])('asks to whom when %s', (_name, people) => {
        const { element, act } = shown({ ...people, actions: ['handOn'] });
        step(element, 'handOn').click();
        expect(act.mock.calls).toEqual([[{ act: 'ask', about: 'handOn' }]]);
    });

    it('groups the rest in the menu, each with its name', () => {
        const { element } = shown({ actions: ALL });
        const headers = step(element, 'more').querySelectorAll<Shown>('lightning-menu-subheader');
        expect([...headers].map(({ label }) => label)).toEqual(['c.MqaDefer', 'c.MqaHandOn']);
        expect(
            items(step(element, 'more'))
                .map(({ label }) => label)
                .slice(-6),
        ).toEqual([
            'c.MqaBookMeeting',
            'c.MqaComplete',
            'c.MqaReject',
            'c.MqaReturn',
            'c.MqaDispute',
            'c.MqaPrintSummary',
        ]);
    });

    it('offers the summary alone to whom may not act', () => {
        const { element, act } = shown({ actions: [] });
        expect(steps(element)).toEqual(['summary']);
        step(element, 'summary').click();
        expect(act.mock.calls).toEqual([[{ act: 'summary' }]]);
    });

    it('does nothing while it is busy', async () => {
        const { element, act } = shown({ actions: ['accept', 'logTouch', 'reject'] });
        Object.assign(element, { busy: true });
        await settle();
        expect(all(element, '[data-step]').map(({ disabled }) => disabled)).toEqual([true, true, true]);
        select(element, 'logTouch', 'Call Voicemail');
        expect(act).not.toHaveBeenCalled();
    });

    it('gives the focus back to the button that was used, or to the next step when that is gone', async () => {
        const { element } = shown({ actions: ['accept', 'logTouch'] });
        const { refocus } = element as HTMLElement & { refocus: () => void };
        const focused: unknown[] = [];
        jest.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function (this: HTMLElement) {
            focused.push(this.dataset.step);
        });
        select(element, 'logTouch', 'Call Voicemail');
        refocus.call(element);
        step(element, 'accept').click();
        refocus.call(element);
        Object.assign(element, { handoff: { ...handoff, actions: ['bookMeeting', 'defer'] } });
        await settle();
        refocus.call(element);
        expect(focused).toEqual(['logTouch', 'accept', 'bookMeeting']);
    });

    it('shows nothing to do without a handoff', () => {
        const element = show('c-mqa-actions', MqaActions);
        expect(items(step(element, 'more'))).toEqual([]);
    });

    it('is accessible', async () => {
        await expect(shown({ actions: ALL }).element).toBeAccessible();
    });
});
