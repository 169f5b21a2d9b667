/** The pages' part of COVERAGE.md. */
import { baseComponentFile } from './lwc/base-components.ts';
import { platformSpecifiers } from './lwc/platform-modules.ts';

const PAGES: readonly (readonly [topic: string, works: string, refused: string])[] = [
    [
        'Pages',
        'record, app and home pages from FlexiPages; tabs; Lightning apps with their navigation; list views; short record addresses',
        'Visualforce and web tabs, console apps, utility bar, global search, dynamic forms',
    ],
    [
        'FlexiPages',
        'regions, facets, tab sets, component properties, visibility by custom permission',
        'other visibility rules; standard components not listed here show as NOT_EMULATED in their place',
    ],
    [
        'Standard components',
        'highlights panel, record detail (read-only), related lists, activity panel',
        'editing records, path, Chatter, quick actions',
    ],
    ['Assignment', 'by app (desktop) and by object', 'by record type and profile, dynamic actions'],
    [
        'List views',
        'columns, scope mine or all, filters by comparison',
        'filter logic, dates, contains, charts, inline editing',
    ],
    [
        'Services of components',
        'wired and called Apex, refreshApex, records and object information, navigation to records, objects, tabs, components with an address and web pages, toasts, modals, labels, schema, permissions, static resource addresses',
        'message channels, empApi, GraphQL, record forms and pickers, Experience Cloud modules',
    ],
    [
        'Shell',
        'notifications bell, outbox, log in as another user, synthetic shadow, SLDS',
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
