import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import complete from '@salesforce/apex/MqaDispositionController.complete';
import returnToMarketing from '@salesforce/apex/MqaDispositionController.returnToMarketing';
import { attempt, type DialogOptions, type DialogResult, subjectOf } from 'c/mqaDialog';
import { labelsOf } from './labels';

type Closing = keyof typeof labelsOf;

const CALLS = { complete, returnToMarketing };

/** Asks for a note and closes handoffs: as worked, or back to marketing without a verdict. */
export default class MqaClose extends LightningModal {
    declare static open: (options: DialogOptions & { act: Closing }) => DialogResult;

    @api handoffIds: string[] = [];
    @api accountNames: string[] = [];
    @api act: Closing = 'complete';
    note = '';
    problems: string[] = [];
    isSaving = false;

    get labels(): (typeof labelsOf)[Closing] {
        return labelsOf[this.act];
    }

    get subject(): string {
        return subjectOf(this.accountNames);
    }

    get isIncomplete(): boolean {
        return this.note.trim() === '';
    }

    handleNote(event: CustomEvent<{ value: string }>): void {
        this.note = event.detail.value;
    }

    handleCancel(): void {
        void this.close(undefined);
    }

    async handleSave(): Promise<void> {
        if (!this.isIncomplete) {
            await attempt(this, () =>
                CALLS[this.act]({ handoffIds: [...this.handoffIds], note: this.note.trim() }),
            );
        }
    }
}
