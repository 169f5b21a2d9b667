import { api, LightningElement } from 'lwc';

/** Stands in for lightning/modal, which the test kit lacks: `close` reports its result by an event. */
export default class LightningModal extends LightningElement {
    static open = jest.fn(() => Promise.resolve(undefined));

    @api label;
    @api size;
    disableClose = false;

    @api close(result) {
        if (!this.disableClose) {
            this.dispatchEvent(new CustomEvent('modalclose', { detail: result }));
        }
    }
}
