import { api, LightningElement } from 'lwc';

/**
 * One line of a list that is looked at when it is pressed; its words come as its content,
 * without any it says its value. Sends `pick` with the value.
 */
export default class MqaPick extends LightningElement {
    @api value = '';
    /** True: this is the one that is looked at. */
    @api chosen = false;

    get className(): string {
        return this.chosen ? 'row row_chosen' : 'row';
    }

    get current(): string {
        return this.chosen ? 'true' : 'false';
    }

    handleClick(): void {
        this.dispatchEvent(new CustomEvent('pick', { detail: { value: this.value } }));
    }
}
