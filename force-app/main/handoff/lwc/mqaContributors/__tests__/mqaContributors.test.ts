import { createElement } from 'lwc';
import MqaContributors from 'c/mqaContributors';

function show(contributors: MqaContributor[]): HTMLElement {
    const element = createElement('c-mqa-contributors', { is: MqaContributors });
    Object.assign(element, { contributors });
    document.body.appendChild(element);
    return element;
}

const two: MqaContributor[] = [
    { label: 'Demo request', value: 'Requested a demo', points: 50, dimension: 'Engagement' },
    { label: 'Title', value: 'VP Operations', points: 15, dimension: 'Fit' },
];

describe('c-mqa-contributors', () => {
    it('names rule, value and dimension in the order given', () => {
        const lines = [...(show(two).shadowRoot?.querySelectorAll('li') ?? [])].map(
            (line) => line.textContent,
        );
        expect(lines).toHaveLength(2);
        expect(lines[0]).toContain('Demo requestRequested a demo');
        expect(lines[0]).toContain('c.MqaEngagement');
        expect(lines[1]).toContain('TitleVP Operations');
    });

    it('says so when nothing earned points', () => {
        expect(show([]).shadowRoot?.textContent).toBe('c.MqaNoContributors');
    });

    it('is accessible', async () => {
        await expect(show(two)).toBeAccessible();
    });
});
