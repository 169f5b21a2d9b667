import { api, LightningElement } from 'lwc';
import loadingText from '@salesforce/label/c.MqaLoading';
import tryAgain from '@salesforce/label/c.MqaTryAgain';

/**
 * Stands where content is not (yet): a stencil while it loads, what went wrong, or why there is none. Sends `retry`
 * when the person asks to try again.
 */
export default class MqaNotice extends LightningElement {
    loadingText = loadingText;
    tryAgain = tryAgain;
    /** True: a stencil of `lines` lines. */
    @api loading = false;
    /** How many lines the content will about have, so that nothing jumps when it comes. */
    @api lines = 4;
    /** What went wrong, as sentences; empty when nothing did. */
    @api problems: string[] = [];
    /** True: offers to try again. */
    @api retry = false;
    /** Where there is simply nothing: says so, and what to expect. */
    @api title = '';
    @api text = '';

    get bones(): { key: number; className: string }[] {
        return Array.from({ length: Number(this.lines) }, (_bone, key) => ({
            key,
            className: key % 3 === 2 ? 'bone bone_short' : 'bone',
        }));
    }

    get hasProblems(): boolean {
        return !this.loading && this.problems.length > 0;
    }

    get isEmpty(): boolean {
        return !this.loading && !this.hasProblems && this.title !== '';
    }

    handleRetry(): void {
        this.dispatchEvent(new CustomEvent('retry'));
    }
}
