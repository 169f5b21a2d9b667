import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serveOrg, type ServedOrg } from './fixture.ts';

const meta =
    '<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion><status>Active</status></ApexClass>';
const classes: Record<string, string> = {
    Greeter: `@RestResource(urlMapping='/greet/*')
global with sharing class Greeter {
    @HttpGet
    global static Map<String, Object> get() {
        RestRequest request = RestContext.request;
        return new Map<String, Object>{ 'path' => request.requestURI, 'who' => request.params.get('who') };
    }
    @HttpPost
    global static String post(String name, Integer times) {
        return name.repeat(times);
    }
    @HttpDelete
    global static void remove() {
        Account account = [SELECT Id FROM Account WHERE Name = 'nobody'];
    }
}`,
    Doubler: `public class Doubler {
    @InvocableMethod(label='Double it')
    public static List<Integer> twice(List<Integer> numbers) {
        List<Integer> results = new List<Integer>();
        for (Integer one : numbers) {
            results.add(one * 2);
        }
        return results;
    }
}`,
    DoublerTest: `@IsTest
private class DoublerTest {
    @IsTest
    static void doubles() {
        Assert.areEqual(4, Doubler.twice(new List<Integer>{ 2 })[0], 'twice');
    }
    @IsTest
    static void fails() {
        Assert.areEqual(5, Doubler.twice(new List<Integer>{ 2 })[0], 'twice');
    }
}`,
};

