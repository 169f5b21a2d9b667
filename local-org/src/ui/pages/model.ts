/** What the browser needs to draw one page; made from deployed metadata only. */
export interface PageModel {
    readonly app: {
        readonly name: string;
        readonly label: string;
        readonly items: readonly NavigationItem[];
        readonly utilities: readonly UtilityItem[];
    };
    readonly apps: readonly { readonly label: string; readonly url: string }[];
    readonly page: Page;
}

export interface NavigationItem {
    readonly label: string;
    readonly url: string;
    readonly active: boolean;
}

/** A component in the app's utility bar. */
export interface UtilityItem {
    readonly component: PageComponent;
    readonly label: string;
    /** Name of a utility icon, e.g. `notification`. */
    readonly icon: string;
    /** Of the panel, in pixels. */
    readonly height: number;
    readonly width: number;
    /** Loads with the page; others load when they are opened first. */
    readonly isEager: boolean;
    /** Runs without being seen. */
    readonly isBackground: boolean;
}

export type Page = RegionPage | ListPage | { readonly kind: 'outbox' } | MissingPage;

/** A page laid out by a FlexiPage. */
export interface RegionPage {
    readonly kind: 'regions';
    readonly title: string;
    /** e.g. `flexipage:recordHomeTemplateDesktop`. */
    readonly template: string;
    readonly regions: Readonly<Record<string, readonly PageComponent[]>>;
    readonly recordId: string | null;
    readonly objectApiName: string | null;
    readonly reference: {
        readonly type: string;
        readonly attributes: Readonly<Record<string, string>>;
        readonly state?: Readonly<Record<string, string>>;
    };
}

export interface ListPage {
    readonly kind: 'list';
    readonly title: string;
    readonly objectApiName: string;
    readonly view: ListView;
    readonly views: readonly { readonly label: string; readonly url: string }[];
}

export interface ListView {
    readonly label: string;
    readonly soql: string;
    readonly columns: readonly FieldColumn[];
}

export interface MissingPage {
    readonly kind: 'missing';
    readonly title: string;
    readonly message: string;
}

export type PageComponent =
    | { readonly kind: 'lwc'; readonly name: string; readonly properties: Readonly<Record<string, unknown>> }
    | {
          readonly kind: 'standard';
          readonly name: string;
          readonly properties: Readonly<Record<string, string>>;
      }
    | {
          readonly kind: 'tabset';
          readonly tabs: readonly { readonly label: string; readonly components: readonly PageComponent[] }[];
      };

/** A field as a page shows it. `path` is what SOQL selects; `linkPath` holds the id a lookup leads to. */
export interface FieldColumn {
    readonly label: string;
    readonly path: string;
    readonly type: string;
    readonly linkPath: string | null;
}

/** How the standard components show a record of one object. */
export interface RecordLayout {
    readonly objectLabel: string;
    readonly icon: string;
    readonly nameField: string;
    readonly highlights: readonly FieldColumn[];
    readonly sections: readonly { readonly label: string; readonly fields: readonly FieldColumn[] }[];
    readonly relatedLists: readonly RelatedList[];
    /** Related lists that the layout asks for and the local org cannot show. */
    readonly refusedLists: readonly string[];
    /** Task and Event can be related to the object. */
    readonly hasActivities: boolean;
}

export interface RelatedList {
    readonly label: string;
    /** e.g. `Contacts`; how a page asks for one list. */
    readonly relationshipName: string;
    readonly objectApiName: string;
    readonly soql: string;
    readonly columns: readonly FieldColumn[];
}
