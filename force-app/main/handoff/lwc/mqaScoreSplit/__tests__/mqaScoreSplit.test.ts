import { createElement } from 'lwc';
import MqaScoreSplit from 'c/mqaScoreSplit';
import { handoff } from '../../mqaHandoffPanel/__tests__/data/handoff';

jest.mock('@salesforce/label/c.MqaFitAndBehavior', () => ({ default: 'Fit {0}, behavior {1}' }), {
    virtual: true,
});

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
        expect(parts).toEqual(['c.MqaFit35', 'c.MqaIntent40', 'c.MqaEngagement29']);
    });

    it('fills as many marks as the band counts', () => {
        const element = show({ ...handoff.score, band: 3 });
        expect(element.shadowRoot?.querySelectorAll('.mark_on')).toHaveLength(3);
        expect(element.shadowRoot?.querySelectorAll('.mark')).toHaveLength(5);
    });

    it('fills the bar, 100 points long, with what each part earned, fit first', () => {
        expect(widths(show({ ...handoff.score, fit: 30, intent: 25, engagement: 17 }))).toEqual([
            '30%',
            '25%',
            '17%',
        ]);
    });

    it.each([
        [60, 20, 20, 'c.MqaLeanFit', 'Fit 60, behavior 40'],
        [30, 50, 20, 'c.MqaLeanBehavior', 'Fit 30, behavior 70'],
        [50, 25, 25, 'c.MqaLeanBalanced', 'Fit 50, behavior 50'],
        [0, 0, 0, '', ''],
    ])(
        'says in words what %i fit, %i intent and %i engagement are',
        (fit, intent, engagement, words, sums) => {
            const element = show({ ...handoff.score, fit, intent, engagement });
            expect(element.shadowRoot?.querySelector('.lean')?.textContent ?? '').toBe(words);
            expect(element.shadowRoot?.querySelector('.sums')?.textContent ?? '').toContain(sums);
        },
    );

    it('gives negative and missing points no room', () => {
        expect(widths(show({ ...handoff.score, fit: 10, intent: 0, engagement: -5 }))).toEqual([
            '10%',
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
