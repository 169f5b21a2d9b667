import { createElement } from 'lwc';
import logTouch from '@salesforce/apex/MqaHandoffController.logTouch';
import MqaLogTouch from 'c/mqaLogTouch';

jest.mock('@salesforce/apex/MqaHandoffController.logTouch', () => ({ default: jest.fn() }), {
    virtual: true,
});
const call = logTouch as jest.MockedFunction<typeof logTouch>;

interface Input extends HTMLElement {
    name: string;
    value: unknown;
    label: string;
    disabled: boolean;
    options: { value: string }[];
}

function show(): { element: HTMLElement; closed: jest.Mock } {
    const element = createElement('c-mqa-log-touch', { is: MqaLogTouch });
    Object.assign(element, { handoffId: 'a01', contactName: 'Dana Whitfield' });
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

function enterTime(element: HTMLElement, value: string): void {
    const field = element.shadowRoot?.querySelector<HTMLInputElement>('input[type="datetime-local"]');
    if (!field) {
        throw new Error('No time to enter');
    }
    field.value = value;
    field.dispatchEvent(new CustomEvent('change'));
}

const save = (element: HTMLElement): Input =>
    input(element, 'lightning-button[class~="slds-m-left_x-small"]');

describe('c-mqa-log-touch', () => {
    it('starts with a call and cannot be saved without an outcome', () => {
        const { element } = show();
        expect(input(element, '[data-name="channel"], lightning-radio-group').value).toBe('Call');
        expect(save(element).disabled).toBe(true);
        expect(element.shadowRoot?.textContent).toContain('Dana Whitfield');
    });

    it('logs what was entered and closes as saved', async () => {
        call.mockResolvedValue(undefined);
        const { element, closed } = show();
        await choose(element, 'lightning-radio-group:nth-of-type(2)', 'Voicemail');
        enterTime(element, '2026-11-21T09:00');
        await choose(element, 'lightning-textarea', '  Left a message ');
        save(element).click();
        save(element).click();
        await settle();
        expect(call).toHaveBeenCalledTimes(1);
        expect(call).toHaveBeenCalledWith({
            handoffId: 'a01',
            channel: 'Call',
            outcome: 'Voicemail',
            occurredAt: new Date('2026-11-21T09:00').toISOString(),
            note: 'Left a message',
        });
        expect(closed).toHaveBeenCalledWith('saved');
    });

    it('means now when no time is given, and no note when it is blank', async () => {
        call.mockResolvedValue(undefined);
        const { element } = show();
        await choose(element, 'lightning-radio-group:nth-of-type(2)', 'Reached');
        enterTime(element, '');
        await choose(element, 'lightning-textarea', '   ');
        save(element).click();
        await settle();
        expect(call).toHaveBeenCalledWith(expect.objectContaining({ occurredAt: null, note: null }));
    });

    it('offers the outcomes of the channel and drops one that does not fit', async () => {
        const { element } = show();
        await choose(element, 'lightning-radio-group:nth-of-type(2)', 'Voicemail');
        await choose(element, 'lightning-radio-group', 'Email');
        const outcomes = input(element, 'lightning-radio-group:nth-of-type(2)');
        expect(outcomes.options.map(({ value }) => value)).toEqual(['Reached', 'No Answer', 'Auto-Reply']);
        expect(outcomes.value).toBeNull();
        expect(save(element).disabled).toBe(true);
    });

    it('stays open and says why when it was refused', async () => {
        call.mockRejectedValue({ body: { message: 'The handoff was closed meanwhile.' } });
        const { element, closed } = show();
        await choose(element, 'lightning-radio-group:nth-of-type(2)', 'Reached');
        save(element).click();
        await settle();
        expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).toBe(
            'The handoff was closed meanwhile.',
        );
        expect(closed).not.toHaveBeenCalled();
        expect(save(element).disabled).toBe(false);
    });

    it('closes without a result when cancelled', () => {
        const { element, closed } = show();
        input(element, 'lightning-button').click();
        expect(closed).toHaveBeenCalledWith(null);
        expect(call).not.toHaveBeenCalled();
    });

    it('is accessible', async () => {
        await expect(show().element).toBeAccessible();
    });
});
