import { api, LightningElement } from 'lwc';
import timeZone from '@salesforce/i18n/timeZone';
import { labels } from './labels';

interface Milestone {
    key: string;
    label: string;
    at: string | null;
    className: string;
}

/** Shows which steps of a handoff are done, each with its own time. */
export default class MqaMilestones extends LightningElement {
    labels = labels;
    timeZone = timeZone;
    @api handoff?: MqaHandoff;

    get milestones(): Milestone[] {
        const { qualifiedAt, assignedAt, notifiedAt, acceptedAt, firstTouchAt, meetingBookedAt } =
            this.handoff ?? {};
        const steps = [
            milestone('qualified', labels.qualified, qualifiedAt),
            milestone('assigned', labels.assigned, assignedAt),
            milestone('notified', labels.notified, notifiedAt),
            milestone('accepted', labels.accepted, acceptedAt),
            milestone('firstTouch', labels.firstTouch, firstTouchAt),
        ];
        // Not every handoff comes to a meeting.
        return meetingBookedAt ? [...steps, milestone('meeting', labels.meeting, meetingBookedAt)] : steps;
    }
}

function milestone(key: string, label: string, at: string | null | undefined): Milestone {
    return { key, label, at: at ?? null, className: at ? 'step step_done' : 'step' };
}
