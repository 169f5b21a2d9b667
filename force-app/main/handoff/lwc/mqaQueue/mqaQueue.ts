import { LightningElement } from 'lwc';
import formFactor from '@salesforce/client/formFactor';
import userId from '@salesforce/user/Id';
import undo from '@salesforce/apex/MqaDispositionController.undo';
import saveChoice from '@salesforce/apex/MqaQueueController.saveChoice';
import { messagesOf } from 'c/mqaErrors';
import { type HandoffChange, LiveUpdates } from 'c/mqaLive';
import { format } from 'c/mqaText';
import { labels } from './labels';
import { NOTHING_YET, type Outcome, outcomeOf, perform, type QueueAction } from './queueActs';
import { choosableColumns, columnOf, NEXT_STEP, shownColumns, sortOf } from './queueColumns';
import { type QueueAnswer, readQueue } from './queueReader';
import { type Row, rowOf } from './queueRows';

/** Rows that come at once; the next come as one scrolls. */
const PAGE = 50;
/** So many rows fit on any desktop screen. */
const SHORT = 5;
/** How the queue is shown until the first answer brings what the person saved. */
const START: MqaQueueChoice = { filter: 'mine', sortBy: 'qualifiedAt', descending: false, hiddenColumns: [] };

/** The open handoffs of a rep, a backup, a team or marketing, with what may be done with each and with many. */
export default class MqaQueue extends LightningElement {
    labels = labels;
    isPhone = formFactor === 'Small';
    choice = START;
    counts: QueueAnswer['counts'] | null = null;
    most = 0;
    rows: Row[] = [];
    selectedIds: string[] = [];
    outcome: Outcome = NOTHING_YET;
    problems: string[] = [];
    isLoading = true;
    isSaving = false;
    private isBusy = false;
    /** What the person has chosen on this page; Apex fills up the rest with what was saved. */
    private chosen: Partial<MqaQueueChoice> = {};
    /** The number of the latest question; an answer to an earlier one is dropped. */
    private turn = 0;
    private readonly live = new LiveUpdates({
        refresh: () => this.read(),
        concerns: (change) => this.isConcernedBy(change),
    });

    connectedCallback(): void {
        this.live.start();
        void this.live.read();
    }

    disconnectedCallback(): void {
        this.live.stop();
    }

    get columns(): ReturnType<typeof shownColumns> {
        return shownColumns(this.choice, this.isReadOnly);
    }

    get columnChoices(): ReturnType<typeof choosableColumns> {
        return choosableColumns(this.choice);
    }

    get sortedBy(): string {
        return columnOf(this.choice.sortBy);
    }

    get sortDirection(): 'asc' | 'desc' {
        return this.choice.descending ? 'desc' : 'asc';
    }

    get total(): number {
        return this.counts?.[this.choice.filter] ?? 0;
    }

    get hasMore(): boolean {
        return this.rows.length < Math.min(this.total, this.most);
    }

    get isEmpty(): boolean {
        return !this.isLoading && this.rows.length === 0 && this.problems.length === 0;
    }

    get hasFailed(): boolean {
        return !this.isLoading && this.rows.length === 0 && this.problems.length > 0;
    }

    /** What was refused, and trouble while there are rows, which stay. */
    get notices(): string[] {
        return this.hasFailed ? [] : [...this.outcome.refusals, ...this.problems];
    }

    get undoLabel(): string {
        return this.outcome.undo?.label ?? '';
    }

    get hasTray(): boolean {
        return this.isSaving || this.outcome.text !== '' || this.notices.length > 0;
    }

    /** Over the end of the table; on a phone, where the page scrolls, over the end of the screen. */
    get trayClass(): string {
        return this.isPhone ? 'tray tray_phone' : 'tray tray_table';
    }

    /** Whose handoffs they are goes without saying where all are one's own. */
    get showsOwner(): boolean {
        return this.choice.filter !== 'mine';
    }

    get showsTable(): boolean {
        return this.rows.length > 0 && !this.isPhone;
    }

    get showsCards(): boolean {
        return this.rows.length > 0 && this.isPhone;
    }

    get emptyTitle(): string {
        return this.choice.filter === 'dataCompletion' ? labels.nothingLacks : labels.empty;
    }

    get emptyText(): string {
        return this.choice.filter === 'dataCompletion' ? labels.nothingLacksHelp : labels.emptyHelp;
    }

    get shownText(): string {
        if (this.rows.length === 0) {
            return '';
        }
        const isCut = this.total > this.most && !this.hasMore;
        return format(isCut ? labels.most : labels.shown, this.rows.length, this.total);
    }

    /** Where there is nothing to act on, or nothing that the person may do with it, nothing is offered. */
    get isReadOnly(): boolean {
        const isKnown = this.rows.length > 0 || !this.isLoading;
        return isKnown && this.rows.every(({ actions }) => actions.length === 0);
    }

    get bodyClass(): string {
        return this.isPhone ? 'body' : 'body body_table';
    }

    /** A short table is as high as its rows; a long one scrolls in itself. */
    get tableClass(): string {
        return this.rows.length > SHORT ? 'table_long' : 'table_short';
    }

    get selectedRows(): Row[] {
        return this.rows.filter(({ id }) => this.selectedIds.includes(id));
    }

    handleFilter(event: CustomEvent<MqaQueueFilter>): void {
        this.rows = [];
        this.selectedIds = [];
        this.isLoading = true;
        this.handleDismiss();
        this.choose({ filter: event.detail });
        void this.read();
    }

