import MqaCandidates from 'c/mqaCandidates';
import { all, choose, find, listen, settle, show, text } from '@test/page';

const rae: MqaCaseCandidate = {
    id: 'u1',
    name: 'Rae Holt',
    title: 'SDR',
    reasons: ['SDR of territory West'],
    objections: ['West: state Nevada is not in it'],
    available: true,
    openHandoffs: 3,
    cap: 10,
    used: 2,
};
const away: MqaCaseCandidate = {
    ...rae,
    id: 'u2',
    name: 'Iris Falk',
    title: null,
    objections: ['Away until 24 Nov'],
    available: false,
    cap: null,
    used: null,
};
const open = (properties: object = {}): HTMLElement =>
    show('c-mqa-candidates', MqaCandidates, {
        candidates: [rae, away],
        people: [{ id: 'u3', name: 'Nico Vance' }],
        ...properties,
    });

describe('c-mqa-candidates', () => {
    it('says of each who, why, why not, and how much they have', () => {
        const shown = text(open());
        for (const words of ['Rae Holt', 'SDR of territory West', 'West: state Nevada is not in it']) {
            expect(shown).toContain(words);
        }
        expect(shown).toContain('c.MqaOpsOpenCount · c.MqaOpsPlacesToday');
        expect(shown).toContain('c.MqaOpsUnavailable');
    });

    it('tells whom somebody chose', async () => {
        const element = open();
        const chosen = listen(element, 'choose');
        find(element, 'input[value="u1"]').dispatchEvent(new CustomEvent('change'));
        await choose(element, 'lightning-combobox', 'u3');
        expect(chosen.mock.calls).toEqual([[{ personId: 'u1' }], [{ personId: 'u3' }]]);
    });

    it('marks the choice, among the candidates or among the others', async () => {
        const element = open({ value: 'u1' });
        expect(find(element, 'input[value="u1"]').checked).toBe(true);
        expect(find(element, 'lightning-combobox').value).toBeNull();
        Object.assign(element, { value: 'u3' });
        await settle();
        expect(find(element, 'input[value="u1"]').checked).toBe(false);
        expect(find(element, 'lightning-combobox').value).toBe('u3');
    });

    it('says that nobody is known, and offers nobody else where there is nobody', () => {
        const element = open({ candidates: [], people: [] });
        expect(text(element)).toContain('c.MqaOpsNoCandidates');
        expect(all(element, 'lightning-combobox')).toHaveLength(0);
    });

    it('cannot be changed while it is saved', () => {
        const element = open({ disabled: true });
        expect(find(element, 'input').disabled).toBe(true);
        expect(find(element, 'lightning-combobox').disabled).toBe(true);
    });

    it('is accessible', async () => {
        await expect(open({ value: 'u1' })).toBeAccessible();
    });
});
