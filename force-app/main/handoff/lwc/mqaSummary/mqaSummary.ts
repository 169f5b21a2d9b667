import { api, LightningElement, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import timeZone from '@salesforce/i18n/timeZone';
import { CurrentPageReference, NavigationMixin, type PageReference } from 'lightning/navigation';
import getSummary from '@salesforce/apex/MqaHandoffController.getSummary';
import { messagesOf } from 'c/mqaErrors';
import { labels } from './labels';
import { type SummaryView, viewOf } from './summaryView';

interface WiredSummary {
    data?: MqaSummary;
    error?: MqaApexError;
}

/**
 * Shows a handoff on one page, to read or to print: who, why now, what to do, and what is known. A page of its own,
 * whose address names the handoff in `c__handoffId`, or part of the handoff's record page.
 */
export default class MqaSummaryPage extends NavigationMixin(LightningElement) {
    labels = labels;
    timeZone = timeZone;
    /** The handoff, on its own record page. */
    @api recordId?: string;
    /** The handoff that the address names. */
    private addressedId?: string;
    /** False until the page has said which handoff it is about. */
    private knowsAddress = false;
    summary: SummaryView | null = null;
    problems: string[] = [];
    private wired?: WiredSummary;

    @wire(CurrentPageReference)
    receivePage(page: PageReference | null): void {
        if (page) {
            this.addressedId = page.state?.c__handoffId;
            this.knowsAddress = true;
        }
    }

    @wire(getSummary, { handoffId: '$handoffId' })
    receiveSummary(wired: WiredSummary): void {
        this.wired = wired;
        this.summary = wired.data ? viewOf(wired.data) : null;
        this.problems = wired.error === undefined ? [] : messagesOf(wired.error);
    }

    get handoffId(): string | undefined {
        return this.recordId ?? this.addressedId;
    }

    get emptyTitle(): string {
        return this.knowsAddress && !this.handoffId ? labels.noHandoff : '';
    }

    get isLoading(): boolean {
        return this.emptyTitle === '' && this.summary === null && this.problems.length === 0;
    }

    get hasNotice(): boolean {
        return this.summary === null;
    }

    async handleTryAgain(): Promise<void> {
        this.problems = [];
        await refreshApex(this.wired);
    }

    handlePrint(): void {
        window.print();
    }

    handleBack(): void {
        this[NavigationMixin.Navigate]({
            type: 'standard__recordPage',
            attributes: {
                recordId: this.summary?.accountId ?? '',
                objectApiName: 'Account',
                actionName: 'view',
            },
        });
    }
}
