import type { User } from '../../org/contract.ts';
import { nodes, text, texts, type XmlNode } from '../../schema/metadata/xml.ts';
import type { PageContext } from '../context.ts';
import type { NavigationItem } from './model.ts';

export interface Application {
    readonly name: string;
    readonly label: string;
    readonly tabs: readonly string[];
    /** FlexiPage by object or page (`Account`, `standard-home`) that the app shows on a desktop. */
    readonly pages: ReadonlyMap<string, string>;
    /** FlexiPage with the utilities; null for none. */
    readonly utilityBar: string | null;
}

/** An org shows this app to those to whom no other was given. */
const SALES: Application = {
    name: 'standard__LightningSales',
    label: 'Sales',
    tabs: ['standard-home', 'standard-Account', 'standard-Contact', 'standard-Opportunity', 'standard-Lead'],
    pages: new Map(),
    utilityBar: null,
};

/** Lightning apps the user may open: deployed ones first, by label. */
export function applicationsOf(context: PageContext, user: User): Application[] {
    const found: Application[] = [];
    for (const { fullName, xml } of context.deployments.components('CustomApplication')) {
        const isLightning = text(xml, 'uiType') === 'Lightning';
        if (isLightning && context.org.security.canUse(user, 'application', fullName)) {
            const overrides = nodes(xml, 'actionOverrides').filter(isDesktopPage);
            found.push({
                name: fullName,
                label: text(xml, 'label') ?? fullName,
                tabs: texts(xml, 'tabs'),
                pages: new Map(
                    overrides.map((override) => [
                        text(override, 'pageOrSobjectType') ?? '',
                        text(override, 'content') ?? '',
                    ]),
                ),
                utilityBar: text(xml, 'utilityBar') ?? null,
            });
        }
    }
    return [...found.sort((a, b) => a.label.localeCompare(b.label)), SALES];
}

/** The app's tabs that the user may see. `path` is the page they are on. */
export function navigationOf(
    context: PageContext,
    user: User,
    application: Application,
    path: string,
): NavigationItem[] {
    const items: NavigationItem[] = [];
    for (const tab of application.tabs) {
        const place = placeOfTab(context, user, tab);
        if (place !== null) {
            items.push({ ...place, active: isBelow(path, place.url) });
        }
    }
    return items;
}

/** The page of an object overrides View, the home page overrides Tab. */
function isDesktopPage(override: XmlNode): boolean {
    const isHome = text(override, 'pageOrSobjectType') === 'standard-home';
    return (
        text(override, 'type') === 'Flexipage' &&
        text(override, 'formFactor') !== 'Small' &&
        text(override, 'actionName') === (isHome ? 'Tab' : 'View')
    );
}

function placeOfTab(context: PageContext, user: User, tab: string): { label: string; url: string } | null {
    if (tab === 'standard-home') {
        return { label: 'Home', url: '/lightning/page/home' };
    }
    const objectName = tab.startsWith('standard-') ? tab.slice('standard-'.length) : tab;
    const object = context.org.schema.object(objectName);
    if (object !== undefined) {
        const { security } = context.org;
        const isReadable = security.objectAccess(user, object.apiName).read;
        // A custom object shows only through a tab of its own that the user may see.
        const hasTab =
            !object.custom ||
            (context.deployments.component('CustomTab', tab) !== undefined &&
                security.canUse(user, 'tab', tab));
        return isReadable && hasTab
            ? { label: object.pluralLabel, url: `/lightning/o/${object.apiName}/list` }
            : null;
    }
    const custom = context.deployments.component('CustomTab', tab);
    if (custom === undefined || !context.org.security.canUse(user, 'tab', tab)) {
        return null;
    }
    return { label: text(custom.xml, 'label') ?? tab, url: `/lightning/n/${tab}` };
}

/** Records of an object lie below its tab. */
function isBelow(path: string, url: string): boolean {
    const object = /^\/lightning\/o\/(\w+)\//.exec(url)?.[1];
    const startsWith = (start: string): boolean => path.toLowerCase().startsWith(start.toLowerCase());
    return (
        path === url ||
        (object !== undefined &&
            (startsWith(`/lightning/r/${object}/`) || startsWith(`/lightning/o/${object}/`)))
    );
}
