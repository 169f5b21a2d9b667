import timeZone from '@salesforce/i18n/timeZone';
import { labels } from './labels';
import type { Row } from './queueRows';

interface Column {
    label?: string;
    fieldName?: keyof Row;
    type?: string;
    [option: string]: unknown;
}

const INSTANT = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZone };

const account: Column = {
    label: labels.account,
    fieldName: 'accountUrl',
    type: 'url',
    typeAttributes: { label: { fieldName: 'accountName' }, target: '_self' },
    sortable: true,
    wrapText: true,
    initialWidth: 160,
};
const due: Column = {
    label: labels.due,
    fieldName: 'dueText',
    wrapText: true,
    cellAttributes: {
        class: { fieldName: 'dueClass' },
        iconName: { fieldName: 'dueIcon' },
        iconAlternativeText: { fieldName: 'dueIconText' },
        iconPosition: 'left',
    },
    sortable: true,
    initialWidth: 170,
};
const triggered: Column = {
    label: labels.triggered,
    fieldName: 'qualifiedAt',
    type: 'date',
    typeAttributes: INSTANT,
    sortable: true,
    initialWidth: 135,
};
const age: Column = { label: labels.age, fieldName: 'ageText', initialWidth: 120 };
const missing: Column = { label: labels.missing, fieldName: 'missingText', wrapText: true };
const score: Column = {
    label: labels.score,
    fieldName: 'score',
    type: 'number',
    sortable: true,
    initialWidth: 75,
};
const why: Column = {
    label: labels.whyNow,
    fieldName: 'triggerReason',
    wrapText: true,
    cellAttributes: {
        iconName: { fieldName: 'warmthIcon' },
        iconAlternativeText: { fieldName: 'warmthText' },
        iconPosition: 'left',
    },
};
const action: Column = { label: labels.nextAction, fieldName: 'primaryAction', wrapText: true };
const contact: Column = {
    label: labels.contact,
    fieldName: 'contactName',
    sortable: true,
    initialWidth: 120,
};
const status: Column = { label: labels.status, fieldName: 'statusText', wrapText: true, initialWidth: 105 };
const owner: Column = { label: labels.owner, fieldName: 'ownerName', sortable: true, initialWidth: 115 };
/** The name of the button of every row, whatever it says. */
export const NEXT_STEP = 'nextStep';

const buttons: Column[] = [
    {
        type: 'button',
        fieldName: 'firstAction',
        typeAttributes: {
            label: { fieldName: 'firstLabel' },
            title: { fieldName: 'firstTitle' },
            // The table hands it out as it stands here, never as the row has it.
            name: NEXT_STEP,
            class: { fieldName: 'firstClass' },
        },
        initialWidth: 120,
        hideDefaultActions: true,
    },
    { type: 'action', typeAttributes: { rowActions: offerActions } },
];

/** Columns in the order of a rep's questions: who, by when, why now, what to do. */
const HANDOFFS = [account, due, triggered, score, why, action, contact, status];
/** What whoever completes data asks: which account lacks what, and for how long. */
const LACKING = [account, age, triggered, missing, score, why, owner];
/** Without these a row says nothing. */
const ALWAYS = [account, due, missing];

/** The columns of a filter. Whose handoffs they are goes without saying where all are one's own. */
function columnsOf(filter: MqaQueueFilter): Column[] {
    if (filter === 'dataCompletion') {
        return LACKING;
    }
    return filter === 'mine' ? HANDOFFS : [...HANDOFFS, owner];
}

const shownByChoice: Partial<Record<string, Column[]>> = {};

/**
 * What the table shows: the columns of the filter that are not hidden, and buttons where there is something to do. The
 * same array for the same choice: a table that is given another builds all its rows anew.
 */
export function shownColumns({ filter, hiddenColumns }: MqaQueueChoice, isReadOnly: boolean): Column[] {
    const key = [filter, isReadOnly, ...hiddenColumns].join();
    const shown = columnsOf(filter).filter(({ fieldName }) => !hiddenColumns.includes(String(fieldName)));
    shownByChoice[key] ??= isReadOnly ? shown : [...shown, ...buttons];
    return shownByChoice[key];
}

/** What may be hidden, and whether it is shown now. */
export function choosableColumns({
    filter,
    hiddenColumns,
}: MqaQueueChoice): { name: string; label: string; isShown: boolean }[] {
    return columnsOf(filter)
        .filter((column) => !ALWAYS.includes(column))
        .map(({ fieldName, label }) => ({
            name: String(fieldName),
            label: String(label),
            isShown: !hiddenColumns.includes(String(fieldName)),
        }));
}

const FIELD_BY_SORT: Partial<Record<MqaQueueSort, keyof Row>> = {
    accountName: 'accountUrl',
    dueAt: 'dueText',
};
const SORT_BY_FIELD: Partial<Record<string, MqaQueueSort>> = {
    accountUrl: 'accountName',
    dueText: 'dueAt',
};

/** The column at whose head the order is marked. */
export function columnOf(sortBy: MqaQueueSort): keyof Row {
    return FIELD_BY_SORT[sortBy] ?? sortBy;
}

/** The order that a click on the head of a column asks for. */
export function sortOf(fieldName: string): MqaQueueSort {
    return SORT_BY_FIELD[fieldName] ?? (fieldName as MqaQueueSort);
}

/** Offers in a row's menu what its user may do with it now, beside the button. */
function offerActions(row: Row, done: (actions: Row['moreActions']) => void): void {
    done(row.moreActions);
}
