import { all, choose, find, listen, show } from '@test/page';
import MqaQueueTools from 'c/mqaQueueTools';

jest.mock('@salesforce/client/formFactor', () => ({ default: 'Small' }), { virtual: true });

const choice: MqaQueueChoice = { filter: 'mine', sortBy: 'score', descending: true, hiddenColumns: [] };

describe('c-mqa-queue-tools on a phone', () => {
    it('lets filter and order be chosen, and has no bulk actions', async () => {
        const element = show('c-mqa-queue-tools', MqaQueueTools, { choice });
        const sort = listen(element, 'sort');
        const filter = listen(element, 'filter');
        expect(find(element, '.sort').value).toBe('score:desc');
        await choose(element, '.sort', 'dueAt:asc');
        await choose(element, '.filter', 'backup');
        expect(sort).toHaveBeenCalledWith({ fieldName: 'dueAt', sortDirection: 'asc' });
        expect(filter).toHaveBeenCalledWith('backup');
        expect(all(element, 'lightning-button')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('starts with the oldest trigger', () => {
        const element = show('c-mqa-queue-tools', MqaQueueTools);
        expect(find(element, '.sort').value).toBe('qualifiedAt:asc');
    });
});
