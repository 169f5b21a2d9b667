import { createElement } from 'lwc';
import MqaTrend from 'c/mqaTrend';

function show(history: MqaScore['history']): HTMLElement {
    const element = createElement('c-mqa-trend', { is: MqaTrend });
    Object.assign(element, { history, sentence: 'Up 31 points in 14 days' });
    document.body.appendChild(element);
    return element;
}

const week = [
    { day: '2026-11-19', score: 0 },
    { day: '2026-11-20', score: 50 },
    { day: '2026-11-21', score: 100 },
];

describe('c-mqa-trend', () => {
    it('draws a score of 0 on the floor and 100 at the top', () => {
        const line = show(week).shadowRoot?.querySelector('polyline');
        expect(line?.getAttribute('points')).toBe('0.0,32.0 60.0,16.0 120.0,0.0');
    });

    it('says in words what the line shows', () => {
        const element = show(week);
        expect(element.shadowRoot?.querySelector('svg')?.getAttribute('aria-label')).toBe(
            'Up 31 points in 14 days',
        );
        expect(element.shadowRoot?.querySelector('p')?.textContent).toBe('Up 31 points in 14 days');
    });

    it('draws nothing of fewer than two days', () => {
        const element = show(week.slice(0, 1));
        expect(element.shadowRoot?.querySelector('svg')).toBeNull();
        expect(element.shadowRoot?.querySelector('p')?.textContent).toBe('Up 31 points in 14 days');
    });

    it('is accessible', async () => {
        await expect(show(week)).toBeAccessible();
    });
});
