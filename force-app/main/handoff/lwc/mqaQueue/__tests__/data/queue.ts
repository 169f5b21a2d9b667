/** A handoff to be accepted, overdue. */
export const row: MqaQueueRow = {
    id: 'a01',
    accountId: '001000000000001AAA',
    accountName: 'Bright Freight',
    status: 'Assigned',
    handoffType: 'Inbound',
    handRaiser: true,
    score: 82,
    band: 5,
    triggerReason: 'Asked for a demo',
    primaryAction: 'Call Dana Whitfield today',
    contactName: 'Dana Whitfield',
    ownerName: 'Priya Raman',
    backupName: null,
    qualifiedAt: '2026-11-21T09:00:00.000Z',
    dueFor: 'Accept within 2 hours',
    dueAt: '2026-11-21T11:00:00.000Z',
    overdue: true,
    heldUntil: null,
    missing: [],
    actions: ['accept', 'defer', 'handOn', 'reject', 'returnToMarketing'],
};

/** An accepted one, with nothing due. */
export const second: MqaQueueRow = {
    ...row,
    id: 'a02',
    accountName: 'Solis Foods',
    status: 'Accepted',
    handRaiser: false,
    score: 91,
    dueAt: null,
    overdue: false,
    actions: ['logTouch', 'complete'],
};

export const queue: MqaQueue = {
    rows: [row, second],
    counts: { mine: 2, backup: 0, team: 5, overdue: 1, dataCompletion: 3, all: null },
    choice: { filter: 'mine', sortBy: 'qualifiedAt', descending: false, hiddenColumns: [] },
    most: 2000,
};

/** So many rows, and the answer that has them. */
export function queueOf(count: number, total = count): MqaQueue {
    const rows = Array.from({ length: count }, (_row, index) => ({
        ...row,
        id: `b${index}`,
        accountName: `Account ${index}`,
    }));
    return { ...queue, rows, counts: { ...queue.counts, mine: total } };
}
