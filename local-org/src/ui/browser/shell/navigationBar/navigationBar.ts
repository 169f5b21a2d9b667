import { api, LightningElement } from 'lwc';
import type { NavigationItem, PageModel } from '../../../pages/model.ts';

/** The app's name with the other apps behind it, and its tabs. */
export default class HostNavigationBar extends LightningElement {
    @api app?: PageModel['app'];
    @api apps: PageModel['apps'] = [];

    get items(): (NavigationItem & { className: string; current: string | null })[] {
        return (this.app?.items ?? []).map((item) => ({
            ...item,
            className: item.active ? 'item item_active' : 'item',
            current: item.active ? 'page' : null,
        }));
    }

    handleApp(event: CustomEvent<{ value: string }>): void {
        location.assign(event.detail.value);
    }
}
