import LightningModal from 'lightning/modal';
import many from '@salesforce/label/c.MqaManyAccounts';
import { messagesOf } from 'c/mqaErrors';
import { format } from 'c/mqaText';

/** What `open` of every dialog that acts on handoffs takes. */
export interface DialogOptions {
    label: string;
    size: 'small';
    handoffIds: string[];
    /** In the order of the ids. */
    accountNames: string[];
}

/** What such a dialog closes with: undefined when it was cancelled. */
export type DialogResult = Promise<MqaDispositionResult | undefined>;

/** A dialog as `attempt` handles it. */
interface ActingDialog {
    isSaving: boolean;
    problems: string[];
    disableClose: boolean;
    close(result?: MqaDispositionResult): unknown;
}

/** What all dialogs that act on handoffs have in common; each has its own template, fields and act. */
export abstract class HandoffDialog extends LightningModal {
    abstract handoffIds: string[];
    abstract accountNames: string[];
    /** Only of dialogs about a person. */
    declare contactName?: string | null;
    /** What somebody writes: a note, a question, or why. */
    note = '';
    problems: string[] = [];
    isSaving = false;

    /** Does it, unless something needed is missing. */
    abstract handleSave(): Promise<void>;

    get about(): string {
        return subjectOf(this.accountNames, this.contactName);
    }

    get hasNote(): boolean {
        return this.note.trim() !== '';
    }

    handleNote(event: CustomEvent<{ value: string }>): void {
        this.note = event.detail.value;
    }

    handleKey(event: KeyboardEvent): void {
        if (event.key === 'Enter') {
            void this.handleSave();
        }
    }

    handleCancel(): void {
        void this.close(undefined);
    }
}

/**
 * Does what a dialog asked for, once, and closes it with the result. A dialog whose act failed, or changed nothing,
 * stays open with what was typed and says why.
 */
export async function attempt(dialog: ActingDialog, act: () => Promise<MqaDispositionResult>): Promise<void> {
    if (dialog.isSaving) {
        return;
    }
    dialog.isSaving = true;
    dialog.disableClose = true;
    dialog.problems = [];
    try {
        const result = await act();
        if (result.changed.length > 0) {
            dialog.disableClose = false;
            dialog.close(result);
        } else {
            dialog.problems = refusalsOf(result);
        }
    } catch (error) {
        dialog.problems = messagesOf(error);
    } finally {
        dialog.isSaving = false;
        dialog.disableClose = false;
    }
}

/** Why handoffs were not changed, as sentences; with several the account is named. */
export function refusalsOf({ refused }: MqaDispositionResult): string[] {
    const isOne = refused.length === 1;
    const sentences = refused.map((one) => (isOne ? one.message : `${one.accountName}: ${one.message}`));
    return sentences.length > 0 ? sentences : messagesOf(undefined);
}

/** What a dialog is about: one account by name, several by number; before it the person, where it is about one. */
export function subjectOf(accountNames: string[], contactName: string | null = null): string {
    const accounts = accountNames.length === 1 ? accountNames[0] : format(many, accountNames.length);
    return [contactName, accounts].filter(Boolean).join(' · ');
}
