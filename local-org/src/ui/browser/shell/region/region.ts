import { api, LightningElement } from 'lwc';
import type { PageComponent } from '../../../pages/model.ts';

type Keyed = PageComponent & { key: string; isTabset: boolean };

/** The components of one region, one below the other. */
export default class HostRegion extends LightningElement {
    @api components: readonly PageComponent[] = [];
    @api recordId: string | null = null;
    @api objectApiName: string | null = null;
    @api appUrl = '';

    get items(): Keyed[] {
        return this.components.map((component, index) => ({
            ...component,
            key: String(index),
            isTabset: component.kind === 'tabset',
        }));
    }
}
