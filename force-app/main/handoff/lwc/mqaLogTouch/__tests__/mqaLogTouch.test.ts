import logTouch from '@salesforce/apex/MqaDispositionController.logTouch';
import timeZone from '@salesforce/i18n/timeZone';
import MqaLogTouch from 'c/mqaLogTouch';
import { instantOf } from 'c/mqaTime';
import { isIncomplete, itActsOnHandoffs, oneHandoff, save } from '@test/dialog';
import { choose, find, openDialog, text } from '@test/page';

jest.mock('@salesforce/apex/MqaDispositionController.logTouch', () => ({ default: jest.fn() }), {
    virtual: true,
});
const call = logTouch as jest.MockedFunction<typeof logTouch>;
const open = (): ReturnType<typeof openDialog> =>
    openDialog('c-mqa-log-touch', MqaLogTouch, { ...oneHandoff, contactName: 'Dana Whitfield' });
const outcome = 'lightning-radio-group:nth-of-type(2)';

itActsOnHandoffs('c-mqa-log-touch', {
    open,
    fill: async (element) => {
        await choose(element, outcome, 'Voicemail');
        await choose(element, 'c-mqa-time-field', '2026-11-21T09:00');
        await choose(element, 'lightning-textarea', '  Left a message ');
    },
    call,
    parameters: {
        handoffId: 'a00',
        channel: 'Call',
        outcome: 'Voicemail',
        occurredAt: instantOf('2026-11-21T09:00', timeZone),
        note: 'Left a message',
    },
});

describe('c-mqa-log-touch', () => {
    it('starts with a call and needs its outcome', async () => {
        const { element } = open();
        expect(find(element, 'lightning-radio-group').value).toBe('Call');
        expect(isIncomplete(element)).toBe(true);
        expect(text(element)).toContain('Dana Whitfield');
        await save(element);
        expect(call).not.toHaveBeenCalled();
    });

    it('means now when no time is given, and no note when it is blank', async () => {
        call.mockResolvedValue({ changed: ['a00'], refused: [], undo: null });
        const { element } = open();
        await choose(element, outcome, 'Reached');
        await choose(element, 'lightning-textarea', '   ');
        await save(element);
        expect(call).toHaveBeenCalledWith(expect.objectContaining({ occurredAt: null, note: null }));
    });

    it('offers the outcomes of the channel and drops one that does not fit', async () => {
        const { element } = open();
        await choose(element, outcome, 'Voicemail');
        await choose(element, 'lightning-radio-group', 'Email');
        expect(find(element, outcome).options.map(({ value }) => value)).toEqual([
            'Reached',
            'No Answer',
            'Auto-Reply',
        ]);
        expect(find(element, outcome).value).toBeNull();
        expect(isIncomplete(element)).toBe(true);
    });
});
