import { LightningElement, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import getBoard from '@salesforce/apex/MqaCapBoardController.getBoard';
import { messagesOf } from 'c/mqaErrors';
import { type AlertView, alertsOf, dayAfter, type RowView, rowsOf, summaryOf } from './boardView';
import { labels } from './labels';

interface WiredBoard {
    data?: MqaCapBoard;
    error?: MqaApexError;
}

/** The daily caps of one day: who is full, what waits, what moved and why, and what needs a decision. */
export default class MqaCapBoardPage extends LightningElement {
    labels = labels;
    /** Null: today, in the policy time zone. */
    day: string | null = null;
    territoryId: string | null = null;
    board: MqaCapBoard | null = null;
    problems: string[] = [];
    /** The choice of territories stays while another day loads. */
    private territories: MqaNamed[] = [];
    private today = '';
    private opened: readonly string[] = [];
    private wired?: WiredBoard;

    @wire(getBoard, { day: '$day', territoryId: '$territoryId' })
    receiveBoard(wired: WiredBoard): void {
        this.wired = wired;
        this.board = wired.data ?? null;
        this.territories = wired.data?.territories ?? this.territories;
        this.today = wired.data?.today ?? this.today;
        this.problems = wired.error === undefined ? [] : messagesOf(wired.error);
    }

    get isLoading(): boolean {
        return this.board === null && this.problems.length === 0;
    }

    get showsNotice(): boolean {
        return this.board === null || this.board.rows.length === 0;
    }

    get emptyTitle(): string {
        return this.board?.isWorkingDay === false ? labels.dayOff : labels.empty;
    }

    get hasRows(): boolean {
        return !this.showsNotice;
    }

    get rows(): RowView[] {
        return this.board === null ? [] : rowsOf(this.board, new Set(this.opened));
    }

    get alerts(): AlertView[] {
        return this.board === null ? [] : alertsOf(this.board);
    }

    get hasAlerts(): boolean {
        return this.alerts.length > 0;
    }

    get summary(): string {
        return this.board === null ? '' : summaryOf(this.board);
    }

    get shownDay(): string {
        return this.day ?? this.today;
    }

    get isToday(): boolean {
        return this.shownDay === this.today;
    }

    get isToCome(): boolean {
        return this.shownDay > this.today;
    }

    get territoryChoice(): string {
        return this.territoryId ?? '';
    }

    get territoryOptions(): { value: string; label: string }[] {
        const named = this.territories.map(({ id, name }) => ({ value: id, label: name }));
        return [{ value: '', label: labels.allTerritories }, ...named];
    }

    handleDay(event: Event): void {
        this.go((event.currentTarget as HTMLInputElement).value || null);
    }

    handlePrevious(): void {
        this.go(dayAfter(this.shownDay, -1));
    }

    handleNext(): void {
        this.go(this.board?.nextWorkingDay ?? dayAfter(this.shownDay, 1));
    }

    handleToday(): void {
        this.go(null);
    }

    handleTerritory(event: CustomEvent<{ value: string }>): void {
        this.territoryId = event.detail.value || null;
        this.board = null;
    }

    handleToggle(event: Event): void {
        const personId = (event.currentTarget as HTMLElement).dataset.id ?? '';
        this.opened = this.opened.includes(personId)
            ? this.opened.filter((id) => id !== personId)
            : [...this.opened, personId];
    }

    async handleRefresh(): Promise<void> {
        this.problems = [];
        await refreshApex(this.wired);
    }

    /** A day that is shown already is not asked for again: nothing would come. */
    private go(day: string | null): void {
        const wanted = day === this.today ? null : day;
        if (wanted !== this.day && this.today !== '') {
            this.day = wanted;
            this.board = null;
        }
    }
}
