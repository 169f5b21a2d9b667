import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { apexError } from '../../src/values/exception.ts';
import { current } from '../../src/org/transaction.ts';
import type { JobRequest } from '../../src/org/contract.ts';
import { NOW, objectFile, testOrg } from './fixture.ts';

const EVENT = objectFile(
    'Ping__e',
    `<label>Ping</label><pluralLabel>Pings</pluralLabel><deploymentStatus>Deployed</deploymentStatus><eventType>HighVolume</eventType><publishBehavior>PublishAfterCommit</publishBehavior>
    <fields><fullName>Text__c</fullName><type>Text</type><length>20</length><label>Text</label></fields>`,
);
const job = (className: string, more: Partial<JobRequest> = {}): JobRequest => ({
    type: 'queueable',
    className,
    state: '{}',
    ...more,
});

test('a queueable runs after the commit, as its user, in a transaction of its own', () => {
    const org = testOrg();
    const runs: unknown[] = [];
    org.code.jobs.set(
        'Job',
        () => void runs.push(current().quiddity, current().user.id, current().limits.maximum('queries')),
    );
    org.transact((t) => t.enqueue(job('Job')));
    assert.deepEqual(runs, []);
    assert.equal(org.org.runDueWork(), 1);
    assert.deepEqual(runs, ['QUEUEABLE', org.org.admin(), 200]);
    assert.equal(org.rows('AsyncApexJob')[0]?.get('Status'), 'Completed');
});

test('work of a transaction that fails, or rolls back to before it, does not exist', () => {
    const org = testOrg();
    org.code.jobs.set('Job', () => assert.fail('must not run'));
    assert.throws(() =>
        org.transact((t) => {
            t.enqueue(job('Job'));
            throw new Error('no');
        }),
    );
    org.transact((t) => {
        const point = t.savepoint();
        t.enqueue(job('Job'));
        point.rollback();
    });
    assert.equal(org.org.runDueWork(), 0);
    assert.equal(org.rows('AsyncApexJob').length, 0);
});

test('a failing job is marked failed, undone, and its finalizer runs', () => {
    const org = testOrg();
    const seen: unknown[] = [];
    org.code.jobs.set('Bad', () => {
        current().attachFinalizer({}, 'Fin');
        current().dml({
            operation: 'insert',
            records: [org.record('Account', { Name: 'gone' })],
            allOrNone: true,
            mode: 'system',
        });
        throw apexError('System.MathException', 'Divide by 0');
    });
    org.code.jobs.set('Fin', (finalizer) => void seen.push(finalizer.parentResult));
    org.transact((t) => t.enqueue(job('Bad')));
    assert.equal(org.org.runDueWork(), 2);
    assert.deepEqual(seen, [
        { success: false, error: { typeName: 'System.MathException', message: 'Divide by 0' } },
    ]);
    assert.equal(org.rows('Account').length, 0);
    assert.equal(org.rows('AsyncApexJob')[0]?.get('Status'), 'Failed');
});

test('a delayed job waits for the clock', () => {
    const org = testOrg();
    const at: number[] = [];
    org.code.jobs.set('Job', () => void at.push(current().now()));
    org.transact((t) => t.enqueue(job('Job', { delaySeconds: 120 })));
    assert.equal(org.org.runDueWork(), 0);
    org.org.clock.advance(3_600_000);
    assert.deepEqual(at, [NOW + 120_000], 'it ran at its own time');
    assert.equal(org.org.clock.now(), NOW + 3_600_000);
});

test('scheduled jobs fire in order while the clock is moved', () => {
    const org = testOrg();
    const fired: string[] = [];
    org.code.jobs.set('Daily', () => void fired.push(new Date(current().now()).toISOString().slice(5, 16)));
    const user = org.user({ LastName: 'utc' });
    org.org.transact({ user, quiddity: 'ANONYMOUS' }, (t) =>
        t.enqueue(job('Daily', { type: 'scheduled', jobName: 'daily', cronExpression: '0 30 8 * * ?' })),
    );
    org.org.clock.advance(50 * 3_600_000);
    assert.deepEqual(fired, ['03-11T08:30', '03-12T08:30']);
    assert.equal(org.rows('CronTrigger')[0]?.get('TimesTriggered'), 2);
    assert.throws(
        () =>
            org.transact((t) =>
                t.enqueue(
                    job('Daily', { type: 'scheduled', jobName: 'daily', cronExpression: '0 0 9 * * ?' }),
                ),
            ),
        /The Apex job named "daily" is already scheduled for execution\./,
    );
});

test('a batch runs start, a transaction for each chunk, and finish; a failing chunk spares the others', () => {
    const org = testOrg();
    const phases: string[] = [];
    org.code.jobs.set('Batch', ({ phase, scope }) => {
        phases.push(`${phase} ${scope?.length ?? ''}`.trim());
        if (phase === 'start') return { scope: { kind: 'iterable', items: [1, 2, 3, 4, 5] } };
        if (scope?.[0] === 3) throw apexError('System.MathException', 'Divide by 0');
        return {};
    });
    org.transact((t) => t.enqueue(job('Batch', { type: 'batch', batchSize: 2 })));
    org.org.runDueWork();
    assert.deepEqual(phases, ['start', 'execute 2', 'execute 2', 'execute 1', 'finish']);
    const row = org.rows('AsyncApexJob')[0];
    assert.deepEqual(
        ['Status', 'TotalJobItems', 'JobItemsProcessed', 'NumberOfErrors', 'ExtendedStatus'].map((field) =>
            row?.get(field),
        ),
        ['Completed', 3, 3, 1, 'First error: Divide by 0'],
    );
});

