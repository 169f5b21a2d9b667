import type { User } from '../../org/contract.ts';
import { child, nodes, text, type XmlNode } from '../../schema/metadata/xml.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import type { PageContext } from '../context.ts';
import type { PageComponent } from './model.ts';

type Regions = Readonly<Record<string, readonly PageComponent[]>>;

/** Titles that FlexiPages name by key. */
const STANDARD_TITLES: Readonly<Record<string, string>> = {
    'Standard.Tab.activity': 'Activity',
    'Standard.Tab.chatter': 'Chatter',
    'Standard.Tab.collaborate': 'Collaborate',
    'Standard.Tab.detail': 'Details',
    'Standard.Tab.news': 'News',
    'Standard.Tab.relatedLists': 'Related',
};

/** The regions of a deployed FlexiPage, with facets put where they are used. */
export function regionsOf(page: XmlNode, context: PageContext, user: User): Regions {
    return new RegionReader(page, context, user).read();
}

/** A component as an app's utility bar places it: its look stands in decorators. */
export interface Placed {
    readonly component: PageComponent;
    readonly decorators: Readonly<Record<string, string>>;
    readonly isBackground: boolean;
}

/** All components of a page without facets, in order, as far as the user may see them. */
export function placedOf(page: XmlNode, context: PageContext, user: User): Placed[] {
    return new RegionReader(page, context, user).placed();
}

class RegionReader {
    private readonly regions: ReadonlyMap<string, XmlNode>;
    private readonly context: PageContext;
    private readonly user: User;

    constructor(page: XmlNode, context: PageContext, user: User) {
        this.regions = new Map(
            nodes(page, 'flexiPageRegions').map((region) => [text(region, 'name') ?? '', region]),
        );
        this.context = context;
        this.user = user;
    }

    read(): Regions {
        const top = [...this.regions].filter(([, region]) => text(region, 'type') === 'Region');
        return Object.fromEntries(top.map(([name]) => [name, this.componentsOf(name)]));
    }

    placed(): Placed[] {
        return [...this.regions.values()].flatMap((region) =>
            this.visibleIn(region).map((instance) => ({
                component: this.componentOf(instance),
                decorators: valuesOf(instance, true),
                isBackground: text(region, 'type') === 'Background',
            })),
        );
    }

    private componentsOf(regionName: string): PageComponent[] {
        const region = this.regions.get(regionName);
        return region === undefined
            ? []
            : this.visibleIn(region).map((instance) => this.componentOf(instance));
    }

    private visibleIn(region: XmlNode): XmlNode[] {
        return instancesOf(region).filter((instance) => this.isVisible(instance));
    }

    private componentOf(instance: XmlNode): PageComponent {
        const name = text(instance, 'componentName') ?? '';
        const properties = propertiesOf(instance);
        if (name === 'flexipage:tabset') {
            const tabs = this.regions.get(properties.tabs ?? '');
            return {
                kind: 'tabset',
                tabs: tabs === undefined ? [] : instancesOf(tabs).map((tab) => this.tabOf(tab)),
            };
        }
        const bundle = this.context.deployments.component(
            'LightningComponentBundle',
            name.replace(/^c:/, ''),
        );
        return bundle === undefined
            ? { kind: 'standard', name, properties }
            : { kind: 'lwc', name: bundle.fullName, properties: typedProperties(bundle.xml, properties) };
    }

    private tabOf(instance: XmlNode): { label: string; components: PageComponent[] } {
        const { title = '', body = '' } = propertiesOf(instance);
        return { label: STANDARD_TITLES[title] ?? title, components: this.componentsOf(body) };
    }

    /** A component with a rule shows when all its criteria hold; only permissions can be asked for. */
    private isVisible(instance: XmlNode): boolean {
        const rule = child(instance, 'visibilityRule');
        if (rule === undefined) {
            return true;
        }
        return nodes(rule, 'criteria').every((criterion) => {
            const asked = /^\{!\$Permission\.CustomPermission\.(\w+)\}$/.exec(
                text(criterion, 'leftValue') ?? '',
            )?.[1];
            const isKnown =
                text(criterion, 'operator') === 'EQUAL' && text(rule, 'booleanFilter') === undefined;
            if (asked === undefined || !isKnown) {
                throw new NotEmulatedError(
                    `visibility rule on ${text(criterion, 'leftValue') ?? 'a component'}`,
                );
            }
            const holds = this.context.org.security.hasCustomPermission(this.user, asked);
            return String(holds) === text(criterion, 'rightValue');
        });
    }
}

function instancesOf(region: XmlNode): XmlNode[] {
    return nodes(region, 'itemInstances').flatMap((item) => nodes(item, 'componentInstance'));
}

function propertiesOf(instance: XmlNode): Record<string, string> {
    return valuesOf(instance, false);
}

/** Properties of the component itself, or the decorators that the place it stands in gives it. */
function valuesOf(instance: XmlNode, decorators: boolean): Record<string, string> {
    const pairs = nodes(instance, 'componentInstanceProperties').filter(
        (pair) => (text(pair, 'type') === 'decorator') === decorators,
    );
    return Object.fromEntries(pairs.map((pair) => [text(pair, 'name') ?? '', text(pair, 'value') ?? '']));
}

/** Values in the types the component's description gives its properties, defaults included. */
function typedProperties(bundle: XmlNode, given: Readonly<Record<string, string>>): Record<string, unknown> {
    const typed: Record<string, unknown> = { ...given };
    for (const config of nodes(bundle, 'targetConfigs').flatMap((configs) =>
        nodes(configs, 'targetConfig'),
    )) {
        for (const property of nodes(config, 'property')) {
            const name = text(property, '@name') ?? '';
            const value = given[name] ?? text(property, '@default');
            if (value !== undefined) {
                const type = text(property, '@type');
                typed[name] =
                    type === 'Boolean' ? value === 'true' : type === 'Integer' ? Number(value) : value;
            }
        }
    }
    return typed;
}
