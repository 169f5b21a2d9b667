import { api, LightningElement } from 'lwc';
import type { PageComponent } from '../../../pages/model.ts';
import { loadComponent, loadedComponent } from '../../runtime/load-component.ts';

/** One component of a page: a deployed one, one of the standard ones, or a note that says what is not emulated. */
export default class HostComponent extends LightningElement {
    @api component?: PageComponent;
    @api recordId: string | null = null;
    @api objectApiName: string | null = null;
    @api appUrl = '';
    constructorOfComponent: typeof LightningElement | null = null;
    problem: string | null = null;

    async connectedCallback(): Promise<void> {
        if (this.component?.kind !== 'lwc') {
            return;
        }
        const loaded = loadedComponent(this.component.name);
        if (loaded !== undefined) {
            this.constructorOfComponent = loaded;
            return;
        }
        try {
            this.constructorOfComponent = await loadComponent(this.appUrl, this.component.name);
        } catch (error) {
            this.problem = `${this.component.name}: ${(error as Error).message}`;
        }
    }

    /** A component that throws takes its own place only. */
    errorCallback(error: Error): void {
        this.constructorOfComponent = null;
        this.problem = error.message;
    }

    get properties(): Record<string, unknown> {
        const given = this.component?.kind === 'lwc' ? this.component.properties : {};
        const onRecord =
            this.recordId === null ? {} : { recordId: this.recordId, objectApiName: this.objectApiName };
        return { ...given, ...onRecord };
    }

    private get standardName(): string | null {
        return this.component?.kind === 'standard' ? this.component.name : null;
    }

    get isHighlights(): boolean {
        return this.standardName === 'force:highlightsPanel';
    }

    get isDetails(): boolean {
        return this.standardName === 'force:detailPanel';
    }

    get isRelatedLists(): boolean {
        return this.standardName === 'force:relatedListContainer';
    }

    /** Of a list that stands alone on the page. */
    get relationshipName(): string | null {
        return this.component?.kind === 'standard' &&
            this.component.name === 'force:relatedListSingleContainer'
            ? (this.component.properties.relatedListApiName ?? null)
            : null;
    }

    get isActivities(): boolean {
        return this.standardName === 'runtime_sales_activities:activityPanel';
    }

    get notEmulated(): string | null {
        const known =
            this.isHighlights ||
            this.isDetails ||
            this.isRelatedLists ||
            this.isActivities ||
            this.relationshipName !== null;
        return this.standardName === null || known ? null : `NOT_EMULATED: ${this.standardName}`;
    }
}
