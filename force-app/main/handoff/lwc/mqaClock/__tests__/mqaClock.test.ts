import MqaClock from 'c/mqaClock';
import { find, settle, show, text } from '@test/page';

jest.mock('@salesforce/label/c.MqaClockLeft', () => ({ default: '{0} left' }), { virtual: true });
jest.mock('@salesforce/label/c.MqaClockOverdueBy', () => ({ default: 'Overdue by {0}' }), { virtual: true });

const NOW = Date.parse('2026-11-21T09:00:00.000Z');
const clock = { label: 'Accept the handoff', dueAt: '2026-11-21T09:42:30.000Z', overdue: false };
const shown = (properties: object): HTMLElement => show('c-mqa-clock', MqaClock, properties);

beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
});

describe('c-mqa-clock', () => {
    it('says what, how much time is left, and by when', () => {
        const element = shown({ clock });
        expect(text(element)).toContain('Accept the handoff');
        expect(text(element)).toContain('42 min left');
        expect(text(element)).toMatch(/today/);
    });

    it('runs on, and turns overdue while it is looked at', async () => {
        const element = shown({ clock });
        const minute = async (now: string): Promise<void> => {
            jest.spyOn(Date, 'now').mockReturnValue(Date.parse(now));
            find(element, '.clock').dispatchEvent(new CustomEvent('animationiteration'));
            await settle();
        };
        await minute('2026-11-21T09:41:00.000Z');
        expect(text(element)).toContain('1 min left');
        await minute('2026-11-21T11:47:31.000Z');
        expect(text(element)).toContain('Overdue by 2 hr 5 min');
        expect(find(element, 'lightning-icon').iconName).toBe('utility:warning');
    });

    it('takes the word of a server whose clock is ahead', () => {
        expect(text(shown({ clock: { ...clock, overdue: true } }))).toContain('c.MqaOverdue');
    });

    it('says so when nothing runs', () => {
        expect(text(shown({ clock: null }))).toBe('c.MqaClockNone');
    });

    it('is accessible', async () => {
        await expect(shown({ clock })).toBeAccessible();
    });
});
