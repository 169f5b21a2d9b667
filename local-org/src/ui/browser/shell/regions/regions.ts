import { api, LightningElement } from 'lwc';
import type { RegionPage } from '../../../pages/model.ts';

/** A column of a template: the regions in it, one below the other. */
interface Column {
    readonly names: readonly string[];
    readonly className: string;
}

/** Columns beside each other, by template; every other region takes a row of its own. */
const COLUMNS: Readonly<Record<string, readonly Column[]>> = {
    'flexipage:recordHomeTemplateDesktop': wideAndNarrow(['main'], ['sidebar']),
    'flexipage:recordHomeTwoColEqualHeaderTemplateDesktop': equal('leftcol', 'rightcol'),
    'flexipage:appHomeTemplateTwoColumns': wideAndNarrow(['main'], ['sidebar']),
    'home:desktopTemplate': wideAndNarrow(['top', 'bottomLeft', 'bottomRight'], ['sidebar']),
};
const FIRST = ['header', 'subheader', 'top'];

function wideAndNarrow(wide: readonly string[], narrow: readonly string[]): Column[] {
    return [
        { names: wide, className: 'column column_wide' },
        { names: narrow, className: 'column column_narrow' },
    ];
}

function equal(...names: string[]): Column[] {
    return names.map((name) => ({ names: [name], className: 'column' }));
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
        const inColumns = new Set(columns.flatMap(({ names }) => names));
        const single = (names: string[]): { key: string; slots: Slot[] }[] =>
            names.map((name) => ({ key: name, slots: this.slots([{ names: [name], className: 'column' }]) }));
        const others = Object.keys(page.regions).filter((name) => !inColumns.has(name));
        const rows = [
            ...single(others.filter((name) => FIRST.includes(name))),
            { key: 'columns', slots: this.slots(columns) },
            ...single(others.filter((name) => !FIRST.includes(name))),
        ];
        return rows.filter(({ slots }) => slots.length > 0);
    }

    private slots(columns: readonly Column[]): Slot[] {
        return columns
            .map(({ names, className }) => ({
                key: names.join(' '),
                className,
                components: names.flatMap((name) => this.page?.regions[name] ?? []),
            }))
            .filter(({ components }) => components.length > 0);
    }
}
