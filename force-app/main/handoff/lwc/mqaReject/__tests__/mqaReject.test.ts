import { createElement } from 'lwc';
import getReasons from '@salesforce/apex/MqaHandoffController.getReasons';
import reject from '@salesforce/apex/MqaHandoffController.reject';
import MqaReject from 'c/mqaReject';

jest.mock('@salesforce/apex/MqaHandoffController.reject', () => ({ default: jest.fn() }), { virtual: true });
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

interface Input extends HTMLElement {
    value: unknown;
    disabled: boolean;
    options: { value: string }[];
}

function show(accountNames: string[] = ['Bright Freight']): { element: HTMLElement; closed: jest.Mock } {
    const element = createElement('c-mqa-reject', { is: MqaReject });
    Object.assign(element, { handoffIds: accountNames.map((_name, index) => `a0${index}`), accountNames });
    const closed = jest.fn();
    element.addEventListener('modalclose', (event) => {
        closed((event as CustomEvent<unknown>).detail);
    });
    document.body.appendChild(element);
    return { element, closed };
}

/** Lets promises and rendering come to rest. */
function settle(): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve, 0);
    });
}

function input(element: HTMLElement, selector: string): Input {
    const found = element.shadowRoot?.querySelector<Input>(selector);
    if (!found) {
        throw new Error(`No ${selector}`);
    }
    return found;
}

async function choose(element: HTMLElement, selector: string, value: unknown): Promise<void> {
    input(element, selector).dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settle();
}

const save = (element: HTMLElement): Input =>
    input(element, 'lightning-button[class~="slds-m-left_x-small"]');
const subReason = 'lightning-combobox:nth-of-type(2)';

describe('c-mqa-reject', () => {
    it('offers the reasons of the org and needs one and a note', async () => {
        const { element } = show();
        expect(input(element, 'lightning-combobox').disabled).toBe(true);
        wire.emit(reasons);
        await settle();
        expect(input(element, 'lightning-combobox').disabled).toBe(false);
        await choose(element, 'lightning-combobox', 'NotInProfile');
        expect(save(element).disabled).toBe(true);
        await choose(element, 'lightning-textarea', '   ');
        expect(save(element).disabled).toBe(true);
        await choose(element, 'lightning-textarea', 'Two employees');
        expect(save(element).disabled).toBe(false);
    });

    it('asks more precisely where a reason has sub-reasons, and forgets them with another reason', async () => {
        const { element } = show();
        wire.emit(reasons);
        await settle();
        await choose(element, 'lightning-combobox', 'Timing');
        await choose(element, 'lightning-textarea', 'Next year');
        expect(save(element).disabled).toBe(true);
        await choose(element, subReason, 'Premature');
        expect(save(element).disabled).toBe(false);
        await choose(element, 'lightning-combobox', 'NotInProfile');
        expect(element.shadowRoot?.querySelector(subReason)).toBeNull();
        save(element).click();
        await settle();
        expect(call).toHaveBeenCalledWith(
            expect.objectContaining({ reason: 'NotInProfile', subReason: null }),
        );
    });

    it('rejects all given handoffs once and closes as saved', async () => {
        call.mockResolvedValue(undefined);
        const { element, closed } = show(['Bright Freight', 'Solis Foods']);
        wire.emit(reasons);
        await settle();
        await choose(element, 'lightning-combobox', 'Timing');
        await choose(element, subReason, 'Premature');
        await choose(element, 'lightning-textarea', ' Next year ');
        save(element).click();
        save(element).click();
        await settle();
        expect(call).toHaveBeenCalledTimes(1);
        expect(call).toHaveBeenCalledWith({
            handoffIds: ['a00', 'a01'],
            reason: 'Timing',
            subReason: 'Premature',
            note: 'Next year',
        });
        expect(closed).toHaveBeenCalledWith('saved');
    });

    it('names one account, and counts several', () => {
        expect(show().element.shadowRoot?.textContent).toContain('Bright Freight');
        expect(show(['A', 'B']).element.shadowRoot?.textContent).toContain('c.MqaRejectMany');
    });

    it('says why the reasons could not be read', async () => {
        const { element } = show();
        wire.error({ message: 'No access.' });
        await settle();
        expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).toBe('No access.');
    });

    it('stays open and says why when it was refused', async () => {
        call.mockRejectedValue({ body: { message: 'Only the owner may reject.' } });
        const { element, closed } = show();
        wire.emit(reasons);
        await settle();
        await choose(element, 'lightning-combobox', 'NotInProfile');
        await choose(element, 'lightning-textarea', 'Two employees');
        save(element).click();
        await settle();
        expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).toBe(
            'Only the owner may reject.',
        );
        expect(closed).not.toHaveBeenCalled();
    });

    it('closes without a result when cancelled', () => {
        const { element, closed } = show();
        input(element, 'lightning-button').click();
        expect(closed).toHaveBeenCalledWith(null);
    });

    it('is accessible', async () => {
        const { element } = show();
        wire.emit(reasons);
        await settle();
        await expect(element).toBeAccessible();
    });
});
