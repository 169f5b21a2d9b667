import { LightningElement, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import timeZone from '@salesforce/i18n/timeZone';
import getQueue from '@salesforce/apex/MqaQueueController.getQueue';
import { messagesOf } from 'c/mqaErrors';
import { format } from 'c/mqaText';
import { type DueItem, dueItems } from './dueItems';
import { labels } from './labels';

interface WiredQueue {
    data?: MqaQueue;
    error?: MqaApexError;
}

/** Most items the card shows; the queue has them all. */
const SHOWN = 5;

/** The user's own handoffs that are due today or late, the most urgent first. */
export default class MqaDueToday extends LightningElement {
    labels = labels;
    items: DueItem[] | null = null;
    problems: string[] = [];
    private wired?: WiredQueue;

    @wire(getQueue, { filter: 'mine' })
    receiveQueue(wired: WiredQueue): void {
        this.wired = wired;
        if (wired.data !== undefined) {
            this.items = dueItems(wired.data.rows, Date.now(), timeZone);
            this.problems = [];
        } else if (wired.error !== undefined) {
            this.items = null;
            this.problems = messagesOf(wired.error);
        }
    }

    get isLoading(): boolean {
        return this.items === null && this.problems.length === 0;
    }

    get isEmpty(): boolean {
        return this.items?.length === 0;
    }

    get shown(): DueItem[] {
        return (this.items ?? []).slice(0, SHOWN);
    }

    /** Null when the card shows all. */
    get more(): string | null {
        const hidden = (this.items?.length ?? 0) - SHOWN;
        return hidden > 0 ? format(labels.more, hidden) : null;
    }

    async handleTryAgain(): Promise<void> {
        this.problems = [];
        await refreshApex(this.wired);
    }
}
