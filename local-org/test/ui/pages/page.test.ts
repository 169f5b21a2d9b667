import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RegionPage } from '../../../src/ui/pages/model.ts';
import { pageModelOf, startUrlOf } from '../../../src/ui/pages/page.ts';
import { componentsOf, contextOf, rep, type Rights } from '../page-fixture.ts';

const ns = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const instance = (name: string, properties: Record<string, string> = {}, rule = '') =>
    `<itemInstances><componentInstance>${Object.entries(properties)
        .map(
            ([key, value]) =>
                `<componentInstanceProperties><name>${key}</name><value>${value}</value></componentInstanceProperties>`,
        )
        .join('')}<componentName>${name}</componentName>${rule}</componentInstance></itemInstances>`;
const region = (name: string, type: string, items: string) =>
    `<flexiPageRegions>${items}<name>${name}</name><type>${type}</type></flexiPageRegions>`;
const page = (template: string, regions: string) =>
    `<FlexiPage ${ns}>${regions}<masterLabel>P</masterLabel><template><name>${template}</name></template></FlexiPage>`;

const homeOverride = (action: string, content: string) =>
    `<actionOverrides><actionName>${action}</actionName><content>${content}</content><formFactor>Large</formFactor><type>Flexipage</type><pageOrSobjectType>standard-home</pageOrSobjectType></actionOverrides>`;

const components = componentsOf({
    'flexipages/Welcome.flexipage': page(
        'home:desktopTemplate',
        region('top', 'Region', instance('greeting')),
    ),
    'lwc/greeting/greeting.js': '',
    'lwc/greeting/greeting.js-meta.xml': `<LightningComponentBundle ${ns}><targetConfigs><targetConfig targets="lightning__RecordPage">
        <property name="rows" type="Integer" default="5"/><property name="loud" type="Boolean"/></targetConfig></targetConfigs></LightningComponentBundle>`,
    'lwc/sheet/sheet.js': '',
    'lwc/sheet/sheet.js-meta.xml': `<LightningComponentBundle ${ns}><isExposed>true</isExposed><masterLabel>Sheet</masterLabel>
        <targets><target>lightning__UrlAddressable</target></targets></LightningComponentBundle>`,
    'flexipages/AccountPage.flexipage': page(
        'flexipage:recordHomeTemplateDesktop',
        region(
            'main',
            'Region',
            instance('greeting', { loud: 'true' }) + instance('flexipage:tabset', { tabs: 'tabs' }),
        ) +
            region(
                'tabs',
                'Facet',
                instance('flexipage:tab', { title: 'Standard.Tab.detail', body: 'body' }),
            ) +
            region('body', 'Facet', instance('force:detailPanel')),
    ),
    'flexipages/Secret.flexipage': page(
        'flexipage:defaultAppHomeTemplate',
        region(
            'main',
            'Region',
            instance(
                'greeting',
                {},
                '<visibilityRule><criteria><leftValue>{!$Permission.CustomPermission.MaySee}</leftValue><operator>EQUAL</operator><rightValue>true</rightValue></criteria></visibilityRule>',
            ),
        ),
    ),
    'tabs/Secret.tab': `<CustomTab ${ns}><flexiPage>Secret</flexiPage><label>Secret tab</label></CustomTab>`,
    'applications/Work.app': `<CustomApplication ${ns}><actionOverrides><actionName>View</actionName><content>AccountPage</content><formFactor>Large</formFactor>
        <type>Flexipage</type><pageOrSobjectType>Account</pageOrSobjectType></actionOverrides>${homeOverride('Tab', 'Welcome')}${homeOverride('View', 'Secret')}<label>Work</label><tabs>Secret</tabs><tabs>standard-Account</tabs><uiType>Lightning</uiType></CustomApplication>`,
});

const modelOf = (path: string, rights: Rights = {}, applicationName: string | null = null) =>
    pageModelOf(contextOf(components, rights), {
        user: rep,
        path,
        query: new URLSearchParams(),
        applicationName,
    });
const accountPath = '/lightning/r/Account/001000000000001AAA/view';

