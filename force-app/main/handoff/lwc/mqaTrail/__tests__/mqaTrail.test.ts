import { createElement } from 'lwc';
import MqaTrail from 'c/mqaTrail';

type Entry = MqaPanel['trail'][number];

function show(entries: Entry[]): HTMLElement {
    const element = createElement('c-mqa-trail', { is: MqaTrail });
    Object.assign(element, { entries });
    document.body.appendChild(element);
    return element;
}

const entries: Entry[] = [1, 2, 3, 4, 5, 6].map((hour) => ({
    at: `2026-11-21T0${hour}:00:00.000Z`,
    who: 'Automated',
    what: `Step ${hour}`,
    why: hour === 6 ? 'Rule Strict' : null,
}));
const steps = (element: HTMLElement): (string | null | undefined)[] =>
    [...(element.shadowRoot?.querySelectorAll('li strong') ?? [])].map((step) => step.textContent);

describe('c-mqa-trail', () => {
    it('shows the newest four first, with the reason where one is known', () => {
        const element = show(entries);
        expect(steps(element)).toEqual(['Step 6', 'Step 5', 'Step 4', 'Step 3']);
        expect(element.shadowRoot?.querySelector('li')?.textContent).toContain('Rule Strict');
    });

    it('names people, not the system', () => {
        const [first] = entries;
        const texts = ['Priya Raman', 'c.MqaSystem'].map(
            (who) => show([{ ...first, who }]).shadowRoot?.querySelector('p')?.textContent,
        );
        expect(texts).toEqual(['Step 1 · Priya Raman', 'Step 1']);
    });

    it('shows all and fewer again on demand', async () => {
        const element = show(entries);
        const button = element.shadowRoot?.querySelector('button');
        expect(button?.getAttribute('aria-expanded')).toBe('false');
        button?.click();
        await Promise.resolve();
        expect(steps(element)).toHaveLength(6);
        expect(button?.getAttribute('aria-expanded')).toBe('true');
        button?.click();
        await Promise.resolve();
        expect(steps(element)).toHaveLength(4);
    });

    it('needs no button for four', () => {
        expect(show(entries.slice(0, 4)).shadowRoot?.querySelector('button')).toBeNull();
    });

    it('says so when nothing has happened', () => {
        expect(show([]).shadowRoot?.textContent).toBe('c.MqaTrailEmpty');
    });

    it('is accessible', async () => {
        await expect(show(entries)).toBeAccessible();
    });
});
