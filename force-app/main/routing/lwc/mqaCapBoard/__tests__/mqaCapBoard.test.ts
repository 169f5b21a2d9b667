import { refreshApex } from '@salesforce/apex';
import getBoard from '@salesforce/apex/MqaCapBoardController.getBoard';
import MqaCapBoardPage from 'c/mqaCapBoard';
import { all, asSent, button, choose, enter, find, settle, show, text } from '@test/page';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock(
    '@salesforce/apex/MqaCapBoardController.getBoard',
    () => {
        const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
        return { default: createApexTestWireAdapter(jest.fn()) };
    },
    { virtual: true },
);
const wire = getBoard as unknown as WireTestAdapter<MqaCapBoard>;

const move: MqaCapMove = {
    id: 'm1',
    handoffId: 'h1',
    accountId: '001',
    accountName: 'Beacon Robotics',
    score: 61,
    fromDay: '2026-11-20',
    toDay: '2026-11-23',
    rank: 6,
    why: 'Rank 6 for 5 places',
    movedAt: '2026-11-20T16:00:00.000Z',
};
const lena: MqaCapRow = {
    personId: 'u1',
    personName: 'Lena Brook',
    territoryName: 'Europe',
    cap: 5,
    used: 5,
    held: 2,
    rolledOver: 2,
    received: 0,
    hit: true,
    alert: { days: 3, text: 'Full on 3 working days in a row', suggestion: 'Raise it from 5 to 7.' },
    moves: [move, { ...move, id: 'm2', accountId: null, accountName: null, score: null }],
};
const board: MqaCapBoard = {
    day: '2026-11-20',
    today: '2026-11-20',
    isWorkingDay: true,
    nextWorkingDay: '2026-11-23',
    territories: [{ id: 't1', name: 'Europe' }],
    rows: [
        lena,
        {
            ...lena,
            personId: 'u2',
            personName: 'Rae Holt',
            cap: null,
            used: 0,
            held: 0,
            hit: false,
            alert: null,
            moves: [],
        },
        { ...lena, personId: 'u3', personName: 'Koa Finch', cap: 0, used: 1, alert: null, moves: [] },
    ],
    territoryAlerts: [
        {
            territoryId: 't1',
            territoryName: 'Europe',
            days: 3,
            text: 'Territory Europe had every place taken on 3 working days in a row.',
            suggestion: 'Raise the daily cap.',
        },
    ],
};

async function open(answer: MqaCapBoard = board): Promise<HTMLElement> {
    const element = show('c-mqa-cap-board', MqaCapBoardPage);
    wire.emit(asSent(answer));
    await settle();
    return element;
}
const press = async (element: HTMLElement, label: string): Promise<void> => {
    all(element, 'lightning-button-icon')
        .find(({ title }) => title === label)
        ?.click();
    await settle();
};

describe('c-mqa-cap-board', () => {
    it('shows who is full, what waits, and what needs a decision', async () => {
        const element = await open();
        const shown = text(element);
        for (const words of [
            'Lena Brook',
            'Europe',
            'c.MqaOpsFull',
            'c.MqaOpsNoCap',
            'Full on 3 working days in a row',
            'Raise it from 5 to 7.',
            'Raise the daily cap.',
            'c.MqaOpsCapSummary',
        ]) {
            expect(shown).toContain(words);
        }
        expect(all(element, 'tbody tr')).toHaveLength(3);
        expect(all(element, '.bar').map(({ style }) => style.cssText)).toHaveLength(3);
        expect(wire.getLastConfig()).toEqual({ day: null, territoryId: null });
    });

    it('explains each move, when asked', async () => {
        const element = await open();
        expect(text(element)).not.toContain('Rank 6 for 5 places');
        button(element, 'c.MqaOpsShowMoves').click();
        await settle();
        expect(text(element)).toContain('Rank 6 for 5 places');
        expect(find(element, 'lightning-button[data-id="u1"]').getAttribute('aria-expanded')).toBe('true');
        button(element, 'c.MqaOpsHideMoves').click();
        await settle();
        expect(text(element)).not.toContain('Rank 6 for 5 places');
    });

    it('goes to other days, and back to today', async () => {
        const element = await open();
        await press(element, 'c.MqaOpsNextDay');
        expect(wire.getLastConfig()).toEqual({ day: '2026-11-23', territoryId: null });
        wire.emit({ ...board, day: '2026-11-23' });
        await settle();
        expect(text(element)).toContain('c.MqaOpsPlannedDay');
        await press(element, 'c.MqaOpsPreviousDay');
        expect(wire.getLastConfig()).toEqual({ day: '2026-11-22', territoryId: null });
        wire.emit({ ...board, day: '2026-11-22' });
        await settle();
        button(element, 'c.MqaOpsToday').click();
        await settle();
        expect(wire.getLastConfig()).toEqual({ day: null, territoryId: null });
        wire.emit(board);
        await settle();
        expect(button(element, 'c.MqaOpsToday').disabled).toBe(true);
    });

    it('does not ask again for the day it shows', async () => {
        const element = await open();
        await enter(element, 'input', '2026-11-20');
        expect(find(element, 'tbody')).toBeTruthy();
        await enter(element, 'input', '2026-11-12');
        expect(wire.getLastConfig()).toEqual({ day: '2026-11-12', territoryId: null });
        expect(find(element, 'c-mqa-notice').loading).toBe(true);
        await press(element, 'c.MqaOpsNextDay');
        expect(wire.getLastConfig()).toEqual({ day: '2026-11-13', territoryId: null });
    });

    it('shows one territory', async () => {
        const element = await open();
        await choose(element, 'lightning-combobox', 't1');
        expect(wire.getLastConfig()).toEqual({ day: null, territoryId: 't1' });
        expect(find(element, 'lightning-combobox').options).toEqual([
            { value: '', label: 'c.MqaOpsAllTerritories' },
            { value: 't1', label: 'Europe' },
        ]);
        await choose(element, 'lightning-combobox', '');
        expect(wire.getLastConfig()).toEqual({ day: null, territoryId: null });
    });

    it('reads again when asked', async () => {
        const element = await open();
        await press(element, 'c.MqaRefresh');
        expect(refreshApex).toHaveBeenCalledTimes(1);
    });

    it.each([
        [true, 'c.MqaOpsCapEmpty'],
        [false, 'c.MqaOpsDayOff'],
    ])('says why there is nothing', async (isWorkingDay, title) => {
        const element = await open({ ...board, isWorkingDay, rows: [], territoryAlerts: [] });
        expect(find(element, 'c-mqa-notice').title).toBe(title);
        expect(all(element, 'table')).toHaveLength(0);
    });

    it('shows a stencil at once', () => {
        expect(find(show('c-mqa-cap-board', MqaCapBoardPage), 'c-mqa-notice').loading).toBe(true);
    });

    it('says what went wrong and tries again', async () => {
        const element = show('c-mqa-cap-board', MqaCapBoardPage);
        wire.error({ message: 'No access.' });
        await settle();
        expect(find(element, 'c-mqa-notice').problems).toEqual(['No access.']);
        find(element, 'c-mqa-notice').dispatchEvent(new CustomEvent('retry'));
        await settle();
        expect(refreshApex).toHaveBeenCalledTimes(1);
    });

    it('is accessible', async () => {
        const element = await open();
        button(element, 'c.MqaOpsShowMoves').click();
        await settle();
        await expect(element).toBeAccessible();
    });
});
