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
    /** What most of the score is made of, as one line; null for a score of 0. */
    mix?: string | null;
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
    /** True when somebody asked to be contacted, as against accumulated behavior. */
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
    /** When a meeting was booked, and when the next (else the latest) one begins. */
    meetingBookedAt?: string | null;
    meetingStartsAt?: string | null;
    /** What has to happen next, and by when; null when nothing runs. */
    clock: { label: string; dueAt: string; overdue: boolean } | null;
    /** Pre-flight checks that failed, as sentences; empty when passed. */
    missing: string[];
    /** Until when the rep put it off, and why; null unless the status is Deferred. */
    deferred: { until: string; why: string } | null;
    /** Not yet announced because of the daily cap: the working day it is planned for, and why; null when it is not held. */
    held: { until: string; why: string } | null;
    /** What the running user may do now, in the order of the buttons. */
    actions: MqaAction[];
    /** Takes the running user's last act back; null when there is none that can still be taken back. */
    undo: { token: string; label: string } | null;
}

/** What a person may do with a handoff. */
type MqaAction =
    | 'accept'
    | 'logTouch'
    | 'bookMeeting'
    | 'defer'
    | 'handOn'
    | 'complete'
    | 'returnToMarketing'
    | 'reject'
    | 'dispute';

/** What became of an act on one handoff or many: each is changed, or refused with the reason a person can act on. */
interface MqaDispositionResult {
    changed: string[];
    refused: { handoffId: string; accountName: string; message: string }[];
    /** Takes the act back with MqaDispositionController.undo; null when nothing changed. */
    undo: { token: string; label: string } | null;
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
    /** What led to the handoff, as frozen at the trigger: newest first, at most five; empty without a handoff. */
    activity: MqaActivity[];
    /** Back with marketing: until when new evidence is needed for a new handoff (null: no end), and why; else null. */
    coolDown: { until: string | null; why: string } | null;
}

interface MqaReason {
    value: string;
    label: string;
    /** Empty when the reason has no sub-reasons. */
    subReasons: { value: string; label: string }[];
}

/** Something that people of an account did. */
interface MqaActivity {
    at: string;
    type: string;
    who: string | null;
    what: string | null;
    campaign: string | null;
    formName: string | null;
    /** What was submitted, label and value. */
    formData: { label: string; value: string }[];
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
    /** Newest first, at most twenty. */
    activity: MqaActivity[];
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
/*
 * MqaDispositionController: what people do with handoffs. With many, each is changed or refused on its own; with one,
 * a refusal is in the result too. Only a broken request (no such handoff for this user, a field missing) is an error.
 */
declare module '@salesforce/apex/MqaDispositionController.accept' {
    /** Accepts handoffs. */
    const accept: (parameters: { handoffIds: string[] }) => Promise<MqaDispositionResult>;
    export default accept;
}
declare module '@salesforce/apex/MqaDispositionController.logTouch' {
    /** Logs an outreach attempt as a completed Task. `occurredAt` null means now. */
    const logTouch: (parameters: {
        handoffId: string;
        channel: 'Call' | 'Email' | 'LinkedIn' | 'Meeting';
        outcome: 'Reached' | 'Voicemail' | 'No Answer' | 'Auto-Reply';
        occurredAt: string | null;
        note: string | null;
    }) => Promise<MqaDispositionResult>;
    export default logTouch;
}
declare module '@salesforce/apex/MqaDispositionController.bookMeeting' {
    /** Puts a meeting with the contact in the calendar of the owner (an Event) and moves the handoff on. */
    const bookMeeting: (parameters: {
        handoffId: string;
        startsAt: string;
        durationMinutes: number;
        subject: string;
        note: string | null;
    }) => Promise<MqaDispositionResult>;
    export default bookMeeting;
}
declare module '@salesforce/apex/MqaDispositionController.defer' {
    /** Puts handoffs off until an instant in the future; the clock of the ladder goes on then. */
    const defer: (parameters: {
        handoffIds: string[];
        until: string;
        why: string;
    }) => Promise<MqaDispositionResult>;
    export default defer;
}
declare module '@salesforce/apex/MqaDispositionController.handOn' {
    /** Gives handoffs to a colleague; clocks go on as they were. */
    const handOn: (parameters: {
        handoffIds: string[];
        personId: string;
        why: string;
    }) => Promise<MqaDispositionResult>;
    export default handOn;
}
declare module '@salesforce/apex/MqaDispositionController.complete' {
    /** Closes handoffs as worked: accepted, contacted, with an outcome. */
    const complete: (parameters: { handoffIds: string[]; note: string }) => Promise<MqaDispositionResult>;
    export default complete;
}
declare module '@salesforce/apex/MqaDispositionController.returnToMarketing' {
    /** Gives handoffs back to marketing without a verdict on the account. */
    const returnToMarketing: (parameters: {
        handoffIds: string[];
        note: string;
    }) => Promise<MqaDispositionResult>;
    export default returnToMarketing;
}
declare module '@salesforce/apex/MqaDispositionController.reject' {
    /** Rejects handoffs with a reason this org has switched on and a one-line note. */
    const reject: (parameters: {
        handoffIds: string[];
        reason: string;
        subReason: string | null;
        note: string;
    }) => Promise<MqaDispositionResult>;
    export default reject;
}
declare module '@salesforce/apex/MqaDispositionController.undo' {
    /** Takes the running user's act back, whole, while nobody has changed the handoffs since. */
    const undo: (parameters: { token: string }) => Promise<MqaDispositionResult>;
    export default undo;
}
declare module '@salesforce/apex/MqaDispositionController.getColleagues' {
    /** Cacheable. Who may get a handoff: backup first, manager next, then its territory and team by name. */
    const getColleagues: MqaWire<{ handoffId: string | undefined }, MqaPerson[]>;
    export default getColleagues;
}
declare module '@salesforce/apex/MqaOwnershipController.openDispute' {
    /** Escalates a handoff to the two VPs; resolves to the id of the case. */
    const openDispute: (parameters: { handoffId: string; question: string }) => Promise<string>;
    export default openDispute;
}
