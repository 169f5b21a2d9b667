import { api, LightningElement, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import timeZone from '@salesforce/i18n/timeZone';
import { NavigationMixin } from 'lightning/navigation';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { RefreshEvent } from 'lightning/refresh';
import accept from '@salesforce/apex/MqaHandoffController.accept';
import getPanel from '@salesforce/apex/MqaHandoffController.getPanel';
import { messagesOf } from 'c/mqaErrors';
import MqaLogTouch from 'c/mqaLogTouch';
import MqaReject from 'c/mqaReject';
import { type HandoffView, viewOf } from './handoffView';
import { labels } from './labels';

interface WiredPanel {
    data?: MqaPanel;
    error?: MqaApexError;
}

/**
 * Tells a rep with thirty seconds who to reach at this account, why now, what to do and by when; without a handoff,
 * which condition stands in the way. Sends `handoffchanged` when the rep has acted on it.
 */
export default class MqaHandoffPanel extends NavigationMixin(LightningElement) {
    labels = labels;
    timeZone = timeZone;
    /** The Account's id. */
    @api recordId?: string;
    panel: MqaPanel | null = null;
    loadProblems: string[] = [];
    /** What the last action was refused for. */
    problems: string[] = [];
    isBusy = false;
    /** Set after an action: its button may be gone, so the next step takes the focus. */
    private focusesNextStep = false;
    private wired?: WiredPanel;

    @wire(getPanel, { accountId: '$recordId' })
    receivePanel(wired: WiredPanel): void {
        this.wired = wired;
        if (wired.data !== undefined) {
            this.panel = wired.data;
            this.loadProblems = [];
        } else if (wired.error !== undefined) {
            this.panel = null;
            this.loadProblems = messagesOf(wired.error);
        }
    }

    renderedCallback(): void {
        const next = this.template?.querySelector<HTMLElement>('[data-step]');
        if (this.focusesNextStep && !this.isBusy && next) {
            this.focusesNextStep = false;
            next.focus();
        }
    }

    get isLoading(): boolean {
        return this.panel === null && this.loadProblems.length === 0;
    }

    get handoff(): HandoffView | null {
        const handoff = this.panel?.handoff ?? null;
        return handoff === null ? null : viewOf(handoff, this.panel?.score ?? null);
    }

    get emptyTitle(): string {
        return this.panel?.explanation.qualified ? labels.qualifiedNotHandedOff : labels.notHandedOff;
    }

    get busyText(): string {
        return String(this.isBusy);
    }

    async handleTryAgain(): Promise<void> {
        this.loadProblems = [];
        await refreshApex(this.wired);
    }

    async handleAccept(): Promise<void> {
        const handoff = this.panel?.handoff;
        if (!handoff || this.isBusy) {
            return;
        }
        this.isBusy = true;
        this.problems = [];
        try {
            await accept({ handoffIds: [handoff.id] });
            await this.showDone(labels.accepted);
        } catch (error) {
            this.problems = messagesOf(error);
        } finally {
            this.isBusy = false;
        }
    }

    async handleLogTouch(): Promise<void> {
        const handoff = this.panel?.handoff;
        if (!handoff || this.isBusy) {
            return;
        }
        this.problems = [];
        const result = await MqaLogTouch.open({
            label: labels.logTouch,
            size: 'small',
            handoffId: handoff.id,
            contactName: handoff.contact?.name ?? null,
        });
        if (result === 'saved') {
            await this.showDone(labels.logged);
        }
    }

    async handleReject(): Promise<void> {
        const handoff = this.panel?.handoff;
        if (!handoff || this.isBusy) {
            return;
        }
        this.problems = [];
        const result = await MqaReject.open({
            label: labels.reject,
            size: 'small',
            handoffIds: [handoff.id],
            accountNames: [this.panel?.accountName ?? ''],
        });
        if (result === 'saved') {
            await this.showDone(labels.rejected);
        }
    }

    handleSummary(): void {
        const handoff = this.panel?.handoff;
        if (handoff) {
            this[NavigationMixin.Navigate]({
                type: 'standard__component',
                attributes: { componentName: 'c__mqaSummary' },
                state: { c__handoffId: handoff.id },
            });
        }
    }

    private async showDone(title: string): Promise<void> {
        this.dispatchEvent(new ShowToastEvent({ title, variant: 'success' }));
        this.dispatchEvent(new CustomEvent('handoffchanged', { bubbles: true, composed: true }));
        this.dispatchEvent(new RefreshEvent());
        await refreshApex(this.wired);
        this.focusesNextStep = true;
    }
}
