import bookMeeting from '@salesforce/apex/MqaDispositionController.bookMeeting';
import timeZone from '@salesforce/i18n/timeZone';
import MqaBookMeeting from 'c/mqaBookMeeting';
import { instantOf, morningAfter } from 'c/mqaTime';
import { isIncomplete, itActsOnHandoffs, oneHandoff, save } from '@test/dialog';
import { choose, find, openDialog } from '@test/page';

jest.mock('@salesforce/apex/MqaDispositionController.bookMeeting', () => ({ default: jest.fn() }), {
    virtual: true,
});
const call = bookMeeting as jest.MockedFunction<typeof bookMeeting>;

const NOW = Date.parse('2026-11-20T16:00:00.000Z');
const open = (): ReturnType<typeof openDialog> =>
    openDialog('c-mqa-book-meeting', MqaBookMeeting, { ...oneHandoff, contactName: 'Dana Whitfield' });
const subject = 'lightning-input';

beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
});

itActsOnHandoffs('c-mqa-book-meeting', {
    open,
    fill: (element) => choose(element, subject, 'Demo for Bright Freight'),
    call,
    parameters: {
        handoffId: 'a00',
        startsAt: morningAfter(1, NOW, timeZone),
        durationMinutes: 30,
        subject: 'Demo for Bright Freight',
        note: null,
    },
});

describe('c-mqa-book-meeting', () => {
    it('proposes a subject, half an hour and the next working morning', () => {
        const { element } = open();
        expect(find(element, subject).value).toBe('c.MqaMeetingWith');
        expect(find(element, 'lightning-radio-group').value).toBe('30');
        expect(isIncomplete(element)).toBe(false);
    });

    it('books what was entered', async () => {
        call.mockResolvedValue({ changed: ['a00'], refused: [], undo: null });
        const { element } = open();
        await choose(element, 'c-mqa-time-field', '2026-12-01T10:30');
        await choose(element, 'lightning-radio-group', '45');
        await choose(element, 'lightning-textarea', ' Bring the price list ');
        await save(element);
        expect(call).toHaveBeenCalledWith(
            expect.objectContaining({
                startsAt: instantOf('2026-12-01T10:30', timeZone),
                durationMinutes: 45,
                note: 'Bring the price list',
            }),
        );
    });

    it('needs a time and a subject', async () => {
        const { element } = open();
        await choose(element, 'c-mqa-time-field', '');
        expect(isIncomplete(element)).toBe(true);
        await choose(element, 'c-mqa-time-field', '2026-12-01T10:30');
        await choose(element, subject, ' ');
        expect(isIncomplete(element)).toBe(true);
        await save(element);
        expect(call).not.toHaveBeenCalled();
    });
});
