import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { decodeText, type ComponentSet } from '../../src/schema/metadata/component.ts';
import { ForceIgnore } from '../../src/schema/metadata/forceignore.ts';
import { readMetadataZip, readSourceFolders } from '../../src/schema/metadata/read.ts';
import { child, flag, nodes, parseXml, printXml, text, texts } from '../../src/schema/metadata/xml.ts';

const XMLNS = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const FIELD = `<fullName>Level__c</fullName><label>Level &amp; more</label><type>Number</type>
    <precision>3</precision><scale>0</scale>`;

function names(set: ComponentSet): string[] {
    return set.components.map((component) => `${component.type} ${component.fullName}`).sort();
}

function inFolder(files: Record<string, string>, work: (folder: string) => void): void {
    const folder = mkdtempSync(join(tmpdir(), 'components-'));
    try {
        for (const [name, content] of Object.entries(files)) {
            mkdirSync(dirname(join(folder, name)), { recursive: true });
            writeFileSync(join(folder, name), content);
        }
        work(folder);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

function zip(files: Record<string, string>): Map<string, Uint8Array> {
    return new Map(Object.entries(files).map(([name, content]) => [name, new TextEncoder().encode(content)]));
}

const EXPECTED = [
    'ApexClass Meter',
    'CustomField Meter__c.Level__c',
    'CustomLabel MeterLost',
    'CustomMetadata Setting.Default',
    'CustomObject Meter__c',
    'LightningComponentBundle meterList',
    'PermissionSet Reader',
];

const SOURCE: Record<string, string> = {
    'sfdx-project.json': '{}',
    '.forceignore': '**/*.ts\n',
    'app/main/metering/objects/Meter__c/Meter__c.object-meta.xml': `<CustomObject ${XMLNS}><label>Meter</label></CustomObject>`,
    'app/main/metering/objects/Meter__c/fields/Level__c.field-meta.xml': `<CustomField ${XMLNS}>${FIELD}</CustomField>`,
    'app/main/metering/classes/Meter.cls': 'public class Meter {}',
    'app/main/metering/classes/Meter.cls-meta.xml': `<ApexClass ${XMLNS}><apiVersion>67.0</apiVersion></ApexClass>`,
    'app/main/metering/labels/CustomLabels.labels-meta.xml': `<CustomLabels ${XMLNS}><labels><fullName>MeterLost</fullName><value>Lost</value></labels></CustomLabels>`,
    'app/main/metering/customMetadata/Setting.Default.md-meta.xml': `<CustomMetadata ${XMLNS} xmlns:xsi="i"><label>Default</label><values><field>A__c</field><value xsi:nil="true"/></values></CustomMetadata>`,
    'app/main/metering/lwc/meterList/meterList.js': 'export default 1;',
    'app/main/metering/lwc/meterList/meterList.ts': 'export default 1;',
    'app/main/metering/lwc/meterList/__tests__/meterList.test.js': 'it();',
    'app/main/metering/lwc/meterList/meterList.js-meta.xml': `<LightningComponentBundle ${XMLNS}><isExposed>true</isExposed></LightningComponentBundle>`,
    'app/main/app/permissionsets/Reader.permissionset-meta.xml': `<PermissionSet ${XMLNS}><label>R</label></PermissionSet>`,
};

const ZIP: Record<string, string> = {
    'unpackaged/package.xml': `<Package ${XMLNS}><version>67.0</version></Package>`,
    'unpackaged/objects/Meter__c.object': `<CustomObject ${XMLNS}><label>Meter</label><fields>${FIELD}</fields></CustomObject>`,
    'unpackaged/classes/Meter.cls': 'public class Meter {}',
    'unpackaged/classes/Meter.cls-meta.xml': SOURCE['app/main/metering/classes/Meter.cls-meta.xml'],
    'unpackaged/labels/CustomLabels.labels': SOURCE['app/main/metering/labels/CustomLabels.labels-meta.xml'],
    'unpackaged/customMetadata/Setting.Default.md':
        SOURCE['app/main/metering/customMetadata/Setting.Default.md-meta.xml'],
    'unpackaged/lwc/meterList/meterList.js': 'export default 1;',
    'unpackaged/lwc/meterList/meterList.js-meta.xml':
        SOURCE['app/main/metering/lwc/meterList/meterList.js-meta.xml'],
    'unpackaged/permissionsets/Reader.permissionset':
        SOURCE['app/main/app/permissionsets/Reader.permissionset-meta.xml'],
};

test('a source folder and the zip of its deployment give the same components', () => {
    inFolder(SOURCE, (folder) => {
        const fromSource = readSourceFolders([join(folder, 'app')]);
        const fromZip = readMetadataZip(zip(ZIP));
        assert.deepEqual(fromSource.problems, []);
        assert.deepEqual(names(fromSource), EXPECTED);
        assert.deepEqual(names(fromZip), EXPECTED);
        for (const type of ['CustomField', 'CustomObject', 'ApexClass', 'CustomLabel', 'CustomMetadata']) {
            const [a, b] = [fromSource, fromZip].map((set) => set.components.find((c) => c.type === type));
            assert.deepEqual(a?.xml, b?.xml, type);
            assert.equal(a?.body, b?.body, type);
        }
    });
});

test('a class carries its source, and a bundle its files without TypeScript and tests', () => {
    inFolder(SOURCE, (folder) => {
        const { components } = readSourceFolders([folder]);
        assert.equal(components.find((c) => c.fullName === 'Meter')?.body, 'public class Meter {}');
        const bundle = components.find((c) => c.fullName === 'meterList');
        assert.deepEqual([...(bundle?.files?.keys() ?? [])], ['meterList.js', 'meterList.js-meta.xml']);
        assert.equal(decodeText(bundle?.files?.get('meterList.js') ?? new Uint8Array()), 'export default 1;');
    });
});

test('a file that is not well-formed is reported with its place', () => {
    const { problems } = readMetadataZip(
        zip({ 'objects/A__c.object': '<CustomObject>\n<label>A</labl></CustomObject>' }),
    );
    assert.equal(problems.length, 1);
    assert.equal(problems[0].code, 'META1001');
    assert.equal(problems[0].span.line, 2);
});

test('a static resource has its content in both formats', () => {
    const meta = `<StaticResource ${XMLNS}><contentType>text/css</contentType></StaticResource>`;
    const source = readMetadataZip(zip({ 's/Look.resource-meta.xml': meta, 's/Look.css': 'a{}' }))
        .components[0];
    const mdapi = readMetadataZip(zip({ 's/Look.resource-meta.xml': meta, 's/Look.resource': 'a{}' }))
        .components[0];
    assert.deepEqual([...(source.files?.keys() ?? [])], ['Look.css']);
    assert.deepEqual([...(mdapi.files?.keys() ?? [])], ['Look.resource']);
    assert.equal(source.fullName, 'Look');
});

test('reports keep their folder in the name', () => {
    const report = `<Report ${XMLNS}><name>Open</name></Report>`;
    assert.deepEqual(names(readMetadataZip(zip({ 'reports/Sales/Open.report': report }))), [
        'Report Sales/Open',
    ]);
});

test('xml is read without knowing which elements repeat, and written back', () => {
    const { root, node } = parseXml(
        `<?xml version="1.0"?><A ${XMLNS}><b>1 &lt; 2</b><c><d>x</d></c><c><d>y</d></c><e>true</e><f/></A>`,
    );
    assert.equal(root, 'A');
    assert.equal(text(node, 'b'), '1 < 2');
    assert.deepEqual(
        nodes(node, 'c').map((c) => text(c, 'd')),
        ['x', 'y'],
    );
    assert.equal(child(node, 'zzz'), undefined);
    assert.equal(flag(node, 'e'), true);
    assert.equal(text(node, 'f'), '');
    assert.deepEqual(texts(node, 'b'), ['1 < 2']);
    assert.deepEqual(parseXml(printXml(root, node)).node, node);
});

test('forceignore follows gitignore', () => {
    const rules = new ForceIgnore('# no\n**/*.ts\nlwc/*/jsconfig.json\n/top\nfolder/\n!keep.ts\n');
    for (const path of ['a/b.ts', 'b.ts', 'lwc/x/jsconfig.json', 'top/a', 'a/folder/b', 'a/.hidden']) {
        assert.equal(rules.ignores(path), true, path);
    }
    for (const path of ['a/b.tsx', 'keep.ts', 'a/top', 'x/lwc/y/jsconfig.json', 'folder']) {
        assert.equal(rules.ignores(path), false, path);
    }
});
