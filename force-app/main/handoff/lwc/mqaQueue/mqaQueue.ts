import { LightningElement, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import formFactor from '@salesforce/client/formFactor';
import timeZone from '@salesforce/i18n/timeZone';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import accept from '@salesforce/apex/MqaHandoffController.accept';
import getQueue from '@salesforce/apex/MqaQueueController.getQueue';
import { messagesOf } from 'c/mqaErrors';
import MqaLogTouch from 'c/mqaLogTouch';
import MqaReject from 'c/mqaReject';
import { format } from 'c/mqaText';
import { labels } from './labels';
import { columnsOf, type Filter, type QueueAnswer, type Row, rowOf, sorted } from './queueRows';

interface WiredQueue {
    data?: QueueAnswer;
    error?: MqaApexError;
}

/** The open handoffs of a rep, a backup or a team, oldest trigger first, with what may be done with each and with many. */
export default class MqaQueue extends LightningElement {
    labels = labels;
    timeZone = timeZone;
    isPhone = formFactor === 'Small';
    filter: Filter = 'mine';
    queue: QueueAnswer | null = null;
    rows: Row[] = [];
    order: DatatableSort | null = null;
    selectedIds: string[] = [];
    loadProblems: string[] = [];
    problems: string[] = [];
    isLoading = true;
    isBusy = false;
    private wired?: WiredQueue;

    @wire(getQueue, { filter: '$filter' })
    receiveQueue(wired: WiredQueue): void {
        this.wired = wired;
        if (wired.data !== undefined) {
            this.queue = wired.data;
            this.rows = wired.data.rows.map(rowOf);
            this.selectedIds = this.selectedIds.filter((id) => this.rows.some((row) => row.id === id));
            this.loadProblems = [];
            this.isLoading = false;
        } else if (wired.error !== undefined) {
            this.rows = [];
            this.loadProblems = messagesOf(wired.error);
            this.isLoading = false;
        }
    }

    connectedCallback(): void {
        document.addEventListener('visibilitychange', this.refreshWhenSeen);
    }

    disconnectedCallback(): void {
        document.removeEventListener('visibilitychange', this.refreshWhenSeen);
    }

    /** Who comes back to the tab sees the queue of now. */
    private readonly refreshWhenSeen = (): void => {
        if (document.visibilityState === 'visible' && !this.isBusy) {
            void refreshApex(this.wired);
        }
    };

    get filters(): { value: Filter; label: string }[] {
        const counts = this.queue?.counts;
        const option = (value: Filter, label: string): { value: Filter; label: string } => ({
            value,
            label: counts === undefined ? label : `${label} (${counts[value]})`,
        });
        return [
            option('mine', labels.mine),
            option('backup', labels.backup),
            option('team', labels.team),
            option('overdue', labels.overdue),
        ];
    }

    get columns(): ReturnType<typeof columnsOf> {
        return columnsOf(this.filter);
    }

    get shownRows(): Row[] {
        return this.order === null ? this.rows : sorted(this.rows, this.order);
    }

    get sortedBy(): string | undefined {
        return this.order?.fieldName;
    }

    get sortDirection(): string | undefined {
        return this.order?.sortDirection;
    }

    get showsStencil(): boolean {
        return this.isLoading && this.rows.length === 0;
    }

    get isEmpty(): boolean {
        return !this.isLoading && this.rows.length === 0 && this.loadProblems.length === 0;
    }

    get showsTable(): boolean {
        return this.rows.length > 0 && !this.isPhone;
    }

    get showsCards(): boolean {
        return this.rows.length > 0 && this.isPhone;
    }

    get selectedText(): string {
        return format(labels.selected, this.selectedIds.length);
    }

    get cannotAccept(): boolean {
        return this.isBusy || this.selectedWho('mayAccept').length === 0;
    }

    get cannotReject(): boolean {
        return this.isBusy || this.selectedWho('mayReject').length === 0;
    }

    handleFilter(event: CustomEvent<{ value: Filter }>): void {
        this.filter = event.detail.value;
        this.isLoading = true;
        this.rows = [];
        this.selectedIds = [];
        this.problems = [];
    }

    handleSort(event: CustomEvent<DatatableSort>): void {
        const { fieldName, sortDirection } = event.detail;
        this.order = { fieldName, sortDirection };
    }

    handleSelection(event: CustomEvent<DatatableSelection<Row>>): void {
        this.selectedIds = event.detail.selectedRows.map(({ id }) => id);
    }

    async handleRefresh(): Promise<void> {
        this.isLoading = true;
        this.loadProblems = [];
        await refreshApex(this.wired);
        this.isLoading = false;
    }

    async handleRowAction(event: CustomEvent<DatatableRowAction<Row>>): Promise<void> {
        await this.act(event.detail.action.name, [event.detail.row]);
    }

    async handleCardAction(event: Event): Promise<void> {
        const { name, id } = (event.currentTarget as HTMLElement).dataset;
        const rows = this.rows.filter((row) => row.id === id);
        await this.act(name ?? '', rows);
    }

    async handleAcceptSelected(): Promise<void> {
        await this.act('accept', this.selectedWho('mayAccept'));
    }

    async handleRejectSelected(): Promise<void> {
        await this.act('reject', this.selectedWho('mayReject'));
    }

    private selectedWho(permission: 'mayAccept' | 'mayReject'): Row[] {
        return this.rows.filter((row) => row[permission] && this.selectedIds.includes(row.id));
    }

    /** One action at a time: a second click while one runs does nothing. */
    private async act(name: string, rows: Row[]): Promise<void> {
        if (this.isBusy || rows.length === 0) {
            return;
        }
        this.isBusy = true;
        this.problems = [];
        try {
            const done = await this.perform(name, rows);
            if (done !== null) {
                this.dispatchEvent(new ShowToastEvent({ title: done, variant: 'success' }));
                await refreshApex(this.wired);
            }
        } catch (error) {
            this.problems = messagesOf(error);
        } finally {
            this.isBusy = false;
        }
    }

    /** What was done, as a sentence; null when the person changed their mind. */
    private async perform(name: string, rows: Row[]): Promise<string | null> {
        const handoffIds = rows.map(({ id }) => id);
        if (name === 'accept') {
            await accept({ handoffIds });
            return format(labels.acceptedMany, rows.length);
        }
        if (name === 'logTouch') {
            const { id, contactName } = rows[0];
            const options = { label: labels.logTouch, handoffId: id, contactName };
            return (await MqaLogTouch.open({ ...options, size: 'small' })) === 'saved' ? labels.logged : null;
        }
        const accountNames = rows.map(({ accountName }) => accountName);
        const options = { label: labels.reject, handoffIds, accountNames };
        const result = await MqaReject.open({ ...options, size: 'small' });
        return result === 'saved' ? format(labels.rejectedMany, rows.length) : null;
    }
}
