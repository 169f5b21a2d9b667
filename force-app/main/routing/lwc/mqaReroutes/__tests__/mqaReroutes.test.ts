import { refreshApex } from '@salesforce/apex';
import previewReroute from '@salesforce/apex/MqaOwnershipController.previewReroute';
import getStart from '@salesforce/apex/MqaRerouteController.getStart';
import MqaReroutes from 'c/mqaReroutes';
import { all, asSent, button, choose, find, settle, show, text } from '@test/page';

jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock('@salesforce/apex/MqaOwnershipController.previewReroute', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock(
    '@salesforce/apex/MqaRerouteController.getStart',
    () => {
        const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
        return { default: createApexTestWireAdapter(jest.fn()) };
    },
    { virtual: true },
);
const wire = getStart as unknown as WireTestAdapter<MqaRerouteStart>;
const preview = previewReroute as jest.MockedFunction<typeof previewReroute>;
const refresh = refreshApex as jest.MockedFunction<typeof refreshApex>;

const start: MqaRerouteStart = {
    leavers: [
        { id: 'u1', name: 'Rae Holt', active: false, openHandoffs: 4 },
        { id: 'u2', name: 'Nico Vance', active: true, openHandoffs: 2 },
    ],
    territories: [{ id: 't1', name: 'West', openHandoffs: 6 }],
    people: [
        { id: 'u2', name: 'Nico Vance' },
        { id: 'u3', name: 'Lena Brook' },
    ],
    recent: [
        {
            id: 'r1',
            name: 'RR-00001',
            status: 'Applied',
            reason: 'Left the company',
            fromName: 'Rae Holt',
            toName: 'Nico Vance',
            territoryName: null,
            createdAt: '2026-11-20T16:00:00.000Z',
            createdByName: 'Alex Stone',
        },
        {
            id: 'r2',
            name: 'RR-00002',
            status: 'Previewed',
            reason: null,
            fromName: null,
            toName: null,
            territoryName: 'West',
            createdAt: '2026-11-20T16:00:00.000Z',
            createdByName: 'Alex Stone',
        },
    ],
};

async function open(answer: MqaRerouteStart = start): Promise<HTMLElement> {
    const element = show('c-mqa-reroutes', MqaReroutes);
    wire.emit(asSent(answer));
    await settle();
    return element;
}
const [from, territory, to] = [0, 1, 2];
const combobox = async (element: HTMLElement, index: number, value: string): Promise<void> => {
    all(element, 'lightning-combobox')[index].dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settle();
};
const shown = (element: HTMLElement): unknown => all(element, 'c-mqa-reroute')[0]?.recordId;

const lines = (element: HTMLElement): ReturnType<typeof all> => all(element, 'c-mqa-pick');
const pick = (element: HTMLElement, value: string): void => {
    find(element, 'c-mqa-pick').dispatchEvent(new CustomEvent('pick', { detail: { value } }));
};

describe('c-mqa-reroutes', () => {
    it('offers whose handoffs there are and who could get them', async () => {
        const element = await open();
        const options = (index: number): string[] =>
            all(element, 'lightning-combobox')[index].options.map(({ value }) => value);
        expect(options(from)).toEqual(['', 'u1', 'u2']);
        expect(options(territory)).toEqual(['', 't1']);
        expect(options(to)).toEqual(['', 'u2', 'u3']);
        await combobox(element, to, 'u2');
        await combobox(element, from, 'u2');
        expect(options(to)).toEqual(['', 'u3']);
        expect(all(element, 'lightning-combobox')[to].value).toBe('');
    });

    it('previews once, shows what comes, and keeps the list up to date', async () => {
        preview.mockResolvedValue('r9');
        const element = await open();
        expect(button(element, 'c.MqaOpsPreview').disabled).toBe(true);
        await combobox(element, from, 'u1');
        await combobox(element, to, 'u3');
        await choose(element, 'lightning-input', ' Left the company ');
        button(element, 'c.MqaOpsPreview').click();
        await settle();
        expect(preview).toHaveBeenCalledTimes(1);
        expect(preview).toHaveBeenCalledWith({
            fromPersonId: 'u1',
            toPersonId: 'u3',
            territoryId: null,
            reason: 'Left the company',
        });
        expect(shown(element)).toBe('r9');
        expect(refresh).toHaveBeenCalledTimes(1);
    });

    it('previews a territory by the rules', async () => {
        preview.mockResolvedValue('r9');
        const element = await open();
        await combobox(element, territory, 't1');
        await choose(element, 'lightning-input', 'New borders');
        button(element, 'c.MqaOpsPreview').click();
        await settle();
        expect(preview).toHaveBeenCalledWith({
            fromPersonId: null,
            toPersonId: null,
            territoryId: 't1',
            reason: 'New borders',
        });
    });

    it('keeps what was typed when it is refused', async () => {
        preview.mockRejectedValue({ body: { message: 'Say why.' } });
        const element = await open();
        await combobox(element, from, 'u1');
        await choose(element, 'lightning-input', 'Left');
        button(element, 'c.MqaOpsPreview').click();
        await settle();
        expect(find(element, 'c-mqa-notice').problems).toEqual(['Say why.']);
        expect(find(element, 'lightning-input').value).toBe('Left');
        expect(shown(element)).toBeUndefined();
    });

    it('shows the re-route that is chosen, and reads again after its steps', async () => {
        const element = await open();
        expect(text(element)).toContain('Rae Holt → Nico Vance');
        expect(text(element)).toContain('West → c.MqaOpsByRules');
        expect(text(element)).toContain('c.MqaOpsStatusApplied');
        pick(element, 'r1');
        await settle();
        expect(shown(element)).toBe('r1');
        expect(lines(element).find(({ value }) => value === 'r1')?.chosen).toBe(true);
        find(element, 'c-mqa-reroute').dispatchEvent(new CustomEvent('step'));
        expect(refresh).toHaveBeenCalledTimes(1);
    });

    it('says how it begins where nothing is chosen', async () => {
        const element = await open({ leavers: [], territories: [], people: [], recent: [] });
        expect(all(element, 'c-mqa-notice').map(({ title }) => title)).toContain('c.MqaOpsNoReroutes');
        expect(all(element, 'li')).toHaveLength(0);
    });

    it('shows a stencil at once', () => {
        expect(find(show('c-mqa-reroutes', MqaReroutes), 'c-mqa-notice').loading).toBe(true);
    });

    it('says what went wrong and tries again', async () => {
        const element = show('c-mqa-reroutes', MqaReroutes);
        wire.error({ message: 'No access.' });
        await settle();
        expect(find(element, 'c-mqa-notice').problems).toEqual(['No access.']);
        find(element, 'c-mqa-notice').dispatchEvent(new CustomEvent('retry'));
        await settle();
        expect(refresh).toHaveBeenCalledTimes(1);
    });

    it('is accessible', async () => {
        const element = await open();
        pick(element, 'r1');
        await settle();
        await expect(element).toBeAccessible();
    });
});
