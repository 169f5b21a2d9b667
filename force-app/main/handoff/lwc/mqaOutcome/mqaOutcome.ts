import { api, LightningElement } from 'lwc';
import savingText from '@salesforce/label/c.MqaSaving';

/**
 * Tells what came of an act, in a line that is always there, so that nothing jumps: that it is being saved, that it is
 * done, or why it was refused. Sends `undo` when the person wants it taken back.
 */
export default class MqaOutcome extends LightningElement {
    @api saving = false;
    /** What was done. */
    @api message = '';
    /** Why it was not done, as sentences. */
    @api problems: string[] = [];
    /** Names what can be taken back; empty when nothing can. */
    @api undoLabel = '';

    get text(): string {
        return this.saving ? savingText : this.message;
    }

    get isDone(): boolean {
        return !this.saving && this.message !== '';
    }

    handleUndo(): void {
        this.dispatchEvent(new CustomEvent('undo'));
    }
}
