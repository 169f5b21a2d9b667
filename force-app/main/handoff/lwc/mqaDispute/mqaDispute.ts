import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import openDispute from '@salesforce/apex/MqaOwnershipController.openDispute';
import { attempt, type DialogOptions, type DialogResult, subjectOf } from 'c/mqaDialog';
import { labels } from './labels';

/** Asks what sales and marketing cannot agree on, and puts it before the two VPs. For one handoff. */
export default class MqaDispute extends LightningModal {
    declare static open: (options: DialogOptions) => DialogResult;

    labels = labels;
    @api handoffIds: string[] = [];
    @api accountNames: string[] = [];
    question = '';
    problems: string[] = [];
    isSaving = false;

    get subject(): string {
        return subjectOf(this.accountNames);
    }

    get isIncomplete(): boolean {
        return this.question.trim() === '';
    }

    handleQuestion(event: CustomEvent<{ value: string }>): void {
        this.question = event.detail.value;
    }

    handleCancel(): void {
        void this.close(undefined);
    }

    async handleSave(): Promise<void> {
        const [handoffId] = this.handoffIds;
        if (!this.isIncomplete) {
            await attempt(this, async () => {
                await openDispute({ handoffId, question: this.question.trim() });
                return { changed: [handoffId], refused: [], undo: null };
            });
        }
    }
}
