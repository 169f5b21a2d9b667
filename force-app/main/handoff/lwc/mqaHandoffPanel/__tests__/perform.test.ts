import accept from '@salesforce/apex/MqaDispositionController.accept';
import defer from '@salesforce/apex/MqaDispositionController.defer';
import handOn from '@salesforce/apex/MqaDispositionController.handOn';
import logTouch from '@salesforce/apex/MqaDispositionController.logTouch';
import MqaBookMeeting from 'c/mqaBookMeeting';
import MqaDefer from 'c/mqaDefer';
import MqaHandOn from 'c/mqaHandOn';
import MqaLogTouch from 'c/mqaLogTouch';
import MqaNoteDialog from 'c/mqaNoteDialog';
import MqaReject from 'c/mqaReject';
import { doneText, perform } from '../perform';
import { handoff } from './data/handoff';

jest.mock('@salesforce/apex/MqaDispositionController.accept', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock('@salesforce/apex/MqaDispositionController.defer', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock('@salesforce/apex/MqaDispositionController.handOn', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock('@salesforce/apex/MqaDispositionController.logTouch', () => ({ default: jest.fn() }), {
    virtual: true,
});

const result: MqaDispositionResult = { changed: [handoff.id], refused: [], undo: null };

describe('perform', () => {
    const handoffIds = [handoff.id];

    it.each([
        ['accepts', accept, { act: 'accept' }, { handoffIds }],
        [
            'logs a touch of now',
            logTouch,
            { act: 'logTouch', channel: 'Call', outcome: 'Voicemail' },
            { handoffId: handoff.id, channel: 'Call', outcome: 'Voicemail', occurredAt: null, note: null },
        ],
        [
            'defers',
            defer,
            { act: 'defer', until: '2026-11-23T15:00:00.000Z', why: 'No answer yet' },
            { handoffIds, until: '2026-11-23T15:00:00.000Z', why: 'No answer yet' },
        ],
        [
            'hands on',
            handOn,
            { act: 'handOn', personId: '005', why: 'To the backup' },
            { handoffIds, personId: '005', why: 'To the backup' },
        ],
    ] as const)('%s at once', async (_name, method, request, parameters) => {
        const call = method as unknown as jest.Mock;
        call.mockResolvedValue(result);
        expect(await perform(request, handoff, 'Bright Freight')).toBe(result);
        expect(call.mock.calls).toEqual([[parameters]]);
    });

    it.each([
        ['logTouch', MqaLogTouch, { contactName: 'Dana Whitfield' }],
        ['bookMeeting', MqaBookMeeting, { contactName: 'Dana Whitfield' }],
        ['complete', MqaNoteDialog, { act: 'complete' }],
        ['returnToMarketing', MqaNoteDialog, { act: 'returnToMarketing' }],
        ['defer', MqaDefer, {}],
        ['handOn', MqaHandOn, {}],
        ['reject', MqaReject, {}],
        ['dispute', MqaNoteDialog, { act: 'dispute' }],
    ] as const)('asks in a dialog for what is missing to %s', async (about, dialog, more) => {
        const open = jest.spyOn(dialog as unknown as { open: () => Promise<unknown> }, 'open');
        open.mockResolvedValue(result);
        expect(await perform({ act: 'ask', about }, handoff, 'Bright Freight')).toBe(result);
        expect(open).toHaveBeenCalledWith(
            expect.objectContaining({ handoffIds, accountNames: ['Bright Freight'], size: 'small', ...more }),
        );
    });

    it('opens the meeting without a contact where none is named', async () => {
        const open = jest.spyOn(MqaBookMeeting, 'open').mockResolvedValue(undefined);
        await perform({ act: 'ask', about: 'bookMeeting' }, { ...handoff, contact: null }, 'Bright Freight');
        expect(open).toHaveBeenCalledWith(expect.objectContaining({ contactName: null }));
    });

    it('says what was done, at once or by a dialog', () => {
        expect(doneText({ act: 'accept' })).toBe('c.MqaAcceptedToast');
        expect(doneText({ act: 'ask', about: 'returnToMarketing' })).toBe('c.MqaDoneReturn');
    });
});
