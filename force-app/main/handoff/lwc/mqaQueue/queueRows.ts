import timeZone from '@salesforce/i18n/timeZone';
import { labels, statusLabels } from './labels';

export type QueueAnswer = MqaQueue;
export type Filter = keyof MqaQueue['counts'];
type Action = MqaQueueRow['actions'][number];

/** A row as the table and the cards show it. */
export interface Row extends MqaQueueRow {
    accountUrl: string;
    statusText: string;
    dueClass: string;
    dueIcon: string | null;
    dueIconText: string | null;
    mayAccept: boolean;
    mayLogTouch: boolean;
    mayReject: boolean;
}

const actionLabels: Record<Action, string> = {
    accept: labels.accept,
    logTouch: labels.logTouch,
    reject: labels.reject,
};

export function rowOf(row: MqaQueueRow): Row {
    return {
        ...row,
        accountUrl: `/lightning/r/Account/${row.accountId}/view`,
        statusText: statusLabels[row.status],
        dueClass: row.overdue ? 'slds-text-color_error' : '',
        dueIcon: row.overdue ? 'utility:warning' : null,
        dueIconText: row.overdue ? labels.overdueMark : null,
        mayAccept: row.actions.includes('accept'),
        mayLogTouch: row.actions.includes('logTouch'),
        mayReject: row.actions.includes('reject'),
    };
}

/** Rows in another order; rows without a value come last either way. */
export function sorted(rows: Row[], { fieldName, sortDirection }: DatatableSort): Row[] {
    const key = (fieldName === 'accountUrl' ? 'accountName' : fieldName) as keyof Row;
    const direction = sortDirection === 'asc' ? 1 : -1;
    return [...rows].sort((a, b) => {
        // What is null in Apex is absent in its answer.
        const [left, right] = [a[key] ?? null, b[key] ?? null];
        if (left === right) {
            return 0;
        }
        if (left === null || right === null) {
            return left === null ? 1 : -1;
        }
        return left > right ? direction : -direction;
    });
}

/** Offers in a row's menu what its user may do with it now. */
function offerActions(row: Row, done: (actions: { label: string; name: Action }[]) => void): void {
    done(row.actions.map((name) => ({ label: actionLabels[name], name })));
}

/** Columns in the order of a rep's questions: who, by when, why now, what to do. */
const columns = [
    {
        label: labels.account,
        fieldName: 'accountUrl',
        type: 'url',
        typeAttributes: { label: { fieldName: 'accountName' }, target: '_self' },
        sortable: true,
        initialWidth: 180,
    },
    {
        label: labels.due,
        fieldName: 'dueAt',
        type: 'date',
        typeAttributes: { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZone },
        cellAttributes: {
            class: { fieldName: 'dueClass' },
            iconName: { fieldName: 'dueIcon' },
            iconAlternativeText: { fieldName: 'dueIconText' },
            iconPosition: 'left',
        },
        sortable: true,
        initialWidth: 165,
    },
    { label: labels.score, fieldName: 'score', type: 'number', sortable: true, initialWidth: 90 },
    { label: labels.whyNow, fieldName: 'triggerReason', wrapText: true },
    { label: labels.nextAction, fieldName: 'primaryAction', wrapText: true },
    { label: labels.contact, fieldName: 'contactName', initialWidth: 150 },
    { label: labels.status, fieldName: 'statusText', initialWidth: 120 },
    { label: labels.owner, fieldName: 'ownerName', initialWidth: 140 },
    { type: 'action', typeAttributes: { rowActions: offerActions } },
];

const ownColumns = columns.filter(({ fieldName }) => fieldName !== 'ownerName');

/** Whose handoffs they are goes without saying where all are one's own. The same array for the same filter. */
export function columnsOf(filter: Filter): typeof columns {
    return filter === 'mine' ? ownColumns : columns;
}
