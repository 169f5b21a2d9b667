import MqaTimeField from 'c/mqaTimeField';
import { enter, find, listen, show, text } from '@test/page';

const field = (properties: object = {}): HTMLElement => show('c-mqa-time-field', MqaTimeField, properties);

describe('c-mqa-time-field', () => {
    it('shows the time it is given and sends another one', async () => {
        const element = field({ value: '2026-11-23T09:00' });
        expect(find(element, 'input').value).toBe('2026-11-23T09:00');
        const change = listen(element, 'change');
        await enter(element, 'input', '2026-11-24T10:30');
        expect(change.mock.calls).toEqual([[{ value: '2026-11-24T10:30' }]]);
    });

    it('names the zone of the time, and helps', () => {
        expect(text(field({ help: 'Leave empty for now.' }))).toBe('c.MqaWhenInZoneLeave empty for now.');
    });

    it('is accessible', async () => {
        await expect(field({ required: true })).toBeAccessible();
    });
});
