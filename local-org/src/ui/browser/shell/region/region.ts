import { api, LightningElement } from 'lwc';
import type { PageComponent } from '../../../pages/model.ts';

type Keyed = PageComponent & { key: string; isTabset: boolean; className: string };

/** Standard components that bring no card of their own. */
const FRAMED = new Set([
    'force:detailPanel',
    'force:relatedListContainer',
    'force:relatedListSingleContainer',
    'runtime_sales_activities:activityPanel',
]);

/** The components of one region, one below the other. */
export default class HostRegion extends LightningElement {
    @api components: readonly PageComponent[] = [];
    @api recordId: string | null = null;
    @api objectApiName: string | null = null;
    @api appUrl = '';
    /** True inside a tab, which has a frame already. */
    @api isNested = false;

    get items(): Keyed[] {
        return this.components.map((component, index) => ({
            ...component,
            key: String(index),
            isTabset: component.kind === 'tabset',
            className: this.needsFrame(component) ? 'slds-card frame' : '',
        }));
    }

    private needsFrame(component: PageComponent): boolean {
        return !this.isNested && component.kind === 'standard' && FRAMED.has(component.name);
    }
}
