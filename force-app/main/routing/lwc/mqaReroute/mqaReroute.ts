import { api, LightningElement, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import formFactor from '@salesforce/client/formFactor';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { RefreshEvent } from 'lightning/refresh';
import applyReroute from '@salesforce/apex/MqaOwnershipController.applyReroute';
import undoReroute from '@salesforce/apex/MqaOwnershipController.undoReroute';
import getReroute from '@salesforce/apex/MqaRerouteController.getReroute';
import { messagesOf } from 'c/mqaErrors';
import { format } from 'c/mqaText';
import { labels } from './labels';
import { type RerouteView, rerouteViewOf } from './rerouteView';

interface WiredReroute {
    data?: MqaRerouteDetail;
    error?: MqaApexError;
}

const plain = { hideDefaultActions: true };
const COLUMNS = [
    {
        ...plain,
        label: labels.account,
        fieldName: 'accountUrl',
        type: 'url',
        typeAttributes: { label: { fieldName: 'accountName' } },
        wrapText: true,
    },
    { ...plain, label: labels.handoff, fieldName: 'handoffName', initialWidth: 110 },
    { ...plain, label: labels.status, fieldName: 'statusText', initialWidth: 110 },
    { ...plain, label: labels.from, fieldName: 'fromName', initialWidth: 120, wrapText: true },
    { ...plain, label: labels.to, fieldName: 'toName', initialWidth: 120, wrapText: true },
    { ...plain, label: labels.why, fieldName: 'why', initialWidth: 300, wrapText: true },
];

/**
 * One bulk re-route: what it would move, to whom and why; apply and undo; how far the job is. Sends `step` when a step
 * was started.
 */
export default class MqaReroute extends LightningElement {
    labels = labels;
    columns = COLUMNS;
    isPhone = formFactor === 'Small';
    /** Id of the MqaReroute__c. */
    @api recordId?: string;
    view: RerouteView | null = null;
    loadProblems: string[] = [];
    problems: string[] = [];
    isStarting = false;
    private isAsking = false;
    private wired?: WiredReroute;

    @wire(getReroute, { rerouteId: '$recordId' })
    receiveReroute(wired: WiredReroute): void {
        this.wired = wired;
        if (wired.data !== undefined) {
            this.view = rerouteViewOf(wired.data);
            this.loadProblems = [];
        } else {
            this.view = null;
            this.loadProblems = wired.error === undefined ? [] : messagesOf(wired.error);
        }
    }

    get isLoading(): boolean {
        return this.view === null && this.loadProblems.length === 0;
    }

    get showsNotice(): boolean {
        return this.view === null;
    }

    get isRunning(): boolean {
        return Boolean(this.view?.progress);
    }

    get hasRows(): boolean {
        return (this.view?.items.length ?? 0) > 0;
    }

    get hasTargets(): boolean {
        return (this.view?.targets.length ?? 0) > 0;
    }

    get mayAct(): boolean {
        return this.view?.mayApply === true || this.view?.mayUndo === true;
    }

    get actionLabel(): string {
        if (this.isStarting) {
            return labels.saving;
        }
        return this.view?.mayUndo === true
            ? labels.undo
            : format(labels.applyMany, this.view?.counts.planned ?? 0);
    }

    get actionVariant(): string {
        return this.view?.mayUndo === true ? 'neutral' : 'brand';
    }

    /** Applies the preview, or undoes what was applied: never both are possible. */
    async handleAct(): Promise<void> {
        const { view } = this;
        if (view === null || this.isStarting) {
            return;
        }
        this.isStarting = true;
        this.problems = [];
        try {
            await (view.mayUndo ? undoReroute : applyReroute)({ rerouteId: view.id });
            this.dispatchEvent(new ShowToastEvent({ title: labels.started, variant: 'success' }));
            this.dispatchEvent(new CustomEvent('step'));
            await refreshApex(this.wired);
        } catch (error) {
            this.problems = messagesOf(error);
        } finally {
            this.isStarting = false;
        }
    }

    /**
     * Comes every two seconds while a step runs, from an animation that shows nothing: the browser rests it with the
     * page and ends it with the element. The next question waits for the answer to the last.
     */
    async handleTick(): Promise<void> {
        if (this.isAsking) {
            return;
        }
        this.isAsking = true;
        try {
            await refreshApex(this.wired);
            if (!this.isRunning) {
                this.dispatchEvent(new CustomEvent('step'));
                this.dispatchEvent(new RefreshEvent());
            }
        } finally {
            this.isAsking = false;
        }
    }

    async handleTryAgain(): Promise<void> {
        this.loadProblems = [];
        await refreshApex(this.wired);
    }
}
