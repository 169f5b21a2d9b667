import { api, LightningElement, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import { NavigationMixin } from 'lightning/navigation';
import { RefreshEvent } from 'lightning/refresh';
import undo from '@salesforce/apex/MqaDispositionController.undo';
import getPanel from '@salesforce/apex/MqaHandoffController.getPanel';
import type { ActRequest } from 'c/mqaActions';
import { refusalsOf } from 'c/mqaDialog';
import { messagesOf } from 'c/mqaErrors';
import { LiveUpdates } from 'c/mqaLive';
import { type PanelView, viewOf } from './handoffView';
import { labels } from './labels';
import { doneText, perform } from './perform';

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
    /** A template drops blanks between elements. */
    blank = ' ';
    /** The Account's id. */
    @api recordId?: string;
    panel: MqaPanel | null = null;
    loadProblems: string[] = [];
    /** True while an act is being saved. */
    isBusy = false;
    /** What the last act came to, and why it was refused. */
    message = '';
    problems: string[] = [];
    /** Set after an act: the button that was pressed may be gone, and what was disabled has lost the focus. */
    private refocuses = false;
    private isActing = false;
    /** Takes the last act back, also when it took the handoff out of sight. */
    private lastUndo: MqaHandoff['undo'] = null;
    private wired?: WiredPanel;
    private readonly live = new LiveUpdates({
        refresh: () => this.readAgain(),
        concerns: ({ accountId }) => accountId === this.panel?.accountId && !this.isActing,
    });

    @wire(getPanel, { accountId: '$recordId' })
    receivePanel(wired: WiredPanel): void {
        this.wired = wired;
        if (wired.data !== undefined) {
            this.panel = wired.data;
            this.loadProblems = [];
        } else if (wired.error !== undefined) {
            // What was read before is shown on, with the trouble beside it.
            this.loadProblems = messagesOf(wired.error);
        }
    }

    connectedCallback(): void {
        this.live.start();
    }

    disconnectedCallback(): void {
        this.live.stop();
    }

    renderedCallback(): void {
        const actions = this.template?.querySelector<HTMLElement & { refocus(): void }>('c-mqa-actions');
        if (this.refocuses && !this.isBusy && actions) {
            this.refocuses = false;
            actions.refocus();
        }
    }

    get isLoading(): boolean {
        return this.panel === null && this.loadProblems.length === 0;
    }

    get view(): PanelView | null {
        return this.panel === null ? null : viewOf(this.panel);
    }

    get undo(): MqaHandoff['undo'] {
        return this.view?.undo ?? this.lastUndo;
    }

    get undoLabel(): string {
        return this.undo?.label ?? '';
    }

    /** What is shown without an open handoff still says what the last act came to. */
    get showsOutcome(): boolean {
        return Boolean(this.panel?.handoff) || this.message !== '' || this.problems.length > 0;
    }

    get statusLine(): string {
        return this.message || (this.view?.open?.readOnly ?? '');
    }

    get busyText(): string {
        return String(this.isBusy);
    }

    get trailTitle(): string {
        return this.view?.open ? labels.trail : labels.latestTrail;
    }

    async handleTryAgain(): Promise<void> {
        this.loadProblems = [];
        await this.readAgain();
    }

    async handleAct({ detail: request }: CustomEvent<ActRequest>): Promise<void> {
        const { panel } = this;
        const handoff = panel?.handoff;
        if (!handoff) {
            return;
        }
        if (request.act === 'summary') {
            this.showSummary(handoff.id);
            return;
        }
        // A dialog shows itself that it saves.
        const showsBusy = request.act !== 'ask';
        await this.act(showsBusy, doneText(request), () => perform(request, handoff, panel.accountName));
    }

    async handleUndo(): Promise<void> {
        const token = this.undo?.token;
        if (token !== undefined) {
            await this.act(true, labels.undone, () => undo({ token }));
        }
    }

    /** One act at a time: a second click while one runs does nothing. */
    private async act(
        showsBusy: boolean,
        done: string,
        perform: () => Promise<MqaDispositionResult | undefined>,
    ): Promise<void> {
        if (this.isActing) {
            return;
        }
        this.isActing = true;
        this.isBusy = showsBusy;
        this.message = '';
        this.problems = [];
        this.lastUndo = null;
        try {
            const result = await perform();
            if (result !== undefined) {
                this.isBusy = true;
                await this.settle(result, done);
            }
        } catch (error) {
            this.problems = messagesOf(error);
        } finally {
            this.isActing = false;
            this.isBusy = false;
            this.refocuses = true;
        }
    }

    private async settle(result: MqaDispositionResult, done: string): Promise<void> {
        const isDone = result.changed.length > 0;
        await this.readAgain();
        this.message = isDone ? done : '';
        this.lastUndo = result.undo ?? null;
        this.problems = isDone ? [] : refusalsOf(result);
        if (isDone) {
            this.dispatchEvent(new CustomEvent('handoffchanged', { bubbles: true, composed: true }));
            this.dispatchEvent(new RefreshEvent());
        }
    }

    private async readAgain(): Promise<void> {
        try {
            await refreshApex(this.wired);
        } catch (error) {
            this.loadProblems = messagesOf(error);
        }
    }

    private showSummary(handoffId: string): void {
        this[NavigationMixin.Navigate]({
            type: 'standard__component',
            attributes: { componentName: 'c__mqaSummary' },
            state: { c__handoffId: handoffId },
        });
    }
}
