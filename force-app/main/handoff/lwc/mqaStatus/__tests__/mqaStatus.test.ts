import { statusLabels, typeLabels } from 'c/mqaStatus';

describe('what handoffs are called', () => {
    it('names each state and type by its own label', () => {
        const names = [...Object.values(statusLabels), ...Object.values(typeLabels)];
        expect(new Set(names).size).toBe(names.length);
        expect(statusLabels['In Progress']).toBe('c.MqaStatusInProgress');
        expect(typeLabels.Intent).toBe('c.MqaTypeIntent');
    });
});
