/** What the queue's Apex controllers return; see apex.d.ts for conventions. */

interface MqaQueueRow {
    id: string;
    accountId: string;
    accountName: string;
    status: MqaHandoffStatus;
    handoffType: string;
    score: number;
    band: number;
    triggerReason: string;
    primaryAction: string;
    contactName: string | null;
    ownerName: string;
    backupName: string | null;
    qualifiedAt: string;
    dueAt: string | null;
    overdue: boolean;
    /** Pre-flight checks that failed, as sentences; empty when passed. */
    missing: string[];
    actions: MqaAction[];
}

interface MqaQueue {
    rows: MqaQueueRow[];
    /** Open handoffs by filter. */
    counts: { mine: number; backup: number; team: number; overdue: number; dataCompletion: number };
}

declare module '@salesforce/apex/MqaQueueController.getQueue' {
    /** Cacheable. Open handoffs of one filter, oldest trigger first. */
    const getQueue: MqaWire<{ filter: 'mine' | 'backup' | 'team' | 'overdue' | 'dataCompletion' }, MqaQueue>;
    export default getQueue;
}
