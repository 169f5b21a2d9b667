/** What the Apex controllers of the queue, the home card and the utility item return; see apex.d.ts for conventions. */

interface MqaQueueRow {
    id: string;
    accountId: string;
    accountName: string;
    status: MqaHandoffStatus;
    handoffType: string;
    /** True when somebody asked to be contacted, as against accumulated behaviour. */
    handRaiser: boolean;
    score: number;
    band: number;
    triggerReason: string;
    primaryAction: string;
    contactName: string | null;
    ownerName: string;
    backupName: string | null;
    qualifiedAt: string;
    /** What is due, and by when; null when nothing runs. */
    dueFor: string | null;
    dueAt: string | null;
    overdue: boolean;
    /** The working day (YYYY-MM-DD) the daily cap keeps it for; null when it is not held. */
    heldUntil: string | null;
    /** Pre-flight checks that failed, as sentences; empty when passed. */
    missing: string[];
    actions: MqaAction[];
}

/** All: every open handoff, for who may act on any. */
type MqaQueueFilter = 'mine' | 'backup' | 'team' | 'overdue' | 'dataCompletion' | 'all';

type MqaQueueSort =
    'qualifiedAt' | 'score' | 'dueAt' | 'accountName' | 'contactName' | 'status' | 'ownerName';

/** How a person looks at the queue; kept for each user. */
interface MqaQueueChoice {
    filter: MqaQueueFilter;
    sortBy: MqaQueueSort;
    descending: boolean;
    /** Columns the person does not want to see. */
    hiddenColumns: string[];
}

interface MqaQueue {
    /** One page. */
    rows: MqaQueueRow[];
    /** Open handoffs by filter; all is null for who may not act on any. */
    counts: Record<Exclude<MqaQueueFilter, 'all'>, number> & { all: number | null };
    /** What was asked for, or what the person saved where nothing was. */
    choice: MqaQueueChoice;
    /** Most rows that the queue lists; what is beyond is counted, not shown. */
    most: number;
}

declare module '@salesforce/apex/MqaQueueController.getQueue' {
    /** One page of a filter, at most 500 rows. Without a filter, sort or direction: as saved, else the first filter with rows, oldest trigger first. */
    const getQueue: (parameters: {
        filter: MqaQueueFilter | null;
        sortBy: MqaQueueSort | null;
        descending: boolean | null;
        /** Rows to pass over; the first page is 0. */
        first: number;
        size: number;
    }) => Promise<MqaQueue>;
    export default getQueue;
}
declare module '@salesforce/apex/MqaQueueController.saveChoice' {
    /** Keeps how the running user looks at the queue. */
    const saveChoice: (parameters: MqaQueueChoice) => Promise<void>;
    export default saveChoice;
}

/** Something on the home card or in the utility item; it opens the account. */
interface MqaTodayItem {
    id: string;
    accountId: string;
    accountName: string;
    contactName: string | null;
    contactPhone: string | null;
    /** What to do, or the subject of the meeting. */
    text: string;
    /** What is due by then, the meeting's start, or since when it waits; null for what is held. */
    at: string | null;
    overdue: boolean;
    /** YYYY-MM-DD; null unless held. */
    heldUntil: string | null;
}

/** The first few of a list, and how many there are in all. */
interface MqaTodayList {
    total: number;
    items: MqaTodayItem[];
}

/** The running user's day; each handoff is in one list. The day is that of the user's time zone. */
interface MqaToday {
    overdue: MqaTodayList;
    dueToday: MqaTodayList;
    meetings: MqaTodayList;
    /** Not accepted yet, and not due today. */
    toAccept: MqaTodayList;
    /** Held by the daily cap until its day. */
    held: MqaTodayList;
}

declare module '@salesforce/apex/MqaTodayController.getToday' {
    /** All that the home card shows, five of each list. */
    const getToday: (parameters: Record<string, never>) => Promise<MqaToday>;
    export default getToday;
}
declare module '@salesforce/apex/MqaTodayController.getWaiting' {
    /** What waits to be accepted by the running user, five, the oldest trigger first. */
    const getWaiting: (parameters: Record<string, never>) => Promise<MqaTodayList>;
    export default getWaiting;
}
