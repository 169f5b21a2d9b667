/** The pages' part of COVERAGE.md. */
import { baseComponentFile } from './lwc/base-components.ts';
import { platformSpecifiers } from './lwc/platform-modules.ts';

const PAGES: readonly (readonly [topic: string, works: string, refused: string])[] = [
    [
        'Pages',
        'record, app and home pages from FlexiPages; tabs; Lightning apps with their navigation and utility bar; list views; addresses of records (long and short), objects, tabs, components, apps and pages of apps',
        'Visualforce and web tabs, console apps, global search, dynamic forms, new and edit pages',
    ],
    [
        'FlexiPages',
        'regions, facets, tab sets, component properties, visibility by custom permission, utility bars with their decorators',
        'other visibility rules; standard components not listed here show as NOT_EMULATED in their place',
    ],
    [
        'Standard components',
        'highlights panel from the compact layout, record detail (read-only) from the page layout, related lists of the page layout, single related list, activity panel',
        'editing records, path, Chatter, quick actions',
    ],
    ['Assignment', 'by app (desktop) and by object', 'by record type and profile, dynamic actions'],
    [
        'List views',
        'columns, sorting, scope mine or all, filters by comparison, text, relative days and names of parents, filter logic',
        'other scopes, absolute days, charts, inline editing',
    ],
    [
        'Services of components',
        'wired and called Apex, refreshApex, records and object information, navigation to records, objects, tabs, components with an address and web pages, toasts, modals, platform events (empApi, desktop only), the utility bar, labels, schema, permissions, static resource addresses',
        'message channels, change events, pushing out of utilities, GraphQL, record forms and pickers, Experience Cloud modules',
    ],
    [
        'Shell',
        'notifications bell, outbox, log in as another user, navigation menu on a phone, synthetic shadow, SLDS',
        'Locker and Lightning Web Security, themes, density, translations of labels',
    ],
];

export function pageCoverageSection(): string {
    const modules = platformSpecifiers().filter((name) => name.startsWith('lightning/'));
    const services = modules.filter(
        (name) => baseComponentFile(name) === undefined || name === 'lightning/navigation',
    );
    return [
        '## Pages',
        '',
        `${PAGES.length} topics; ${modules.length} modules \`lightning/…\`, of them ${services.length} services.`,
        '',
        '| topic | works | refused |',
        '|---|---|---|',
        ...PAGES.map((row) => `| ${row.join(' | ')} |`),
        '',
        `Modules: ${modules.map((name) => name.slice('lightning/'.length)).join(', ')}.`,
        '',
    ].join('\n');
}
