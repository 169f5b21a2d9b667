import { createElement } from 'lwc';
import MqaScoreSplit from 'c/mqaScoreSplit';
import { handoff } from '../../mqaHandoffPanel/__tests__/data/handoff';

function show(score: MqaScore | undefined): HTMLElement {
    const element = createElement('c-mqa-score-split', { is: MqaScoreSplit });
    Object.assign(element, { score });
    document.body.appendChild(element);
    return element;
}

const widths = (element: HTMLElement): string[] =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.bar') ?? [])].map((bar) => bar.style.width);

describe('c-mqa-score-split', () => {
    it('shows the score and the three parts in numbers', () => {
        const element = show(handoff.score);
        const parts = [...(element.shadowRoot?.querySelectorAll('li') ?? [])].map((part) => part.textContent);
        expect(element.shadowRoot?.querySelector('.number')?.textContent).toBe('82');
        expect(parts).toEqual(['c.MqaIntent40', 'c.MqaEngagement29']);
        expect(element.shadowRoot?.querySelector('.poles')?.textContent).toBe('c.MqaFit 35c.MqaBehavior 69');
    });

    it('fills as many marks as the band counts', () => {
        const element = show({ ...handoff.score, band: 3 });
        expect(element.shadowRoot?.querySelectorAll('.mark_on')).toHaveLength(3);
        expect(element.shadowRoot?.querySelectorAll('.mark')).toHaveLength(5);
    });

    it('divides the bar by what each part earned', () => {
        expect(widths(show({ ...handoff.score, fit: 50, intent: 25, engagement: 25 }))).toEqual([
            '50%',
            '25%',
            '25%',
        ]);
    });

    it.each([
        [60, 20, 20, 'c.MqaLeanFit'],
        [30, 50, 20, 'c.MqaLeanBehavior'],
        [50, 25, 25, 'c.MqaLeanBalanced'],
        [0, 0, 0, ''],
    ])('says in words what %i fit, %i intent and %i engagement are', (fit, intent, engagement, words) => {
        const element = show({ ...handoff.score, fit, intent, engagement });
        expect(element.shadowRoot?.querySelector('.lean')?.textContent ?? '').toBe(words);
    });

    it('prefers the words of the server', () => {
        const element = show({ ...handoff.score, mix: 'Mostly fit: 60 of 72 for who they are' });
        expect(element.shadowRoot?.querySelector('.lean')?.textContent).toBe(
            'Mostly fit: 60 of 72 for who they are',
        );
    });

    it('lets fit grow to one side of the middle and behavior to the other', () => {
        const halves = [...(show(handoff.score).shadowRoot?.querySelectorAll('.half') ?? [])];
        expect(halves.map((half) => half.querySelectorAll('.bar').length)).toEqual([1, 2]);
        expect(halves[0].querySelector('.fit')).not.toBeNull();
    });

    it('gives negative and missing points no room', () => {
        expect(widths(show({ ...handoff.score, fit: 10, intent: 0, engagement: -5 }))).toEqual([
            '100%',
            '0%',
            '0%',
        ]);
        expect(widths(show({ ...handoff.score, fit: 0, intent: 0, engagement: 0 }))).toEqual([
            '0%',
            '0%',
            '0%',
        ]);
    });

    it('shows nothing without a score', () => {
        expect(show(undefined).shadowRoot?.textContent).toBe('');
    });

    it('is accessible', async () => {
        await expect(show(handoff.score)).toBeAccessible();
    });
});
