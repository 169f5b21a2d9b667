import accept from '@salesforce/apex/MqaDispositionController.accept';
import MqaBookMeeting from 'c/mqaBookMeeting';
import MqaDefer from 'c/mqaDefer';
import MqaHandOn from 'c/mqaHandOn';
import MqaLogTouch from 'c/mqaLogTouch';
import MqaNoteDialog from 'c/mqaNoteDialog';
import MqaReject from 'c/mqaReject';
import { outcomeOf, perform, type QueueAction } from '../queueActs';
import { rowOf } from '../queueRows';
import { row, second } from './data/queue';

jest.mock('@salesforce/apex/MqaDispositionController.accept', () => ({ default: jest.fn() }), {
    virtual: true,
});

const rows = [row, second].map((one) => rowOf(one, 0));
const asked = {
    size: 'small',
    handoffIds: ['a01', 'a02'],
    accountNames: ['Bright Freight', 'Solis Foods'],
    contactName: 'Dana Whitfield',
};

describe('perform', () => {
    it('accepts at once', async () => {
        await perform('accept', rows);
        expect(accept).toHaveBeenCalledWith({ handoffIds: ['a01', 'a02'] });
    });

    it.each<[QueueAction, { open: unknown }, object]>([
        ['logTouch', MqaLogTouch, { label: 'c.MqaActLogTouch' }],
        ['bookMeeting', MqaBookMeeting, { label: 'c.MqaActBookMeeting' }],
        ['defer', MqaDefer, { label: 'c.MqaActDefer' }],
        ['handOn', MqaHandOn, { label: 'c.MqaActHandOn' }],
        ['complete', MqaNoteDialog, { label: 'c.MqaActComplete', act: 'complete' }],
        ['returnToMarketing', MqaNoteDialog, { label: 'c.MqaActReturn', act: 'returnToMarketing' }],
        ['reject', MqaReject, { label: 'c.MqaActReject' }],
    ])('asks in a dialog before it does: %s', async (action, dialog, own) => {
        const open = jest.spyOn(dialog as typeof MqaDefer, 'open').mockResolvedValue(undefined);
        await expect(perform(action, rows)).resolves.toBeUndefined();
        expect(open).toHaveBeenCalledWith({ ...asked, ...own });
    });
});

describe('outcomeOf', () => {
    it('is silent about what was done when all was refused', () => {
        const refused = rows.map(({ id, accountName }) => ({ handoffId: id, accountName, message: 'No.' }));
        expect(outcomeOf('reject', rows, { changed: [], refused, undo: null })).toEqual({
            text: '',
            refusals: ['c.MqaActOn', 'c.MqaActOn'],
            undo: null,
        });
    });
});
