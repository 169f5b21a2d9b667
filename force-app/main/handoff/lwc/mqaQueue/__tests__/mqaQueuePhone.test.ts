import accept from '@salesforce/apex/MqaDispositionController.accept';
import getQueue from '@salesforce/apex/MqaQueueController.getQueue';
import { all, find, settle, show } from '@test/page';
import MqaQueueElement from 'c/mqaQueue';
import { queue, queueOf } from './data/queue';

jest.mock('@salesforce/client/formFactor', () => ({ default: 'Small' }), { virtual: true });
jest.mock('@salesforce/apex/MqaDispositionController.accept', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock('@salesforce/apex/MqaQueueController.getQueue', () => ({ default: jest.fn() }), { virtual: true });

const getCall = getQueue as jest.MockedFunction<typeof getQueue>;

describe('c-mqa-queue on a phone', () => {
    it('shows cards instead of a table, acts from a card and shows more on demand', async () => {
        const { rows, ...rest } = queueOf(3);
        getCall.mockResolvedValueOnce({ ...rest, rows: rows.slice(0, 2) });
        const element = show('c-mqa-queue', MqaQueueElement);
        await settle();
        expect(all(element, 'lightning-datatable')).toHaveLength(0);
        getCall.mockResolvedValueOnce({ ...rest, rows: rows.slice(2) });
        find(element, 'lightning-button').click();
        await settle();
        expect(find(element, 'c-mqa-queue-cards').rows).toHaveLength(3);
        expect(all(element, 'lightning-button')).toHaveLength(0);
        const detail = { name: 'accept', id: 'b1' };
        find(element, 'c-mqa-queue-cards').dispatchEvent(new CustomEvent('act', { detail }));
        await settle();
        expect(accept).toHaveBeenCalledWith({ handoffIds: ['b1'] });
    });

    it('is accessible', async () => {
        getCall.mockResolvedValue(queue);
        const element = show('c-mqa-queue', MqaQueueElement);
        await settle();
        await expect(element).toBeAccessible();
    });
});
