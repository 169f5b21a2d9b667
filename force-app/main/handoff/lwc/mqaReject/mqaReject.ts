import { api, wire } from 'lwc';
import LightningModal from 'lightning/modal';
import getReasons from '@salesforce/apex/MqaHandoffController.getReasons';
import reject from '@salesforce/apex/MqaHandoffController.reject';
import { messagesOf } from 'c/mqaErrors';
import { format } from 'c/mqaText';
import { labels } from './labels';

/** Asks why handoffs go back to marketing, and rejects them. Closes with 'saved', or undefined when cancelled. */
export default class MqaReject extends LightningModal {
    declare static open: (options: {
        label: string;
        size: 'small';
        handoffIds: string[];
        accountNames: string[];
    }) => Promise<'saved' | undefined>;

    labels = labels;
    @api handoffIds: string[] = [];
    @api accountNames: string[] = [];
    reasons: MqaReason[] = [];
    isLoading = true;
    reason: string | null = null;
    subReason: string | null = null;
    note = '';
    problems: string[] = [];
    isSaving = false;

    @wire(getReasons, {})
    receiveReasons({ data, error }: { data?: MqaReason[]; error?: MqaApexError }): void {
        if (data !== undefined || error !== undefined) {
            this.reasons = data ?? [];
            this.problems = error === undefined ? [] : messagesOf(error);
            this.isLoading = false;
        }
    }

    /** One account by name, several by number. */
    get subject(): string {
        return this.accountNames.length === 1
            ? this.accountNames[0]
            : format(labels.many, this.accountNames.length);
    }

    get subReasons(): MqaReason['subReasons'] {
        return this.reasons.find(({ value }) => value === this.reason)?.subReasons ?? [];
    }

    get hasSubReasons(): boolean {
        return this.subReasons.length > 0;
    }

    get cannotSave(): boolean {
        const isComplete = this.reason !== null && this.note.trim() !== '';
        return !isComplete || (this.hasSubReasons && this.subReason === null) || this.isSaving;
    }

    get saveLabel(): string {
        return this.isSaving ? labels.saving : labels.reject;
    }

    get placeholder(): string {
        return this.isLoading ? labels.loading : '';
    }

    handleReason(event: CustomEvent<{ value: string }>): void {
        this.reason = event.detail.value;
        this.subReason = null;
    }

    handleSubReason(event: CustomEvent<{ value: string }>): void {
        this.subReason = event.detail.value;
    }

    handleNote(event: CustomEvent<{ value: string }>): void {
        this.note = event.detail.value;
    }

    handleCancel(): void {
        void this.close(undefined);
    }

    async handleSave(): Promise<void> {
        if (this.cannotSave || this.reason === null) {
            return;
        }
        this.isSaving = true;
        this.disableClose = true;
        this.problems = [];
        try {
            await reject({
                handoffIds: [...this.handoffIds],
                reason: this.reason,
                subReason: this.subReason,
                note: this.note.trim(),
            });
            this.disableClose = false;
            void this.close('saved');
        } catch (error) {
            this.problems = messagesOf(error);
        } finally {
            this.isSaving = false;
            this.disableClose = false;
        }
    }
}
