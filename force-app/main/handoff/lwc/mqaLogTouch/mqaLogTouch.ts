import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import timeZone from '@salesforce/i18n/timeZone';
import logTouch from '@salesforce/apex/MqaDispositionController.logTouch';
import { attempt, type DialogOptions, type DialogResult } from 'c/mqaDialog';
import { instantOf } from 'c/mqaTime';
import { type Channel, channels, labels, type Outcome, outcomesByChannel } from './labels';

/** Asks how and with what outcome somebody reached out, and logs it. For one handoff. */
export default class MqaLogTouch extends LightningModal {
    declare static open: (options: DialogOptions & { contactName: string | null }) => DialogResult;

    labels = labels;
    channels = channels;
    @api handoffIds: string[] = [];
    @api accountNames: string[] = [];
    @api contactName: string | null = null;
    channel: Channel = 'Call';
    outcome: Outcome | null = null;
    /** As the wall clock of the user shows it; empty means now. */
    occurredAt = '';
    note = '';
    problems: string[] = [];
    isSaving = false;

    get subject(): string {
        return [this.contactName, this.accountNames[0]].filter(Boolean).join(' · ');
    }

    get outcomes(): { value: Outcome; label: string }[] {
        return outcomesByChannel[this.channel];
    }

    get isIncomplete(): boolean {
        return this.outcome === null;
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

    handleOccurredAt(event: CustomEvent<{ value: string }>): void {
        this.occurredAt = event.detail.value;
    }

    handleNote(event: CustomEvent<{ value: string }>): void {
        this.note = event.detail.value;
    }

    handleCancel(): void {
        void this.close(undefined);
    }

    async handleSave(): Promise<void> {
        const { outcome } = this;
        if (outcome !== null) {
            await attempt(this, () =>
                logTouch({
                    handoffId: this.handoffIds[0],
                    channel: this.channel,
                    outcome,
                    occurredAt: this.occurredAt === '' ? null : instantOf(this.occurredAt, timeZone),
                    note: this.note.trim() || null,
                }),
            );
        }
    }
}
