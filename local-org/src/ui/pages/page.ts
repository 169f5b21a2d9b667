import type { User } from '../../org/contract.ts';
import { child, text, texts } from '../../schema/metadata/xml.ts';
import type { ObjectType } from '../../schema/model.ts';
import type { PageContext } from '../context.ts';
import { regionsOf } from './flexipage.ts';
import { listPageOf } from './list-view.ts';
import type { MissingPage, Page, PageComponent, PageModel, RegionPage } from './model.ts';
import { type Application, applicationsOf, navigationOf } from './navigation.ts';
import { utilitiesOf } from './utility-bar.ts';

export interface PageRequest {
    readonly user: User;
    /** e.g. `/lightning/r/Account/001…/view`. */
    readonly path: string;
    readonly query: URLSearchParams;
    /** The app the person chose last; null for none. */
    readonly applicationName: string | null;
}

/** Everything the browser needs to draw the page at an address. */
export function pageModelOf(context: PageContext, request: PageRequest): PageModel {
    const applications = applicationsOf(context, request.user);
    const application = applications.find(({ name }) => name === request.applicationName) ?? applications[0];
    const { name, label } = application;
    return {
        app: {
            name,
            label,
            items: navigationOf(context, request.user, application, request.path),
            utilities: utilitiesOf(context, request.user, application.utilityBar),
        },
        apps: applications.map((one) => ({ label: one.label, url: `/lightning/app/${one.name}` })),
        page: pageOf(context, request, application),
    };
}

/** Where an address without a page of its own leads: the app's first tab. */
export function startUrlOf(context: PageContext, user: User, applicationName: string | null): string {
    const { app } = pageModelOf(context, { user, path: '', query: new URLSearchParams(), applicationName });
    return app.items[0]?.url ?? '/lightning/page/home';
}

function pageOf(context: PageContext, request: PageRequest, application: Application): Page {
    const [, , kind, name, ...rest] = request.path.split('/').map(decodeURIComponent);
    switch (kind) {
        case 'r':
            return recordPlace(context, request.user, application, name, rest);
        case 'o':
            return rest[0] === undefined || rest[0] === 'list' || rest[0] === 'home'
                ? objectPage(context, request, name)
                : missing(`NOT_EMULATED: ${rest[0]} of an object`);
        case 'n':
            return tabPage(context, request.user, name);
        case 'cmp':
            return componentPage(context, request, name);
        case 'page':
            return name === 'home'
                ? homePage(context, request.user, application)
                : missing(`No page ${name}`);
        case 'outbox':
            return { kind: 'outbox' };
        default:
            return missing('This page does not exist. Check the address, or go back to the app.');
    }
}

function missing(message: string, title = 'Page not found'): MissingPage {
    return { kind: 'missing', title, message };
}

const STANDARD_RECORD_PAGE: Readonly<Record<string, readonly PageComponent[]>> = {
    header: [{ kind: 'standard', name: 'force:highlightsPanel', properties: {} }],
    main: [
        {
            kind: 'tabset',
            tabs: [
                {
                    label: 'Related',
                    components: [{ kind: 'standard', name: 'force:relatedListContainer', properties: {} }],
                },
                {
                    label: 'Details',
                    components: [{ kind: 'standard', name: 'force:detailPanel', properties: {} }],
                },
            ],
        },
    ],
    sidebar: [{ kind: 'standard', name: 'runtime_sales_activities:activityPanel', properties: {} }],
};

/** `/r/<id>/view` and `/r/<object>/<id>/view`; editing and full related lists are refused by name. */
function recordPlace(
    context: PageContext,
    user: User,
    application: Application,
    name: string,
    rest: readonly string[],
): Page {
    const isShort = /^\w{15}(\w{3})?$/.test(name) && !/^\w{15}(\w{3})?$/.test(rest[0] ?? '');
    const [action = 'view'] = isShort ? rest : rest.slice(1);
    return action === 'view'
        ? recordPage(context, user, application, isShort ? name : (rest[0] ?? ''))
        : missing(`NOT_EMULATED: ${action} of a record`);
}

function recordPage(context: PageContext, user: User, application: Application, recordId: string): Page {
    const object = context.org.schema.objectByKeyPrefix(recordId.slice(0, 3));
    if (object === undefined || !/^\w{15}(\w{3})?$/.test(recordId)) {
        return missing('The record does not exist.');
    }
    if (!context.org.security.objectAccess(user, object.apiName).read) {
        return missing(
            'You do not have the level of access necessary to see this record.',
            'Insufficient privileges',
        );
    }
    const pageName = application.pages.get(object.apiName) ?? objectOverride(context, object);
    return {
        ...flexiPage(context, user, pageName, {
            title: object.label,
            template: 'flexipage:recordHomeTemplateDesktop',
            regions: STANDARD_RECORD_PAGE,
        }),
        recordId,
        objectApiName: object.apiName,
        reference: {
            type: 'standard__recordPage',
            attributes: { recordId, objectApiName: object.apiName, actionName: 'view' },
        },
    };
}

