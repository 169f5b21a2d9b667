/** A handoff that is due, as the card shows it. */
export interface DueItem {
    id: string;
    url: string;
    accountName: string;
    primaryAction: string;
    dueAt: string;
    dueMs: number;
    overdue: boolean;
    dueClass: string;
}

/** Handoffs that are overdue or due before the day ends in the given zone, the most urgent first. */
export function dueItems(rows: readonly MqaQueueRow[], now: number, timeZone: string): DueItem[] {
    const today = dayOf(now, timeZone);
    return rows
        .filter(({ dueAt }) => dueAt && dayOf(Date.parse(dueAt), timeZone) <= today)
        .map((row) => ({
            id: row.id,
            url: `/lightning/r/Account/${row.accountId}/view`,
            accountName: row.accountName,
            primaryAction: row.primaryAction,
            dueAt: row.dueAt ?? '',
            dueMs: Date.parse(row.dueAt ?? ''),
            overdue: row.overdue,
            dueClass: row.overdue ? 'due slds-text-color_error' : 'due slds-text-color_weak',
        }))
        .sort((a, b) => a.dueMs - b.dueMs);
}

/** A calendar day that compares as text, e.g. `2026-11-21`. */
function dayOf(instant: number, timeZone: string): string {
    return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
}
