import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import { statusLabels, typeLabels } from 'c/mqaStatus';
import { format } from 'c/mqaText';
import { dayAndTime, dayOf } from 'c/mqaTime';
import { labels } from './labels';

/** What is out of the ordinary about a handoff, before anything else is read. */
interface Banner {
    key: string;
    icon: string;
    title: string;
    text: string;
    lines: string[];
}

/** The panel as the template shows it. */
export interface PanelView {
    /** The open handoff: what there is to be done; null when there is none. */
    open: OpenView | null;
    /** The state of the handoff and its type; empty without one. */
    status: string;
    type: string;
    banners: Banner[];
    undo: MqaHandoff['undo'];
    /** Why there is no open handoff. */
    whyNot: string;
    hasScore: boolean;
}

interface OpenView extends MqaHandoff {
    warmthText: string;
    warmthIcon: string;
    warmthClass: string;
    /** Begins with the blank that a template drops between elements. */
    reason: string;
    /** What is to be done in this state, and the action that comes beside it. */
    toDo: string;
    beside: { title: string; text: string };
    /** When the booked meeting begins; empty without one. */
    meeting: string;
    /** Set when today's score is no longer the frozen one. */
    scoreNow: string | null;
    /** Whose it is, for somebody who may only read. */
    readOnly: string;
}

const CLOSED: MqaHandoffStatus[] = ['Completed', 'Rejected', 'Returned'];

/** Prepares a panel for the template. What is null in Apex is absent in its answer, so nothing here compares with null. */
export function viewOf(panel: MqaPanel): PanelView {
    const { handoff } = panel;
    const isOpen = Boolean(handoff) && !CLOSED.includes(handoff?.status ?? 'Completed');
    return {
        open: handoff && isOpen ? openView(handoff, panel.score) : null,
        status: handoff ? statusLabels[handoff.status] : '',
        type: handoff ? typeLabels[handoff.handoffType] : '',
        banners: [
            ...(isOpen ? [] : closedBanners(panel)),
            ...openBanners(handoff),
            ...coolDownBanners(panel),
        ],
        undo: handoff?.undo ?? null,
        whyNot: whyNot(panel),
        hasScore: Boolean(panel.score),
    };
}

function openView(handoff: MqaHandoff, live: MqaScore | null): OpenView {
    const { handRaiser, actions, score, owner } = handoff;
    return {
        ...handoff,
        warmthText: handRaiser ? labels.handRaiser : labels.accumulated,
        warmthIcon: handRaiser ? 'utility:contact_request' : 'utility:trending',
        warmthClass: handRaiser ? 'warmth warmth_raised' : 'warmth',
        reason: ` ${handoff.triggerReason}`,
        ...toDoIn(handoff),
        meeting:
            handoff.status === 'Meeting Booked' && handoff.meetingStartsAt
                ? format(labels.meetingAt, dayAndTime(handoff.meetingStartsAt, locale, timeZone))
                : '',
        scoreNow: live && live.score !== score.score ? format(labels.nowScore, live.score) : null,
        readOnly: actions.length === 0 ? format(labels.worksOnIt, owner.name) : '',
    };
}

/** The runbook's action begins the work; once it has begun, the next step is another one. */
function toDoIn({ status, primaryAction, fallbackAction }: MqaHandoff): Pick<OpenView, 'toDo' | 'beside'> {
    const begunWith = { title: labels.begunWith, text: primaryAction };
    switch (status) {
        case 'In Progress':
            return { toDo: fallbackAction, beside: begunWith };
        case 'Meeting Booked':
            return { toDo: labels.holdMeeting, beside: begunWith };
        case 'Deferred':
            return { toDo: labels.takeUpThen, beside: { title: labels.actionThen, text: primaryAction } };
        case 'Data Completion':
            return { toDo: labels.waitForData, beside: { title: labels.actionThen, text: primaryAction } };
        default:
            return { toDo: primaryAction, beside: { title: labels.fallback, text: fallbackAction } };
    }
}

/** Whether the account meets the rule, said so that it is true with and without an earlier handoff. */
function whyNot({ explanation, handoff }: MqaPanel): string {
    if (handoff) {
        return explanation.qualified ? labels.meetsRule : labels.missesRule;
    }
    return explanation.qualified ? labels.qualifiedNotHandedOff : labels.notHandedOff;
}

/** What became of the latest handoff: the last reason that was given. */
function closedBanners({ handoff, trail }: MqaPanel): Banner[] {
    if (!handoff) {
        return [];
    }
    const newestFirst = [...trail].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    const reason = newestFirst.find(({ why }) => why)?.why ?? '';
    return [banner('closed', 'utility:lock', labels.closed, reason)];
}

function openBanners(handoff: MqaHandoff | null): Banner[] {
    if (!handoff || CLOSED.includes(handoff.status)) {
        return [];
    }
    const { deferred, held, missing } = handoff;
    const banners: Banner[] = [];
    if (missing.length > 0) {
        const told = banner('missing', 'utility:database', labels.dataCompletion, labels.missing);
        banners.push({ ...told, lines: missing });
    }
    if (deferred) {
        const until = dayAndTime(deferred.until, locale, timeZone);
        banners.push(banner('deferred', 'utility:snooze', format(labels.deferred, until), deferred.why));
    }
    if (held) {
        const until = dayOf(held.until, locale, timeZone);
        banners.push(banner('held', 'utility:pause', format(labels.held, until), held.why));
    }
    return banners;
}

function coolDownBanners({ coolDown }: MqaPanel): Banner[] {
    if (!coolDown) {
        return [];
    }
    const title = coolDown.until
        ? format(labels.coolDownUntil, dayOf(coolDown.until, locale, timeZone))
        : labels.coolDown;
    return [banner('coolDown', 'utility:refresh', title, coolDown.why)];
}

function banner(key: string, icon: string, title: string, text: string): Banner {
    return { key, icon, title, text, lines: [] };
}
