import { LightningElement, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import formFactor from '@salesforce/client/formFactor';
import timeZone from '@salesforce/i18n/timeZone';
import { NavigationMixin } from 'lightning/navigation';
import getCases from '@salesforce/apex/MqaOwnershipCaseController.getCases';
import { messagesOf } from 'c/mqaErrors';
import { labels } from './labels';

type Filter = 'ownership' | 'disputes' | 'decided';

interface WiredCases {
    data?: MqaCases;
    error?: MqaApexError;
}

interface Row extends MqaCaseRow {
    isChosen: boolean;
    dueMs: number | null;
    isOpen: boolean;
}

/**
 * Ownership cases and disputes: the list, and beside it the case that is looked at, so that one can be decided after
 * the other. On a phone a case opens on its own page.
 */
export default class MqaOwnershipCases extends NavigationMixin(LightningElement) {
    labels = labels;
    timeZone = timeZone;
    isPhone = formFactor === 'Small';
    filter: Filter = 'ownership';
    cases: MqaCases | null = null;
    counts: MqaCases['counts'] | null = null;
    chosenId: string | undefined = undefined;
    problems: string[] = [];
    private wired?: WiredCases;

    @wire(getCases, { filter: '$filter' })
    receiveCases(wired: WiredCases): void {
        this.wired = wired;
        this.cases = wired.data ?? null;
        this.counts = wired.data?.counts ?? this.counts;
        this.problems = wired.error === undefined ? [] : messagesOf(wired.error);
        if (wired.data !== undefined) {
            this.chosenId = this.stillShown(wired.data.rows);
        }
    }
    private justDecided: string | undefined = undefined;

    get filters(): { value: Filter; label: string }[] {
        const option = (value: Filter, label: string): { value: Filter; label: string } => ({
            value,
            label: this.counts === null ? label : `${label} (${this.counts[value]})`,
        });
        return [
            option('ownership', labels.cases),
            option('disputes', labels.disputes),
            option('decided', labels.decided),
        ];
    }

    get isLoading(): boolean {
        return this.cases === null && this.problems.length === 0;
    }

    get showsNotice(): boolean {
        return this.cases === null || this.cases.rows.length === 0;
    }

    get emptyTitle(): string {
        const titles = {
            ownership: labels.emptyOwnership,
            disputes: labels.emptyDisputes,
            decided: labels.emptyDecided,
        };
        return titles[this.filter];
    }

    get rows(): Row[] {
        return (this.cases?.rows ?? []).map((row) => {
            return {
                ...row,
                isChosen: row.id === this.chosenId && !this.isPhone,
                dueMs: row.dueAt ? Date.parse(row.dueAt) : null,
                isOpen: !row.decidedAt,
            };
        });
    }

    get showsCase(): boolean {
        return !this.isPhone && (this.isLoading || this.chosenId !== undefined);
    }

    handleFilter(event: CustomEvent<{ value: Filter }>): void {
        this.filter = event.detail.value;
        this.cases = null;
        this.justDecided = undefined;
    }

    handleChoose(event: CustomEvent<{ value: string }>): void {
        const recordId = event.detail.value;
        if (this.isPhone) {
            this[NavigationMixin.Navigate]({
                type: 'standard__recordPage',
                attributes: {
                    recordId,
                    objectApiName: 'MqaRoutingCase__c',
                    actionName: 'view',
                },
            });
        } else {
            this.chosenId = recordId;
            this.justDecided = undefined;
        }
    }

    /** A case that was just decided stays in view: nothing jumps under the eyes of who decided it. */
    private stillShown(rows: MqaCaseRow[]): string | undefined {
        const stays = this.justDecided !== undefined && this.justDecided === this.chosenId;
        return stays || rows.some(({ id }) => id === this.chosenId) ? this.chosenId : rows[0]?.id;
    }

    async handleDecide(event: CustomEvent<{ caseId: string }>): Promise<void> {
        this.justDecided = event.detail.caseId;
        await refreshApex(this.wired);
    }

    async handleRefresh(): Promise<void> {
        this.problems = [];
        await refreshApex(this.wired);
    }
}
