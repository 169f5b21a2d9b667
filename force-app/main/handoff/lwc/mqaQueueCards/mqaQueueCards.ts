import { api, LightningElement } from 'lwc';
import moreFor from '@salesforce/label/c.MqaQueueMoreFor';
import { format } from 'c/mqaText';

/** A handoff as a card shows it; see the rows of c/mqaQueue. */
interface Card {
    id: string;
    accountName: string;
    dueClass: string;
    missing: string[];
    firstAction: string | null;
    moreActions: { name: string; label: string }[];
}

/** The rows of the queue on a phone: a card each, with what may be done. Sends `act` with name and id. */
export default class MqaQueueCards extends LightningElement {
    @api rows: Card[] = [];
    /** True: says whose handoff each is. */
    @api showOwner = false;

    get cards(): (Card & { hasMore: boolean; moreText: string; isLacking: boolean; dueLineClass: string })[] {
        return this.rows.map((row) => ({
            ...row,
            hasMore: row.moreActions.length > 0,
            moreText: format(moreFor, row.accountName),
            dueLineClass: `due ${row.dueClass}`,
            isLacking: row.missing.length > 0,
        }));
    }

    handleButton(event: Event): void {
        const { name, id } = (event.currentTarget as HTMLElement).dataset;
        this.send(name, id);
    }

    handleMenu(event: CustomEvent<{ value: string }>): void {
        this.send(event.detail.value, (event.currentTarget as HTMLElement).dataset.id);
    }

    private send(name: string | undefined, id: string | undefined): void {
        this.dispatchEvent(new CustomEvent('act', { detail: { name, id } }));
    }
}
