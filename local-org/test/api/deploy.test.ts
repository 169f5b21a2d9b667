import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import type { DeployOptions, DeployOutcome } from '../../src/org/metadata/contract.ts';
import { packageZip, serveOrg, widgetAccess, widgetObject, type ServedOrg } from './fixture.ts';

const defaults: DeployOptions = {
    checkOnly: false,
    rollbackOnError: true,
    testLevel: 'NoTestRun',
    runTests: [],
    ignoreWarnings: false,
    purgeOnDelete: false,
};
const meta =
    '<?xml version="1.0" encoding="UTF-8"?><ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion><status>Active</status></ApexClass>';

describe('deployments', () => {
    let org: ServedOrg;
    before(async () => {
        org = await serveOrg();
    });
    after(() => org.stop());

    const deploy = (
        files: Record<string, string>,
        types: Record<string, string[]>,
        options: Partial<DeployOptions> = {},
    ): DeployOutcome =>
        org.composed.deployments.deploy(
            packageZip(files, types),
            { ...defaults, ...options },
            org.composed.admin(),
        );
    const classFiles = (name: string, body: string): Record<string, string> => ({
        [`classes/${name}.cls`]: body,
        [`classes/${name}.cls-meta.xml`]: meta,
    });
    const problems = (outcome: DeployOutcome): unknown[] =>
        outcome.failures.map(({ fileName, lineNumber, columnNumber, problem }) => [
            fileName,
            lineNumber,
            columnNumber,
            problem,
        ]);

    it('keeps nothing of a package with an Apex type error, and says where it is', () => {
        const files = {
            'objects/Widget__c.object': widgetObject,
            ...classFiles('Good', 'public class Good {}'),
            ...classFiles('Bad', 'public class Bad {\n    Integer size = BROKEN;\n}'),
        };
        const outcome = deploy(files, { CustomObject: ['Widget__c'], ApexClass: ['Good', 'Bad'] });
        assert.equal(outcome.status, 'Failed');
        assert.deepEqual(problems(outcome), [['classes/Bad.cls', 2, 20, 'Variable does not exist: BROKEN']]);
        assert.equal(outcome.failures[0]?.created, false);
        assert.equal(org.composed.org.schema.object('Widget__c'), undefined);
        assert.equal(org.composed.deployments.component('ApexClass', 'Good'), undefined);
        assert.deepEqual(org.composed.rows.find('ApexClass', { Name: 'Good' }), []);
    });

    it('reports each component, parts of objects as well, as created, changed or unchanged', () => {
        const files = {
            'objects/Widget__c.object': widgetObject,
            'permissionsets/WidgetUser.permissionset': widgetAccess,
        };
        const types = { CustomObject: ['Widget__c'], PermissionSet: ['WidgetUser'] };
        const state = (outcome: DeployOutcome, name: string): unknown => {
            const found = outcome.successes.find((one) => one.fullName === name);
            return [found?.componentType, found?.created, found?.changed];
        };
        const first = deploy(files, types);
        assert.equal(first.status, 'Succeeded', JSON.stringify(first.failures));
        assert.deepEqual(state(first, 'Widget__c.Size__c'), ['CustomField', true, true]);
        const again = deploy(files, types);
        assert.deepEqual(state(again, 'Widget__c.Size__c'), ['CustomField', false, false]);
        const changed = deploy(
            {
                ...files,
                'objects/Widget__c.object': widgetObject.replace(
                    '<label>Size</label>',
                    '<label>Width</label>',
                ),
            },
            types,
        );
        assert.deepEqual(state(changed, 'Widget__c.Size__c'), ['CustomField', false, true]);
        assert.equal(org.composed.org.schema.field('Widget__c', 'Size__c')?.label, 'Width');
    });

    it('leaves the org as it was after a check-only deployment', () => {
        const outcome = deploy(
            classFiles('Checked', 'public class Checked {}'),
            { ApexClass: ['Checked'] },
            { checkOnly: true },
        );
        assert.equal(outcome.status, 'Succeeded');
        assert.equal(org.composed.deployments.component('ApexClass', 'Checked'), undefined);
    });

    it('compiles what depends on a change again, and refuses a change that breaks it', () => {
        deploy(
            {
                ...classFiles('Base', 'public class Base { public static Integer one() { return 1; } }'),
                ...classFiles('User1', 'public class User1 { Integer i = Base.one(); }'),
            },
            { ApexClass: ['Base', 'User1'] },
        );
        const outcome = deploy(classFiles('Base', 'public class Base {}'), { ApexClass: ['Base'] });
        assert.equal(outcome.status, 'Failed');
        assert.match(
            String(outcome.failures[0]?.problem),
            /^Dependent class is invalid and needs recompilation:/,
        );
        assert.equal(outcome.failures[0]?.fullName, 'User1');
        assert.match(org.composed.deployments.component('ApexClass', 'Base')?.body ?? '', /one\(\)/);
    });

    it('deletes what destructive changes name', () => {
        deploy(classFiles('Doomed', 'public class Doomed {}'), { ApexClass: ['Doomed'] });
        const destructive =
            '<Package xmlns="http://soap.sforce.com/2006/04/metadata"><types><members>Doomed</members><name>ApexClass</name></types></Package>';
        const outcome = deploy({ 'destructiveChangesPost.xml': destructive }, {});
        assert.equal(outcome.status, 'Succeeded', JSON.stringify(outcome.failures));
        assert.ok(outcome.successes.some((one) => one.fullName === 'Doomed' && one.deleted));
        assert.equal(org.composed.deployments.component('ApexClass', 'Doomed'), undefined);
        assert.deepEqual(org.composed.rows.find('ApexClass', { Name: 'Doomed' }), []);
    });

    it('refuses what it does not emulate by name, and what package.xml names without a file', () => {
        const flow = '<Flow xmlns="http://soap.sforce.com/2006/04/metadata"><label>F</label></Flow>';
        const outcome = deploy({ 'flows/F.flow': flow }, { Flow: ['F'], ApexClass: ['Missing'] });
        assert.deepEqual(outcome.failures.map((one) => one.problem).sort(), [
            "An object 'Missing' of type ApexClass was named in package.xml, but was not found in zipped directory",
            'NOT_EMULATED: metadata type Flow',
        ]);
    });

    it('refuses a permission set that names unknown fields or gives what depends on something else', () => {
        const set = (inner: string): string =>
            `<PermissionSet xmlns="http://soap.sforce.com/2006/04/metadata"><label>P</label>${inner}</PermissionSet>`;
        const unknown = deploy(
            {
                'permissionsets/P.permissionset': set(
                    '<fieldPermissions><field>Widget__c.Nope__c</field><readable>true</readable></fieldPermissions>',
                ),
            },
            { PermissionSet: ['P'] },
        );
        assert.equal(
            unknown.failures[0]?.problem,
            'In field: field - no CustomField named Widget__c.Nope__c found',
        );
        const edit = deploy(
            {
                'permissionsets/P.permissionset': set(
                    '<objectPermissions><object>Widget__c</object><allowEdit>true</allowEdit></objectPermissions>',
                ),
            },
            { PermissionSet: ['P'] },
        );
        assert.equal(
            edit.failures[0]?.problem,
            'Permission Edit Widget depends on permission(s): Read Widget',
        );
    });

    it('refuses by name what would change how records are saved, and keeps nothing of the package', () => {
        const rules =
            '<AssignmentRules xmlns="http://soap.sforce.com/2006/04/metadata"><assignmentRule><fullName>Web</fullName><active>true</active></assignmentRule></AssignmentRules>';
        const files = {
            'assignmentRules/Lead.assignmentRules': rules,
            ...classFiles('Beside', 'public class Beside {}'),
        };
        const outcome = deploy(files, { AssignmentRules: ['Lead'], ApexClass: ['Beside'] });
        assert.equal(outcome.status, 'Failed');
        assert.deepEqual(
            outcome.failures.map(({ fileName, problem }) => [fileName, problem]),
            [['assignmentRules/Lead.assignmentRules', 'NOT_EMULATED: active assignment rule Web of Lead']],
        );
        assert.equal(org.composed.deployments.component('ApexClass', 'Beside'), undefined);
    });

    it('keeps the good components of a package that may be deployed in part', () => {
        const files = {
            ...classFiles('Half', 'public class Half {}'),
            ...classFiles('Wrong', 'public class Wrong { Nope x; }'),
        };
        const outcome = deploy(files, { ApexClass: ['Half', 'Wrong'] }, { rollbackOnError: false });
        assert.equal(outcome.status, 'SucceededPartial');
        assert.notEqual(org.composed.deployments.component('ApexClass', 'Half'), undefined);
        assert.equal(org.composed.deployments.component('ApexClass', 'Wrong'), undefined);
    });

    it('keeps nothing of a package whose tests fail, and runs those that were asked for', () => {
        const test = (name: string, assertion: string): Record<string, string> =>
            classFiles(
                name,
                `@IsTest\nprivate class ${name} {\n    @IsTest\n    static void one() {\n        insert new Account(Name = 'of a test');\n        ${assertion}\n    }\n}`,
            );
        const bad = deploy(
            test('RedTest', "Assert.fail('red');"),
            { ApexClass: ['RedTest'] },
            { testLevel: 'RunLocalTests' },
        );
        assert.equal(bad.status, 'Failed');
        assert.deepEqual(
            bad.tests?.failures.map((one) => [one.name, one.methodName]),
            [['RedTest', 'one']],
        );
        assert.equal(org.composed.deployments.component('ApexClass', 'RedTest'), undefined);
        const good = deploy(
            {
                ...test('GreenTest', 'Assert.isTrue(true);'),
                ...test('OtherTest', "Assert.fail('not asked for');"),
            },
            { ApexClass: ['GreenTest', 'OtherTest'] },
            { testLevel: 'RunSpecifiedTests', runTests: ['GreenTest'] },
        );
        assert.equal(good.status, 'Succeeded', JSON.stringify(good.tests?.failures));
        assert.deepEqual(
            good.tests?.successes.map((one) => one.name),
            ['GreenTest'],
        );
        assert.deepEqual(
            org.composed.rows.find('Account', { Name: 'of a test' }),
            [],
            'what tests write is undone',
        );
    });

    it('gives back what was deployed', () => {
        const body = 'public class Kept { /* <ä> & */ }';
        deploy(classFiles('Kept', body), { ApexClass: ['Kept'] });
        const { zip, files } = org.composed.deployments.retrieve({
            types: new Map([
                ['ApexClass', ['Kept']],
                ['CustomObject', ['Widget__c']],
            ]),
            version: '67.0',
        });
        const entries = unzipSync(zip);
        assert.equal(new TextDecoder().decode(entries['unpackaged/classes/Kept.cls']), body);
        assert.match(
            new TextDecoder().decode(entries['unpackaged/objects/Widget__c.object']),
            /<fullName>Key__c<\/fullName>/,
        );
        assert.ok(
            files.some((one) => one.fullName === 'Kept' && one.fileName === 'unpackaged/classes/Kept.cls'),
        );
        const again = org.composed.deployments.deploy(zip, defaults, org.composed.admin());
        assert.equal(again.status, 'Succeeded', JSON.stringify(again.failures));
        assert.ok(
            again.successes.every((one) => !one.changed),
            'nothing differs',
        );
    });

    it('refuses a component that does not compile or imports what is not there', () => {
        const bundle = (js: string): Record<string, string> => ({
            'lwc/hello/hello.js': js,
            'lwc/hello/hello.html': '<template>hello</template>',
            'lwc/hello/hello.js-meta.xml':
                '<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion></LightningComponentBundle>',
        });
        const types = { LightningComponentBundle: ['hello'] };
        const wrong = deploy(
            bundle('import { LightningElement } from "lwc";\nexport default class Hello extends {'),
            types,
        );
        assert.equal(wrong.status, 'Failed');
        assert.equal(wrong.failures[0]?.fileName, 'lwc/hello/hello.js');
        const source = (name: string): string =>
            `import { LightningElement } from 'lwc';\nimport run from '@salesforce/apex/${name}';\nexport default class Hello extends LightningElement { run = run; }\n`;
        const missing = deploy(bundle(source('Nobody.run')), types);
        assert.match(
            String(missing.failures[0]?.problem),
            /Unable to find Apex action class referenced as 'Nobody'/,
        );
        const files = {
            ...bundle(source('Somebody.run')),
            ...classFiles('Somebody', 'public class Somebody { @AuraEnabled public static void run() {} }'),
        };
        const good = deploy(files, { ...types, ApexClass: ['Somebody'] });
        assert.equal(good.status, 'Succeeded', JSON.stringify(good.failures));
    });

    it('fails a zip without package.xml as a whole', () => {
        const outcome = org.composed.deployments.deploy(
            new Uint8Array([1, 2, 3]),
            defaults,
            org.composed.admin(),
        );
        assert.equal(outcome.status, 'Failed');
        assert.equal(outcome.error?.statusCode, 'INVALID_ZIP');
    });
});
