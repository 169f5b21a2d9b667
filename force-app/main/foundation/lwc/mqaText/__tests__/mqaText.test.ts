import { format } from 'c/mqaText';

describe('format', () => {
    it('fills places by number, each as often as it occurs', () => {
        expect(format('{1} of {0}, {1}', 'four', 3)).toBe('3 of four, 3');
    });

    it('leaves a place without a value as it is', () => {
        expect(format('{0} and {1}', 'one')).toBe('one and {1}');
    });
});
