import { refreshApex } from '@salesforce/apex';
import getCases from '@salesforce/apex/MqaOwnershipCaseController.getCases';
import MqaOwnershipCases from 'c/mqaOwnershipCases';
import { all, asSent, choose, find, settle, show, text } from '@test/page';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock(
    '@salesforce/apex/MqaOwnershipCaseController.getCases',
    () => {
        const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
        return { default: createApexTestWireAdapter(jest.fn()) };
    },
    { virtual: true },
);
const wire = getCases as unknown as WireTestAdapter<MqaCases>;

const row = (id: string, accountName: string, rest: Partial<MqaCaseRow> = {}): MqaCaseRow => ({
    id,
    name: `RC-${id}`,
    kind: 'Ownership',
    accountId: '001',
    accountName,
    businessUnit: 'Default',
    holderName: 'Robin Lake',
    openedAt: '2026-11-20T16:00:00.000Z',
    dueAt: '2026-11-23T16:00:00.000Z',
    overdue: false,
    decidedAt: null,
    decision: null,
    ...rest,
});
const cases: MqaCases = {
    rows: [row('c1', 'Sable Systems', { overdue: true }), row('c2', 'Amber Logistics', { dueAt: null })],
    counts: { ownership: 2, disputes: 1, decided: 4 },
};

async function open(answer: MqaCases = cases): Promise<HTMLElement> {
    const element = show('c-mqa-ownership-cases', MqaOwnershipCases);
    wire.emit(asSent(answer));
    await settle();
    return element;
}
const chosen = (element: HTMLElement): unknown => find(element, 'c-mqa-ownership-case').recordId;

const lines = (element: HTMLElement): ReturnType<typeof all> => all(element, 'c-mqa-pick');
const pick = (element: HTMLElement, value: string): void => {
    find(element, 'c-mqa-pick').dispatchEvent(new CustomEvent('pick', { detail: { value } }));
};

describe('c-mqa-ownership-cases', () => {
    it('lists the cases with the first one beside them', async () => {
        const element = await open();
        expect(all(element, 'li')).toHaveLength(2);
        expect(text(element)).toContain('Sable Systems');
        expect(text(element)).toContain('c.MqaOverdue');
        expect(chosen(element)).toBe('c1');
        expect(lines(element).find(({ value }) => value === 'c1')?.chosen).toBe(true);
        expect(find(element, 'lightning-radio-group').options.map(({ label }) => label)).toEqual([
            'c.MqaOpsFilterOwnership (2)',
            'c.MqaOpsFilterDisputes (1)',
            'c.MqaOpsFilterDecided (4)',
        ]);
    });

    it('shows the case that is chosen', async () => {
        const element = await open();
        pick(element, 'c2');
        await settle();
        expect(chosen(element)).toBe('c2');
    });

    it('keeps a case in view that was just decided', async () => {
        const element = await open();
        find(element, 'c-mqa-ownership-case').dispatchEvent(
            new CustomEvent('decide', { detail: { caseId: 'c1' } }),
        );
        expect(refreshApex).toHaveBeenCalledTimes(1);
        wire.emit({ ...cases, rows: [cases.rows[1]] });
        await settle();
        expect(all(element, 'li')).toHaveLength(1);
        expect(chosen(element)).toBe('c1');
    });

    it('goes to the next case when one is gone', async () => {
        const element = await open();
        wire.emit({ ...cases, rows: [cases.rows[1]] });
        await settle();
        expect(chosen(element)).toBe('c2');
    });

    it('asks for another filter and shows a stencil meanwhile', async () => {
        const element = await open();
        await choose(element, 'lightning-radio-group', 'decided');
        expect(wire.getLastConfig()).toEqual({ filter: 'decided' });
        expect(find(element, 'c-mqa-notice').loading).toBe(true);
        wire.emit({
            ...cases,
            rows: [row('c9', 'Hazel Foods', { decidedAt: '2026-11-21T16:00:00.000Z', decision: 'Rae Holt' })],
        });
        await settle();
        expect(text(element)).toContain('Rae Holt');
    });

    it.each([
        ['ownership', 'c.MqaOpsEmptyOwnership'],
        ['disputes', 'c.MqaOpsEmptyDisputes'],
        ['decided', 'c.MqaOpsEmptyDecided'],
    ])('says that there is nothing under %s', async (filter, title) => {
        const element = await open();
        await choose(element, 'lightning-radio-group', filter);
        wire.emit({ rows: [], counts: { ownership: 0, disputes: 0, decided: 0 } });
        await settle();
        expect(find(element, 'c-mqa-notice').title).toBe(title);
        expect(all(element, 'c-mqa-ownership-case')).toHaveLength(0);
    });

    it('shows a stencil at once', () => {
        const element = show('c-mqa-ownership-cases', MqaOwnershipCases);
        expect(find(element, 'c-mqa-notice').loading).toBe(true);
        expect(find(element, 'c-mqa-ownership-case').pending).toBe(true);
    });

    it('says what went wrong and tries again', async () => {
        const element = show('c-mqa-ownership-cases', MqaOwnershipCases);
        wire.error({ message: 'No access.' });
        await settle();
        expect(find(element, 'c-mqa-notice').problems).toEqual(['No access.']);
        find(element, 'c-mqa-notice').dispatchEvent(new CustomEvent('retry'));
        expect(refreshApex).toHaveBeenCalledTimes(1);
    });

    it('is accessible', async () => {
        await expect(await open()).toBeAccessible();
    });
});
