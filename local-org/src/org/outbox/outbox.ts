/** Where everything that leaves the org lands: emails, notifications, callouts. Kept in the store, read by pages. */
import type { Store } from '../../store/store.ts';
import { raise } from '../../values/exception.ts';
import type { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { CalloutRequest, OutboxEmail, OutboxNotification } from '../contract.ts';
import type { OrgState } from '../state.ts';
import { membersOf } from '../security/groups.ts';

/** One line of the outbox page. */
export interface OutboxEntry {
    readonly id: string;
    readonly kind: 'email' | 'notification' | 'callout';
    readonly createdAt: number;
    /** Addresses, names of users, or the endpoint. */
    readonly to: readonly string[];
    readonly subject: string;
    readonly body: string;
    /** Where it leads or what came back. */
    readonly detail: string | null;
}
/** A notification as a user's bell shows it. */
export interface BellEntry {
    readonly id: string;
    readonly title: string;
    readonly body: string;
    readonly targetId: string | null;
    readonly targetPageRef: string | null;
    readonly typeId: string;
    readonly senderId: string | null;
    readonly createdAt: number;
    readonly read: boolean;
}
export interface PublishedEvent {
    readonly object: string;
    readonly replayId: string;
    /** Serialised by the code host. */
    readonly record: string;
}
const EVENT_RETENTION_MS = 72 * 3_600_000;
const LONGEST_TITLE = 250;
const LONGEST_BODY = 750;

export class Outbox {
    readonly #state: OrgState;
    /** By event object: at least the newest replay id, so that asking for news costs nothing while there is none. */
    readonly #newest = new Map<string, number>();

    constructor(state: OrgState) {
        this.#state = state;
    }
    get #entries(): ReturnType<Store['collection']> {
        return this.#state.store.collection('outbox');
    }
    #bell(userId: string): ReturnType<Store['collection']> {
        return this.#state.store.collection(`bell:${userId}`);
    }
    #add(entry: Omit<OutboxEntry, 'id' | 'createdAt'>): string {
        const id = String(this.#state.store.nextNumber('Outbox', 'Number', 1)).padStart(12, '0');
        const createdAt = this.#state.clock.now();
        this.#entries.put(id, { id, createdAt, ...entry }, createdAt);
        return id;
    }

    /** Newest first. */
    list(limit = 200): OutboxEntry[] {
        return this.#entries
            .list({})
            .map((entry) => entry.value as OutboxEntry)
            .reverse()
            .slice(0, limit);
    }
    /** A user's notifications, newest first. */
    notifications(userId: string, limit = 50): BellEntry[] {
        return this.#bell(userId)
            .list({})
            .map((entry) => entry.value as BellEntry)
            .reverse()
            .slice(0, limit);
    }
    unreadCount(userId: string): number {
        return this.notifications(userId, Number.MAX_SAFE_INTEGER).filter((entry) => !entry.read).length;
    }
    /** Ids that are not the user's are ignored. */
    markRead(userId: string, ids: readonly string[]): void {
        const bell = this.#bell(userId);
        for (const id of ids) {
            const entry = bell.get(id) as BellEntry | null | undefined;
            if (entry) bell.put(id, { ...entry, read: true }, entry.createdAt);
        }
    }

    sendEmail(transaction: ApexTransaction, message: OutboxEmail): void {
        if (transaction.isTest) return;
        const target = message.targetObjectId === null ? null : this.#emailOf(message.targetObjectId);
        const to = [...message.to, ...(target === null ? [] : [target]), ...message.cc, ...message.bcc];
        const body = message.textBody ?? message.htmlBody ?? '';
        this.#add({ kind: 'email', to, subject: message.subject, body, detail: message.whatId });
    }
    #emailOf(id: string): string | null {
        const object = this.#state.schema.objectByKeyPrefix(id.slice(0, 3));
        if (object === undefined) return null;
        return (this.#state.records.byIds(object.apiName, [id])[0]?.get('Email') as string | null) ?? null;
    }

    /** @throws HandledException a recipient that is no user, group or queue; a title or body that is too long */
    sendNotification(transaction: ApexTransaction, message: OutboxNotification): void {
        if (message.title.length > LONGEST_TITLE || message.body.length > LONGEST_BODY) {
            raise('System.HandledException', 'The notification title or body is too long.');
        }
        const users = membersOf(this.#state, message.recipientIds);
        const names = users.map((id) => this.#state.users.find(id)?.name ?? id);
        const { title: subject, body, targetId: detail } = message;
        const id = this.#add({ kind: 'notification', to: names, subject, body, detail });
        for (const userId of users) {
            const entry: BellEntry = {
                id,
                title: message.title,
                body: message.body,
                targetId: message.targetId,
                targetPageRef: message.targetPageRef,
                typeId: message.notificationTypeId,
                senderId: message.senderId ?? transaction.user.id,
                createdAt: this.#state.clock.now(),
                read: false,
            };
            this.#bell(userId).put(id, entry, entry.createdAt);
        }
    }

    /** Notes a callout; `outcome` is the status line or why it was refused. */
    noteCallout(request: CalloutRequest, outcome: string): void {
        const body = request.body === null ? '' : Buffer.from(request.body).toString('utf8');
        const subject = `${request.method} ${request.endpoint}`;
        this.#add({ kind: 'callout', to: [request.endpoint], subject, body, detail: outcome });
    }

    #published(object: string): ReturnType<Store['collection']> {
        return this.#state.store.collection(`publishedEvent:${object}`);
    }
    /** Keeps a published event for subscribers outside of Apex, for 72 hours as Salesforce does. */
    keepEvent(object: string, replayId: string, event: SObject): void {
        const events = this.#published(object);
        const now = this.#state.clock.now();
        for (const old of events.list({ dueBefore: now - EVENT_RETENTION_MS, limit: 100 }))
            events.delete(old.key);
        events.put(replayId, { object, replayId, record: this.#state.code.serialize(event) }, now);
        this.#newest.set(object, Number(replayId));
    }
    /** Events of an object after a replay id (0: all that are kept), oldest first. */
    eventsAfter(object: string, replayId: number): PublishedEvent[] {
        if (replayId >= (this.#newest.get(object) ?? Infinity)) return [];
        const oldest = this.#state.clock.now() - EVENT_RETENTION_MS;
        const kept = this.#published(object)
            .list({})
            .filter(({ dueAt }) => (dueAt ?? 0) > oldest)
            .map((entry) => entry.value as PublishedEvent)
            .sort((a, b) => Number(a.replayId) - Number(b.replayId));
        this.#newest.set(object, Number(kept.at(-1)?.replayId ?? 0));
        return kept.filter((event) => Number(event.replayId) > replayId);
    }
}