describe('Apex from outside', () => {
    let org: ServedOrg;
    before(async () => {
        org = await serveOrg();
        const files = Object.entries(classes).flatMap(([name, body]) => [
            [`classes/${name}.cls`, body],
            [`classes/${name}.cls-meta.xml`, meta],
        ]);
        await org.deploy(Object.fromEntries(files), { ApexClass: Object.keys(classes) });
    });
    after(() => org.stop());

    it('answers Apex REST', async () => {
        const got = await org.call('GET', '/services/apexrest/greet/you?who=me');
        assert.deepEqual([got.status, got.body], [200, { path: '/greet/you', who: 'me' }]);
        const posted = await org.call('POST', '/services/apexrest/greet', { name: 'ab', times: 2 });
        assert.deepEqual([posted.status, posted.body], [200, 'abab']);
        const failed = await org.call<{ errorCode: string; message: string }[]>(
            'DELETE',
            '/services/apexrest/greet',
        );
        assert.deepEqual([failed.status, failed.body[0]?.errorCode], [500, 'APEX_ERROR']);
        assert.match(
            failed.body[0]?.message ?? '',
            /^System\.QueryException: List has no rows for assignment to SObject\n\nClass\.Greeter\.remove: line 14, column 1/,
        );
        assert.equal((await org.call('PATCH', '/services/apexrest/greet', {})).status, 405);
        assert.equal((await org.call('GET', '/services/apexrest/nobody')).status, 404);
    });

    it('lists and runs invocable actions', async () => {
        const list = await org.call<{ actions: { name: string; label: string }[] }>(
            'GET',
            '/actions/custom/apex',
        );
        assert.deepEqual(
            list.body.actions.map((one) => [one.name, one.label]),
            [['Doubler', 'Double it']],
        );
        const run = await org.call<{ isSuccess: boolean; outputValues: { output: number } }[]>(
            'POST',
            '/actions/custom/apex/Doubler',
            { inputs: [{ numbers: 21 }] },
        );
        assert.deepEqual(
            run.body.map((one) => [one.isSuccess, one.outputValues.output]),
            [[true, 42]],
        );
        assert.equal((await org.call('POST', '/actions/custom/apex/Nobody', { inputs: [{}] })).status, 404);
    });

    it('runs tests now, with their coverage', async () => {
        type Result = {
            numTestsRun: number;
            numFailures: number;
            failures: { methodName: string; message: string; stackTrace: string }[];
            codeCoverage: { name: string; numLocationsNotCovered: number }[];
        };
        const { body } = await org.call<Result>('POST', '/tooling/runTestsSynchronous', {
            tests: [{ className: 'DoublerTest' }],
            testLevel: 'RunSpecifiedTests',
        });
        assert.deepEqual([body.numTestsRun, body.numFailures, body.failures[0]?.methodName], [2, 1, 'fails']);
        assert.match(
            body.failures[0]?.message ?? '',
            /^System\.AssertException: Assertion Failed: twice: Expected: 5, Actual: 4$/,
        );
        assert.equal(body.failures[0]?.stackTrace, 'Class.DoublerTest.fails: line 9, column 1');
        assert.deepEqual(
            body.codeCoverage.map((one) => [one.name, one.numLocationsNotCovered]),
            [['Doubler', 0]],
        );
    });

    it('runs tests later and keeps the results for queries', async () => {
        const { body: id } = await org.call<string>('POST', '/tooling/runTestsAsynchronous', {
            testLevel: 'RunLocalTests',
        });
        assert.match(id, /^707/);
        type Rows<T> = { records: T[] };
        const query = async <T>(soql: string): Promise<T[]> =>
            (await org.call<Rows<T>>('GET', `/tooling/query?q=${encodeURIComponent(soql)}`)).body.records;
        for (;;) {
            const [run] = await query<{ Status: string }>(
                `SELECT Status FROM ApexTestRunResult WHERE AsyncApexJobId = '${id}'`,
            );
            if (run?.Status === 'Completed') {
                break;
            }
        }
        const results = await query<{ MethodName: string; Outcome: string; ApexClass: { Name: string } }>(
            `SELECT MethodName, Outcome, ApexClass.Name FROM ApexTestResult WHERE AsyncApexJobId = '${id}' ORDER BY MethodName`,
        );
        assert.deepEqual(
            results.map((one) => [one.ApexClass.Name, one.MethodName, one.Outcome]),
            [
                ['DoublerTest', 'doubles', 'Pass'],
                ['DoublerTest', 'fails', 'Fail'],
            ],
        );
        const [coverage] = await query<{ NumLinesCovered: number; Coverage: { coveredLines: number[] } }>(
            "SELECT NumLinesCovered, Coverage FROM ApexCodeCoverageAggregate WHERE ApexClassOrTrigger.Name = 'Doubler'",
        );
        assert.equal(coverage?.Coverage.coveredLines.length, coverage?.NumLinesCovered);
        const [wide] = await query<{ PercentCovered: number }>(
            'SELECT PercentCovered FROM ApexOrgWideCoverage',
        );
        assert.ok((wide?.PercentCovered ?? 0) > 0);
        const byTest = await query<{ ApexTestClass: { Name: string } }>(
            "SELECT ApexTestClass.Name FROM ApexCodeCoverage WHERE ApexClassOrTrigger.Name = 'Doubler'",
        );
        assert.deepEqual(
            byTest.map((one) => one.ApexTestClass.Name),
            ['DoublerTest'],
        );
    });

    it('runs anonymous Apex, and undoes it when it fails', async () => {
        const run = async (source: string): Promise<Record<string, unknown>> =>
            (
                await org.call<Record<string, unknown>>(
                    'GET',
                    `/tooling/executeAnonymous?anonymousBody=${encodeURIComponent(source)}`,
                )
            ).body;
        const failed = await run("insert new Account(Name = 'undone');\nInteger i = 1 / 0;");
        assert.deepEqual(
            [failed.compiled, failed.success, failed.line, failed.exceptionMessage],
            [true, false, 2, 'System.MathException: Divide by 0'],
        );
        assert.equal(failed.exceptionStackTrace, 'AnonymousBlock: line 2, column 1');
        const { body } = await org.call<{ totalSize: number }>(
            'GET',
            "/query?q=SELECT+Id+FROM+Account+WHERE+Name='undone'",
        );
        assert.equal(body.totalSize, 0);
        const wrong = await run('String s = 1;');
        assert.deepEqual(
            [wrong.compiled, wrong.line, wrong.compileProblem],
            [false, 1, 'Illegal assignment from Integer to String'],
        );
    });
});
