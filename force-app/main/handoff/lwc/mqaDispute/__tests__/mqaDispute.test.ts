import openDispute from '@salesforce/apex/MqaOwnershipController.openDispute';
import MqaDispute from 'c/mqaDispute';
import { isIncomplete, itActsOnHandoffs, oneHandoff, save } from '@test/dialog';
import { choose, openDialog } from '@test/page';

jest.mock('@salesforce/apex/MqaOwnershipController.openDispute', () => ({ default: jest.fn() }), {
    virtual: true,
});
const call = openDispute as jest.MockedFunction<typeof openDispute>;
const open = (): ReturnType<typeof openDialog> => openDialog('c-mqa-dispute', MqaDispute, oneHandoff);

itActsOnHandoffs('c-mqa-dispute', {
    open,
    fill: (element) => choose(element, 'lightning-textarea', ' Not our segment '),
    call,
    parameters: { handoffId: 'a00', question: 'Not our segment' },
    answer: 'a0C',
    result: { changed: ['a00'], refused: [], undo: null },
});

describe('c-mqa-dispute', () => {
    it('needs the question', async () => {
        const { element } = open();
        expect(isIncomplete(element)).toBe(true);
        await save(element);
        expect(call).not.toHaveBeenCalled();
    });
});
