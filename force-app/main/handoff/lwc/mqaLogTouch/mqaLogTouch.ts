import { api } from 'lwc';
import timeZone from '@salesforce/i18n/timeZone';
import logTouch from '@salesforce/apex/MqaDispositionController.logTouch';
import { attempt, type DialogOptions, type DialogResult, HandoffDialog } from 'c/mqaDialog';
import { instantOf } from 'c/mqaTime';
import { type Channel, channels, labels, type Outcome, outcomesByChannel } from './labels';

/** Asks how and with what outcome somebody reached out, and logs it. For one handoff. */
export default class MqaLogTouch extends HandoffDialog {
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
