/** Platform modules that @salesforce/lightning-types does not declare; only what the components use. */

declare module '@salesforce/apex' {
    /** Reads a wired value again and hands it out if it changed. Takes what the wired function or property received. */
    export function refreshApex(wired: unknown): Promise<void>;
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
