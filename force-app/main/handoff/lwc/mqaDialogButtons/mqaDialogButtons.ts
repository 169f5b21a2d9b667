import { api, LightningElement } from 'lwc';
import cancel from '@salesforce/label/c.MqaCancel';
import saving from '@salesforce/label/c.MqaSaving';

/** The buttons under a dialog. Sends `cancel` and `save`; while it saves, neither can be pressed. */
export default class MqaDialogButtons extends LightningElement {
    cancel = cancel;
    /** What saving is called here, e.g. "Log touch". */
    @api label = '';
    @api variant: 'brand' | 'destructive' = 'brand';
    @api saving = false;
    /** True while something needed is missing. */
    @api incomplete = false;

    /** Beside the buttons, which keep their places. */
    get status(): string {
        return this.saving ? saving : '';
    }

    get cannotSave(): boolean {
        return this.saving || this.incomplete;
    }

    handleCancel(): void {
        this.dispatchEvent(new CustomEvent('cancel'));
    }

    handleSave(): void {
        this.dispatchEvent(new CustomEvent('save'));
    }
}
