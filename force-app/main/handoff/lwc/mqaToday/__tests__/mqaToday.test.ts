import { isEmpEnabled, subscribe } from 'lightning/empApi';
import getToday from '@salesforce/apex/MqaTodayController.getToday';
import { item } from '@test/data/today';
import { all, find, settle, show, text } from '@test/page';
import MqaTodayElement from 'c/mqaToday';
import { columnsOf } from '../todaySections';

jest.mock('@salesforce/apex/MqaTodayController.getToday', () => ({ default: jest.fn() }), { virtual: true });

const getCall = getToday as jest.MockedFunction<typeof getToday>;
const subscribing = subscribe as jest.MockedFunction<typeof subscribe>;

const none: MqaTodayList = { total: 0, items: [] };
const nothing: MqaToday = { overdue: none, dueToday: none, meetings: none, toAccept: none, held: none };
const busy: MqaToday = {
    overdue: { total: 7, items: [{ ...item, overdue: true }] },
    dueToday: { total: 1, items: [{ ...item, id: 'a02' }] },
    meetings: { total: 1, items: [{ ...item, id: '00U1', text: 'Demo' }] },
    toAccept: { total: 1, items: [{ ...item, id: 'a03' }] },
    held: { total: 1, items: [{ ...item, id: 'a04', at: null, heldUntil: '2026-11-24' }] },
};

async function showToday(): Promise<HTMLElement> {
    const element = show('c-mqa-today', MqaTodayElement);
    await settle();
    return element;
}

beforeEach(() => {
    getCall.mockResolvedValue(busy);
});

describe('the lists of a day', () => {
    const lists = columnsOf(busy, 'en-US', 'America/Chicago').flatMap(({ sections }) => sections);

    it('stand by column: what to do, and what else the day brings; with how many there are', () => {
        expect(lists.map(({ title }) => title)).toEqual([
            'c.MqaOverdue (7)',
            'c.MqaTodayDue (1)',
            'c.MqaTodayMeetings (1)',
            'c.MqaTodayToAccept (1)',
            'c.MqaTodayHeld (1)',
        ]);
        expect(lists.map(({ more }) => more)).toEqual(['c.MqaTodayMore', '', '', '', '']);
    });

    it('tell the time in the zone of the user, with the day where it is not today', () => {
        const when = lists.map(({ lines }) => lines[0].when.replace(/\u202f/g, ' '));
        expect(when).toEqual([
            'Nov 21, 10:00 AM',
            '10:00 AM',
            '10:00 AM',
            'Nov 21, 10:00 AM',
            'c.MqaHeldUntil',
        ]);
    });

    it('stay when they are empty, and say so', () => {
        const [{ sections }] = columnsOf(nothing, 'en-US', 'America/Chicago');
        expect(sections.map(({ isEmpty }) => isEmpty)).toEqual([true, true]);
        expect(sections.map(({ title }) => title)).toEqual(['c.MqaOverdue', 'c.MqaTodayDue']);
        expect(sections[0].variant).toBeUndefined();
    });
});

describe('c-mqa-today', () => {
    it('asks once and shows a list for each part of the day', async () => {
        const element = await showToday();
        expect(getCall).toHaveBeenCalledTimes(1);
        expect(all(element, 'c-mqa-today-items')).toHaveLength(5);
        expect(find(element, 'c-mqa-today-items').lines).toMatchObject([{ id: 'a01', overdue: true }]);
        expect(find(element, 'c-mqa-today-items').link).toBe('c.MqaTodayMore');
        expect(text(element)).toContain('c.MqaOverdue (7)');
    });

    it('says of each part that is empty that it is', async () => {
        getCall.mockResolvedValue({ ...nothing, dueToday: busy.dueToday });
        const element = await showToday();
        expect(all(element, 'c-mqa-today-items')).toHaveLength(1);
        expect(text(element)).toContain('c.MqaTodayNone');
    });

    it('announces that it loads, and says when nothing is due', async () => {
        getCall.mockResolvedValue(nothing);
        const element = show('c-mqa-today', MqaTodayElement);
        expect(find(element, 'c-mqa-notice').loading).toBe(true);
        await settle();
        expect(all(element, 'c-mqa-notice').at(-1)?.title).toBe('c.MqaTodayNothing');
        expect(find(element, 'c-mqa-today-items').link).toBe('c.MqaTodayOpenQueue');
    });

    it('shows what went wrong and tries again', async () => {
        getCall.mockRejectedValueOnce({ body: { message: 'No access.' } });
        const element = await showToday();
        const notice = find(element, 'c-mqa-notice');
        expect(notice.problems).toEqual(['No access.']);
        notice.dispatchEvent(new CustomEvent('retry'));
        await settle();
        expect(find(element, 'c-mqa-notice').problems).toEqual([]);
        expect(all(element, 'c-mqa-today-items')).toHaveLength(5);
    });

    it('reads again when something of the user or on the card has changed', async () => {
        (isEmpEnabled as jest.Mock).mockResolvedValue(true);
        subscribing.mockResolvedValue({ channel: 'x' });
        const element = await showToday();
        const arrive = (HandoffId__c: string): void =>
            subscribing.mock.calls[0][2]({
                data: { payload: { HandoffId__c, OwnerId__c: '005OTHER' }, event: { replayId: 1 } },
            });
        arrive('elsewhere');
        arrive('a03');
        await settle();
        expect(getCall).toHaveBeenCalledTimes(2);
        element.remove();
    });

    it('is accessible', async () => {
        await expect(await showToday()).toBeAccessible();
    });
});
