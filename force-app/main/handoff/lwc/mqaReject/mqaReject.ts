import { api, wire } from 'lwc';
import reject from '@salesforce/apex/MqaDispositionController.reject';
import getReasons from '@salesforce/apex/MqaHandoffController.getReasons';
import { attempt, type DialogOptions, type DialogResult, HandoffDialog } from 'c/mqaDialog';
import { messagesOf } from 'c/mqaErrors';
import { labels } from './labels';

/** Asks why sales does not take handoffs, and rejects them. */
export default class MqaReject extends HandoffDialog {
    declare static open: (options: DialogOptions) => DialogResult;

    labels = labels;
    @api handoffIds: string[] = [];
    @api accountNames: string[] = [];
    reasons: MqaReason[] = [];
    isLoading = true;
    reason: string | null = null;
    subReason: string | null = null;

    @wire(getReasons, {})
    receiveReasons({ data, error }: { data?: MqaReason[]; error?: MqaApexError }): void {
        if (data !== undefined || error !== undefined) {
            this.reasons = data ?? [];
            this.problems = error === undefined ? [] : messagesOf(error);
            this.isLoading = false;
        }
    }

    get hasReasons(): boolean {
        return this.reasons.length > 0;
    }

    get subReasons(): MqaReason['subReasons'] {
        return this.reasons.find(({ value }) => value === this.reason)?.subReasons ?? [];
    }

    get hasSubReasons(): boolean {
        return this.subReasons.length > 0;
    }

    get isIncomplete(): boolean {
        const isNamed = this.reason !== null && (!this.hasSubReasons || this.subReason !== null);
        return !isNamed || !this.hasNote;
    }

    handleReason(event: CustomEvent<{ value: string }>): void {
        this.reason = event.detail.value;
        this.subReason = null;
    }

    handleSubReason(event: CustomEvent<{ value: string }>): void {
        this.subReason = event.detail.value;
    }

    async handleSave(): Promise<void> {
        const { reason, subReason } = this;
        if (reason !== null && !this.isIncomplete) {
            await attempt(this, () =>
                reject({ handoffIds: [...this.handoffIds], reason, subReason, note: this.note.trim() }),
            );
        }
    }
}
