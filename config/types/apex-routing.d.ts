/** What the Apex controllers of sales operations return; see apex.d.ts for conventions. Days are `2026-11-21`. */

interface MqaNamed {
    id: string;
    name: string;
}

interface MqaCaseRow {
    id: string;
    /** e.g. RC-00012. */
    name: string;
    /** Ownership: no rule settled an owner. Dispute: sales and marketing disagree. */
    kind: 'Ownership' | 'Dispute';
    accountId: string | null;
    accountName: string | null;
    businessUnit: string | null;
    /** Who looks after it meanwhile. */
    holderName: string;
    openedAt: string;
    dueAt: string | null;
    overdue: boolean;
    decidedAt: string | null;
    /** The new owner's name, or the outcome of the dispute; null until decided. */
    decision: string | null;
}

interface MqaCases {
    /** Open ones: first due first. Decided ones: latest first. At most 200. */
    rows: MqaCaseRow[];
    /** Of all cases that the user may see; decided ones of the last 90 days. */
    counts: { ownership: number; disputes: number; decided: number };
}

/** Somebody who could get the handoff. */
interface MqaCaseCandidate {
    id: string;
    name: string;
    title: string | null;
    /** Why this person, strongest first. */
    reasons: string[];
    /** What speaks against: away, not active, outside the territory's bounds. */
    objections: string[];
    /** Active and not away. */
    available: boolean;
    openHandoffs: number;
    /** Places of today under the daily cap; null where none applies. */
    cap: number | null;
    used: number | null;
}

interface MqaCaseDetail extends MqaCaseRow {
    /** What is known of the account in one line: place, industry, size. */
    accountFacts: string | null;
    handoff: {
        id: string;
        name: string;
        status: MqaHandoffStatus;
        handoffType: string;
        score: number;
        band: number;
        triggerReason: string | null;
        primaryAction: string | null;
        qualifiedAt: string | null;
        ownerName: string;
    } | null;
    /** Ownership: rules tried, in order, and why each lost. Dispute: what is in dispute. */
    question: string[];
    openedByName: string | null;
    salesVpName: string | null;
    marketingVpName: string | null;
    /** Available people first; empty for disputes. At most 5. */
    candidates: MqaCaseCandidate[];
    /** Everybody else whom territories name, by name; empty for disputes. */
    people: MqaNamed[];
    /** Earlier rulings on this account, then on its industry in this business unit; latest first. */
    precedents: {
        id: string;
        name: string;
        accountName: string | null;
        sameAccount: boolean;
        ownerName: string | null;
        ruling: string | null;
        decidedAt: string;
        decidedByName: string | null;
    }[];
    ruling: string | null;
    decidedByName: string | null;
    decidedOwnerName: string | null;
    decidedBackupName: string | null;
    /** The running user may decide it now. */
    mayDecide: boolean;
}

declare module '@salesforce/apex/MqaOwnershipCaseController.getCases' {
    /** Cacheable. Cases and disputes that the user may see. */
    const getCases: MqaWire<{ filter: 'ownership' | 'disputes' | 'decided' }, MqaCases>;
    export default getCases;
}
declare module '@salesforce/apex/MqaOwnershipCaseController.getCase' {
    /** Cacheable. One case with all that is needed to decide it. */
    const getCase: MqaWire<{ caseId: string | undefined }, MqaCaseDetail>;
    export default getCase;
}
declare module '@salesforce/apex/MqaOwnershipCaseController.decideOwnership' {
    /** Rules who gets the handoff, in writing. The handoff goes on its way within seconds. */
    const decideOwnership: (parameters: {
        caseId: string;
        ownerId: string;
        backupId: string | null;
        ruling: string;
    }) => Promise<void>;
    export default decideOwnership;
}
declare module '@salesforce/apex/MqaOwnershipCaseController.decideDispute' {
    /** Decides a dispute as one of its two VPs, in writing. */
    const decideDispute: (parameters: {
        caseId: string;
        outcome: 'Stays With Sales' | 'Back To Marketing';
        ruling: string;
    }) => Promise<void>;
    export default decideDispute;
}

/** One entry of the cap ledger. */
interface MqaCapMove {
    id: string;
    handoffId: string | null;
    accountId: string | null;
    accountName: string | null;
    score: number | null;
    fromDay: string;
    toDay: string;
    rank: number | null;
    /** Rank, cap and whose place, as one sentence. */
    why: string;
    movedAt: string;
}

interface MqaCapAlert {
    /** Working days in a row, up to the day, on which the cap was hit. */
    days: number;
    text: string;
    /** What to do about it. */
    suggestion: string;
}

