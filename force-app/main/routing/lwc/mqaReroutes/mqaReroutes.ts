import { LightningElement, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import formFactor from '@salesforce/client/formFactor';
import { NavigationMixin } from 'lightning/navigation';
import previewReroute from '@salesforce/apex/MqaOwnershipController.previewReroute';
import getStart from '@salesforce/apex/MqaRerouteController.getStart';
import { messagesOf } from 'c/mqaErrors';
import { rerouteStatusLabels } from 'c/mqaRerouteStatus';
import { format } from 'c/mqaText';
import { labels } from './labels';

interface WiredStart {
    data?: MqaRerouteStart;
    error?: MqaApexError;
}

interface Option {
    readonly value: string;
    readonly label: string;
}

interface Row extends MqaRerouteRow {
    readonly isChosen: boolean;
    readonly from: string;
    readonly to: string;
    readonly statusText: string;
}

/**
 * Begins bulk re-routes, lists the latest ones, and shows the one that is looked at. On a phone a re-route opens on its
 * own page.
 */
export default class MqaReroutes extends NavigationMixin(LightningElement) {
    labels = labels;
    isPhone = formFactor === 'Small';
    start: MqaRerouteStart | null = null;
    loadProblems: string[] = [];
    problems: string[] = [];
    fromPersonId = '';
    territoryId = '';
    toPersonId = '';
    reason = '';
    isStarting = false;
    chosenId: string | undefined = undefined;
    private wired?: WiredStart;

    @wire(getStart, {})
    receiveStart(wired: WiredStart): void {
        this.wired = wired;
        this.start = wired.data ?? null;
        this.loadProblems = wired.error === undefined ? [] : messagesOf(wired.error);
    }

    get isLoading(): boolean {
        return this.start === null && this.loadProblems.length === 0;
    }

    get showsNotice(): boolean {
        return this.start === null;
    }

    get leavers(): Option[] {
        return [
            { value: '', label: labels.everybody },
            ...(this.start?.leavers ?? []).map(({ id, name, active, openHandoffs }) => ({
                value: id,
                label: format(labels.openCount, active ? name : `${name} (${labels.gone})`, openHandoffs),
            })),
        ];
    }

    get territories(): Option[] {
        return [
            { value: '', label: labels.whole },
            ...(this.start?.territories ?? []).map(({ id, name, openHandoffs }) => ({
                value: id,
                label: format(labels.openCount, name, openHandoffs),
            })),
        ];
    }

    get people(): Option[] {
        return [
            { value: '', label: labels.byRules },
            ...(this.start?.people ?? [])
                .filter(({ id }) => id !== this.fromPersonId)
                .map(({ id, name }) => ({ value: id, label: name })),
        ];
    }

    get rows(): Row[] {
        return (this.start?.recent ?? []).map((row) => ({
            ...row,
            isChosen: row.id === this.chosenId,
            from: row.fromName ?? row.territoryName ?? labels.everybody,
            to: row.toName ?? labels.byRules,
            statusText: rerouteStatusLabels[row.status],
        }));
    }

    get hasRows(): boolean {
        return this.rows.length > 0;
    }

    get showsReroute(): boolean {
        return !this.isPhone;
    }

    get cannotPreview(): boolean {
        const hasSource = this.fromPersonId !== '' || this.territoryId !== '';
        return this.isStarting || !hasSource || this.reason.trim() === '';
    }

    get previewLabel(): string {
        return this.isStarting ? labels.saving : labels.preview;
    }

    handleFrom(event: CustomEvent<{ value: string }>): void {
        this.fromPersonId = event.detail.value;
        if (this.toPersonId === this.fromPersonId) {
            this.toPersonId = '';
        }
    }

    handleTerritory(event: CustomEvent<{ value: string }>): void {
        this.territoryId = event.detail.value;
    }

    handleTo(event: CustomEvent<{ value: string }>): void {
        this.toPersonId = event.detail.value;
    }

    handleReason(event: CustomEvent<{ value: string }>): void {
        this.reason = event.detail.value;
    }

    handleChoose(event: CustomEvent<{ value: string }>): void {
        this.open(event.detail.value);
    }

    async handlePreview(): Promise<void> {
        if (this.cannotPreview) {
            return;
        }
        this.isStarting = true;
        this.problems = [];
        try {
            const rerouteId = await previewReroute({
                fromPersonId: this.fromPersonId || null,
                toPersonId: this.toPersonId || null,
                territoryId: this.territoryId || null,
                reason: this.reason.trim(),
            });
            this.open(rerouteId);
            this.reason = '';
            await refreshApex(this.wired);
        } catch (error) {
            this.problems = messagesOf(error);
        } finally {
            this.isStarting = false;
        }
    }

    private open(rerouteId: string): void {
        if (this.isPhone) {
            this[NavigationMixin.Navigate]({
                type: 'standard__recordPage',
                attributes: { recordId: rerouteId, objectApiName: 'MqaReroute__c', actionName: 'view' },
            });
        } else {
            this.chosenId = rerouteId;
        }
    }

    async handleRefresh(): Promise<void> {
        this.loadProblems = [];
        await refreshApex(this.wired);
    }
}
