import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import { format } from 'c/mqaText';
import { dayAndTime, morningAfter } from 'c/mqaTime';
import { actionLabels, labels, touches } from './labels';

type Touch = (typeof touches)[number];

/** What somebody wants done: at once with what is given, or `ask` for more in a dialog first. */
export type ActRequest =
    | { act: 'accept' }
    | { act: 'logTouch'; channel: Touch['channel']; outcome: Touch['outcome'] }
    | { act: 'defer'; until: string; why: string }
    | { act: 'handOn'; personId: string; why: string }
    | { act: 'ask'; about: Exclude<MqaAction, 'accept'> }
    | { act: 'summary' };

export interface Choice {
    /** Distinguishes the choices of one handoff. */
    value: string;
    label: string;
    request: ActRequest;
}

/** An action with the ways to do it, each of them one click. */
export interface Group {
    key: string;
    label: string;
    choices: Choice[];
    hasSeveral: boolean;
}

/** How many actions have a button of their own. */
const BUTTONS = 2;

/** The first actions as buttons, the others in the menu, which also leads to the summary. */
export function groupsOf(handoff: MqaHandoff, now: number): { buttons: Group[]; menu: Group[] } {
    const groups = handoff.actions.map((action) => groupOf(action, handoff, now));
    const summary = group('summary', labels.printSummary, [
        { value: 'summary', label: labels.printSummary, request: { act: 'summary' } },
    ]);
    return { buttons: groups.slice(0, BUTTONS), menu: [...groups.slice(BUTTONS), summary] };
}

function group(key: string, label: string, choices: Choice[]): Group {
    return { key, label, choices, hasSeveral: choices.length > 1 };
}

function groupOf(action: MqaAction, handoff: MqaHandoff, now: number): Group {
    if (action === 'accept') {
        const label = handoff.status === 'Deferred' ? labels.takeUp : actionLabels.accept;
        return group(action, label, [{ value: action, label, request: { act: 'accept' } }]);
    }
    const atOnce = {
        logTouch: touchChoices,
        defer: () => deferChoices(now),
        handOn: () => handOnChoices(handoff),
    };
    const others: Partial<Record<MqaAction, string>> = {
        logTouch: labels.touchOther,
        defer: labels.deferOther,
        handOn: labels.handOnOther,
    };
    const known = action in atOnce ? atOnce[action as keyof typeof atOnce]() : [];
    const label = actionLabels[action];
    const ask: Choice = {
        value: action,
        label: known.length > 0 ? (others[action] ?? label) : label,
        request: { act: 'ask', about: action },
    };
    return group(action, label, [...known, ask]);
}

function touchChoices(): Choice[] {
    return touches.map(({ channel, outcome, label }) => ({
        value: `${channel} ${outcome}`,
        label,
        request: { act: 'logTouch', channel, outcome },
    }));
}

function deferChoices(now: number): Choice[] {
    const choice = (days: number, label: string, why: string): Choice => {
        const until = morningAfter(days, now, timeZone);
        return {
            value: `defer ${days}`,
            label: format(label, dayAndTime(until, locale, timeZone)),
            request: { act: 'defer', until, why },
        };
    };
    return [
        choice(1, labels.deferNoAnswer, labels.deferNoAnswerWhy),
        choice(7, labels.deferAsked, labels.deferAskedWhy),
    ];
}

function handOnChoices({ owner, backup, manager }: MqaHandoff): Choice[] {
    const choice = (person: MqaPerson, label: string, why: string): Choice => ({
        value: `handOn ${person.id}`,
        label: format(label, person.name),
        request: { act: 'handOn', personId: person.id, why },
    });
    const choices: Choice[] = [];
    if (backup && backup.id !== owner.id) {
        choices.push(choice(backup, labels.handOnBackup, labels.handOnBackupWhy));
    }
    if (manager && manager.id !== owner.id && manager.id !== backup?.id) {
        choices.push(choice(manager, labels.handOnManager, labels.handOnManagerWhy));
    }
    return choices;
}