/** The org-wide page of an object, where one was activated. */
function objectOverride(context: PageContext, object: ObjectType): string | undefined {
    const overrides =
        context.deployments.component('CustomObject', object.apiName)?.xml.actionOverrides ?? [];
    for (const override of overrides) {
        const isView = typeof override !== 'string' && text(override, 'actionName') === 'View';
        if (
            isView &&
            text(override, 'type')?.toLowerCase() === 'flexipage' &&
            text(override, 'formFactor') !== 'Small'
        ) {
            return text(override, 'content');
        }
    }
    return undefined;
}

function objectPage(context: PageContext, { user, query }: PageRequest, name: string): Page {
    const object = context.org.schema.object(name);
    if (object === undefined || !context.org.security.objectAccess(user, object.apiName).read) {
        return missing('You do not have access to this object, or it does not exist.');
    }
    return listPageOf(context, user, object, query.get('filterName'));
}

function tabPage(context: PageContext, user: User, name: string): Page {
    const tab = context.deployments.component('CustomTab', name);
    if (tab === undefined || !context.org.security.canUse(user, 'tab', tab.fullName)) {
        return missing('This tab does not exist, or you do not have access to it.');
    }
    const title = text(tab.xml, 'label') ?? name;
    const pageName = text(tab.xml, 'flexiPage');
    const component = text(tab.xml, 'lwcComponent');
    if (pageName === undefined && component === undefined) {
        return missing(`NOT_EMULATED: the kind of tab ${name}`);
    }
    const own: readonly PageComponent[] =
        component === undefined ? [] : [{ kind: 'lwc', name: component, properties: {} }];
    return {
        ...flexiPage(context, user, pageName, {
            title,
            template: 'flexipage:defaultAppHomeTemplate',
            regions: { main: own },
        }),
        reference: { type: 'standard__navItemPage', attributes: { apiName: tab.fullName } },
    };
}

/** A component with an address of its own; only those whose bundle says so have one. */
function componentPage(context: PageContext, { query }: PageRequest, qualifiedName = ''): Page {
    const name = qualifiedName.replace(/^c__/, '');
    const bundle = context.deployments.component('LightningComponentBundle', name);
    const targets = texts(child(bundle?.xml ?? {}, 'targets') ?? {}, 'target');
    if (
        bundle === undefined ||
        name === qualifiedName ||
        text(bundle.xml, 'isExposed') !== 'true' ||
        !targets.includes('lightning__UrlAddressable')
    ) {
        return missing('This component does not exist, or it has no address of its own.');
    }
    return {
        kind: 'regions',
        title: text(bundle.xml, 'masterLabel') ?? bundle.fullName,
        template: 'flexipage:defaultAppHomeTemplate',
        regions: { main: [{ kind: 'lwc', name: bundle.fullName, properties: {} }] },
        recordId: null,
        objectApiName: null,
        reference: {
            type: 'standard__component',
            attributes: { componentName: `c__${bundle.fullName}` },
            state: Object.fromEntries(query),
        },
    };
}

function homePage(context: PageContext, user: User, application: Application): Page {
    const home = flexiPage(context, user, application.pages.get('standard-home'), {
        title: 'Home',
        template: 'home:desktopTemplate',
        regions: {},
    });
    return {
        ...home,
        title: 'Home',
        reference: { type: 'standard__namedPage', attributes: { pageName: 'home' } },
    };
}

type Content = Pick<RegionPage, 'title' | 'template' | 'regions'>;

/** The named FlexiPage, or the standard content where there is none. */
function flexiPage(
    context: PageContext,
    user: User,
    name: string | undefined,
    standard: Content,
): RegionPage {
    const deployed = name === undefined ? undefined : context.deployments.component('FlexiPage', name);
    const content: Content =
        deployed === undefined
            ? standard
            : {
                  title: standard.title,
                  template: text(child(deployed.xml, 'template') ?? {}, 'name') ?? standard.template,
                  regions: regionsOf(deployed.xml, context, user),
              };
    return {
        kind: 'regions',
        ...content,
        recordId: null,
        objectApiName: null,
        reference: { type: '', attributes: {} },
    };
}
