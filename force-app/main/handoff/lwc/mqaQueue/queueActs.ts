import accept from '@salesforce/apex/MqaDispositionController.accept';
import MqaBookMeeting from 'c/mqaBookMeeting';
import MqaDefer from 'c/mqaDefer';
import { type DialogOptions, type DialogResult, subjectOf } from 'c/mqaDialog';
import MqaHandOn from 'c/mqaHandOn';
import MqaLogTouch from 'c/mqaLogTouch';
import MqaNoteDialog from 'c/mqaNoteDialog';
import MqaReject from 'c/mqaReject';
import { format } from 'c/mqaText';
import { actionLabels, doneLabels, labels } from './labels';
import type { Row } from './queueRows';

/** What a row or many rows may become. A dispute is opened on the account, with all its context. */
export type QueueAction = Exclude<MqaAction, 'dispute'>;

type Options = DialogOptions & { contactName: string | null };

const acts: Record<QueueAction, (options: Options) => DialogResult> = {
    accept: ({ handoffIds }) => accept({ handoffIds }),
    logTouch: (options) => MqaLogTouch.open(options),
    bookMeeting: (options) => MqaBookMeeting.open(options),
    defer: (options) => MqaDefer.open(options),
    handOn: (options) => MqaHandOn.open(options),
    complete: (options) => MqaNoteDialog.open({ ...options, act: 'complete' }),
    returnToMarketing: (options) => MqaNoteDialog.open({ ...options, act: 'returnToMarketing' }),
    reject: (options) => MqaReject.open(options),
};

/** Accepts at once; asks for the rest in a dialog. Undefined when the person changed their mind. */
export function perform(action: QueueAction, rows: Row[]): DialogResult {
    return acts[action]({
        label: actionLabels[action],
        size: 'small',
        handoffIds: rows.map(({ id }) => id),
        accountNames: rows.map(({ accountName }) => accountName),
        contactName: rows[0].contactName ?? null,
    });
}

/** What an act came to: what was done, why some of it was not, and what takes it back. */
export interface Outcome {
    text: string;
    refusals: string[];
    undo: MqaDispositionResult['undo'];
}

export const NOTHING_YET: Outcome = { text: '', refusals: [], undo: null };

export function outcomeOf(action: QueueAction | 'undo', rows: Row[], result: MqaDispositionResult): Outcome {
    const names = rows.filter(({ id }) => result.changed.includes(id)).map(({ accountName }) => accountName);
    return {
        text: names.length === 0 ? '' : format(doneLabels[action], subjectOf(names)),
        refusals: result.refused.map(({ accountName, message }) =>
            format(labels.actOn, accountName, message),
        ),
        undo: result.undo ?? null,
    };
}
