import { LightningElement } from 'lwc';
import { call } from '../../runtime/server.ts';
import { session } from '../../runtime/session.ts';

interface Entry {
    readonly id: string;
    readonly kind: 'email' | 'notification' | 'callout';
    readonly createdAt: number;
    readonly to: readonly string[];
    readonly subject: string;
    readonly body: string;
    readonly detail: string | null;
}

const ICONS: Readonly<Record<Entry['kind'], string>> = {
    email: 'standard:email',
    notification: 'standard:custom_notification',
    callout: 'standard:apex',
};

/** What the org sent out: emails, notifications and callouts, newest first. */
export default class HostOutboxPage extends LightningElement {
    entries: (Entry & { icon: string; recipients: string; url: string | null })[] | null = null;
    problem: string | null = null;
    timeZone = session.timeZone;

    connectedCallback(): void {
        void this.handleRefresh();
    }

    get isEmpty(): boolean {
        return this.entries?.length === 0;
    }

    async handleRefresh(): Promise<void> {
        try {
            const entries = await call<Entry[]>('GET', '/lightning/_outbox');
            this.entries = entries.map((entry) => ({
                ...entry,
                icon: ICONS[entry.kind],
                recipients: entry.to.join(', '),
                url: /^\w{18}$/.test(entry.detail ?? '') ? `/${entry.detail}` : null,
            }));
            this.problem = null;
        } catch (error) {
            this.problem = (error as Error).message;
        }
    }
}
