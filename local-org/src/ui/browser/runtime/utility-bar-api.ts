/** `lightning/platformUtilityBarApi`: the utilities at the foot of the page, and what components do with them. */
import { createContextProvider } from 'lwc';
import type { UtilityItem } from '../../pages/model.ts';

export interface Utility extends UtilityItem {
    readonly id: string;
    readonly isOpen: boolean;
    readonly isLoaded: boolean;
    readonly isHighlighted: boolean;
    readonly iconVariant: string | undefined;
    readonly panelLabel: string;
    readonly panelIcon: string;
}
interface Appearance {
    readonly label?: string;
    readonly icon?: string;
    readonly iconVariant?: string;
}
type ClickListener = (click: { utilityId: string; panelVisible: boolean }) => void;

let utilities: readonly Utility[] = [];
const clickListeners = new Map<string, Set<ClickListener>>();
/** The shell; called whenever a utility has changed. */
let redraw: (utilities: readonly Utility[]) => void = () => undefined;

/** Puts the app's utilities up; the shell calls it once for a page. */
export function setUtilities(items: readonly UtilityItem[], listener: typeof redraw): void {
    redraw = listener;
    utilities = items.map((item, index) => ({
        ...item,
        id: `utility:${index}`,
        isOpen: false,
        isLoaded: item.isEager,
        isHighlighted: false,
        iconVariant: undefined,
        panelLabel: item.label,
        panelIcon: item.icon,
    }));
    redraw(utilities);
}

/** What a click on a utility does: opens it, or minimizes it where it is open. */
export function toggleUtility(id: string): void {
    const panelVisible = !utilityOf(id).isOpen;
    show(panelVisible ? id : null);
    clickListeners.get(id)?.forEach((listener) => listener({ utilityId: id, panelVisible }));
}

function utilityOf(id: string): Utility {
    const utility = utilities.find((one) => one.id === id);
    if (utility === undefined) {
        throw new Error(`There is no utility ${id}`);
    }
    return utility;
}

/** Only one utility is open at a time. */
function show(id: string | null): void {
    utilities = utilities.map((one) => ({
        ...one,
        isOpen: one.id === id,
        isLoaded: one.isLoaded || one.id === id,
    }));
    redraw(utilities);
}

function change(id: string, changes: Partial<Utility>): void {
    utilityOf(id);
    utilities = utilities.map((one) => (one.id === id ? { ...one, ...changes } : one));
    redraw(utilities);
}

/** Opening never takes the focus here unless asked to: `autoFocus` puts it on the panel. */
export async function open(id: string, { autoFocus = false } = {}): Promise<boolean> {
    utilityOf(id);
    show(id);
    if (autoFocus) {
        await Promise.resolve();
        window.dispatchEvent(new CustomEvent('host:focusutility', { detail: id }));
    }
    return true;
}

export async function minimize(id: string): Promise<boolean> {
    if (utilityOf(id).isOpen) {
        show(null);
    }
    return true;
}

export async function updateUtility(
    id: string,
    { label, icon, iconVariant, highlighted }: Appearance & { readonly highlighted?: boolean },
): Promise<boolean> {
    change(id, {
        ...(label === undefined ? {} : { label }),
        ...(icon === undefined ? {} : { icon }),
        ...(iconVariant === undefined ? {} : { iconVariant }),
        ...(highlighted === undefined ? {} : { isHighlighted: highlighted }),
    });
    return true;
}

export async function updatePanel(
    id: string,
    { label, icon, height, width }: Appearance & { readonly height?: number; readonly width?: number },
): Promise<boolean> {
    change(id, {
        ...(label === undefined ? {} : { panelLabel: label }),
        ...(icon === undefined ? {} : { panelIcon: icon }),
        ...(height === undefined ? {} : { height }),
        ...(width === undefined ? {} : { width }),
    });
    return true;
}

export async function getInfo(id: string): Promise<object> {
    const utility = utilityOf(id);
    return {
        id,
        isLoaded: utility.isLoaded,
        utilityLabel: utility.label,
        utilityIcon: utility.icon,
        utilityIconVariant: utility.iconVariant,
        utilityHighlighted: utility.isHighlighted,
        utilityVisible: utility.isOpen,
        utilityPoppedOut: false,
        panelHeaderLabel: utility.panelLabel,
        panelHeaderIcon: utility.panelIcon,
        panelHeight: utility.height,
        panelWidth: utility.width,
    };
}

export function getAllUtilityInfo(): Promise<object[]> {
    return Promise.all(utilities.map(({ id }) => getInfo(id)));
}

export async function onUtilityClick(id: string, callback: ClickListener): Promise<boolean> {
    utilityOf(id);
    const listeners = clickListeners.get(id) ?? new Set();
    clickListeners.set(id, listeners.add(callback));
    return true;
}

const refuse = (name: string) => (): Promise<never> =>
    Promise.reject(new Error(`NOT_EMULATED: lightning/platformUtilityBarApi ${name}`));
export const enableModal = refuse('enableModal');
export const enablePopout = refuse('enablePopout');
export const isUtilityPoppedOut = (): Promise<boolean> => Promise.resolve(false);

type Emit = (utilityId: string | null) => void;

/** Wire adapter: the id of the utility around the component; null outside of the utility bar. */
export class EnclosingUtilityId {
    static readonly contextSchema = { utilityId: 'optional' as const };
    private readonly emit: Emit;
    constructor(emit: Emit) {
        this.emit = emit;
    }
    connect(): void {
        this.emit(null);
    }
    update(_config: object, context?: { readonly utilityId?: string }): void {
        this.emit(context?.utilityId ?? null);
    }
    disconnect(): void {
        // Holds nothing.
    }
}

const provide = createContextProvider(EnclosingUtilityId as never);

/** Tells every component below an element which utility it is in. */
export function provideUtilityId(element: EventTarget, utilityId: string): void {
    provide(element, { consumerConnectedCallback: (consumer) => consumer.provide({ utilityId }) });
}
