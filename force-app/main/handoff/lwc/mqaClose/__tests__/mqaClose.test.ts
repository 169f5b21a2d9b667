import complete from '@salesforce/apex/MqaDispositionController.complete';
import returnToMarketing from '@salesforce/apex/MqaDispositionController.returnToMarketing';
import MqaClose from 'c/mqaClose';
import { isIncomplete, itActsOnHandoffs, oneHandoff, save, twoHandoffs } from '@test/dialog';
import { choose, openDialog, text } from '@test/page';

jest.mock('@salesforce/apex/MqaDispositionController.complete', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock('@salesforce/apex/MqaDispositionController.returnToMarketing', () => ({ default: jest.fn() }), {
    virtual: true,
});

const openFor = (act: string, properties: object = oneHandoff): ReturnType<typeof openDialog> =>
    openDialog('c-mqa-close', MqaClose, { ...properties, act });
const fill = (element: HTMLElement): Promise<void> => choose(element, 'lightning-textarea', ' Went well ');

itActsOnHandoffs('c-mqa-close to complete', {
    open: () => openFor('complete'),
    fill,
    call: complete,
    parameters: { handoffIds: ['a00'], note: 'Went well' },
});

itActsOnHandoffs('c-mqa-close to return', {
    open: () => openFor('returnToMarketing'),
    fill,
    call: returnToMarketing,
    parameters: { handoffIds: ['a00'], note: 'Went well' },
});

describe('c-mqa-close', () => {
    it('says what each act does', () => {
        expect(text(openFor('complete').element)).toContain('c.MqaCompleteEffect');
        expect(text(openFor('returnToMarketing', twoHandoffs).element)).toContain('c.MqaReturnEffect');
    });

    it('needs a note', async () => {
        const { element } = openFor('complete');
        expect(isIncomplete(element)).toBe(true);
        await save(element);
        expect(complete).not.toHaveBeenCalled();
    });
});
