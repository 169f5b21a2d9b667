/** What component tests share: showing a component, finding what a person would, and waiting for it to come to rest. */
import { createElement, type LightningElement } from 'lwc';

type Component = typeof LightningElement;

/** A base component or an own one: tests read and set its public properties. */
export interface Shown extends HTMLElement {
    label: string;
    value: unknown;
    variant?: string;
    disabled: boolean;
    checked: boolean;
    options: { value: string; label: string }[];
    [property: string]: unknown;
}

/** Puts a component with the given properties on the page. */
export function show(name: string, component: Component, properties: object = {}): HTMLElement {
    const element = createElement(name, { is: component as unknown as typeof LightningElement });
    Object.assign(element, properties);
    document.body.appendChild(element);
    return element;
}

/** Lets promises and rendering come to rest. */
export function settle(): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve, 0);
    });
}

export const text = (element: HTMLElement): string => element.shadowRoot?.textContent ?? '';

/** The elements in a component's own template. */
export const all = (element: HTMLElement, selector: string): Shown[] => [
    ...(element.shadowRoot?.querySelectorAll<Shown>(selector) ?? []),
];

/** @throws Error when there is none */
export function find(element: HTMLElement, selector: string): Shown {
    const [found] = all(element, selector);
    if (found === undefined) {
        throw new Error(`No ${selector}`);
    }
    return found;
}

export const buttons = (element: HTMLElement): Shown[] => all(element, 'lightning-button');

/** @throws Error when no button has the label */
export function button(element: HTMLElement, label: string): Shown {
    const found = buttons(element).find((one) => one.label === label);
    if (found === undefined) {
        throw new Error(`No button ${label}`);
    }
    return found;
}

/** What somebody chooses or types into a base component. */
export async function choose(element: HTMLElement, selector: string, value: unknown): Promise<void> {
    find(element, selector).dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settle();
}

/** What somebody types into a plain input. */
export async function enter(element: HTMLElement, selector: string, value: string): Promise<void> {
    const field = find(element, selector);
    field.value = value;
    field.dispatchEvent(new CustomEvent('change'));
    await settle();
}

/** Receives an event's detail each time a component sends it. */
export function listen(element: HTMLElement, event: string): jest.Mock {
    const heard = jest.fn();
    element.addEventListener(event, (sent) => {
        heard((sent as CustomEvent<unknown>).detail);
    });
    return heard;
}

/** A dialog as `open` shows it, and what it closed with (null: cancelled). */
export function openDialog(
    name: string,
    component: Component,
    properties: object = {},
): { element: HTMLElement; closed: jest.Mock } {
    const element = show(name, component, properties);
    return { element, closed: listen(element, 'modalclose') };
}

/** What a wire hands out: Apex does not send what has no value. */
export function asSent<Answer>(answer: Answer): Answer {
    const sent = JSON.stringify(answer, (_key, value: unknown) => value ?? undefined);
    return JSON.parse(sent) as Answer;
}