describe('pageModelOf', () => {
    it('shows a record through the page its app assigns', () => {
        const model = modelOf(accountPath);
        const { regions, recordId, objectApiName } = model.page as RegionPage;
        assert.deepEqual([recordId, objectApiName], ['001000000000001AAA', 'Account']);
        assert.deepEqual(regions.main?.[0], {
            kind: 'lwc',
            name: 'greeting',
            properties: { rows: 5, loud: true },
        });
        assert.deepEqual(regions.main?.[1], {
            kind: 'tabset',
            tabs: [
                {
                    label: 'Details',
                    components: [{ kind: 'standard', name: 'force:detailPanel', properties: {} }],
                },
            ],
        });
        assert.equal(regions.body, undefined, 'a facet is no region of its own');
    });

    it('shows the standard record page in another app', () => {
        const { page: shown } = modelOf(accountPath, {}, 'standard__LightningSales');
        assert.deepEqual(Object.keys((shown as RegionPage).regions), ['header', 'main', 'sidebar']);
    });

    it('shows the home page that the app assigns by a Tab override', () => {
        const { page: shown } = modelOf('/lightning/page/home');
        assert.deepEqual(Object.keys((shown as RegionPage).regions), ['top']);
    });

    it('marks the tab a page lies below', () => {
        const items = modelOf(accountPath).app.items.map(({ label, active }) => [label, active]);
        assert.deepEqual(items, [
            ['Secret tab', false],
            ['Accounts', true],
        ]);
    });

    it('hides apps, tabs and records the user may not see', () => {
        const { app } = modelOf('/lightning/n/Secret', { denied: ['Work'] });
        assert.equal(app.label, 'Sales');
        const withoutTab = modelOf('/lightning/n/Secret', { denied: ['Secret'] });
        assert.deepEqual(
            withoutTab.app.items.map(({ label }) => label),
            ['Accounts'],
        );
        assert.equal(withoutTab.page.kind, 'missing');
        assert.equal(modelOf(accountPath, { denied: ['Account'] }).page.kind, 'missing');
    });

    it('shows a custom object only through a tab of its own that the user may see', () => {
        const visit = `<CustomObject ${ns}><label>Visit</label><pluralLabel>Visits</pluralLabel><deploymentStatus>Deployed</deploymentStatus>
            <sharingModel>ReadWrite</sharingModel><nameField><label>Number</label><type>AutoNumber</type></nameField></CustomObject>`;
        const labelsWith = (files: Record<string, string>, rights: Rights = {}) => {
            const app = `<CustomApplication ${ns}><label>Work</label><tabs>Visit__c</tabs><uiType>Lightning</uiType></CustomApplication>`;
            const deployed = componentsOf({
                'objects/Visit__c.object': visit,
                'applications/Work.app': app,
                ...files,
            });
            const request = { user: rep, path: '/', query: new URLSearchParams(), applicationName: null };
            return pageModelOf(contextOf(deployed, rights), request).app.items.map(({ label }) => label);
        };
        const tab = {
            'tabs/Visit__c.tab': `<CustomTab ${ns}><customObject>true</customObject><motif>Custom39: Telescope</motif></CustomTab>`,
        };
        assert.deepEqual(labelsWith({}), []);
        assert.deepEqual(labelsWith(tab), ['Visits']);
        assert.deepEqual(labelsWith(tab, { denied: ['Visit__c'] }), []);
    });

    it('shows a component with a rule only to those who hold the permission', () => {
        const shown = (rights: Rights) =>
            (modelOf('/lightning/n/Secret', rights).page as RegionPage).regions.main?.length;
        assert.equal(shown({}), 0);
        assert.equal(shown({ granted: ['MaySee'] }), 1);
    });

    // Lightning Web Components Developer Guide, "Navigate to a URL-Addressable Component".
    it('shows a component at the address its bundle asks for, with the state of the query', () => {
        const { page: shown } = pageModelOf(contextOf(components), {
            user: rep,
            path: '/lightning/cmp/c__sheet',
            query: new URLSearchParams({ c__id: '7' }),
            applicationName: null,
        });
        const { title, regions, reference } = shown as RegionPage;
        assert.equal(title, 'Sheet');
        assert.deepEqual(regions.main, [{ kind: 'lwc', name: 'sheet', properties: {} }]);
        assert.deepEqual(reference, {
            type: 'standard__component',
            attributes: { componentName: 'c__sheet' },
            state: { c__id: '7' },
        });
        for (const path of ['/lightning/cmp/c__greeting', '/lightning/cmp/sheet', '/lightning/cmp/c__none']) {
            assert.equal(modelOf(path).page.kind, 'missing', path);
        }
    });

    it('refuses by name what can not be done with records and objects', () => {
        const id = '001000000000001AAA';
        for (const path of [
            `r/Account/${id}/edit`,
            `r/${id}/edit`,
            `r/Account/${id}/related`,
            'o/Account/new',
        ]) {
            const { page: shown } = modelOf(`/lightning/${path}`);
            assert.match(shown.kind === 'missing' ? shown.message : '', /^NOT_EMULATED/, path);
        }
        assert.equal(modelOf(`/lightning/r/${id}/view`).page.kind, 'regions', 'the object may be left out');
    });

    it('says so where nothing lies at an address', () => {
        for (const path of [
            '/lightning/x',
            '/lightning/n/Nothing',
            '/lightning/r/Account/nonsense/view',
            '/lightning/o/No__c/list',
        ]) {
            assert.equal(modelOf(path).page.kind, 'missing', path);
        }
    });

    it('starts at the first tab of the app', () => {
        assert.equal(startUrlOf(contextOf(components), rep, null), '/lightning/n/Secret');
        assert.equal(
            startUrlOf(contextOf(components), rep, 'standard__LightningSales'),
            '/lightning/page/home',
        );
    });
});
