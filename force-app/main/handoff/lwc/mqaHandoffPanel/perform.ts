import accept from '@salesforce/apex/MqaDispositionController.accept';
import defer from '@salesforce/apex/MqaDispositionController.defer';
import handOn from '@salesforce/apex/MqaDispositionController.handOn';
import logTouch from '@salesforce/apex/MqaDispositionController.logTouch';
import type { ActRequest } from 'c/mqaActions';
import MqaBookMeeting from 'c/mqaBookMeeting';
import MqaDefer from 'c/mqaDefer';
import type { DialogResult } from 'c/mqaDialog';
import MqaHandOn from 'c/mqaHandOn';
import MqaLogTouch from 'c/mqaLogTouch';
import MqaNoteDialog from 'c/mqaNoteDialog';
import MqaReject from 'c/mqaReject';
import { doneLabels } from './labels';

/** What somebody does with a handoff; the summary is a page of its own. */
export type Act = Exclude<ActRequest, { act: 'summary' }>;

/**
 * Does at once what can be done at once, and asks in a dialog for what is missing.
 * @returns what became of it; undefined when the person changed their mind
 */
export async function perform(
    request: Act,
    handoff: MqaHandoff,
    accountName: string,
): Promise<MqaDispositionResult | undefined> {
    const handoffIds = [handoff.id];
    switch (request.act) {
        case 'accept':
            return accept({ handoffIds });
        case 'logTouch': {
            const { channel, outcome } = request;
            return logTouch({ handoffId: handoff.id, channel, outcome, occurredAt: null, note: null });
        }
        case 'defer':
            return defer({ handoffIds, until: request.until, why: request.why });
        case 'handOn':
            return handOn({ handoffIds, personId: request.personId, why: request.why });
        default:
            return ask(request.about, handoff, accountName);
    }
}

/** What was done, in words. */
export function doneText(request: Act): string {
    return doneLabels[request.act === 'ask' ? request.about : request.act];
}

function ask(about: Exclude<MqaAction, 'accept'>, handoff: MqaHandoff, accountName: string): DialogResult {
    const options = {
        label: doneLabels[about],
        size: 'small' as const,
        handoffIds: [handoff.id],
        accountNames: [accountName],
    };
    const contactName = handoff.contact?.name ?? null;
    switch (about) {
        case 'logTouch':
            return MqaLogTouch.open({ ...options, contactName });
        case 'bookMeeting':
            return MqaBookMeeting.open({ ...options, contactName });
        case 'complete':
        case 'returnToMarketing':
        case 'dispute':
            return MqaNoteDialog.open({ ...options, act: about });
        case 'defer':
            return MqaDefer.open(options);
        case 'handOn':
            return MqaHandOn.open(options);
        case 'reject':
            return MqaReject.open(options);
        default:
            return about satisfies never;
    }
}
