import { isEmpEnabled, subscribe } from 'lightning/empApi';
import accept from '@salesforce/apex/MqaDispositionController.accept';
import undo from '@salesforce/apex/MqaDispositionController.undo';
import getQueue from '@salesforce/apex/MqaQueueController.getQueue';
import saveChoice from '@salesforce/apex/MqaQueueController.saveChoice';
import { all, find, settle, show, type Shown } from '@test/page';
import MqaDefer from 'c/mqaDefer';
import MqaQueueElement from 'c/mqaQueue';
import { queue, queueOf, row, second } from './data/queue';

jest.mock('@salesforce/apex/MqaDispositionController.accept', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock('@salesforce/apex/MqaDispositionController.undo', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock('@salesforce/apex/MqaQueueController.getQueue', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MqaQueueController.saveChoice', () => ({ default: jest.fn() }), {
    virtual: true,
});

const getCall = getQueue as jest.MockedFunction<typeof getQueue>;
const saveCall = saveChoice as jest.MockedFunction<typeof saveChoice>;
const acceptCall = accept as jest.MockedFunction<typeof accept>;
const undoCall = undo as jest.MockedFunction<typeof undo>;
const enabled = isEmpEnabled as jest.MockedFunction<typeof isEmpEnabled>;
const subscribing = subscribe as jest.MockedFunction<typeof subscribe>;

const token = { token: 'a05', label: 'Undo' };
const done = (...changed: string[]): MqaDispositionResult => ({ changed, refused: [], undo: token });

async function showQueue(): Promise<HTMLElement> {
    const element = show('c-mqa-queue', MqaQueueElement);
    await settle();
    return element;
}

const table = (element: HTMLElement): Shown => find(element, 'lightning-datatable');
const ids = (element: HTMLElement): string[] => (table(element).data as MqaQueueRow[]).map(({ id }) => id);
const columns = (element: HTMLElement): (string | undefined)[] =>
    (table(element).columns as { fieldName?: string }[]).map(({ fieldName }) => fieldName);
const outcome = (element: HTMLElement): Shown => find(element, 'c-mqa-outcome');

async function send(element: HTMLElement, selector: string, name: string, detail?: unknown): Promise<void> {
    find(element, selector).dispatchEvent(new CustomEvent(name, { detail }));
    await settle();
}

const select = (element: HTMLElement, ...wanted: string[]): Promise<void> =>
    send(element, 'lightning-datatable', 'rowselection', { selectedRows: wanted.map((id) => ({ id })) });
const bulk = (element: HTMLElement, action: string): Promise<void> =>
    send(element, 'c-mqa-queue-tools', 'bulk', action);
const rowAction = (element: HTMLElement, name: string, wanted: MqaQueueRow): Promise<void> =>
    send(element, 'lightning-datatable', 'rowaction', { action: { name }, row: wanted });

beforeEach(() => {
    getCall.mockResolvedValue(queue);
    saveCall.mockResolvedValue(undefined);
    enabled.mockResolvedValue(false);
});

describe('c-mqa-queue', () => {
    it('asks once and shows what the person saved', async () => {
        const choice = {
            ...queue.choice,
            sortBy: 'score',
            descending: true,
            hiddenColumns: ['contactName'],
        } as const;
        getCall.mockResolvedValue({
            ...queue,
            choice: { ...choice, hiddenColumns: [...choice.hiddenColumns] },
        });
        const element = await showQueue();
        expect(getCall).toHaveBeenCalledTimes(1);
        expect(getCall).toHaveBeenCalledWith({
            filter: null,
            sortBy: null,
            descending: null,
            first: 0,
            size: 50,
        });
        expect(ids(element)).toEqual(['a01', 'a02']);
        expect(table(element).sortedBy).toBe('score');
        expect(table(element).sortedDirection).toBe('desc');
        expect(columns(element)).not.toContain('contactName');
        expect(find(element, '.shown').textContent).toBe('c.MqaQueueShown');
    });

    it('marks an overdue row in words, names the first action and leads to the account', async () => {
        const [first, next] = table(await showQueue()).data as Record<string, unknown>[];
        expect(first).toMatchObject({
            dueIconText: 'c.MqaOverdue',
            warmthText: 'c.MqaWarmthHandRaiser',
            accountUrl: '/lightning/r/Account/001000000000001AAA/view',
            statusText: 'c.MqaStatusAssigned',
            firstAction: 'accept',
            firstTitle: 'c.MqaActOn',
        });
        expect(next).toMatchObject({ dueIconText: null, warmthIcon: null, firstAction: 'logTouch' });
    });

    it('reads another filter and another order from the server and keeps both', async () => {
        const element = await showQueue();
        await select(element, 'a01');
        await send(element, 'c-mqa-queue-tools', 'filter', 'backup');
        await send(element, 'lightning-datatable', 'sort', {
            fieldName: 'accountUrl',
            sortDirection: 'desc',
        });
        expect(getCall).toHaveBeenLastCalledWith(
            expect.objectContaining({ filter: 'backup', sortBy: 'accountName', descending: true }),
        );
        expect(saveCall).toHaveBeenLastCalledWith({
            filter: 'backup',
            sortBy: 'accountName',
            descending: true,
            hiddenColumns: [],
        });
        expect(find(element, 'c-mqa-queue-tools').selectedRows).toEqual([]);
        expect(columns(element)).toContain('ownerName');
    });

    it('drops an answer that was overtaken by a later question', async () => {
        const element = await showQueue();
        let answerLate: (late: MqaQueue) => void = () => undefined;
        getCall.mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)));
        await send(element, 'c-mqa-queue-tools', 'filter', 'team');
        getCall.mockResolvedValue({ ...queue, rows: [second] });
        await send(element, 'c-mqa-queue-tools', 'filter', 'backup');
        answerLate(queue);
        await settle();
        expect(ids(element)).toEqual(['a02']);
    });

    it('hides and shows columns and keeps that', async () => {
        const element = await showQueue();
        await send(element, 'lightning-button-menu', 'select', { value: 'status' });
        await send(element, 'lightning-button-menu', 'select', { value: 'statusText' });
        expect(columns(element)).not.toContain('statusText');
        await send(element, 'lightning-button-menu', 'select', { value: 'statusText' });
        expect(columns(element)).toContain('statusText');
        expect(saveCall).toHaveBeenLastCalledWith(expect.objectContaining({ hiddenColumns: ['status'] }));
        expect(getCall).toHaveBeenCalledTimes(1);
    });

    it('says when the choice could not be kept, and goes on', async () => {
        saveCall.mockRejectedValue({ body: { message: 'Not kept.' } });
        const element = await showQueue();
        await send(element, 'c-mqa-queue-tools', 'filter', 'team');
        expect(outcome(element).problems).toEqual(['Not kept.']);
        expect(ids(element)).toHaveLength(2);
    });

    it('shows marketing what is missing and for how long', async () => {
        jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T12:00:00.000Z'));
        const lacking = { ...row, missing: ['No phone.', 'No size band.'], actions: [] };
        getCall.mockResolvedValue({
            ...queue,
            rows: [lacking],
            choice: { ...queue.choice, filter: 'dataCompletion' },
        });
        const element = await showQueue();
        const [first] = table(element).data as Record<string, unknown>[];
        expect(columns(element)).toEqual(
            expect.arrayContaining(['accountUrl', 'ageText', 'missingText', 'ownerName']),
        );
        expect(first).toMatchObject({ missingText: 'No phone.\nNo size band.', ageText: '2 days 3 hr' });
        expect(columns(element)).not.toContain('firstAction');
        expect(table(element).hideCheckboxColumn).toBe(true);
    });

    it('gives a button to the next step only, and keeps the rest in the menu', async () => {
        getCall.mockResolvedValue({
            ...queue,
            rows: [{ ...row, actions: ['returnToMarketing', 'dispute'] }],
        });
        const [first] = table(await showQueue()).data as Record<string, unknown>[];
        expect(first).toMatchObject({
            firstAction: null,
            firstClass: 'slds-hidden',
            moreActions: [{ name: 'returnToMarketing', label: 'c.MqaActReturn' }],
        });
    });

    it('names the day until which the cap holds a row', async () => {
        getCall.mockResolvedValue({ ...queue, rows: [{ ...row, heldUntil: '2026-11-24' }] });
        const [first] = table(await showQueue()).data as Record<string, unknown>[];
        expect(first.statusText).toBe('c.MqaHeldUntil');
    });

    it('fetches the next rows as one scrolls, none twice, until all are there', async () => {
        const { rows, ...rest } = queueOf(70);
        getCall.mockResolvedValueOnce({ ...rest, rows: rows.slice(0, 50) });
        const element = await showQueue();
        expect(table(element).enableInfiniteLoading).toBe(true);
        const { columns: before, selectedRows } = table(element);
        // One has moved down meanwhile, so that it comes again.
        getCall.mockResolvedValueOnce({ ...rest, rows: rows.slice(49) });
        await send(element, 'lightning-datatable', 'loadmore');
        expect(getCall).toHaveBeenLastCalledWith(expect.objectContaining({ first: 50, size: 50 }));
        expect(ids(element)).toEqual(rows.map(({ id }) => id));
        expect(table(element).enableInfiniteLoading).toBe(false);
        expect(table(element).columns).toBe(before);
        expect(table(element).selectedRows).toBe(selectedRows);
        await send(element, 'lightning-datatable', 'loadmore');
        expect(getCall).toHaveBeenCalledTimes(2);
    });

    it('reads all that is shown again in calls of 500 rows, and says where the queue ends', async () => {
        const { rows, ...rest } = { ...queueOf(600, 2345), most: 600 };
        getCall.mockResolvedValueOnce({ ...rest, rows: rows.slice(0, 599) });
        const element = await showQueue();
        getCall.mockImplementation(({ first, size }) =>
            Promise.resolve({ ...rest, rows: rows.slice(first, first + size) }),
        );
        await send(element, 'lightning-datatable', 'loadmore');
        expect(find(element, '.shown').textContent).toBe('c.MqaQueueMost');
        getCall.mockClear();
        find(element, 'lightning-button-icon').click();
        await settle();
        expect(getCall.mock.calls.map(([{ first, size }]) => [first, size])).toEqual([
            [0, 500],
            [500, 100],
        ]);
        expect(ids(element)).toHaveLength(600);
    });

    it('accepts what is selected, once, and offers to take it back', async () => {
        acceptCall.mockResolvedValue(done('a01'));
        const element = await showQueue();
        await select(element, 'a01');
        const first = bulk(element, 'accept');
        await bulk(element, 'accept');
        await first;
        expect(acceptCall).toHaveBeenCalledTimes(1);
        expect(acceptCall).toHaveBeenCalledWith({ handoffIds: ['a01'] });
        expect(outcome(element).message).toBe('c.MqaQueueDoneAccept');
        expect(outcome(element).undoLabel).toBe('Undo');
        expect(element.shadowRoot?.activeElement).toBe(find(element, '.tray'));
        undoCall.mockResolvedValue({ ...done('a01'), undo: null });
        await send(element, 'c-mqa-outcome', 'undo');
        expect(undoCall).toHaveBeenCalledWith({ token: 'a05' });
        expect(outcome(element).message).toBe('c.MqaQueueDoneUndo');
        expect(outcome(element).undoLabel).toBe('');
        expect(getCall).toHaveBeenCalledTimes(3);
    });

    it('keeps selected what was refused, with the reason', async () => {
        acceptCall.mockResolvedValue({
            ...done('a01'),
            refused: [{ handoffId: 'a02', accountName: 'Solis Foods', message: 'It is accepted already.' }],
        });
        const element = await showQueue();
        await select(element, 'a01', 'a02');
        await bulk(element, 'accept');
        expect(acceptCall).toHaveBeenCalledWith({ handoffIds: ['a01', 'a02'] });
        expect(table(element).selectedRows).toEqual(['a02']);
        expect(outcome(element).problems).toEqual(['c.MqaActOn']);
        await send(element, 'lightning-button-icon[data-name="dismiss"]', 'click');
        expect(all(element, '.tray')).toHaveLength(0);
    });

    it('does from a row what a dialog asks for, and nothing when it was cancelled', async () => {
        const open = jest.spyOn(MqaDefer, 'open').mockResolvedValueOnce(undefined);
        const element = await showQueue();
        await rowAction(element, 'defer', row);
        expect(open).toHaveBeenCalledWith(
            expect.objectContaining({ handoffIds: ['a01'], accountNames: ['Bright Freight'] }),
        );
        expect(getCall).toHaveBeenCalledTimes(1);
        open.mockResolvedValueOnce(done('a01'));
        await rowAction(element, 'defer', row);
        expect(outcome(element).message).toBe('c.MqaQueueDoneDefer');
        expect(getCall).toHaveBeenCalledTimes(2);
    });

    it('does the next step of a row from its button, which the table names as the column does', async () => {
        acceptCall.mockResolvedValue(done('a01'));
        const element = await showQueue();
        const [first] = table(element).data as MqaQueueRow[];
        const [button] = (table(element).columns as { type?: string; typeAttributes?: object }[]).filter(
            ({ type }) => type === 'button',
        );
        const detail = { action: button.typeAttributes, row: first };
        await send(element, 'lightning-datatable', 'rowaction', detail);
        expect(acceptCall).toHaveBeenCalledWith({ handoffIds: ['a01'] });
        acceptCall.mockClear();
        const nothing = { ...detail, row: { ...first, firstAction: null } };
        await send(element, 'lightning-datatable', 'rowaction', nothing);
        expect(acceptCall).not.toHaveBeenCalled();
    });

    it('does nothing in bulk when nothing is selected', async () => {
        const element = await showQueue();
        await bulk(element, 'accept');
        expect(acceptCall).not.toHaveBeenCalled();
    });

    it('says why an action failed, and keeps rows and selection', async () => {
        acceptCall.mockRejectedValue({ body: { message: 'Only the owner may accept.' } });
        const element = await showQueue();
        await select(element, 'a01');
        await rowAction(element, 'accept', row);
        expect(outcome(element).problems).toEqual(['Only the owner may accept.']);
        expect(table(element).selectedRows).toEqual(['a01']);
    });

    it('reads again when a handoff that it shows or that is mine has changed, keeping the selection', async () => {
        enabled.mockResolvedValue(true);
        subscribing.mockResolvedValue({ channel: 'x' });
        const element = await showQueue();
        await select(element, 'a02');
        const arrive = (payload: Record<string, string>): Promise<void> => {
            subscribing.mock.calls[0][2]({ data: { payload, event: { replayId: 1 } } });
            return settle();
        };
        await arrive({ HandoffId__c: 'elsewhere', OwnerId__c: '005OTHER' });
        expect(getCall).toHaveBeenCalledTimes(1);
        await arrive({ HandoffId__c: 'a01', OwnerId__c: '005OTHER' });
        expect(getCall).toHaveBeenCalledTimes(2);
        expect(table(element).selectedRows).toEqual(['a02']);
        getCall.mockResolvedValue({ ...queue, rows: [row] });
        await arrive({ HandoffId__c: 'a02', OwnerId__c: '005OTHER' });
        expect(table(element).selectedRows).toEqual([]);
        element.remove();
    });

    it('announces that it loads, and says that nothing waits', async () => {
        const element = show('c-mqa-queue', MqaQueueElement);
        expect(find(element, 'c-mqa-notice').loading).toBe(true);
        getCall.mockResolvedValue({ ...queue, rows: [] });
        const empty = await showQueue();
        expect(find(empty, 'c-mqa-notice').title).toBe('c.MqaQueueEmpty');
        await send(empty, 'c-mqa-queue-tools', 'filter', 'dataCompletion');
        expect(find(empty, 'c-mqa-notice').title).toBe('c.MqaQueueComplete');
    });

    it('shows what went wrong and tries again', async () => {
        getCall.mockRejectedValueOnce({ body: { message: 'No access.' } });
        const element = await showQueue();
        expect(find(element, 'c-mqa-notice').problems).toEqual(['No access.']);
        await send(element, 'c-mqa-notice', 'retry');
        expect(ids(element)).toHaveLength(2);
    });

    it('keeps its rows when reading them again fails', async () => {
        const element = await showQueue();
        getCall.mockRejectedValueOnce({ body: { message: 'The server is busy.' } });
        find(element, 'lightning-button-icon').click();
        await settle();
        expect(ids(element)).toHaveLength(2);
        expect(outcome(element).problems).toEqual(['The server is busy.']);
    });

    it('is accessible', async () => {
        acceptCall.mockResolvedValue(done('a01'));
        const element = await showQueue();
        await rowAction(element, 'accept', row);
        await expect(element).toBeAccessible();
    });
});
