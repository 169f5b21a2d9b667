import { api } from 'lwc';
import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import defer from '@salesforce/apex/MqaDispositionController.defer';
import { attempt, type DialogOptions, type DialogResult, HandoffDialog } from 'c/mqaDialog';
import { dayAndTime, instantOf, morningAfter } from 'c/mqaTime';
import { labels } from './labels';

const TWO_HOURS_MS = 2 * 3_600_000;
const OTHER = 'other';

/** Asks until when and why handoffs are put off, and does it. */
export default class MqaDefer extends HandoffDialog {
    declare static open: (options: DialogOptions) => DialogResult;

    labels = labels;
    @api handoffIds: string[] = [];
    @api accountNames: string[] = [];
    /** Taken once, so that the choices do not move while somebody chooses. */
    private readonly openedAt = Date.now();
    choice: string = morningAfter(1, this.openedAt, timeZone);
    /** The other time, as the wall clock of the user shows it. */
    otherTime = '';

    /** Each choice is the instant it stands for. */
    get choices(): { value: string; label: string }[] {
        const mornings = [1, 7].map((days) => morningAfter(days, this.openedAt, timeZone));
        return [
            { value: new Date(this.openedAt + TWO_HOURS_MS).toISOString(), label: labels.inTwoHours },
            ...mornings.map((value) => ({ value, label: dayAndTime(value, locale, timeZone) })),
            { value: OTHER, label: labels.other },
        ];
    }

    get isOther(): boolean {
        return this.choice === OTHER;
    }

    get isIncomplete(): boolean {
        return !this.hasNote || (this.isOther && this.otherTime === '');
    }

    handleChoice(event: CustomEvent<{ value: string }>): void {
        this.choice = event.detail.value;
    }

    handleOtherTime(event: CustomEvent<{ value: string }>): void {
        this.otherTime = event.detail.value;
    }

    async handleSave(): Promise<void> {
        if (this.isIncomplete) {
            return;
        }
        const until = this.isOther ? instantOf(this.otherTime, timeZone) : this.choice;
        if (Date.parse(until) <= Date.now()) {
            this.problems = [labels.past];
            return;
        }
        await attempt(this, () => defer({ handoffIds: [...this.handoffIds], until, why: this.note.trim() }));
    }
}
