import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageModelOf } from '../../../src/ui/pages/page.ts';
import { componentsOf, contextOf, rep } from '../page-fixture.ts';

const ns = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const property = (name: string, value: string, type = '') =>
    `<componentInstanceProperties><name>${name}</name>${type}<value>${value}</value></componentInstanceProperties>`;
const decorator = (name: string, value: string) => property(name, value, '<type>decorator</type>');
const item = (properties: string) =>
    `<itemInstances><componentInstance>${properties}<componentName>clock</componentName></componentInstance></itemInstances>`;
const bar = `<FlexiPage ${ns}>
    <flexiPageRegions>
        ${item(decorator('label', 'Time') + decorator('icon', 'utility:clock') + decorator('width', '300') + decorator('eager', 'true') + property('zone', 'GMT'))}
        ${item('')}
        <name>utilityItems</name><type>Region</type>
    </flexiPageRegions>
    <flexiPageRegions>${item('')}<name>backgroundComponents</name><type>Background</type></flexiPageRegions>
    <masterLabel>Bar</masterLabel><template><name>one:utilityBarTemplateDesktop</name></template><type>UtilityBar</type></FlexiPage>`;
const app = (utilityBar: string) =>
    `<CustomApplication ${ns}><label>Work</label><uiType>Lightning</uiType>${utilityBar}</CustomApplication>`;

function utilitiesOf(utilityBar: string) {
    const components = componentsOf({
        'flexipages/Bar.flexipage': bar,
        'lwc/clock/clock.js': '',
        'lwc/clock/clock.js-meta.xml': `<LightningComponentBundle ${ns}></LightningComponentBundle>`,
        'applications/Work.app': app(utilityBar),
    });
    const request = {
        user: rep,
        path: '/lightning/page/home',
        query: new URLSearchParams(),
        applicationName: null,
    };
    return pageModelOf(contextOf(components), request).app.utilities;
}

describe('the utility bar of an app', () => {
    it('shows each item as its decorators say, which are no properties of the component', () => {
        const [first] = utilitiesOf('<utilityBar>Bar</utilityBar>');
        assert.deepEqual(first, {
            component: { kind: 'lwc', name: 'clock', properties: { zone: 'GMT' } },
            label: 'Time',
            icon: 'clock',
            height: 480,
            width: 300,
            isEager: true,
            isBackground: false,
        });
    });

    it('loads other items when they are opened, and background components at once', () => {
        const loading = utilitiesOf('<utilityBar>Bar</utilityBar>').map(({ isEager, isBackground }) => [
            isEager,
            isBackground,
        ]);
        assert.deepEqual(loading, [
            [true, false],
            [false, false],
            [true, true],
        ]);
    });

    it('is not there for an app that names none', () => {
        assert.deepEqual(utilitiesOf(''), []);
    });
});
