import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import { statusLabels } from 'c/mqaStatus';
import { format } from 'c/mqaText';
import { dayAndTime, durationText } from 'c/mqaTime';
import { actionLabels, labels } from './labels';

type Action = keyof typeof actionLabels;

/** A row as the table and the cards show it. */
export interface Row extends MqaQueueRow {
    accountUrl: string;
    statusText: string;
    /** How much time is left or over, and below it when that is; empty when nothing runs. */
    dueText: string;
    dueClass: string;
    dueIcon: string | null;
    dueIconText: string | null;
    /** Beside the reason of somebody who asked for contact. */
    warmthIcon: string | null;
    warmthText: string | null;
    /** How long it has waited. */
    ageText: string;
    missingText: string;
    /** What comes next for a handoff has a button of its own; the rest stands in a menu. */
    firstAction: Action | null;
    firstLabel: string;
    firstTitle: string;
    firstClass: string;
    moreActions: { name: Action; label: string }[];
}

/** Of these the first that is possible. */
const NEXT_STEPS: Action[] = ['accept', 'logTouch', 'complete'];

export function rowOf(row: MqaQueueRow, now: number): Row {
    const offered = row.actions.filter((name): name is Action => name in actionLabels);
    const first = NEXT_STEPS.find((name) => offered.includes(name));
    const firstLabel = first === undefined ? '' : actionLabels[first];
    return {
        ...row,
        accountUrl: `/lightning/r/Account/${row.accountId}/view`,
        statusText: row.heldUntil
            ? format(labels.heldUntil, dayText(row.heldUntil))
            : statusLabels[row.status],
        dueText: dueText(row, now),
        dueClass: row.overdue ? 'slds-text-color_error' : '',
        dueIcon: row.overdue ? 'utility:warning' : null,
        dueIconText: row.overdue ? labels.overdueMark : null,
        warmthIcon: row.handRaiser ? 'utility:incoming_call' : null,
        warmthText: row.handRaiser ? labels.handRaiser : null,
        ageText: durationText(now - Date.parse(row.qualifiedAt), locale),
        missingText: row.missing.join('\n'),
        firstAction: first ?? null,
        firstLabel,
        firstTitle: format(labels.actOn, firstLabel, row.accountName),
        firstClass: first === undefined ? 'slds-hidden' : '',
        moreActions: offered
            .filter((name) => name !== first)
            .map((name) => ({ name, label: actionLabels[name] })),
    };
}

function dueText({ dueAt, overdue }: MqaQueueRow, now: number): string {
    // What is null in Apex is absent in its answer.
    if (!dueAt) {
        return '';
    }
    const left = durationText(Date.parse(dueAt) - now, locale);
    return `${format(overdue ? labels.dueLate : labels.dueIn, left)}\n${dayAndTime(dueAt, locale, timeZone)}`;
}

/** A calendar day (YYYY-MM-DD, no time zone) in the user's words. */
function dayText(day: string): string {
    return new Intl.DateTimeFormat(locale, {
        timeZone: 'UTC',
        weekday: 'short',
        month: 'short',
        day: 'numeric',
    }).format(Date.parse(`${day}T00:00Z`));
}
