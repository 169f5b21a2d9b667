import getColleagues from '@salesforce/apex/MqaDispositionController.getColleagues';
import handOn from '@salesforce/apex/MqaDispositionController.handOn';
import MqaHandOn from 'c/mqaHandOn';
import { isIncomplete, itActsOnHandoffs, oneHandoff, problems, save } from '@test/dialog';
import { all, choose, find, openDialog, settle } from '@test/page';

jest.mock('@salesforce/apex/MqaDispositionController.handOn', () => ({ default: jest.fn() }), {
    virtual: true,
});
jest.mock(
    '@salesforce/apex/MqaDispositionController.getColleagues',
    () => {
        const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
        return { default: createApexTestWireAdapter(jest.fn()) };
    },
    { virtual: true },
);
const call = handOn as jest.MockedFunction<typeof handOn>;
const wire = getColleagues as unknown as WireTestAdapter<MqaPerson[]>;

const person = (id: string, name: string, title: string | null = null): MqaPerson => ({
    id,
    name,
    title,
    email: null,
    phone: null,
});
const colleagues = [person('u1', 'Tom Okafor', 'SDR'), person('u2', 'Grace Lindqvist')];

async function open(people: MqaPerson[] = colleagues): Promise<ReturnType<typeof openDialog>> {
    const dialog = openDialog('c-mqa-hand-on', MqaHandOn, oneHandoff);
    wire.emit(people);
    await settle();
    return dialog;
}
const who = 'lightning-radio-group';
const why = 'lightning-input:last-of-type';

itActsOnHandoffs('c-mqa-hand-on', {
    open,
    fill: async (element) => {
        await choose(element, who, 'u1');
        await choose(element, why, ' On leave ');
    },
    call,
    parameters: { handoffIds: ['a00'], personId: 'u1', why: 'On leave' },
});

describe('c-mqa-hand-on', () => {
    it('offers the colleagues of the handoff in their order', async () => {
        const { element } = await open();
        expect(wire.getLastConfig()).toEqual({ handoffId: 'a00' });
        expect(find(element, who).options).toEqual([
            { value: 'u1', label: 'Tom Okafor, SDR' },
            { value: 'u2', label: 'Grace Lindqvist' },
        ]);
    });

    it('needs somebody and a reason', async () => {
        const { element } = await open();
        await choose(element, why, 'On leave');
        expect(isIncomplete(element)).toBe(true);
        await save(element);
        expect(call).not.toHaveBeenCalled();
    });

    it('hands on by the enter key', async () => {
        call.mockResolvedValue({ changed: ['a00'], refused: [], undo: null });
        const { element, closed } = await open();
        await choose(element, who, 'u2');
        await choose(element, why, 'Better placed');
        find(element, why).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
        await settle();
        expect(closed).toHaveBeenCalledTimes(1);
    });

    it('narrows a long list by name and forgets who is no longer in it', async () => {
        const many = Array.from({ length: 20 }, (_one, index) => person(`u${index}`, `Rep ${index}`));
        const { element } = await open(many);
        expect(find(element, who).options).toHaveLength(7);
        await choose(element, who, 'u3');
        await choose(element, 'lightning-input', 'rep 19');
        expect(find(element, who).options.map(({ value }) => value)).toEqual(['u19']);
        expect(find(element, who).value).toBeNull();
        await choose(element, 'lightning-input', 'nobody');
        expect(all(element, who)).toHaveLength(0);
        expect(all(element, 'c-mqa-notice')[1].title).toBe('c.MqaHandOnNobody');
    });

    it('shows that it reads the colleagues', () => {
        const { element } = openDialog('c-mqa-hand-on', MqaHandOn, oneHandoff);
        expect(all(element, 'c-mqa-notice')[1].loading).toBe(true);
    });

    it('says why the colleagues could not be read', async () => {
        const { element } = openDialog('c-mqa-hand-on', MqaHandOn, oneHandoff);
        wire.error({ message: 'No access.' });
        await settle();
        expect(problems(element)).toEqual(['No access.']);
    });
});
