import { api, LightningElement } from 'lwc';
import type { NavigationItem, PageModel } from '../../../pages/model.ts';

type Shown = NavigationItem & { className: string; current: string | null };

/** Width of the menu with the rest. */
const MORE_PX = 96;

/** The app's name with the other apps behind it, and its tabs: as many as fit, the rest below More; on a phone all in a menu. */
export default class HostNavigationBar extends LightningElement {
    @api app?: PageModel['app'];
    @api apps: PageModel['apps'] = [];
    isMenuOpen = false;
    /** Tabs that fit; all of them until they were measured. */
    private room = Infinity;
    private widths: readonly number[] = [];

    connectedCallback(): void {
        window.addEventListener('resize', this.fit);
    }

    disconnectedCallback(): void {
        window.removeEventListener('resize', this.fit);
    }

    renderedCallback(): void {
        if (this.widths.length > 0) {
            return;
        }
        const tabs = [...(this.template?.querySelectorAll<HTMLElement>('li.item') ?? [])];
        const widths = tabs.map(({ offsetWidth }) => offsetWidth);
        // On a phone the tabs are not laid out, and have no width yet.
        if (widths.some((width) => width > 0)) {
            this.widths = widths;
            this.fit();
        }
    }

    get all(): Shown[] {
        return (this.app?.items ?? []).map((item) => ({
            ...item,
            className: item.active ? 'item item_active' : 'item',
            current: item.active ? 'page' : null,
        }));
    }

    get items(): Shown[] {
        return this.all.slice(0, this.room);
    }

    get others(): Shown[] {
        return this.all.slice(this.room);
    }

    get hasOthers(): boolean {
        return this.others.length > 0;
    }

    get menuExpanded(): string {
        return String(this.isMenuOpen);
    }

    handleApp(event: CustomEvent<{ value: string }>): void {
        location.assign(event.detail.value);
    }

    handleMenu(): void {
        this.isMenuOpen = !this.isMenuOpen;
    }

    handleMenuKey(event: KeyboardEvent): void {
        if (event.key === 'Escape' && this.isMenuOpen) {
            this.isMenuOpen = false;
            this.template?.querySelector<HTMLElement>('.hamburger')?.focus();
        }
    }

    /** Leaves place for the menu with the rest where not all tabs fit. */
    private readonly fit = (): void => {
        const width = this.template?.querySelector<HTMLElement>('.tabs')?.offsetWidth ?? 0;
        const total = this.widths.reduce((sum, one) => sum + one, 0);
        if (total <= width) {
            this.room = Infinity;
            return;
        }
        let left = width - MORE_PX;
        this.room = this.widths.filter((one) => (left -= one) >= 0).length;
    };
}