interface MqaCapRow {
    personId: string;
    personName: string;
    /** The territory whose plan sets the cap. */
    territoryName: string | null;
    cap: number | null;
    /** Places taken; of a day to come, places planned. */
    used: number;
    /** Handoffs that wait for a later day; 0 for days to come. */
    held: number;
    /** Handoffs that moved from the day to a later one. */
    rolledOver: number;
    /** Handoffs that came to the day from a later one, or from an earlier. */
    received: number;
    /** Every place of the day was taken at some time. */
    hit: boolean;
    alert: MqaCapAlert | null;
    /** Moves from or to the day, newest first. */
    moves: MqaCapMove[];
}

interface MqaCapBoard {
    day: string;
    today: string;
    isWorkingDay: boolean;
    nextWorkingDay: string;
    territories: MqaNamed[];
    /** People with alerts first, then the fullest. */
    rows: MqaCapRow[];
    /** Territories in which everybody was full. */
    territoryAlerts: (MqaCapAlert & { territoryId: string; territoryName: string })[];
}

declare module '@salesforce/apex/MqaCapBoardController.getBoard' {
    /** Cacheable. The caps of one day; `day` null is today, `territoryId` null is all. */
    const getBoard: MqaWire<{ day: string | null; territoryId: string | null }, MqaCapBoard>;
    export default getBoard;
}

type MqaRerouteStatus = 'Previewing' | 'Previewed' | 'Applying' | 'Applied' | 'Undoing' | 'Undone';

interface MqaRerouteRow {
    id: string;
    /** e.g. RR-00003. */
    name: string;
    status: MqaRerouteStatus;
    reason: string | null;
    fromName: string | null;
    /** Null: whom the routing rules name. */
    toName: string | null;
    territoryName: string | null;
    createdAt: string;
    createdByName: string;
}

interface MqaRerouteItem {
    id: string;
    handoffId: string | null;
    handoffName: string | null;
    accountId: string | null;
    accountName: string | null;
    status: 'Planned' | 'Stays' | 'Moved' | 'Undone' | 'Failed';
    fromName: string | null;
    toName: string | null;
    why: string | null;
}

interface MqaRerouteDetail extends MqaRerouteRow {
    counts: { planned: number; stays: number; moved: number; undone: number; failed: number };
    /** Handoffs that the running step has done, and has to do. */
    progress: { done: number; total: number } | null;
    /** The step has not moved on for 15 minutes. */
    isStuck: boolean;
    /** Who gets how many, most first; a name null stands for those that stay. */
    targets: { name: string; count: number }[];
    /** The first 200, planned and failed ones first. */
    rows: MqaRerouteItem[];
    appliedAt: string | null;
    undoneAt: string | null;
    mayApply: boolean;
    mayUndo: boolean;
}

interface MqaRerouteStart {
    /** Owners of open handoffs, those who left first, then by name. */
    leavers: { id: string; name: string; active: boolean; openHandoffs: number }[];
    territories: { id: string; name: string; openHandoffs: number }[];
    /** Active people whom territories name, by name. */
    people: MqaNamed[];
    /** Latest first, at most 20. */
    recent: MqaRerouteRow[];
}

declare module '@salesforce/apex/MqaRerouteController.getStart' {
    /** Cacheable. What a re-route can be made of, and the latest ones. */
    const getStart: MqaWire<Record<string, never>, MqaRerouteStart>;
    export default getStart;
}
declare module '@salesforce/apex/MqaRerouteController.getReroute' {
    /** Cacheable. A re-route with its preview or result; ask again while a step runs. */
    const getReroute: MqaWire<{ rerouteId: string | undefined }, MqaRerouteDetail>;
    export default getReroute;
}
declare module '@salesforce/apex/MqaOwnershipController.previewReroute' {
    /** Works out a re-route; resolves to its id. Its items come while its status is Previewing. */
    const previewReroute: (parameters: {
        fromPersonId: string | null;
        toPersonId: string | null;
        territoryId: string | null;
        reason: string;
    }) => Promise<string>;
    export default previewReroute;
}
declare module '@salesforce/apex/MqaOwnershipController.applyReroute' {
    /** Moves the handoffs as previewed. */
    const applyReroute: (parameters: { rerouteId: string }) => Promise<void>;
    export default applyReroute;
}
declare module '@salesforce/apex/MqaOwnershipController.undoReroute' {
    /** Gives the handoffs of an applied re-route back. */
    const undoReroute: (parameters: { rerouteId: string }) => Promise<void>;
    export default undoReroute;
}