test('duplicate signatures and future calls from future methods are refused', () => {
    const org = testOrg();
    assert.throws(
        () =>
            org.transact((t) => [
                t.enqueue(job('A', { duplicateSignature: 's' })),
                t.enqueue(job('A', { duplicateSignature: 's' })),
            ]),
        /Attempt to enqueue job with duplicate queueable signature/,
    );
});

test('events reach their triggers after the commit, as the automated process, and skip what was rolled back', () => {
    const org = testOrg(EVENT);
    const texts: unknown[] = [];
    org.code.on('Ping__e', 'after insert', ({ newRecords }) => {
        texts.push(current().user.name, ...(newRecords ?? []).map((event) => event.get('Text__c')));
    });
    org.transact((t) => {
        t.publish([org.record('Ping__e', { Text__c: 'one' })]);
        const point = t.savepoint();
        t.publish([org.record('Ping__e', { Text__c: 'undone' })]);
        point.rollback();
        t.publish([org.record('Ping__e', { Text__c: 'two' })]);
        assert.deepEqual(texts, []);
    });
    org.org.runDueWork();
    assert.deepEqual(texts, ['Automated Process', 'one', 'two']);
});

// Platform Events Developer Guide, "Comparing setResumeCheckpoint() and EventBus.RetryableException": after the exception
// all event messages of the batch are resent; after an unhandled one the trigger goes on behind the checkpoint.
for (const [exception, second] of [
    ['EventBus.RetryableException', '1: a b'],
    ['System.LimitException', '0: b'],
] as const) {
    test(`after a checkpoint, ${exception} brings "${second}"`, () => {
        const org = testOrg(EVENT);
        const seen: string[] = [];
        org.code.on('Ping__e', 'after insert', ({ newRecords }) => {
            const context = current().eventContext;
            const texts = (newRecords ?? []).map((event) => String(event.get('Text__c')));
            seen.push(`${context?.retries}: ${texts.join(' ')}`);
            if (seen.length === 1) {
                context?.setResumeCheckpoint(String(newRecords?.[0]?.get('ReplayId')));
                throw apexError(exception, 'again');
            }
        });
        org.transact((t) => t.publish(['a', 'b'].map((text) => org.record('Ping__e', { Text__c: text }))));
        org.org.runDueWork();
        org.org.clock.advance(60_000);
        assert.deepEqual(seen, ['0: a b', second]);
    });
}

test('a test runs its queued work at stopTest, with its own limits, and nothing of it stays', () => {
    const org = testOrg(EVENT);
    const user = org.org.user(org.org.admin());
    assert.ok(user);
    const seen: unknown[] = [];
    org.code.jobs.set('Job', () => {
        current().memory.set('ran', true);
        current().dml({
            operation: 'insert',
            records: [org.record('Account', { Name: 'made by job' })],
            allOrNone: true,
            mode: 'system',
        });
    });
    org.code.on('Ping__e', 'after insert', () => void seen.push('event'));
    org.made('Account', { Name: 'data of the org' });
    org.org.isolate({ hideData: true }, () =>
        org.org.transact({ user, quiddity: 'RUNTEST_SYNC', test: { seeAllData: false } }, (t) => {
            assert.equal(org.rows('Account').length, 0);
            t.limits.charge('queries', 7);
            t.test?.startTest();
            assert.equal(t.limits.used('queries'), 0);
            t.enqueue(job('Job'));
            t.publish([org.record('Ping__e', { Text__c: 'x' })]);
            t.test?.stopTest();
            assert.equal(t.limits.used('queries'), 7);
            assert.equal(t.memory.get('ran'), true, 'statics are those of the test');
            assert.deepEqual(seen, ['event']);
            assert.equal(org.rows('Account').length, 1);
        }),
    );
    assert.deepEqual(
        org.rows('Account').map((row) => row.get('Name')),
        ['data of the org'],
    );
    assert.equal(org.org.runDueWork(), 0);
});

test('work, sessions and the clock outlive the process', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'org-')), 'org.db');
    const first = testOrg([], file);
    const token = first.org.createSession(first.org.user(first.org.admin()) as never);
    assert.match(token, /^00D\w{12,15}![.\w]*$/);
    first.transact((t) => t.enqueue(job('Job')));
    first.store.close();

    const second = testOrg([], file);
    let runs = 0;
    second.code.jobs.set('Job', () => void (runs += 1));
    assert.equal(second.org.userOfSession(token)?.id, second.org.admin());
    second.org.runDueWork();
    assert.equal(runs, 1);
    second.store.close();
});

test('what jobs used of their limits is known by class and phase, the most of any one transaction', () => {
    const org = testOrg();
    org.code.jobs.set('Batch', ({ phase, scope }) => {
        if (phase === 'start') return { scope: { kind: 'iterable', items: [1, 2, 3] } };
        current().limits.charge('queries', scope?.length ?? 0);
        if (scope?.[0] === 3) throw apexError('System.MathException', 'Divide by 0');
        return {};
    });
    org.transact((t) => t.enqueue(job('Batch', { type: 'batch', batchSize: 2 })));
    org.org.runDueWork();
    const usage = org.org.usageOfJobs();
    assert.deepEqual(
        usage.map(({ job: name, committed, failed, most }) => [name, committed, failed, most.queries?.used]),
        [
            ['Batch.execute', 1, 1, 2],
            ['Batch.finish', 1, 0, 0],
            ['Batch.start', 1, 0, 0],
        ],
    );
    assert.equal(usage[0]?.most.queries?.maximum, 200);
});
