import { api, wire } from 'lwc';
import getColleagues from '@salesforce/apex/MqaDispositionController.getColleagues';
import handOn from '@salesforce/apex/MqaDispositionController.handOn';
import { attempt, type DialogOptions, type DialogResult, HandoffDialog } from 'c/mqaDialog';
import { messagesOf } from 'c/mqaErrors';
import { labels } from './labels';

/** With more colleagues than this, a name narrows the list. */
const SHOWN = 7;

/** Asks which colleague takes handoffs over and why, and hands them on. */
export default class MqaHandOn extends HandoffDialog {
    declare static open: (options: DialogOptions) => DialogResult;

    labels = labels;
    @api handoffIds: string[] = [];
    @api accountNames: string[] = [];
    colleagues: MqaPerson[] = [];
    isLoading = true;
    filter = '';
    personId: string | null = null;

    /** Backup and manager first; of several handoffs, those of the first. */
    @wire(getColleagues, { handoffId: '$firstId' })
    receiveColleagues({ data, error }: { data?: MqaPerson[]; error?: MqaApexError }): void {
        if (data !== undefined || error !== undefined) {
            this.colleagues = data ?? [];
            this.problems = error === undefined ? [] : messagesOf(error);
            this.isLoading = false;
        }
    }

    get firstId(): string | undefined {
        return this.handoffIds[0];
    }

    get hasFilter(): boolean {
        return this.colleagues.length > SHOWN;
    }

    get options(): { value: string; label: string }[] {
        const wanted = this.filter.trim().toLowerCase();
        return this.colleagues
            .filter(({ name }) => name.toLowerCase().includes(wanted))
            .slice(0, SHOWN)
            .map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name }));
    }

    get hasOptions(): boolean {
        return this.options.length > 0;
    }

    get nobodyTitle(): string {
        return this.isLoading || this.hasOptions ? '' : labels.nobody;
    }

    get isIncomplete(): boolean {
        return this.personId === null || !this.hasNote;
    }

    handleFilter(event: CustomEvent<{ value: string }>): void {
        this.filter = event.detail.value;
        if (!this.options.some(({ value }) => value === this.personId)) {
            this.personId = null;
        }
    }

    handlePerson(event: CustomEvent<{ value: string }>): void {
        this.personId = event.detail.value;
    }

    async handleSave(): Promise<void> {
        const { personId } = this;
        if (personId !== null && !this.isIncomplete) {
            await attempt(this, () =>
                handOn({ handoffIds: [...this.handoffIds], personId, why: this.note.trim() }),
            );
        }
    }
}
