import { api, LightningElement } from 'lwc';
import formFactor from '@salesforce/client/formFactor';
import { format } from 'c/mqaText';
import { actionLabels, filterLabels, labels, sortLabels } from './labels';

type Action = keyof typeof actionLabels;

const BUTTONS: Action[] = ['accept', 'defer', 'handOn', 'reject'];
const MENU: Action[] = ['complete', 'returnToMarketing'];

/**
 * Which part of the queue is shown, and what may be done with the selected rows; on a phone, which part in which order.
 * Sends `filter` (its name), `sort` (as a lightning-datatable does) and `bulk` (the name of an action).
 */
export default class MqaQueueTools extends LightningElement {
    labels = labels;
    sortOptions = sortLabels;
    isPhone = formFactor === 'Small';
    @api choice: MqaQueueChoice | null = null;
    /** Null until they are known. */
    @api counts: MqaQueue['counts'] | null = null;
    /** True where nothing may be done with any row. */
    @api readOnly = false;
    @api selectedRows: Pick<MqaQueueRow, 'actions'>[] = [];

    /** Filters without their counts would grow when these come. */
    get isUnknown(): boolean {
        return this.counts === null;
    }

    get filter(): MqaQueueFilter {
        return this.choice?.filter ?? 'mine';
    }

    /** All is offered to whom Apex counts it for. */
    get filters(): { value: string; label: string }[] {
        const { counts } = this;
        return (Object.keys(filterLabels) as MqaQueueFilter[])
            .filter((value) => value !== 'all' || typeof counts?.all === 'number')
            .map((value) => ({
                value,
                label: counts === null ? filterLabels[value] : `${filterLabels[value]} (${counts[value]})`,
            }));
    }

    get sort(): string {
        const { sortBy = 'qualifiedAt', descending = false } = this.choice ?? {};
        return `${sortBy}:${descending ? 'desc' : 'asc'}`;
    }

    get mayAct(): boolean {
        return !this.readOnly;
    }

    get selectedText(): string {
        return format(labels.selected, this.selectedRows.length);
    }

    get hasNoSelection(): boolean {
        return this.selectedRows.length === 0;
    }

    get buttons(): { name: Action; label: string; disabled: boolean }[] {
        // Nobody works what still waits for data; it may only go back.
        return this.filter === 'dataCompletion' ? [] : this.offered(BUTTONS);
    }

    get menu(): { name: Action; label: string; disabled: boolean }[] {
        return this.offered(MENU);
    }

    handleFilter(event: CustomEvent<{ value: MqaQueueFilter }>): void {
        this.dispatchEvent(new CustomEvent('filter', { detail: event.detail.value }));
    }

    handleSort(event: CustomEvent<{ value: string }>): void {
        const [fieldName, sortDirection] = event.detail.value.split(':');
        this.dispatchEvent(new CustomEvent('sort', { detail: { fieldName, sortDirection } }));
    }

    handleButton(event: Event): void {
        this.send((event.currentTarget as HTMLElement).dataset.name as Action);
    }

    handleMenu(event: CustomEvent<{ value: Action }>): void {
        this.send(event.detail.value);
    }

    private send(action: Action): void {
        this.dispatchEvent(new CustomEvent('bulk', { detail: action }));
    }

    /** What can be done with at least one of the selected rows. */
    private offered(names: Action[]): { name: Action; label: string; disabled: boolean }[] {
        return names.map((name) => ({
            name,
            label: actionLabels[name],
            disabled: !this.selectedRows.some(({ actions }) => actions.includes(name)),
        }));
    }
}
