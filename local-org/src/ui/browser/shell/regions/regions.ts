import { api, LightningElement } from 'lwc';
import type { RegionPage } from '../../../pages/model.ts';

/** Regions beside each other, in the order of the template; every other region takes a row of its own. */
const COLUMNS: Readonly<Record<string, readonly { name: string; className: string }[]>> = {
    'flexipage:recordHomeTemplateDesktop': wideAndNarrow('main', 'sidebar'),
    'flexipage:recordHomeTwoColEqualHeaderTemplateDesktop': equal('leftcol', 'rightcol'),
    'flexipage:recordHomeTwoColEqualHeaderTemplateDesktop2': equal('leftcol', 'rightcol'),
    'flexipage:appHomeTemplateTwoColumns': wideAndNarrow('main', 'sidebar'),
    'home:desktopTemplate': wideAndNarrow('bottomLeft', 'sidebar'),
};
const FIRST = ['header', 'subheader', 'top'];

function wideAndNarrow(wide: string, narrow: string): { name: string; className: string }[] {
    return [
        { name: wide, className: 'column column_wide' },
        { name: narrow, className: 'column column_narrow' },
    ];
}

function equal(...names: string[]): { name: string; className: string }[] {
    return names.map((name) => ({ name, className: 'column' }));
}

interface Slot {
    key: string;
    className: string;
    components: RegionPage['regions'][string];
}

/** Lays out the regions of a FlexiPage. */
export default class HostRegions extends LightningElement {
    @api page?: RegionPage;
    @api appUrl = '';

    get rows(): { key: string; slots: Slot[] }[] {
        const { page } = this;
        if (page === undefined) {
            return [];
        }
        const columns = COLUMNS[page.template] ?? [];
        const inColumns = new Set(columns.map(({ name }) => name));
        const single = (names: string[]): { key: string; slots: Slot[] }[] =>
            names.map((name) => ({ key: name, slots: this.slots([{ name, className: 'column' }]) }));
        const others = Object.keys(page.regions).filter((name) => !inColumns.has(name));
        const rows = [
            ...single(others.filter((name) => FIRST.includes(name))),
            { key: 'columns', slots: this.slots(columns) },
            ...single(others.filter((name) => !FIRST.includes(name))),
        ];
        return rows.filter(({ slots }) => slots.length > 0);
    }

    private slots(columns: readonly { name: string; className: string }[]): Slot[] {
        return columns
            .map(({ name, className }) => ({
                key: name,
                className,
                components: this.page?.regions[name] ?? [],
            }))
            .filter(({ components }) => components.length > 0);
    }
}
