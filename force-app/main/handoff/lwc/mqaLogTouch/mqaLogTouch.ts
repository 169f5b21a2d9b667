import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import logTouch from '@salesforce/apex/MqaHandoffController.logTouch';
import { messagesOf } from 'c/mqaErrors';
import { type Channel, channels, labels, type Outcome, outcomesByChannel } from './labels';

/** Asks how and with what outcome somebody reached out, and logs it. Closes with 'saved', or undefined when cancelled. */
export default class MqaLogTouch extends LightningModal {
    declare static open: (options: {
        label: string;
        size: 'small';
        handoffId: string;
        contactName: string | null;
    }) => Promise<'saved' | undefined>;

    labels = labels;
    channels = channels;
    @api handoffId = '';
    @api contactName: string | null = null;
    channel: Channel = 'Call';
    outcome: Outcome | null = null;
    /** Null means now. */
    occurredAt: string | null = null;
    note = '';
    problems: string[] = [];
    isSaving = false;

    get outcomes(): { value: Outcome; label: string }[] {
        return outcomesByChannel[this.channel];
    }

    get cannotSave(): boolean {
        return this.outcome === null || this.isSaving;
    }

    get saveLabel(): string {
        return this.isSaving ? labels.saving : labels.save;
    }

    handleChannel(event: CustomEvent<{ value: Channel }>): void {
        this.channel = event.detail.value;
        if (!this.outcomes.some(({ value }) => value === this.outcome)) {
            this.outcome = null;
        }
    }

    handleOutcome(event: CustomEvent<{ value: Outcome }>): void {
        this.outcome = event.detail.value;
    }

    /** The browser gives the time in its own zone and without naming it. */
    handleOccurredAt(event: Event): void {
        const { value } = event.target as HTMLInputElement;
        this.occurredAt = value === '' ? null : new Date(value).toISOString();
    }

    handleNote(event: CustomEvent<{ value: string }>): void {
        this.note = event.detail.value;
    }

    handleCancel(): void {
        void this.close(undefined);
    }

    async handleSave(): Promise<void> {
        if (this.outcome === null || this.isSaving) {
            return;
        }
        this.isSaving = true;
        this.disableClose = true;
        this.problems = [];
        try {
            await logTouch({
                handoffId: this.handoffId,
                channel: this.channel,
                outcome: this.outcome,
                occurredAt: this.occurredAt,
                note: this.note.trim() || null,
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
