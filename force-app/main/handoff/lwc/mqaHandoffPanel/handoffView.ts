import { format } from 'c/mqaText';
import { labels, statusLabels, typeLabels } from './labels';

/** A handoff as the template shows it. */
export interface HandoffView extends MqaHandoff {
    statusText: string;
    typeText: string;
    warmthText: string;
    warmthIcon: string;
    warmthClass: string;
    contactTitle: string;
    dueMs: number | null;
    clockClass: string;
    clockIcon: string;
    /** Set when today's score is no longer the frozen one. */
    scoreNow: string | null;
    mayAccept: boolean;
    mayLogTouch: boolean;
    mayReject: boolean;
    /** The one button that stands out: what is to be done next. */
    logTouchVariant: 'brand' | 'neutral';
}

/**
 * Prepares a handoff for the template; `live` is today's score, null where none is known. What is null in Apex is
 * absent in its answer, so nothing here compares with null.
 */
export function viewOf(handoff: MqaHandoff, live: MqaScore | null): HandoffView {
    const { clock, handRaiser, actions, contactRole } = handoff;
    const moved = live !== null && live.score !== handoff.score.score;
    const mayAccept = actions.includes('accept');
    return {
        ...handoff,
        statusText: statusLabels[handoff.status],
        typeText: typeLabels[handoff.handoffType],
        warmthText: handRaiser ? labels.handRaiser : labels.accumulated,
        warmthIcon: handRaiser ? 'utility:contact_request' : 'utility:trending',
        warmthClass: handRaiser ? 'warmth warmth_raised' : 'warmth',
        contactTitle: contactRole ? `${labels.contact} · ${contactRole}` : labels.contact,
        dueMs: clock ? Date.parse(clock.dueAt) : null,
        clockClass: clock?.overdue ? 'clock clock_overdue' : 'clock',
        clockIcon: clock?.overdue ? 'utility:warning' : 'utility:clock',
        scoreNow: moved ? format(labels.nowScore, live.score) : null,
        mayAccept,
        mayLogTouch: actions.includes('logTouch'),
        mayReject: actions.includes('reject'),
        logTouchVariant: mayAccept ? 'neutral' : 'brand',
    };
}
