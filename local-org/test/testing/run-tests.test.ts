import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { composeOrg } from '../../src/cli/compose.ts';
import { readSources } from '../../src/cli/sources.ts';
import { coveragePercent, junitXml, summaryLine, type TestReport } from '../../src/testing/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'local-org-testing-'));
after(() => rmSync(folder, { recursive: true }));

const META =
    '<?xml version="1.0"?><ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion><status>Active</status></ApexClass>';

/** Installs the classes into an org in memory and runs its tests. */
function run(classes: Readonly<Record<string, string>>): TestReport {
    const root = mkdtempSync(join(folder, 'run-'));
    mkdirSync(join(root, 'classes'));
    for (const [name, text] of Object.entries(classes)) {
        writeFileSync(join(root, 'classes', `${name}.cls`), text);
        writeFileSync(join(root, 'classes', `${name}.cls-meta.xml`), META);
    }
    const composed = composeOrg({ location: ':memory:' });
    try {
        composed.load(readSources([root]).components);
        return composed.runTests({ selection: null, coverage: true, limits: true }) as TestReport;
    } finally {
        composed.close();
    }
}

test('every method starts from the state of @TestSetup and with fresh statics', () => {
    const { results } = run({
        IsolationTest: `@IsTest private class IsolationTest {
            static Integer runs = 0;
            @TestSetup static void setUp() { insert new Account(Name = 'Kept'); runs = 5; }
            static void check() {
                Assert.areEqual(0, runs++);
                Assert.areEqual(1, [SELECT COUNT() FROM Account]);
                insert new Account(Name = 'Gone');
            }
            @IsTest static void first() { check(); }
            @IsTest static void second() { check(); }
        }`,
    });
    assert.deepEqual(
        results.map(({ methodName, outcome, message }) => [methodName, outcome, message]),
        [
            ['first', 'Pass', null],
            ['second', 'Pass', null],
        ],
    );
});

test('a failure has its message and Apex stack; what is not emulated is skipped, never passed', () => {
    const report = run({
        OutcomeTest: `@IsTest
private class OutcomeTest {
    @IsTest static void fails() {
        Assert.areEqual(1, 2, 'why');
    }
    @IsTest static void needsMore() {
        Boolean moved = System.FlexQueue.moveJobToEnd('707000000000001');
    }
    static testMethod void passes() {
        Assert.isTrue(true);
    }
}`,
    });
    const byName = new Map(report.results.map((result) => [result.methodName, result]));
    const failed = byName.get('fails')!;
    assert.equal(failed.message, 'System.AssertException: Assertion Failed: why: Expected: 1, Actual: 2');
    assert.equal(failed.stackTrace, 'Class.OutcomeTest.fails: line 4, column 1');
    assert.equal(byName.get('needsMore')!.outcome, 'Skip');
    assert.match(byName.get('needsMore')!.message!, /^NOT_EMULATED: /);
    assert.equal(summaryLine(report.results), '1 passed, 1 failed, 1 skipped');
    assert.match(junitXml(report), /<testsuite name="OutcomeTest" tests="3" failures="1" skipped="1">/);
});

test('a failed assertion is not caught by the test itself', () => {
    const { results } = run({
        CatchTest: `@IsTest private class CatchTest {
            @IsTest static void hides() { try { Assert.fail('no'); } catch (Exception e) { Assert.isTrue(true); } }
        }`,
    });
    assert.equal(results[0]!.outcome, 'Fail');
});

test('coverage counts the lines of classes, not of tests', () => {
    const { coverage } = run({
        Half: `public class Half {
    public static Integer pick(Boolean first) {
        if (first) {
            return 1;
        }
        return 2;
    }
}`,
        HalfTest: `@IsTest private class HalfTest { @IsTest static void picks() { Assert.areEqual(1, Half.pick(true)); } }`,
    });
    assert.deepEqual(coverage, [{ name: 'Half', kind: 'class', covered: [3, 4], uncovered: [6] }]);
    assert.equal(Math.round(coveragePercent(coverage)), 67);
});

test('a test class that does not compile is reported as such', () => {
    const { results } = run({
        BrokenTest: '@IsTest private class BrokenTest { @IsTest static void never() { Missing x; } }',
    });
    assert.deepEqual(
        results.map(({ methodName, outcome }) => [methodName, outcome]),
        [['never', 'CompileFail']],
    );
    assert.match(results[0]!.message!, /BrokenTest\.cls:1:\d+ Invalid type: Missing/);
});

test('jobs run their own execute: of a scheduled class that chains itself, and of a class whose execute is static', () => {
    const { results } = run({
        Chain: `public class Chain implements Schedulable, Queueable {
            public void execute(SchedulableContext context) { insert new Account(Name = 'scheduled'); }
            public void execute(QueueableContext context) { insert new Account(Name = 'queued'); }
        }`,
        Fixed: `public class Fixed implements Queueable {
            public static void execute(QueueableContext context) { insert new Account(Name = 'static'); }
        }`,
        ChainTest: `@IsTest private class ChainTest {
            static String namesAfter(Object job) {
                Test.startTest();
                if (job instanceof Chain) System.schedule('chain', '0 0 3 * * ?', (Schedulable) job);
                System.enqueueJob((Queueable) job);
                Test.stopTest();
                List<String> names = new List<String>();
                for (Account one : [SELECT Name FROM Account ORDER BY Name]) names.add(one.Name);
                return String.join(names, ' ');
            }
            @IsTest static void chained() { Assert.areEqual('queued scheduled', namesAfter(new Chain())); }
            @IsTest static void fixed() { Assert.areEqual('static', namesAfter(new Fixed())); }
        }`,
    });
    assert.deepEqual(
        results.map(({ methodName, outcome, message }) => [methodName, outcome, message]),
        [
            ['chained', 'Pass', null],
            ['fixed', 'Pass', null],
        ],
    );
});
