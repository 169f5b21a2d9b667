/** `lightning/refresh`, as far as components ask the page to read its data again. */
export class RefreshEvent extends CustomEvent<undefined> {
    constructor() {
        super('lightning__refreshview', { bubbles: true, composed: true });
    }
}
