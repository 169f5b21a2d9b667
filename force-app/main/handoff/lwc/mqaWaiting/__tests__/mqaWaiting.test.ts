import { isEmpEnabled, subscribe } from 'lightning/empApi';
import { EnclosingUtilityId, minimize, updateUtility } from 'lightning/platformUtilityBarApi';
import getWaiting from '@salesforce/apex/MqaTodayController.getWaiting';
import { item } from '@test/data/today';
import { all, find, settle, show, text } from '@test/page';
import MqaWaiting from 'c/mqaWaiting';

jest.mock('@salesforce/apex/MqaTodayController.getWaiting', () => ({ default: jest.fn() }), {
    virtual: true,
});

const getCall = getWaiting as jest.MockedFunction<typeof getWaiting>;
const subscribing = subscribe as jest.MockedFunction<typeof subscribe>;
const utility = EnclosingUtilityId as unknown as WireTestAdapter<string | null>;

const three: MqaTodayList = { total: 3, items: [item] };

async function showWaiting(): Promise<HTMLElement> {
    const element = show('c-mqa-waiting', MqaWaiting);
    utility.emit('utility:0');
    await settle();
    return element;
}

beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-21T17:30:00.000Z'));
    getCall.mockResolvedValue(three);
});

describe('c-mqa-waiting', () => {
    it('puts the count on the utility bar and lists the first, with how long each has waited', async () => {
        const element = await showWaiting();
        expect(getCall).toHaveBeenCalledTimes(1);
        expect(updateUtility).toHaveBeenLastCalledWith('utility:0', {
            label: 'c.MqaWaitingCount',
            highlighted: true,
        });
        expect(text(element)).toContain('c.MqaWaitingSome');
        expect(find(element, 'c-mqa-today-items').lines).toMatchObject([
            { accountName: 'Bright Freight', when: 'c.MqaWaitingFor' },
        ]);
        expect(find(element, 'c-mqa-today-items').link).toBe('c.MqaTodayMore');
    });

    it('makes room when an account is opened', async () => {
        const element = await showWaiting();
        find(element, 'c-mqa-today-items').dispatchEvent(new CustomEvent('opened'));
        expect(minimize).toHaveBeenCalledWith('utility:0');
    });

    it('labels nothing outside of a utility bar', async () => {
        const element = show('c-mqa-waiting', MqaWaiting);
        utility.emit(null);
        await settle();
        find(element, 'c-mqa-today-items').dispatchEvent(new CustomEvent('opened'));
        expect(updateUtility).not.toHaveBeenCalled();
        expect(minimize).not.toHaveBeenCalled();
    });

    it('announces that it loads, and that nothing waits', async () => {
        getCall.mockResolvedValue({ total: 0, items: [] });
        const element = show('c-mqa-waiting', MqaWaiting);
        expect(find(element, 'c-mqa-notice').loading).toBe(true);
        utility.emit('utility:0');
        await settle();
        expect(all(element, 'c-mqa-notice').at(-1)?.title).toBe('c.MqaWaitingNone');
        expect(updateUtility).toHaveBeenLastCalledWith('utility:0', {
            label: 'c.MqaWaiting',
            highlighted: false,
        });
    });

    it('counts anew when something of the user, or on the list, has changed', async () => {
        (isEmpEnabled as jest.Mock).mockResolvedValue(true);
        subscribing.mockResolvedValue({ channel: 'x' });
        const element = await showWaiting();
        const arrive = (HandoffId__c: string): Promise<void> => {
            const payload = { HandoffId__c, OwnerId__c: '005OTHER' };
            subscribing.mock.calls[0][2]({ data: { payload, event: { replayId: 1 } } });
            return settle();
        };
        await arrive('elsewhere');
        expect(getCall).toHaveBeenCalledTimes(1);
        getCall.mockResolvedValue({ total: 1, items: [{ ...item, id: 'a02' }] });
        await arrive('a01');
        expect(find(element, 'c-mqa-today-items').lines).toMatchObject([{ id: 'a02' }]);
        expect(find(element, 'c-mqa-today-items').link).toBe('c.MqaTodayOpenQueue');
        element.remove();
    });

    it('shows what went wrong, keeps the list and tries again', async () => {
        getCall.mockRejectedValueOnce({ body: { message: 'No access.' } });
        const element = await showWaiting();
        expect(find(element, 'c-mqa-notice').problems).toEqual(['No access.']);
        find(element, 'c-mqa-notice').dispatchEvent(new CustomEvent('retry'));
        await settle();
        expect(all(element, 'c-mqa-today-items')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await expect(await showWaiting()).toBeAccessible();
    });
});
