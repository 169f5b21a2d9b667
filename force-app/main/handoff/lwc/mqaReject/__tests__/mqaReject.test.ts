import reject from '@salesforce/apex/MqaDispositionController.reject';
import getReasons from '@salesforce/apex/MqaHandoffController.getReasons';
import MqaReject from 'c/mqaReject';
import { isIncomplete, itActsOnHandoffs, oneHandoff, problems, save, twoHandoffs } from '@test/dialog';
import { all, choose, find, openDialog, settle, text } from '@test/page';

jest.mock('@salesforce/apex/MqaDispositionController.reject', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock(
    '@salesforce/apex/MqaHandoffController.getReasons',
    () => {
        const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
        return { default: createApexTestWireAdapter(jest.fn()) };
    },
    { virtual: true },
);
const call = reject as jest.MockedFunction<typeof reject>;
const wire = getReasons as unknown as WireTestAdapter<MqaReason[]>;

const reasons: MqaReason[] = [
    { value: 'NotInProfile', label: 'Not in profile', subReasons: [] },
    { value: 'Timing', label: 'Timing or budget', subReasons: [{ value: 'Premature', label: 'Premature' }] },
];

async function open(properties: object = oneHandoff): Promise<ReturnType<typeof openDialog>> {
    const dialog = openDialog('c-mqa-reject', MqaReject, properties);
    wire.emit(reasons);
    await settle();
    return dialog;
}
const reason = 'lightning-radio-group';
const subReason = 'lightning-radio-group:nth-of-type(2)';
const note = 'lightning-input';

itActsOnHandoffs('c-mqa-reject', {
    open,
    fill: async (element) => {
        await choose(element, reason, 'Timing');
        await choose(element, subReason, 'Premature');
        await choose(element, note, ' Next year ');
    },
    call,
    parameters: { handoffIds: ['a00'], reason: 'Timing', subReason: 'Premature', note: 'Next year' },
});

describe('c-mqa-reject', () => {
    it('offers the reasons of the org and needs one and a note', async () => {
        const { element } = await open();
        expect(find(element, reason).options).toEqual(reasons);
        await choose(element, reason, 'NotInProfile');
        await choose(element, note, '   ');
        expect(isIncomplete(element)).toBe(true);
        await save(element);
        expect(call).not.toHaveBeenCalled();
        await choose(element, note, 'Two employees');
        expect(isIncomplete(element)).toBe(false);
    });

    it('asks more precisely where a reason has sub-reasons, and forgets them with another reason', async () => {
        call.mockResolvedValue({ changed: ['a00'], refused: [], undo: null });
        const { element } = await open(twoHandoffs);
        await choose(element, reason, 'Timing');
        await choose(element, note, 'Next year');
        expect(isIncomplete(element)).toBe(true);
        await choose(element, subReason, 'Premature');
        await choose(element, reason, 'NotInProfile');
        expect(all(element, subReason)).toHaveLength(0);
        find(element, note).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
        await settle();
        expect(call.mock.calls).toEqual([
            [{ handoffIds: ['a00', 'a01'], reason: 'NotInProfile', subReason: null, note: 'Next year' }],
        ]);
    });

    it('counts several accounts', async () => {
        expect(text((await open(twoHandoffs)).element)).toContain('c.MqaManyAccounts');
    });

    it('shows that it reads the reasons', () => {
        const { element } = openDialog('c-mqa-reject', MqaReject, oneHandoff);
        expect(all(element, 'c-mqa-notice')[1].loading).toBe(true);
    });

    it('says why the reasons could not be read', async () => {
        const { element } = openDialog('c-mqa-reject', MqaReject, oneHandoff);
        wire.error({ message: 'No access.' });
        await settle();
        expect(problems(element)).toEqual(['No access.']);
    });
});
