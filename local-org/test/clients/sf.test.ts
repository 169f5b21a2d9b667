import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { OrgProcess } from './process.ts';
import { widgetProject, type Project } from './project.ts';

/** The unmodified Salesforce CLI against a started org. One long story, for each command starts a Node of its own. */
describe('the Salesforce CLI', () => {
    const org = new OrgProcess();
    let project: Project;
    before(async () => {
        await org.start();
        project = widgetProject(org.folder);
    });
    after(() => org.remove());

    const sf = (...args: string[]): Promise<{ code: number; output: string }> =>
        org.sf([...args, '--target-org', org.running.username], { cwd: project.folder });
    const succeeds = async (...args: string[]): Promise<string> => {
        const { code, output } = await sf(...args);
        assert.equal(code, 0, `sf ${args.join(' ')}\n${output}`);
        return output;
    };

    it('logs in with a signed assertion, and with an access token', async () => {
        const url = org.running.instanceUrl;
        const key = join(org.folder, 'jwt.key');
        const jwt = await org.sf([
            'org',
            'login',
            'jwt',
            '--username',
            org.running.username,
            '--jwt-key-file',
            key,
            '--client-id',
            'any',
            '--instance-url',
            url,
        ]);
        assert.match(jwt.output, /Successfully authorized/);
        const token = await org.sf(['org', 'login', 'access-token', '--instance-url', url, '--no-prompt'], {
            env: { SF_ACCESS_TOKEN: org.running.accessToken },
        });
        assert.match(token.output, /Successfully authorized/);
    });

    it('deploys a project, and again without a change', async () => {
        const first = await succeeds('project', 'deploy', 'start');
        assert.match(first, /Created\s*│ Widget__c\.Size__c\s*│ CustomField/);
        const again = await succeeds('project', 'deploy', 'start');
        assert.match(again, /Unchanged\s*│ Widgets\s*│ ApexClass/);
    });

    it('is told file, line, column and words of an Apex type error, and nothing is kept', async () => {
        project.writeClass('Broken', 'public class Broken {\n    String s = Widgets.twice(1);\n}\n');
        project.writeClass('Innocent', 'public class Innocent {}\n');
        const { code, output } = await sf('project', 'deploy', 'start', '--json');
        assert.equal(code, 1);
        const { result } = JSON.parse(output.slice(output.indexOf('{'))) as {
            result: { details: { componentFailures: Record<string, unknown>[] } };
        };
        const [failure] = result.details.componentFailures;
        assert.deepEqual(
            [failure?.fileName, failure?.lineNumber, failure?.columnNumber, failure?.problem],
            ['classes/Broken.cls', 2, 12, 'Illegal assignment from Integer to String'],
        );
        const kept = await succeeds(
            'data',
            'query',
            '--use-tooling-api',
            '--query',
            "SELECT Id FROM ApexClass WHERE Name IN ('Broken', 'Innocent')",
        );
        assert.match(kept, /Total number of records retrieved: 0/);
    });

    it('runs tests with coverage, synchronously and not, and deploys with tests', async () => {
        const run = await succeeds(
            'apex',
            'run',
            'test',
            '--test-level',
            'RunLocalTests',
            '--code-coverage',
            '--wait',
            '10',
        );
        assert.match(run, /Outcome\s+Passed/);
        assert.match(run, /Widgets\s+100%/);
        const sync = await succeeds('apex', 'run', 'test', '--class-names', 'WidgetsTest', '--synchronous');
        assert.match(sync, /Tests Ran\s+1/);
        project.writeClass('Broken', 'public class Broken {}\n');
        const tested = await succeeds(
            'project',
            'deploy',
            'start',
            '--test-level',
            'RunSpecifiedTests',
            '--tests',
            'WidgetsTest',
        );
        assert.match(tested, /Passing: 1/);
    });

    it('fails a run of tests of which one fails', async () => {
        project.writeClass(
            'SadTest',
            "@IsTest\nprivate class SadTest {\n    @IsTest\n    static void fails() {\n        Assert.areEqual(1, 2, 'one is not two');\n    }\n}\n",
        );
        await succeeds('project', 'deploy', 'start');
        const { code, output } = await sf('apex', 'run', 'test', '--class-names', 'SadTest', '--wait', '10');
        assert.equal(code, 100);
        assert.match(output, /one is not two/);
        assert.match(output, /Class\.SadTest\.fails: line 5, column 1/);
    });

    it('runs anonymous Apex', async () => {
        const file = join(project.folder, 'hello.apex');
        writeFileSync(
            file,
            "insert new Account(Name = 'Acme');\nSystem.debug('twice ' + Widgets.twice(21));\n",
        );
        assert.match(await succeeds('apex', 'run', '--file', file), /USER_DEBUG\|\[\d+\]\|DEBUG\|twice 42/);
        writeFileSync(file, 'Integer i = nope;\n');
        const { code, output } = await sf('apex', 'run', '--file', file);
        assert.equal(code, 1);
        assert.match(output, /Variable does not exist: nope/);
    });

    it('queries with a child subquery', async () => {
        const file = join(project.folder, 'tree.json');
        const contacts = {
            records: [{ attributes: { type: 'Contact', referenceId: 'C1' }, LastName: 'Leaf' }],
        };
        writeFileSync(
            file,
            JSON.stringify({
                records: [
                    { attributes: { type: 'Account', referenceId: 'A1' }, Name: 'Tree', Contacts: contacts },
                ],
            }),
        );
        await succeeds('data', 'import', 'tree', '--files', file);
        const rows = await succeeds(
            'data',
            'query',
            '--query',
            "SELECT Name, Owner.Name, (SELECT LastName FROM Contacts) FROM Account WHERE Name = 'Tree'",
        );
        assert.match(rows, /Tree/);
        assert.match(rows, /Leaf/);
        const wrong = await sf('data', 'query', '--query', 'SELECT Nope FROM Account');
        assert.equal(wrong.code, 1);
        assert.match(wrong.output, /No such column 'Nope' on entity 'Account'/);
    });

    it('assigns a permission set, once', async () => {
        assert.match(await succeeds('org', 'assign', 'permset', '--name', 'WidgetUser'), /WidgetUser/);
        const again = await sf('org', 'assign', 'permset', '--name', 'WidgetUser');
        assert.equal(again.code, 1);
        assert.match(again.output, /duplicate/i);
    });

    it('imports and exports in bulk', async () => {
        const file = join(project.folder, 'widgets.csv');
        const lines = Array.from({ length: 2500 }, (_one, i) => `"Widget, ${i}",K${i},${i}.5`);
        writeFileSync(file, `Name,Key__c,Size__c\n${lines.join('\n')}\n`);
        const imported = await succeeds(
            'data',
            'import',
            'bulk',
            '--sobject',
            'Widget__c',
            '--file',
            file,
            '--wait',
            '5',
            '--line-ending',
            'LF',
        );
        assert.match(imported, /Successful records: 2500/);
        const out = join(project.folder, 'out.csv');
        await succeeds(
            'data',
            'export',
            'bulk',
            '--query',
            'SELECT Name, Size__c FROM Widget__c',
            '--output-file',
            out,
            '--wait',
            '5',
        );
        const exported = readFileSync(out, 'utf8').trim().split('\n');
        assert.equal(exported.length, 2501);
        assert.ok(exported.includes('"Widget, 7","7.5"'));
    });

    it('works on single records', async () => {
        await succeeds(
            'data',
            'create',
            'record',
            '--sobject',
            'Widget__c',
            '--values',
            "Name='One' Size__c=3 IsBig__c=true",
        );
        await succeeds(
            'data',
            'update',
            'record',
            '--sobject',
            'Widget__c',
            '--where',
            "Name='One'",
            '--values',
            'Size__c=4.25',
        );
        const read = await succeeds(
            'data',
            'get',
            'record',
            '--sobject',
            'Widget__c',
            '--where',
            "Name='One'",
        );
        assert.match(read, /Size__c: 4\.25/);
        assert.match(read, /IsBig__c: true/);
        await succeeds('data', 'delete', 'record', '--sobject', 'Widget__c', '--where', "Name='One'");
    });

    it('retrieves what it deployed, and deletes it', async () => {
        project.writeClass('Widgets', '// changed on disk only\n');
        await succeeds('project', 'retrieve', 'start', '--metadata', 'ApexClass:Widgets');
        assert.match(
            readFileSync(join(project.folder, 'force-app/main/default/classes/Widgets.cls'), 'utf8'),
            /return n \* 2;/,
        );
        await succeeds('project', 'delete', 'source', '--metadata', 'ApexClass:Innocent', '--no-prompt');
        const list = await succeeds('org', 'list', 'metadata', '--metadata-type', 'ApexClass');
        assert.doesNotMatch(list, /Innocent/);
    });

    it('opens the org with a link that logs a browser in', async () => {
        const output = await succeeds('org', 'open', '--url-only', '--json');
        const { result } = JSON.parse(output.slice(output.indexOf('{'))) as { result: { url: string } };
        const reply = await fetch(result.url, { redirect: 'manual' });
        assert.match(reply.headers.get('set-cookie') ?? '', /^sid=/);
    });
});
