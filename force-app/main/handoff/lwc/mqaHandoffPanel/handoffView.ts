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
        banners: [...(handoff ? handoffBanners(handoff, isOpen) : []), ...coolDownBanners(panel.coolDown)],
        undo: handoff?.undo ?? null,
        whyNot: panel.explanation.qualified ? labels.qualifiedNotHandedOff : labels.notHandedOff,
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
        scoreNow: live && live.score !== score.score ? format(labels.nowScore, live.score) : null,
        readOnly: actions.length === 0 ? format(labels.worksOnIt, owner.name) : '',
    };
}

function handoffBanners(handoff: MqaHandoff, isOpen: boolean): Banner[] {
    const { deferred, held, missing } = handoff;
    const banners: Banner[] = [];
    if (!isOpen) {
        banners.push(banner('closed', 'utility:lock', labels.closed, handoff.triggerReason));
    }
    if (isOpen && missing.length > 0) {
        banners.push({
            ...banner('missing', 'utility:database', labels.dataCompletion, labels.missing),
            lines: missing,
        });
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

function coolDownBanners(coolDown: MqaPanel['coolDown']): Banner[] {
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
