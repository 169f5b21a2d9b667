import complete from '@salesforce/apex/MqaDispositionController.complete';
import returnToMarketing from '@salesforce/apex/MqaDispositionController.returnToMarketing';
import openDispute from '@salesforce/apex/MqaOwnershipController.openDispute';
import MqaNoteDialog from 'c/mqaNoteDialog';
import { isIncomplete, itActsOnHandoffs, oneHandoff, save, twoHandoffs } from '@test/dialog';
import { choose, find, openDialog, text } from '@test/page';

jest.mock('@salesforce/apex/MqaDispositionController.complete', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock('@salesforce/apex/MqaDispositionController.returnToMarketing', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock('@salesforce/apex/MqaOwnershipController.openDispute', () => ({ default: jest.fn() }), {
    virtual: true,
});

const openFor = (act: string, properties: object = oneHandoff): ReturnType<typeof openDialog> =>
    openDialog('c-mqa-note-dialog', MqaNoteDialog, { ...properties, act });
const fill = (element: HTMLElement): Promise<void> => choose(element, 'lightning-textarea', ' Went well ');

itActsOnHandoffs('c-mqa-note-dialog to complete', {
    open: () => openFor('complete'),
    fill,
    call: complete,
    parameters: { handoffIds: ['a00'], note: 'Went well' },
});

itActsOnHandoffs('c-mqa-note-dialog to return', {
    open: () => openFor('returnToMarketing'),
    fill,
    call: returnToMarketing,
    parameters: { handoffIds: ['a00'], note: 'Went well' },
});

itActsOnHandoffs('c-mqa-note-dialog to dispute', {
    open: () => openFor('dispute'),
    fill: (element) => choose(element, 'lightning-textarea', ' Not our segment '),
    call: openDispute,
    parameters: { handoffId: 'a00', question: 'Not our segment' },
    answer: 'a0C',
    result: { changed: ['a00'], refused: [], undo: null },
});

describe('c-mqa-note-dialog', () => {
    it('says what each act does', () => {
        expect(text(openFor('complete').element)).toContain('c.MqaCompleteEffect');
        expect(text(openFor('returnToMarketing', twoHandoffs).element)).toContain('c.MqaReturnEffect');
        expect(text(openFor('dispute').element)).toContain('c.MqaDisputeEffect');
    });

    it('asks for a note of a length that can be kept', () => {
        const noteOf = (act: string): { label: string; maxLength: unknown } =>
            find(openFor(act).element, 'lightning-textarea') as unknown as ReturnType<typeof noteOf>;
        expect(noteOf('returnToMarketing')).toMatchObject({ label: 'c.MqaReturnNote', maxLength: 255 });
        expect(noteOf('dispute')).toMatchObject({ label: 'c.MqaDisputeQuestion', maxLength: 1000 });
    });

    it.each([
        ['complete', complete],
        ['returnToMarketing', returnToMarketing],
        ['dispute', openDispute],
    ])('needs a note to %s', async (act, call) => {
        const { element } = openFor(act);
        expect(isIncomplete(element)).toBe(true);
        await choose(element, 'lightning-textarea', '  ');
        await save(element);
        expect(call).not.toHaveBeenCalled();
    });
});
