import { api, LightningElement } from 'lwc';
import { recordData, type RecordData } from '../../runtime/record-data.ts';

/** Base of the standard components of a record page: holds the record, and reads it again when the page is refreshed. */
export default class RecordElement extends LightningElement {
    @api recordId: string | null = null;
    @api objectApiName: string | null = null;
    data: RecordData | null = null;
    problem: string | null = null;

    connectedCallback(): void {
        window.addEventListener('host:refresh', this.load);
        void this.load();
    }

    disconnectedCallback(): void {
        window.removeEventListener('host:refresh', this.load);
    }

    /** Called after each read; for what a component reads beside the record. */
    protected loaded(_data: RecordData): Promise<void> | void {
        // Most components need nothing else.
    }

    private readonly load = async (): Promise<void> => {
        if (this.recordId === null || this.objectApiName === null) {
            return;
        }
        try {
            const data = await recordData(this.objectApiName, this.recordId);
            await this.loaded(data);
            this.data = data;
            this.problem = null;
        } catch (error) {
            this.problem = (error as Error).message;
        }
    };
}
