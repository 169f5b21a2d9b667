import { type EventMessage, isEmpEnabled, subscribe, type Subscription, unsubscribe } from 'lightning/empApi';

const CHANNEL = '/event/MqaHandoffChanged__e';
/** Only events from now on: what is older has been read already. */
const FROM_NOW_ON = -1;

/** A handoff that was changed, and the people it belongs to now. */
export interface HandoffChange {
    handoffId: string;
    accountId: string;
    ownerId: string;
    backupId: string | null;
    managerId: string | null;
    status: string;
}

interface Listener {
    /** Reads again; never rejects. */
    refresh: () => Promise<void>;
    /** Whether a change touches what is shown. */
    concerns: (change: HandoffChange) => boolean;
}

/**
 * Keeps what a component shows up to date: it reads again when a handoff that concerns it has changed, and when its
 * tab is seen again. One read at a time: whatever happens during one leads to exactly one more, so that a burst of
 * events costs two reads. Salesforce streams to desktop browsers only; elsewhere the tab that is seen again has to do.
 */
export class LiveUpdates {
    private readonly listener: Listener;
    private subscription: Subscription | null = null;
    private isStarted = false;
    private isReading = false;
    private isStale = false;

    constructor(listener: Listener) {
        this.listener = listener;
    }

    start(): void {
        this.isStarted = true;
        document.addEventListener('visibilitychange', this.readWhenSeen);
        void this.listen();
    }

    stop(): void {
        this.isStarted = false;
        document.removeEventListener('visibilitychange', this.readWhenSeen);
        this.leave();
    }

    /** Reads again, or once more when a read is under way. */
    async read(): Promise<void> {
        this.isStale = true;
        if (this.isReading) {
            return;
        }
        this.isReading = true;
        try {
            await this.readWhileStale();
        } finally {
            this.isReading = false;
        }
    }

    private async readWhileStale(): Promise<void> {
        if (this.isStale) {
            this.isStale = false;
            await this.listener.refresh();
            await this.readWhileStale();
        }
    }

    private readonly readWhenSeen = (): void => {
        if (document.visibilityState === 'visible') {
            void this.read();
        }
    };

    private async listen(): Promise<void> {
        try {
            if (await isEmpEnabled()) {
                this.subscription = await subscribe(CHANNEL, FROM_NOW_ON, this.receive);
            }
        } catch {
            // Without a stream the page still reads again whenever it is seen; there is nothing a person could do.
            this.subscription = null;
        }
        if (!this.isStarted) {
            this.leave();
        }
    }

    private readonly receive = (message: EventMessage): void => {
        // A tab that nobody sees reads when it is seen again.
        if (document.visibilityState === 'visible' && this.listener.concerns(changeOf(message))) {
            void this.read();
        }
    };

    private leave(): void {
        if (this.subscription !== null) {
            void unsubscribe(this.subscription, () => undefined);
            this.subscription = null;
        }
    }
}

function changeOf({ data: { payload } }: EventMessage): HandoffChange {
    const text = (field: string): string => payload[field] ?? '';
    return {
        handoffId: text('HandoffId__c'),
        accountId: text('AccountId__c'),
        ownerId: text('OwnerId__c'),
        backupId: text('BackupId__c') || null,
        managerId: text('ManagerId__c') || null,
        status: text('Status__c'),
    };
}