    handleSort(event: CustomEvent<DatatableSort>): void {
        const { fieldName, sortDirection } = event.detail;
        this.choose({ sortBy: sortOf(fieldName), descending: sortDirection === 'desc' });
        void this.read();
    }

    handleColumn(event: CustomEvent<{ value: string }>): void {
        const { value } = event.detail;
        const others = this.choice.hiddenColumns.filter((name) => name !== value);
        const isHidden = others.length < this.choice.hiddenColumns.length;
        this.choose({ hiddenColumns: isHidden ? others : [...others, value] });
    }

    handleSelection(event: CustomEvent<DatatableSelection<Row>>): void {
        this.selectedIds = event.detail.selectedRows.map(({ id }) => id);
    }

    async handleRefresh(): Promise<void> {
        this.isLoading = this.rows.length === 0;
        this.problems = [];
        await this.live.read();
    }

    async handleLoadMore(): Promise<void> {
        if (this.hasMore && !this.isLoading) {
            this.isLoading = true;
            await this.read(this.rows.length, PAGE);
        }
    }

    async handleRowAction(event: CustomEvent<DatatableRowAction<Row>>): Promise<void> {
        const { action, row } = event.detail;
        const name = action.name === NEXT_STEP ? row.firstAction : (action.name as QueueAction);
        if (name !== null) {
            await this.act(name, [row]);
        }
    }

    async handleCardAction(event: CustomEvent<{ name: QueueAction; id: string }>): Promise<void> {
        const { name, id } = event.detail;
        await this.act(
            name,
            this.rows.filter((row) => row.id === id),
        );
    }

    /** All that is selected goes to the server, which says of each what it may not become; the focus goes to the answer. */
    async handleBulk(event: CustomEvent<QueueAction>): Promise<void> {
        await this.act(event.detail, this.selectedRows);
        this.focusTray();
    }

    async handleUndo(): Promise<void> {
        const { token = '' } = this.outcome.undo ?? {};
        await this.run('undo', this.rows, () => undo({ token }));
        this.focusTray();
    }

    handleDismiss(): void {
        this.outcome = NOTHING_YET;
        this.problems = [];
    }

    private focusTray(): void {
        this.template?.querySelector<HTMLElement>('.tray')?.focus();
    }

    private async act(name: QueueAction, rows: Row[]): Promise<void> {
        if (rows.length > 0) {
            await this.run(name, rows, () => perform(name, rows));
        }
    }

    /** One act at a time: a second click while one runs does nothing. */
    private async run(
        name: QueueAction | 'undo',
        rows: Row[],
        act: () => ReturnType<typeof perform>,
    ): Promise<void> {
        if (this.isBusy) {
            return;
        }
        this.isBusy = true;
        this.handleDismiss();
        // Dialogs say themselves that they save.
        this.isSaving = name === 'accept' || name === 'undo';
        try {
            const result = await act();
            if (result !== undefined) {
                this.outcome = outcomeOf(name, rows, result);
                // What was refused stays selected.
                this.selectedIds = this.selectedIds.filter((id) => !result.changed.includes(id));
                await this.live.read();
            }
        } catch (error) {
            this.problems = messagesOf(error);
        } finally {
            this.isBusy = false;
            this.isSaving = false;
        }
    }

    /** Looks at the queue in another way, and keeps it for the next time. */
    private choose(change: Partial<MqaQueueChoice>): void {
        this.chosen = { ...this.chosen, ...change };
        this.choice = { ...this.choice, ...change };
        this.problems = [];
        // Before the first answer nobody knows what else was saved.
        if (this.counts !== null) {
            void this.keep(this.choice);
        }
    }

    private async keep(choice: MqaQueueChoice): Promise<void> {
        try {
            await saveChoice({ ...choice, hiddenColumns: [...choice.hiddenColumns] });
        } catch (error) {
            this.problems = messagesOf(error);
        }
    }

    /** Reads from the top what is shown, or the rows after it. Never rejects. */
    private async read(first = 0, count = Math.max(this.rows.length, PAGE)): Promise<void> {
        this.turn += 1;
        const { turn } = this;
        try {
            const answer = await readQueue(this.chosen, first, count);
            if (turn === this.turn) {
                this.receive(answer, first);
            }
        } catch (error) {
            if (turn === this.turn) {
                this.problems = messagesOf(error);
                this.isLoading = false;
            }
        }
    }

    private receive({ rows, choice, counts, most }: QueueAnswer, first: number): void {
        const now = Date.now();
        const fresh = rows.map((row) => rowOf(row, now));
        // A row that moved down meanwhile comes again with the next page.
        const above = this.rows.slice(0, first).filter(({ id }) => fresh.every((row) => row.id !== id));
        this.rows = [...above, ...fresh];
        this.choice = { ...choice, ...this.chosen };
        this.counts = counts;
        this.most = most;
        // Only when some are gone: a table that is given another selection goes through all its rows.
        if (this.selectedRows.length < this.selectedIds.length) {
            this.selectedIds = this.selectedRows.map(({ id }) => id);
        }
        this.isLoading = false;
    }

    private isConcernedBy(change: HandoffChange): boolean {
        const { filter } = this.choice;
        const isMine = [change.ownerId, change.backupId, change.managerId].includes(userId);
        const isListed = this.rows.some(({ id }) => id === change.handoffId);
        const isLacking = filter === 'dataCompletion' && change.status === 'Data Completion';
        return isMine || isListed || isLacking || filter === 'all';
    }
}
