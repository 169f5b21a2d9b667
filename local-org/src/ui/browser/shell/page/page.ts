import { LightningElement } from 'lwc';
import Toast from 'lightning/toast';
import type { PageModel, RecordLayout, RegionPage } from '../../../pages/model.ts';
import formFactor from '../../runtime/form-factor.ts';
import { loadComponentsOf, noteFaultyComponents } from '../../runtime/load-component.ts';
import { setPageReference } from '../../runtime/page-reference.ts';
import { noteLayout, refreshRecordData } from '../../runtime/record-data.ts';
import { call } from '../../runtime/server.ts';
import type { ToastRequest } from '../../runtime/toast-event.ts';

interface ServedPage extends PageModel {
    readonly appUrl: string;
    /** By deployed component: why it could not be compiled. */
    readonly problems: Readonly<Record<string, string>>;
    /** How to show the record of the page; null on pages without one. */
    readonly layout: RecordLayout | null;
}

/** The whole page: header, navigation and what the address shows. */
export default class HostPage extends LightningElement {
    model: ServedPage | null = null;
    problem: string | null = null;

    connectedCallback(): void {
        this.addEventListener('lightning__showtoast', (event) =>
            this.showToast(event as CustomEvent<ToastRequest>),
        );
        this.addEventListener('lightning__refreshview', refreshRecordData);
        void this.load();
    }

    get isLoading(): boolean {
        return this.model === null && this.problem === null;
    }

    /** As in the mobile app, a phone shows no utilities. */
    get hasUtilities(): boolean {
        return formFactor === 'Large' && (this.model?.app.utilities.length ?? 0) > 0;
    }

    get mainClass(): string {
        return this.hasUtilities ? 'main main_above-utilities' : 'main';
    }

    get page(): PageModel['page'] | undefined {
        return this.model?.page;
    }

    get isRegions(): boolean {
        return this.page?.kind === 'regions';
    }

    get isList(): boolean {
        return this.page?.kind === 'list';
    }

    get isOutbox(): boolean {
        return this.page?.kind === 'outbox';
    }

    get missing(): PageModel['page'] | null {
        return this.page?.kind === 'missing' ? this.page : null;
    }

    private async load(): Promise<void> {
        const { pathname, search } = window.location;
        const query = new URLSearchParams({ path: pathname, search });
        try {
            const model = await call<ServedPage>('GET', `/lightning/_page?${query.toString()}`);
            const { page } = model;
            if (page.kind === 'regions') {
                setPageReference(page.reference);
            }
            document.title = `${titleOf(page)} | ${model.app.label}`;
            noteFaultyComponents(model.problems);
            if (model.layout !== null) {
                noteLayout(model.layout);
            }
            if (page.kind === 'regions') {
                await loadComponentsOf(model.appUrl, page.regions);
            }
            this.model = model;
        } catch (error) {
            this.problem = (error as Error).message;
        }
    }

    /** The base components' toasts use an event of the same name, with a label instead of a title: those pass. */
    private showToast(event: CustomEvent<ToastRequest & { readonly label?: string }>): void {
        if (event.detail.label !== undefined) {
            return;
        }
        event.stopPropagation();
        const { title = '', message, variant = 'info', mode = 'dismissible' } = event.detail;
        Toast.show({ label: title, ...(message === undefined ? {} : { message }), variant, mode }, this);
    }
}

function titleOf(page: PageModel['page']): string {
    return page.kind === 'outbox' ? 'Outbox' : (page as RegionPage).title;
}
