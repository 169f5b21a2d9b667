import { register, type WireAdapterSlot } from './page-reference.ts';

/** A place inside Lightning, as components name it. */
export interface PageReference {
    readonly type: string;
    readonly attributes?: Readonly<Record<string, string | undefined>>;
    readonly state?: Readonly<Record<string, string>>;
}

const NAVIGATE = Symbol('Navigate');
const GENERATE_URL = Symbol('GenerateUrl');

/** The address of a page reference. Throws for types whose address the local org does not know. */
export function urlOf({ type, attributes = {}, state = {} }: PageReference): string {
    const query = new URLSearchParams(state).toString();
    const suffix = query === '' ? '' : `?${query}`;
    const { recordId, objectApiName, actionName = 'view', apiName, pageName, url } = attributes;
    switch (type) {
        case 'standard__recordPage':
            return `/lightning/r/${objectApiName === undefined ? '' : `${objectApiName}/`}${recordId}/${actionName}${suffix}`;
        case 'standard__objectPage':
            return `/lightning/o/${objectApiName}/${attributes.actionName ?? 'home'}${suffix}`;
        case 'standard__navItemPage':
            return `/lightning/n/${apiName}${suffix}`;
        case 'standard__namedPage':
            return `/lightning/page/${pageName}${suffix}`;
        case 'standard__component':
            return `/lightning/cmp/${attributes.componentName}${suffix}`;
        case 'standard__webPage':
            return url ?? '';
        default:
            throw new Error(`NOT_EMULATED: navigation to ${type}`);
    }
}

type Constructor = new (...parameters: unknown[]) => object;

/** Adds `this[NavigationMixin.Navigate](reference, replace)` and `this[NavigationMixin.GenerateUrl](reference)`. */
export function NavigationMixin<Base extends Constructor>(base: Base): Base {
    return class extends (base as Constructor) {
        [NAVIGATE](reference: PageReference, replace = false): void {
            const url = urlOf(reference);
            if (reference.type === 'standard__webPage' && !url.startsWith('/')) {
                window.open(url, '_blank', 'noopener');
            } else if (replace) {
                location.replace(url);
            } else {
                location.assign(url);
            }
        }

        [GENERATE_URL](reference: PageReference): Promise<string> {
            return Promise.resolve(urlOf(reference));
        }
    } as Base;
}
NavigationMixin.Navigate = NAVIGATE;
NavigationMixin.GenerateUrl = GENERATE_URL;

/** Wire adapter: where the page is. */
export const CurrentPageReference = class {
    private readonly slot: WireAdapterSlot;
    constructor(emit: (reference: PageReference) => void) {
        this.slot = register(emit);
    }
    connect(): void {
        this.slot.start();
    }
    update(): void {
        // Takes no configuration.
    }
    disconnect(): void {
        this.slot.stop();
    }
};
