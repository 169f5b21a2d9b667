/**
 * What the package's Apex controllers return, method by method. Apex is the source of truth: each shape mirrors
 * a class with @AuraEnabled members. Instants are ISO 8601 in UTC; scores are 0 to 100; points are as scored.
 */

/** A person with what is needed to reach them. */
interface MqaPerson {
    id: string;
    name: string;
    title: string | null;
    email: string | null;
    phone: string | null;
}

interface MqaContributor {
    /** The scoring rule's label. */
    label: string;
    /** The value that earned the points, e.g. "3 visits in 7 days". */
    value: string;
    points: number;
    dimension: 'Fit' | 'Intent' | 'Engagement';
}

interface MqaScore {
    score: number;
    /** 1 to 5; 5 is best. */
    band: number;
    points: number;
    fit: number;
    intent: number;
    engagement: number;
    /** Highest weight first, at most three. */
    contributors: MqaContributor[];
    /** One line on the last 14 days. */
    trend: string;
    /** Daily scores of the last 14 days, oldest first. */
    history: { day: string; score: number }[];
}

type MqaHandoffStatus =
    | 'Data Completion'
    | 'Assigned'
    | 'Accepted'
    | 'In Progress'
    | 'Deferred'
    | 'Meeting Booked'
    | 'Completed'
    | 'Rejected'
    | 'Returned';

interface MqaHandoff {
    id: string;
    name: string;
    status: MqaHandoffStatus;
    handoffType: 'Inbound' | 'Relationship' | 'Intent';
    /** True when somebody asked to be contacted, as against accumulated behaviour. */
    handRaiser: boolean;
    businessUnit: string;
    triggerReason: string;
    primaryAction: string;
    fallbackAction: string;
    calibrationNote: string | null;
    owner: MqaPerson;
    backup: MqaPerson | null;
    manager: MqaPerson | null;
    contact: MqaPerson | null;
    contactRole: string | null;
    /** The frozen score at the trigger. */
    score: MqaScore;
    qualifiedAt: string;
    assignedAt: string | null;
    notifiedAt: string | null;
    acceptedAt: string | null;
    firstTouchAt: string | null;
    /** What has to happen next, and by when; null when nothing runs. */
    clock: { label: string; dueAt: string; overdue: boolean } | null;
    /** Pre-flight checks that failed, as sentences; empty when passed. */
    missing: string[];
    /** What the running user may do now. */
    actions: ('accept' | 'logTouch' | 'reject')[];
}

interface MqaCondition {
    label: string;
    required: string;
    actual: string;
    window: string | null;
    state: 'met' | 'notMet' | 'missing';
}

interface MqaExplanation {
    ruleLabel: string;
    /** The rule as one sentence. */
    sentence: string;
    qualified: boolean;
    conditions: MqaCondition[];
    /** The smallest change that would qualify the account; null when it qualifies. */
    smallestChange: string | null;
}

interface MqaPanel {
    accountId: string;
    accountName: string;
    /** The open handoff, else the latest closed one, else null. */
    handoff: MqaHandoff | null;
    /** The live score; null when the account was never scored. */
    score: MqaScore | null;
    explanation: MqaExplanation;
    trail: { at: string; who: string; what: string; why: string | null }[];
}

interface MqaReason {
    value: string;
    label: string;
    /** Empty when the reason has no sub-reasons. */
    subReasons: { value: string; label: string }[];
}

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
    actions: ('accept' | 'logTouch' | 'reject')[];
}

interface MqaQueue {
    rows: MqaQueueRow[];
    /** Open handoffs by filter. */
    counts: { mine: number; backup: number; team: number; overdue: number };
}

/** The one-page summary of a handoff, as it was at the trigger; people and status are those of now. */
interface MqaSummary {
    handoffId: string;
    handoffName: string;
    status: MqaHandoffStatus;
    handoffType: 'Inbound' | 'Relationship' | 'Intent';
    handRaiser: boolean;
    businessUnit: string;
    accountId: string;
    accountName: string;
    company: {
        industry: string | null;
        employees: number | null;
        revenue: number | null;
        country: string | null;
        state: string | null;
        website: string | null;
        techStack: string | null;
        recentNews: string | null;
        /** Estimated annual contract value; null when nobody estimated it. */
        estimatedAcv: number | null;
    };
    contact: MqaPerson | null;
    contactRole: string | null;
    owner: MqaPerson;
    backup: MqaPerson | null;
    manager: MqaPerson | null;
    triggerReason: string;
    /** Frozen at the trigger; fit is its part that comes from fit. */
    score: MqaScore;
    /** Contributors of the dimension Intent, highest first. */
    intentSignals: MqaContributor[];
    /** Newest first, at most twenty. `formData` is what was submitted, label and value. */
    activity: {
        at: string;
        type: string;
        who: string | null;
        what: string | null;
        campaign: string | null;
        formName: string | null;
        formData: { label: string; value: string }[];
    }[];
    /** What people wrote, newest first. */
    notes: { at: string; who: string; text: string }[];
    /** How to read the trigger. */
    suggestedApproach: string | null;
    /** What marketing does meanwhile. */
    marketingAction: string | null;
    primaryAction: string;
    fallbackAction: string;
    qualifiedAt: string;
    clock: { label: string; dueAt: string; overdue: boolean } | null;
}

interface MqaApexError {
    body?: { message?: string } | { message?: string }[];
    message?: string;
}

type MqaWire<Parameters, Result> = {
    (parameters: Parameters): Promise<Result>;
    adapter: import('lwc').WireAdapterConstructor<Parameters, { data?: Result; error?: MqaApexError }>;
};

declare module '@salesforce/apex/MqaHandoffController.getPanel' {
    /** Cacheable. All that the Account panel shows, in one call. */
    const getPanel: MqaWire<{ accountId: string | undefined }, MqaPanel>;
    export default getPanel;
}
declare module '@salesforce/apex/MqaHandoffController.getSummary' {
    /** Cacheable. The one-page summary of a handoff the user may see. */
    const getSummary: MqaWire<{ handoffId: string | undefined }, MqaSummary>;
    export default getSummary;
}
declare module '@salesforce/apex/MqaHandoffController.getReasons' {
    /** Cacheable. The rejection reasons this org has switched on, in order. */
    const getReasons: MqaWire<Record<string, never>, MqaReason[]>;
    export default getReasons;
}
declare module '@salesforce/apex/MqaHandoffController.accept' {
    const accept: (parameters: { handoffIds: string[] }) => Promise<void>;
    export default accept;
}
declare module '@salesforce/apex/MqaHandoffController.logTouch' {
    /** Creates the Task. `occurredAt` null means now. */
    const logTouch: (parameters: {
        handoffId: string;
        channel: 'Call' | 'Email' | 'LinkedIn' | 'Meeting';
        outcome: 'Reached' | 'Voicemail' | 'No Answer' | 'Auto-Reply';
        occurredAt: string | null;
        note: string | null;
    }) => Promise<void>;
    export default logTouch;
}
declare module '@salesforce/apex/MqaHandoffController.reject' {
    const reject: (parameters: {
        handoffIds: string[];
        reason: string;
        subReason: string | null;
        note: string;
    }) => Promise<void>;
    export default reject;
}
declare module '@salesforce/apex/MqaQueueController.getQueue' {
    /** Cacheable. Open handoffs of one filter, oldest trigger first. */
    const getQueue: MqaWire<{ filter: 'mine' | 'backup' | 'team' | 'overdue' }, MqaQueue>;
    export default getQueue;
}
