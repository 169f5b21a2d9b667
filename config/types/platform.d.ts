/** Platform modules that @salesforce/lightning-types does not declare; only what the components use. */

declare module '@salesforce/apex' {
    /** Reads a wired value again and hands it out if it changed. Takes what the wired function or property received. */
    export function refreshApex(wired: unknown): Promise<void>;
}

declare module '@salesforce/i18n/locale' {
    /** The user's locale for numbers and dates, e.g. `en-US`. */
    const locale: string;
    export default locale;
}

declare module '@salesforce/i18n/timeZone' {
    /** The user's time zone, e.g. `America/Chicago`. */
    const timeZone: string;
    export default timeZone;
}

declare module '@salesforce/label/*' {
    const text: string;
    export default text;
}

declare module 'lightning/navigation' {
    /** A place inside Lightning. */
    export interface PageReference {
        type: string;
        attributes?: Record<string, string>;
        /** Keys start with a namespace, as in `c__handoffId`. */
        state?: Record<string, string>;
    }
    const Navigate: unique symbol;
    interface Navigating {
        [Navigate](reference: PageReference): void;
    }
    type Component = import('lwc').LightningElement;
    type Statics = Omit<typeof import('lwc').LightningElement, 'prototype'>;
    /** Adds `this[NavigationMixin.Navigate](reference)` to a component. */
    export const NavigationMixin: {
        (base: typeof import('lwc').LightningElement): Statics & (new () => Component & Navigating);
        readonly Navigate: typeof Navigate;
    };
    /** Where the page is. */
    export const CurrentPageReference: import('lwc').WireAdapterConstructor<
        Record<string, never>,
        PageReference | null
    >;
}

declare module 'lightning/platformShowToastEvent' {
    interface Toast {
        title: string;
        message?: string;
        variant?: 'info' | 'success' | 'warning' | 'error';
        mode?: 'dismissible' | 'pester' | 'sticky';
    }
    export class ShowToastEvent extends CustomEvent<Toast> {
        constructor(toast: Toast);
    }
}

declare module 'lightning/refresh' {
    /** Asks the page's standard components to read their data again. */
    export class RefreshEvent extends CustomEvent<undefined> {
        constructor();
    }
}

declare module '*.html' {
    const template: unknown;
    export default template;
}

/** What a lightning-datatable sends when rows are selected. */
interface DatatableSelection<Row> {
    selectedRows: Row[];
}

/** What a lightning-datatable sends when an action of a row's menu is chosen. */
interface DatatableRowAction<Row> {
    action: { name: string };
    row: Row;
}

interface DatatableSort {
    fieldName: string;
    sortDirection: 'asc' | 'desc';
}

declare module 'lightning/empApi' {
    /** A platform event as it arrives. */
    export interface EventMessage {
        data: { payload: Record<string, string | null>; event: { replayId: number } };
    }
    export interface Subscription {
        channel: string;
    }
    /** Desktop browsers only. `replayId` -1: events from now on. */
    export function subscribe(
        channel: string,
        replayId: number,
        receive: (message: EventMessage) => void,
    ): Promise<Subscription>;
    export function unsubscribe(subscription: Subscription, done: (answer: object) => void): Promise<object>;
    /** False where the platform has no streaming, as in the mobile app. */
    export function isEmpEnabled(): Promise<boolean>;
}

declare module 'lightning/platformUtilityBarApi' {
    /** The id of the utility around the component; null outside of the utility bar. API version 61.0 or later. */
    export const EnclosingUtilityId: import('lwc').WireAdapterConstructor<
        Record<string, never>,
        string | null
    >;
    export function updateUtility(
        utilityId: string,
        appearance: { label?: string; icon?: string; highlighted?: boolean },
    ): Promise<boolean>;
    export function minimize(utilityId: string): Promise<boolean>;
}
