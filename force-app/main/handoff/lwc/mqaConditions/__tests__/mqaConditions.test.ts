import { createElement } from 'lwc';
import MqaConditions from 'c/mqaConditions';
import { panel, panelWithoutHandoff } from '../../mqaHandoffPanel/__tests__/data/handoff';

function show(explanation: MqaExplanation | undefined): HTMLElement {
    const element = createElement('c-mqa-conditions', { is: MqaConditions });
    Object.assign(element, { explanation });
    document.body.appendChild(element);
    return element;
}

const { explanation } = panelWithoutHandoff;

describe('c-mqa-conditions', () => {
    it('puts what stands in the way first, each with actual and required', () => {
        const lines = [...(show(explanation).shadowRoot?.querySelectorAll('li') ?? [])];
        expect(lines.map((line) => line.querySelector('p')?.textContent)).toEqual([
            'Intent surge',
            'Industry',
            'Fit band',
        ]);
        expect(lines[0].textContent).toContain('41');
        expect(lines[0].textContent).toContain('at least 60');
        expect(lines[0].textContent).toContain('(21 days)');
    });

    it('says each state in words, not by colour alone', () => {
        const icons = show(explanation).shadowRoot?.querySelectorAll<
            HTMLElement & { alternativeText: string }
        >('lightning-icon');
        expect([...(icons ?? [])].map(({ alternativeText }) => alternativeText)).toEqual([
            'c.MqaConditionNotMet',
            'c.MqaConditionDataMissing',
            'c.MqaConditionMet',
        ]);
    });

    it('shows the smallest change, and none where the rule is met', () => {
        expect(show(explanation).shadowRoot?.textContent).toContain('A surge of 60 or more within 21 days');
        expect(show(panel.explanation).shadowRoot?.textContent).not.toContain('c.MqaSmallestChange');
    });

    it('shows the rule as a sentence', () => {
        expect(show(explanation).shadowRoot?.textContent).toContain(explanation.sentence);
    });

    it('shows nothing without an explanation', () => {
        expect(show(undefined).shadowRoot?.textContent).toBe('');
    });

    it('is accessible', async () => {
        await expect(show(explanation)).toBeAccessible();
    });
});
