import { refreshApex } from '@salesforce/apex';
import applyReroute from '@salesforce/apex/MqaOwnershipController.applyReroute';
import undoReroute from '@salesforce/apex/MqaOwnershipController.undoReroute';
import getReroute from '@salesforce/apex/MqaRerouteController.getReroute';
import MqaReroute from 'c/mqaReroute';
import { all, asSent, button, buttons, find, listen, settle, show, text } from '@test/page';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock('@salesforce/apex/MqaOwnershipController.applyReroute', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock('@salesforce/apex/MqaOwnershipController.undoReroute', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock(
    '@salesforce/apex/MqaRerouteController.getReroute',
    () => {
        const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
        return { default: createApexTestWireAdapter(jest.fn()) };
    },
    { virtual: true },
);
const wire = getReroute as unknown as WireTestAdapter<MqaRerouteDetail>;
const apply = applyReroute as jest.MockedFunction<typeof applyReroute>;
const undo = undoReroute as jest.MockedFunction<typeof undoReroute>;
const refresh = refreshApex as jest.MockedFunction<typeof refreshApex>;

const item = (id: string, status: MqaRerouteItem['status']): MqaRerouteItem => ({
    id,
    handoffId: 'h1',
    handoffName: 'HO-000001',
    accountId: '001',
    accountName: `Account ${id}`,
    status,
    fromName: 'Rae Holt',
    toName: 'Nico Vance',
    why: 'Territory West: taken, its deputy',
});
const previewed: MqaRerouteDetail = {
    id: 'r1',
    name: 'RR-00001',
    status: 'Previewed',
    reason: 'Left the company',
    fromName: 'Rae Holt',
    toName: null,
    territoryName: null,
    createdAt: '2026-11-20T16:00:00.000Z',
    createdByName: 'Alex Stone',
    counts: { planned: 2, stays: 1, moved: 0, undone: 0, failed: 0 },
    progress: null,
    isStuck: false,
    targets: [{ name: 'Nico Vance', count: 2 }],
    rows: [item('i1', 'Stays'), item('i2', 'Planned'), item('i3', 'Failed')],
    appliedAt: null,
    undoneAt: null,
    mayApply: true,
    mayUndo: false,
};
const running: MqaRerouteDetail = {
    ...previewed,
    status: 'Applying',
    progress: { done: 1, total: 4 },
    mayApply: false,
};

async function open(detail: MqaRerouteDetail = previewed): Promise<HTMLElement> {
    const element = show('c-mqa-reroute', MqaReroute, { recordId: 'r1' });
    wire.emit(asSent(detail));
    await settle();
    return element;
}

describe('c-mqa-reroute', () => {
    it('shows what would move, to whom and why, failures first', async () => {
        const element = await open();
        const shown = text(element);
        for (const words of [
            'RR-00001',
            'c.MqaOpsStatusPreviewed',
            'Left the company',
            'c.MqaOpsByRules',
            'c.MqaOpsAllTerritories',
            'c.MqaOpsItemPlanned',
            'Nico Vance',
        ]) {
            expect(shown).toContain(words);
        }
        const rows = find(element, 'lightning-datatable').data as { id: string; accountUrl: string }[];
        expect(rows.map(({ id }) => id)).toEqual(['i3', 'i2', 'i1']);
        expect(rows[0].accountUrl).toBe('/lightning/r/Account/001/view');
        expect(shown).not.toContain('c.MqaOpsRest');
    });

    it('is applied once', async () => {
        apply.mockResolvedValue(undefined);
        const element = await open();
        const step = listen(element, 'step');
        button(element, 'c.MqaOpsApplyMany').click();
        button(element, 'c.MqaOpsApplyMany').click();
        await settle();
        expect(apply).toHaveBeenCalledTimes(1);
        expect(apply).toHaveBeenCalledWith({ rerouteId: 'r1' });
        expect(step).toHaveBeenCalledTimes(1);
        expect(refresh).toHaveBeenCalledTimes(1);
    });

    it('is undone where it was applied', async () => {
        undo.mockResolvedValue(undefined);
        const element = await open({ ...previewed, status: 'Applied', mayApply: false, mayUndo: true });
        button(element, 'c.MqaOpsUndo').click();
        await settle();
        expect(undo).toHaveBeenCalledWith({ rerouteId: 'r1' });
        expect(apply).not.toHaveBeenCalled();
    });

    it('says why a step was refused', async () => {
        apply.mockRejectedValue({ body: { message: 'Only a previewed one.' } });
        const element = await open();
        button(element, 'c.MqaOpsApplyMany').click();
        await settle();
        expect(find(element, 'c-mqa-notice').problems).toEqual(['Only a previewed one.']);
        expect(button(element, 'c.MqaOpsApplyMany').disabled).toBe(false);
    });

    it('asks how far a running step is, one question at a time, and tells when it is done', async () => {
        const element = await open(running);
        expect(text(element)).toContain('c.MqaOpsApplying');
        expect(find(element, 'lightning-progress-bar').value).toBe(25);
        const step = listen(element, 'step');
        let answer = (): void => undefined;
        refresh.mockImplementationOnce(
            () =>
                new Promise((resolve) => {
                    answer = resolve;
                }),
        );
        find(element, '.ticking').dispatchEvent(new CustomEvent('animationiteration'));
        find(element, '.ticking').dispatchEvent(new CustomEvent('animationiteration'));
        expect(refresh).toHaveBeenCalledTimes(1);
        answer();
        await settle();
        expect(step).not.toHaveBeenCalled();
        refresh.mockImplementationOnce(() => {
            wire.emit({ ...previewed, status: 'Applied', mayApply: false });
            return Promise.resolve();
        });
        find(element, '.ticking').dispatchEvent(new CustomEvent('animationiteration'));
        await settle();
        expect(step).toHaveBeenCalledTimes(1);
        expect(all(element, '.ticking')).toHaveLength(0);
        expect(buttons(element)).toHaveLength(0);
    });

    it('says that a step does not go on', async () => {
        const element = await open({ ...running, isStuck: true, progress: { done: 0, total: 0 } });
        expect(text(element)).toContain('c.MqaOpsStuck');
        expect(find(element, 'lightning-progress-bar').value).toBe(5);
    });

    it('says that there is nothing to move, and how many rows are not shown', async () => {
        const none = { planned: 0, stays: 0, moved: 0, undone: 0, failed: 0 };
        const element = await open({
            ...previewed,
            counts: none,
            rows: [],
            targets: [],
            mayApply: false,
            toName: 'Nico Vance',
            territoryName: 'West',
            fromName: null,
        });
        expect(find(element, 'c-mqa-notice').title).toBe('c.MqaOpsNothingToMove');
        expect(text(element)).toContain('c.MqaOpsEverybody');
        const many = await open({ ...previewed, counts: { ...none, planned: 900 } });
        expect(text(many)).toContain('c.MqaOpsRest');
    });

    it('does without an account that the user cannot see', async () => {
        const element = await open({ ...previewed, rows: [{ ...item('i1', 'Moved'), accountId: null }] });
        const [row] = find(element, 'lightning-datatable').data as { accountUrl: string }[];
        expect(row.accountUrl).toBe('');
    });

    it('shows a stencil at once', () => {
        const element = show('c-mqa-reroute', MqaReroute, { recordId: 'r1' });
        expect(find(element, 'c-mqa-notice').loading).toBe(true);
    });

    it('says why it could not be read, and tries again', async () => {
        const element = show('c-mqa-reroute', MqaReroute, { recordId: 'r1' });
        wire.error({ message: 'No access.' });
        await settle();
        expect(find(element, 'c-mqa-notice').problems).toEqual(['No access.']);
        find(element, 'c-mqa-notice').dispatchEvent(new CustomEvent('retry'));
        await settle();
        expect(refresh).toHaveBeenCalledTimes(1);
    });

    it.each([previewed, running])('is accessible', async (detail) => {
        await expect(await open(detail)).toBeAccessible();
    });
});
