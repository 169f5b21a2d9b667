import { refreshApex } from '@salesforce/apex';
import decideDispute from '@salesforce/apex/MqaOwnershipCaseController.decideDispute';
import decideOwnership from '@salesforce/apex/MqaOwnershipCaseController.decideOwnership';
import getCase from '@salesforce/apex/MqaOwnershipCaseController.getCase';
import MqaOwnershipCase from 'c/mqaOwnershipCase';
import { all, asSent, button, choose, find, listen, settle, show, text } from '@test/page';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock('@salesforce/apex/MqaOwnershipCaseController.decideDispute', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock('@salesforce/apex/MqaOwnershipCaseController.decideOwnership', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock(
    '@salesforce/apex/MqaOwnershipCaseController.getCase',
    () => {
        const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
        return { default: createApexTestWireAdapter(jest.fn()) };
    },
    { virtual: true },
);
const wire = getCase as unknown as WireTestAdapter<MqaCaseDetail>;
const decide = decideOwnership as jest.MockedFunction<typeof decideOwnership>;
const settleDispute = decideDispute as jest.MockedFunction<typeof decideDispute>;

const rae: MqaCaseCandidate = {
    id: 'u1',
    name: 'Rae Holt',
    title: 'SDR',
    reasons: ['SDR of territory West'],
    objections: [],
    available: true,
    openHandoffs: 3,
    cap: null,
    used: null,
};
const ownership: MqaCaseDetail = {
    id: 'c1',
    name: 'RC-00001',
    kind: 'Ownership',
    accountId: '001',
    accountName: 'Sable Systems',
    accountFacts: 'Australia · Technology · 429 employees',
    businessUnit: 'Default',
    holderName: 'Robin Lake',
    openedAt: '2026-11-20T16:00:00.000Z',
    dueAt: '2026-11-23T16:00:00.000Z',
    overdue: false,
    decidedAt: null,
    decision: null,
    handoff: {
        id: 'h1',
        name: 'HO-000001',
        status: 'Data Completion',
        handoffType: 'Intent',
        score: 80,
        band: 4,
        triggerReason: 'Intent surge: 82',
        primaryAction: 'Call Dana Whitfield.',
        qualifiedAt: '2026-11-20T16:00:00.000Z',
        ownerName: 'Robin Lake',
    },
    question: ['Live deal: not taken, no open deal', 'Nobody was found'],
    openedByName: null,
    salesVpName: null,
    marketingVpName: null,
    candidates: [rae, { ...rae, id: 'u2', name: 'Iris Falk', available: false }],
    people: [{ id: 'u3', name: 'Nico Vance' }],
    precedents: [
        {
            id: 'c0',
            name: 'RC-00000',
            accountName: 'Amber Logistics',
            sameAccount: false,
            ownerName: 'Koa Finch',
            ruling: 'Small ones stay with the SDR there.',
            decidedAt: '2026-11-13T16:00:00.000Z',
            decidedByName: 'Alex Stone',
        },
    ],
    ruling: null,
    decidedByName: null,
    decidedOwnerName: null,
    decidedBackupName: null,
    mayDecide: true,
};
const dispute: MqaCaseDetail = {
    ...ownership,
    id: 'c2',
    kind: 'Dispute',
    question: ['They never asked for us'],
    openedByName: 'Rae Holt',
    salesVpName: 'Dale Thorne',
    marketingVpName: 'Mona Reed',
    candidates: [],
    people: [],
    precedents: [],
};

async function open(detail: MqaCaseDetail = ownership): Promise<HTMLElement> {
    const element = show('c-mqa-ownership-case', MqaOwnershipCase, { recordId: detail.id });
    wire.emit(asSent(detail));
    await settle();
    return element;
}
const notice = (element: HTMLElement): { loading: boolean; problems: string[]; title: string } =>
    find(element, 'c-mqa-notice') as unknown as { loading: boolean; problems: string[]; title: string };
const problems = (element: HTMLElement): string[] =>
    all(element, 'c-mqa-notice').flatMap((one) => one.problems as string[]);

async function fill(element: HTMLElement, personId = 'u1', ruling = ' Closest to them '): Promise<void> {
    find(element, 'c-mqa-candidates').dispatchEvent(new CustomEvent('choose', { detail: { personId } }));
    await choose(element, 'lightning-textarea', ruling);
}
const save = (element: HTMLElement): ReturnType<typeof find> => find(element, 'lightning-button.save');

describe('c-mqa-ownership-case', () => {
    it('shows what the router tried, who could take it, and what was ruled before', async () => {
        const element = await open();
        const shown = text(element);
        for (const words of [
            'RC-00001',
            'Sable Systems',
            '429 employees',
            'Intent surge: 82',
            'Live deal',
            'not taken, no open deal',
            'Nobody was found',
            'Small ones stay with the SDR there.',
            'Koa Finch',
        ]) {
            expect(shown).toContain(words);
        }
        expect(find(element, 'c-mqa-candidates').candidates).toEqual(asSent(ownership.candidates));
        expect(find(element, 'c-mqa-clock').clock).toEqual({
            label: 'c.MqaOpsClock',
            dueAt: ownership.dueAt,
            overdue: false,
        });
    });

    it('is decided once, with an owner, a backup and a written ruling', async () => {
        decide.mockResolvedValue(undefined);
        const element = await open();
        const decided = listen(element, 'decide');
        expect(save(element).disabled).toBe(true);
        await fill(element);
        await choose(element, 'lightning-combobox', 'u3');
        expect(save(element).label).toBe('c.MqaOpsGiveTo');
        save(element).click();
        save(element).click();
        await settle();
        expect(decide).toHaveBeenCalledTimes(1);
        expect(decide).toHaveBeenCalledWith({
            caseId: 'c1',
            ownerId: 'u1',
            backupId: 'u3',
            ruling: 'Closest to them',
        });
        expect(decided).toHaveBeenCalledWith({ caseId: 'c1' });
        expect(refreshApex).toHaveBeenCalledTimes(1);
        expect(find(element, 'lightning-textarea').value).toBe('');
    });

    it('offers as backup who is there and is not the owner', async () => {
        const element = await open();
        const backups = (): string[] => find(element, 'lightning-combobox').options.map(({ value }) => value);
        expect(backups()).toEqual(['', 'u1', 'u3']);
        await choose(element, 'lightning-combobox', 'u3');
        await fill(element, 'u3');
        expect(backups()).toEqual(['', 'u1']);
        expect(find(element, 'lightning-combobox').value).toBe('');
    });

    it('keeps what was chosen and typed when it is refused', async () => {
        decide.mockRejectedValue({ body: { message: 'Rae Holt is away.' } });
        const element = await open();
        await fill(element);
        save(element).click();
        await settle();
        expect(problems(element)).toEqual(['Rae Holt is away.']);
        expect(find(element, 'lightning-textarea').value).toBe(' Closest to them ');
        expect(save(element).disabled).toBe(false);
    });

    it('keeps what was typed for a case while another one is looked at', async () => {
        const element = await open();
        await fill(element);
        Object.assign(element, { recordId: 'c2' });
        await settle();
        wire.emit(dispute);
        await settle();
        expect(find(element, 'lightning-textarea').value).toBe('');
        Object.assign(element, { recordId: 'c1' });
        await settle();
        wire.emit(ownership);
        await settle();
        expect(find(element, 'lightning-textarea').value).toBe(' Closest to them ');
    });

    it('lets a VP decide a dispute', async () => {
        settleDispute.mockResolvedValue(undefined);
        const element = await open(dispute);
        expect(text(element)).toContain('They never asked for us');
        expect(text(element)).toContain('Mona Reed');
        await choose(element, 'lightning-textarea', 'Too early');
        expect(save(element).disabled).toBe(true);
        await choose(element, 'lightning-radio-group', 'Back To Marketing');
        button(element, 'c.MqaOpsDecide').click();
        await settle();
        expect(settleDispute).toHaveBeenCalledWith({
            caseId: 'c2',
            outcome: 'Back To Marketing',
            ruling: 'Too early',
        });
    });

    it.each([
        [ownership, 'c.MqaOpsWaitsForOperations'],
        [dispute, 'c.MqaOpsWaitsForVps'],
    ])('says who decides where the user does not', async (detail, words) => {
        const element = await open({ ...detail, mayDecide: false });
        expect(text(element)).toContain(words);
        expect(all(element, 'lightning-textarea')).toHaveLength(0);
    });

    it.each([
        [ownership, 'Rae Holt', 'Rae Holt'],
        [dispute, 'Stays With Sales', 'c.MqaOpsStaysWithSales'],
        [dispute, 'Back To Marketing', 'c.MqaOpsBackToMarketing'],
    ])('shows a decision with its ruling', async (detail, decision, words) => {
        const element = await open({
            ...detail,
            mayDecide: false,
            decision,
            decidedAt: '2026-11-21T16:00:00.000Z',
            decidedByName: 'Alex Stone',
            decidedOwnerName: 'Rae Holt',
            decidedBackupName: 'Nico Vance',
            ruling: 'Closest to them',
        });
        for (const expected of [words, 'Closest to them', 'Alex Stone', 'c.MqaOpsDecided']) {
            expect(text(element)).toContain(expected);
        }
        expect(all(element, 'c-mqa-clock')).toHaveLength(0);
    });

    it('does without a handoff, an account or a due date', async () => {
        const element = await open({
            ...ownership,
            accountId: null,
            accountName: null,
            accountFacts: null,
            handoff: null,
            dueAt: null,
            precedents: [],
        });
        expect(text(element)).toContain('c.MqaOpsNoPrecedents');
        expect(find(element, 'c-mqa-clock').clock).toBeNull();
        await expect(element).toBeAccessible();
    });

    it('shows a stencil while it loads', () => {
        const element = show('c-mqa-ownership-case', MqaOwnershipCase, { recordId: 'c1' });
        expect(notice(element).loading).toBe(true);
        const pending = show('c-mqa-ownership-case', MqaOwnershipCase, { pending: true });
        expect(notice(pending).loading).toBe(true);
    });

    it('asks for a case where none is chosen', () => {
        const element = show('c-mqa-ownership-case', MqaOwnershipCase);
        expect(notice(element).loading).toBe(false);
        expect(notice(element).title).toBe('c.MqaOpsChooseCase');
    });

    it('says why it could not be read, and tries again', async () => {
        const element = show('c-mqa-ownership-case', MqaOwnershipCase, { recordId: 'c1' });
        wire.error({ message: 'No access.' });
        await settle();
        expect(problems(element)).toEqual(['No access.']);
        find(element, 'c-mqa-notice').dispatchEvent(new CustomEvent('retry'));
        await settle();
        expect(refreshApex).toHaveBeenCalledTimes(1);
        expect(notice(element).loading).toBe(true);
    });

    it.each([ownership, dispute])('is accessible', async (detail) => {
        await expect(await open(detail)).toBeAccessible();
    });
});
