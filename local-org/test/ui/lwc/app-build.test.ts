import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { buildApp, type App } from '../../../src/ui/lwc/app-build.ts';
import { componentsOf } from '../page-fixture.ts';

const cacheFolder = mkdtempSync(join(tmpdir(), 'local-org-app-'));
after(() => rmSync(cacheFolder, { recursive: true }));

const description = '<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata"/>';
const labels = `<CustomLabels xmlns="http://soap.sforce.com/2006/04/metadata">
    <labels><fullName>Greeting</fullName><value>Good "morning"</value></labels>
</CustomLabels>`;

function build(files: Record<string, string>): Promise<App> {
    const components = componentsOf({ ...files, 'labels/CustomLabels.labels': labels });
    return buildApp({
        bundles: components.filter(({ type }) => type === 'LightningComponentBundle'),
        labels: components.filter(({ type }) => type === 'CustomLabel'),
        platformUrl: (specifier) => `/platform/${specifier}.js`,
        cacheFolder,
    });
}

function bundle(name: string, script: string, template = '<template></template>'): Record<string, string> {
    return {
        [`lwc/${name}/${name}.js`]: script,
        [`lwc/${name}/${name}.html`]: template,
        [`lwc/${name}/${name}.js-meta.xml`]: description,
    };
}

const element = (body = '') =>
    `import { LightningElement } from 'lwc';\nexport default class A extends LightningElement {${body}}`;
const textOf = ({ files }: App): string =>
    [...files.values()].map((content) => new TextDecoder().decode(content)).join('\n');

describe('buildApp', () => {
    it('compiles each bundle to a module of its own that loads the platform by address', async () => {
        const app = await build({ ...bundle('one', element()), ...bundle('two', element()) });
        assert.equal(app.problems.size, 0);
        assert.ok(app.files.has('c/one.js') && app.files.has('c/two.js'));
        assert.match(textOf(app), /from "\/platform\/lwc\.js"/);
    });

    it('finds other components in scripts and in templates', async () => {
        const app = await build({
            ...bundle(
                'outer',
                `import { word } from 'c/words';\n${element(' w = word; ')}`,
                '<template><c-inner></c-inner></template>',
            ),
            ...bundle('inner', element()),
            'lwc/words/words.js': "export const word = 'shared';",
            'lwc/words/words.js-meta.xml': description,
        });
        assert.equal(app.problems.size, 0);
        assert.match(textOf(app), /shared/);
    });

    it('takes the styles of a CSS module along, and refuses one that nobody has', async () => {
        const files = {
            ...bundle('styled', element()),
            'lwc/styled/styled.css': "@import 'c/frame';",
            'lwc/frame/frame.css': '.frame { border: 3px solid; }',
            'lwc/frame/frame.js-meta.xml': description,
        };
        const app = await build(files);
        assert.deepEqual([...app.problems], []);
        assert.match(textOf(app), /border: 3px solid/);
        const astray = await build({ ...files, 'lwc/styled/styled.css': "@import 'c/gone';" });
        assert.match([...astray.problems.values()].join(), /No MODULE named markup:\/\/c:gone found/);
    });

    it('puts labels in, and refuses one that was not deployed', async () => {
        const use = (name: string) =>
            bundle('one', `import l from '@salesforce/label/c.${name}';\n${element(' l = l; ')}`);
        assert.match(textOf(await build(use('Greeting'))), /Good "morning"/);
        const missing = await build(use('Missing'));
        assert.match(missing.problems.get('one') ?? '', /The label c\.Missing was not found/);
        assert.equal(missing.files.size, 0);
    });

    it('makes Apex methods and schema references', async () => {
        const script = `import call from '@salesforce/apex/Greeter.greet';
import name from '@salesforce/schema/Account.Name';
${element(' call = call; name = name; ')}`;
        const text = textOf(await build(bundle('one', script)));
        assert.match(text, /apexMethod\("Greeter", "greet"\)/);
        assert.match(text, /"fieldApiName": ?"Name"/);
    });

    it('refuses modules by name that nobody has', async () => {
        const unknown = await build(bundle('one', `import 'lightning/nothingLikeIt';\n${element()}`));
        assert.match(
            unknown.problems.get('one') ?? '',
            /No MODULE named markup:\/\/lightning:nothingLikeIt found/,
        );
        const refused = await build(
            bundle('one', `import c from '@salesforce/community/Id';\n${element(' c = c; ')}`),
        );
        assert.match(refused.problems.get('one') ?? '', /NOT_EMULATED: @salesforce\/community\/Id/);
    });

    it('leaves out only the components that cannot be compiled, and those that use them', async () => {
        const app = await build({
            ...bundle('sound', element()),
            ...bundle('faulty', `import 'lightning/nothingLikeIt';\n${element()}`),
            ...bundle('user', element(), '<template><c-faulty></c-faulty></template>'),
        });
        assert.deepEqual([...app.problems.keys()], ['faulty', 'user']);
        assert.ok(app.files.has('c/sound.js'));
        assert.ok(!app.files.has('c/faulty.js'));
    });

    it('gives the same content the same hash', async () => {
        const [first, second] = [
            await build(bundle('one', element())),
            await build(bundle('one', element())),
        ];
        const other = await build(bundle('one', element(' x = 1; ')));
        assert.equal(first.hash, second.hash);
        assert.notEqual(first.hash, other.hash);
    });
});
