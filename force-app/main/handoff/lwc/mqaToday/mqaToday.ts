import { LightningElement } from 'lwc';
import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import userId from '@salesforce/user/Id';
import getToday from '@salesforce/apex/MqaTodayController.getToday';
import { messagesOf } from 'c/mqaErrors';
import { LiveUpdates } from 'c/mqaLive';
import { labels } from './labels';
import { type Column, columnsOf, type Section } from './todaySections';

/** The user's day: what is late, meets, is due, waits to be accepted, and what the daily cap holds. */
export default class MqaToday extends LightningElement {
    labels = labels;
    columns: Column[] = [];
    private isRead = false;
    problems: string[] = [];
    private ids: string[] = [];
    private readonly live = new LiveUpdates({
        refresh: () => this.read(),
        concerns: ({ ownerId, handoffId }) => ownerId === userId || this.ids.includes(handoffId),
    });

    connectedCallback(): void {
        this.live.start();
        void this.live.read();
    }

    disconnectedCallback(): void {
        this.live.stop();
    }

    get isLoading(): boolean {
        return !this.isRead && this.problems.length === 0;
    }

    get isEmpty(): boolean {
        return this.isRead && this.sections.every((section) => section.isEmpty);
    }

    get isFull(): boolean {
        return this.isRead && !this.isEmpty;
    }

    private get sections(): Section[] {
        return this.columns.flatMap(({ sections }) => sections);
    }

    async handleRetry(): Promise<void> {
        this.problems = [];
        await this.live.read();
    }

    /** Never rejects. What is shown stays when reading it again fails. */
    private async read(): Promise<void> {
        try {
            const today = await getToday({});
            this.columns = columnsOf(today, locale, timeZone);
            this.ids = this.sections.flatMap(({ lines }) => lines.map(({ id }) => id));
            this.problems = [];
            this.isRead = true;
        } catch (error) {
            this.problems = messagesOf(error);
        }
    }
}
