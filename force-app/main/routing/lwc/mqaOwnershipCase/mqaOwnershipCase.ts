import { api, LightningElement, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import timeZone from '@salesforce/i18n/timeZone';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { RefreshEvent } from 'lightning/refresh';
import decideDispute from '@salesforce/apex/MqaOwnershipCaseController.decideDispute';
import decideOwnership from '@salesforce/apex/MqaOwnershipCaseController.decideOwnership';
import getCase from '@salesforce/apex/MqaOwnershipCaseController.getCase';
import { messagesOf } from 'c/mqaErrors';
import { format } from 'c/mqaText';
import { caseViewOf, type CaseView, type Draft, emptyDraft } from './caseView';
import { labels } from './labels';

interface WiredCase {
    data?: MqaCaseDetail;
    error?: MqaApexError;
}

/**
 * One ownership case or dispute: what the router tried, who could take the handoff, and the decision in place. Sends
 * `decide` when it was decided.
 */
export default class MqaOwnershipCase extends LightningElement {
    labels = labels;
    timeZone = timeZone;
    /** Id of the MqaRoutingCase__c. */
    @api recordId?: string;
    /** True while a list still looks for the case to show. */
    @api pending = false;
    view: CaseView | null = null;
    loadProblems: string[] = [];
    problems: string[] = [];
    isSaving = false;
    /** By case, so that nothing typed is lost when somebody looks at another case. */
    private drafts: Record<string, Draft> = {};
    private wired?: WiredCase;

    @wire(getCase, { caseId: '$recordId' })
    receiveCase(wired: WiredCase): void {
        this.wired = wired;
        this.view = wired.data ? caseViewOf(wired.data) : null;
        this.loadProblems = wired.error === undefined ? [] : messagesOf(wired.error);
    }

    get isLoading(): boolean {
        const isExpected = this.isChosen || this.pending;
        return isExpected && this.view === null && this.loadProblems.length === 0;
    }

    get isChosen(): boolean {
        return this.recordId !== undefined;
    }

    get showsNotice(): boolean {
        return this.view === null;
    }

    get emptyTitle(): string {
        return this.isChosen || this.pending ? '' : labels.choose;
    }

    get title(): string {
        return this.view?.isDispute === true ? labels.dispute : labels.ownership;
    }

    get icon(): string {
        return this.view?.isDispute === true ? 'standard:decision' : 'standard:case';
    }

    get stateText(): string {
        return this.view?.decidedAt ? labels.stateDecided : labels.stateOpen;
    }

    get isDecided(): boolean {
        return Boolean(this.view?.decidedAt);
    }

    get decidesOwnership(): boolean {
        return this.view?.mayDecide === true && !this.view.isDispute;
    }

    get decidesDispute(): boolean {
        return this.view?.mayDecide === true && this.view.isDispute;
    }

    /** Why the user can only look. */
    get waitsFor(): string {
        if (this.view === null || this.view.mayDecide || this.isDecided) {
            return '';
        }
        return this.view.isDispute ? labels.onlyVps : labels.onlyOperations;
    }

    get draft(): Draft {
        return this.drafts[this.recordId ?? ''] ?? emptyDraft;
    }

    get backups(): { value: string; label: string }[] {
        const { candidates = [], people = [] } = this.view ?? {};
        const named = [...candidates.filter(({ available }) => available), ...people];
        return [
            { value: '', label: labels.backupOfTerritory },
            ...named
                .filter(({ id }) => id !== this.draft.ownerId)
                .map(({ id, name }) => ({ value: id, label: name })),
        ];
    }

    get backup(): string {
        return this.draft.backupId ?? '';
    }

    get outcomes(): { value: string; label: string }[] {
        return [
            { value: 'Stays With Sales', label: labels.outcomeStays },
            { value: 'Back To Marketing', label: labels.outcomeBack },
        ];
    }

    get hasNoPrecedents(): boolean {
        return this.view?.precedents.length === 0;
    }

    get saveLabel(): string {
        if (this.isSaving) {
            return labels.saving;
        }
        if (this.view?.isDispute === true) {
            return labels.decideDispute;
        }
        const { candidates = [], people = [] } = this.view ?? {};
        const owner = [...candidates, ...people].find(({ id }) => id === this.draft.ownerId);
        return owner === undefined ? labels.giveNobody : format(labels.give, owner.name);
    }

    get cannotSave(): boolean {
        const { ownerId, outcome, ruling } = this.draft;
        const choice = this.view?.isDispute === true ? outcome : ownerId;
        return this.isSaving || choice === null || ruling.trim() === '';
    }

    handleOwner(event: CustomEvent<{ personId: string }>): void {
        const ownerId = event.detail.personId;
        const { backupId } = this.draft;
        this.write({ ownerId, backupId: backupId === ownerId ? null : backupId });
    }

    handleBackup(event: CustomEvent<{ value: string }>): void {
        this.write({ backupId: event.detail.value || null });
    }

    handleOutcome(event: CustomEvent<{ value: 'Stays With Sales' | 'Back To Marketing' }>): void {
        this.write({ outcome: event.detail.value });
    }

    handleRuling(event: CustomEvent<{ value: string }>): void {
        this.write({ ruling: event.detail.value });
    }

    async handleTryAgain(): Promise<void> {
        this.loadProblems = [];
        await refreshApex(this.wired);
    }

    async handleSave(): Promise<void> {
        const caseId = this.recordId;
        if (this.cannotSave || caseId === undefined) {
            return;
        }
        this.isSaving = true;
        this.problems = [];
        try {
            await this.save(caseId, this.draft);
            this.drafts = { ...this.drafts, [caseId]: emptyDraft };
            this.dispatchEvent(new CustomEvent('decide', { detail: { caseId } }));
            this.dispatchEvent(new RefreshEvent());
            await refreshApex(this.wired);
        } catch (error) {
            this.problems = messagesOf(error);
        } finally {
            this.isSaving = false;
        }
    }

    private write(change: Partial<Draft>): void {
        this.drafts = { ...this.drafts, [this.recordId ?? '']: { ...this.draft, ...change } };
        this.problems = [];
    }

    private async save(caseId: string, { ownerId, backupId, outcome, ruling }: Draft): Promise<void> {
        const written = ruling.trim();
        if (outcome !== null) {
            await decideDispute({ caseId, outcome, ruling: written });
            this.dispatchEvent(new ShowToastEvent({ title: labels.disputeDone, variant: 'success' }));
        } else if (ownerId !== null) {
            await decideOwnership({ caseId, ownerId, backupId, ruling: written });
            this.dispatchEvent(
                new ShowToastEvent({
                    title: format(labels.given, this.view?.accountName ?? ''),
                    message: labels.givenHelp,
                    variant: 'success',
                }),
            );
        }
    }
}
