import MqaActivityList from 'c/mqaActivity';
import { all, show, text } from '@test/page';

const entries: MqaActivity[] = [
    {
        at: '2026-11-20T15:00:00.000Z',
        type: 'Form Submission',
        who: 'Dana Whitfield',
        what: '/demo',
        campaign: 'Autumn benchmark',
        formName: 'Demo request',
        formData: [
            { label: 'Team size', value: '40' },
            { label: 'Start', value: 'January' },
        ],
    },
    { at: '2026-11-19T15:00:00.000Z', type: 'Intent Surge', formData: [] } as unknown as MqaActivity,
];
const shown = (properties: object): HTMLElement => show('c-mqa-activity', MqaActivityList, properties);

describe('c-mqa-activity', () => {
    it('says when, what, who, and what was submitted', () => {
        const element = shown({ entries });
        const [form, surge] = all(element, 'li').map((line) => line.textContent);
        for (const expected of [
            'Nov 20',
            'Form Submission',
            'Dana Whitfield',
            'Demo request · /demo · Autumn benchmark',
            'Team size: 40 · Start: January',
        ]) {
            expect(form).toContain(expected);
        }
        expect(surge).toBe('Nov 19Intent Surge');
    });

    it('says so when there is none', () => {
        expect(text(shown({}))).toBe('c.MqaActivityNone');
    });

    it('is accessible', async () => {
        await expect(shown({ entries })).toBeAccessible();
    });
});
