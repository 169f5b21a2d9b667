import { api, LightningElement } from 'lwc';
import { NavigationMixin, type PageReference } from 'lightning/navigation';

/** A handoff or a meeting, as a line of a card. */
export interface Line extends Pick<
    MqaTodayItem,
    'id' | 'accountId' | 'accountName' | 'contactName' | 'contactPhone' | 'text' | 'overdue'
> {
    /** When, in the user's words; empty for none. */
    when: string;
}

/** Lines that open their accounts, and a link to the queue. Sends `opened` when one was followed. */
export default class MqaTodayItems extends NavigationMixin(LightningElement) {
    @api lines: Line[] = [];
    /** Text of the link to the queue; empty for none. */
    @api link = '';

    get shownLines(): (Line & { url: string; whenClass: string; hasContact: boolean })[] {
        return this.lines.map((line) => ({
            ...line,
            url: `/lightning/r/Account/${line.accountId}/view`,
            // What is null in Apex is absent in its answer.
            hasContact: Boolean(line.contactName),
            whenClass: line.overdue ? 'when slds-text-color_error' : 'when slds-text-color_weak',
        }));
    }

    handleAccount(event: Event): void {
        const { id: recordId = '' } = (event.currentTarget as HTMLElement).dataset;
        this.open(event, {
            type: 'standard__recordPage',
            attributes: { recordId, objectApiName: 'Account', actionName: 'view' },
        });
    }

    handleQueue(event: Event): void {
        this.open(event, { type: 'standard__navItemPage', attributes: { apiName: 'MqaQueue' } });
    }

    /** Opens it as Lightning opens pages: in the console a tab, in the mobile app a page. */
    private open(event: Event, page: PageReference): void {
        event.preventDefault();
        this[NavigationMixin.Navigate](page);
        this.dispatchEvent(new CustomEvent('opened'));
    }
}
