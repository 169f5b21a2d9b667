import { LightningElement, wire } from 'lwc';
import locale from '@salesforce/i18n/locale';
import userId from '@salesforce/user/Id';
import { EnclosingUtilityId, minimize, updateUtility } from 'lightning/platformUtilityBarApi';
import getWaiting from '@salesforce/apex/MqaTodayController.getWaiting';
import { messagesOf } from 'c/mqaErrors';
import { LiveUpdates } from 'c/mqaLive';
import { format } from 'c/mqaText';
import { durationText } from 'c/mqaTime';
import type { Line } from 'c/mqaTodayItems';
import { labels } from './labels';

/** Utility-bar item: how many handoffs wait for the user to accept them, and the first five. */
export default class MqaWaiting extends LightningElement {
    labels = labels;
    lines: Line[] | null = null;
    total = 0;
    problems: string[] = [];
    private utilityId: string | null = null;
    private readonly live = new LiveUpdates({
        refresh: () => this.read(),
        concerns: ({ ownerId, handoffId }) =>
            ownerId === userId || this.lines?.some(({ id }) => id === handoffId) === true,
    });

    /** Null outside of a utility bar, where there is nothing to label. */
    @wire(EnclosingUtilityId)
    receiveUtility(utilityId: string | null): void {
        this.utilityId = utilityId;
        this.labelUtility();
    }

    connectedCallback(): void {
        this.live.start();
        void this.live.read();
    }

    disconnectedCallback(): void {
        this.live.stop();
    }

    get isLoading(): boolean {
        return this.lines === null && this.problems.length === 0;
    }

    get isEmpty(): boolean {
        return this.lines?.length === 0;
    }

    get hasItems(): boolean {
        return this.total > 0;
    }

    get totalText(): string {
        return format(labels.some, this.total);
    }

    get link(): string {
        const hidden = this.total - (this.lines?.length ?? 0);
        return hidden > 0 ? format(labels.more, hidden) : labels.openQueue;
    }

    async handleRetry(): Promise<void> {
        this.problems = [];
        await this.live.read();
    }

    /** Makes room for the page that was opened. */
    handleOpened(): void {
        if (this.utilityId !== null) {
            void minimize(this.utilityId);
        }
    }

    /** Never rejects. What is shown stays when reading it again fails. */
    private async read(): Promise<void> {
        try {
            const { total, items } = await getWaiting({});
            this.lines = items.map((item) => ({
                ...item,
                when: format(labels.waitsFor, durationText(Date.now() - Date.parse(item.at ?? ''), locale)),
            }));
            this.total = total;
            this.problems = [];
            this.labelUtility();
        } catch (error) {
            this.problems = messagesOf(error);
        }
    }

    /** The count stands on the bar, also while the panel is closed. */
    private labelUtility(): void {
        if (this.utilityId && this.lines !== null) {
            const label = this.total === 0 ? labels.title : format(labels.count, this.total);
            void updateUtility(this.utilityId, { label, highlighted: this.total > 0 });
        }
    }
}
