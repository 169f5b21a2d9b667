import { api } from 'lwc';
import complete from '@salesforce/apex/MqaDispositionController.complete';
import returnToMarketing from '@salesforce/apex/MqaDispositionController.returnToMarketing';
import openDispute from '@salesforce/apex/MqaOwnershipController.openDispute';
import { attempt, type DialogOptions, type DialogResult, HandoffDialog } from 'c/mqaDialog';
import { labelsOf } from './labels';

type NoteAct = keyof typeof labelsOf;

interface Kind {
    /** At most the length of the field that keeps what is written. */
    maxLength: number;
    act: (handoffIds: string[], note: string) => Promise<MqaDispositionResult>;
}

const kinds: Record<NoteAct, Kind> = {
    complete: { maxLength: 255, act: (handoffIds, note) => complete({ handoffIds, note }) },
    returnToMarketing: { maxLength: 255, act: (handoffIds, note) => returnToMarketing({ handoffIds, note }) },
    dispute: {
        maxLength: 1000,
        /** For one handoff. The handoff itself stays as it is: there is nothing to undo. */
        act: async ([handoffId], question) => {
            await openDispute({ handoffId, question });
            return { changed: [handoffId], refused: [], undo: null };
        },
    },
};

/**
 * Asks for a note, and does with handoffs what needs nothing else: closes them as worked, gives them back to
 * marketing without a verdict, or puts what sales and marketing cannot agree on before the two VPs.
 */
export default class MqaNoteDialog extends HandoffDialog {
    declare static open: (options: DialogOptions & { act: NoteAct }) => DialogResult;

    @api handoffIds: string[] = [];
    @api accountNames: string[] = [];
    @api act: NoteAct = 'complete';

    get labels(): (typeof labelsOf)[NoteAct] {
        return labelsOf[this.act];
    }

    get maxLength(): number {
        return kinds[this.act].maxLength;
    }

    get isIncomplete(): boolean {
        return !this.hasNote;
    }

    async handleSave(): Promise<void> {
        if (this.hasNote) {
            await attempt(this, () => kinds[this.act].act([...this.handoffIds], this.note.trim()));
        }
    }
}
