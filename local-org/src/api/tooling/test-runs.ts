/** Asynchronous test runs: they run once their call is answered, and leave rows that clients poll. */
import type { User } from '../../org/contract.ts';
import { ApexDatetime } from '../../values/dates.ts';
import type { ApiContext } from '../context.ts';
import type { TestMethodResult, TestRunRequest, TestRunResult } from '../test-contract.ts';
import { coverageText, coverageWithIds, keepCoverage, newRow } from './coverage-rows.ts';

interface Run {
    readonly id: string;
    readonly resultId: string;
    readonly user: User;
    readonly startedAt: number;
}

/** Queues a run and returns the id of its job. */
export function startTestRun(context: ApiContext, user: User, request: TestRunRequest): string {
    const run: Run = {
        id: context.newId('707'),
        resultId: context.newId('05m'),
        user,
        startedAt: context.org.clock.now(),
    };
    keepRun(context, run, 'Queued', []);
    setImmediate(() => {
        try {
            const result = context.apex.runTests(request);
            context.transaction(() => keepResults(context, run, request, result));
        } catch (error) {
            keepRun(context, run, 'Failed', []);
            keepQueueItem(context, run, null, 'Failed', (error as Error).message);
        }
        context.wake();
    });
    return run.id;
}

function keepRun(context: ApiContext, run: Run, status: string, methods: readonly TestMethodResult[]): void {
    const now = context.org.clock.now();
    const done = status === 'Completed' || status === 'Failed';
    const row = newRow(context, 'ApexTestRunResult', {
        AsyncApexJobId: run.id,
        UserId: run.user.id,
        CreatedById: run.user.id,
        LastModifiedById: run.user.id,
        Status: status,
        Source: 'Tooling API',
        IsAllTests: false,
        StartTime: new ApexDatetime(run.startedAt),
        EndTime: done ? new ApexDatetime(now) : null,
        CreatedDate: new ApexDatetime(run.startedAt),
        LastModifiedDate: new ApexDatetime(now),
        SystemModstamp: new ApexDatetime(now),
        TestTime: Math.round(methods.reduce((sum, method) => sum + method.milliseconds, 0)),
        ClassesEnqueued: new Set(methods.map((method) => method.className)).size,
        ClassesCompleted: done ? new Set(methods.map((method) => method.className)).size : 0,
        MethodsEnqueued: methods.length,
        MethodsCompleted: methods.length,
        MethodsFailed: methods.filter((method) => method.outcome !== 'Pass').length,
    });
    row.id = run.resultId;
    context.rows.put(row);
}

function keepResults(context: ApiContext, run: Run, request: TestRunRequest, result: TestRunResult): void {
    keepRun(context, run, 'Completed', result.results);
    const coverage = coverageWithIds(context, result.coverage);
    const classes = [...new Set(result.results.map((method) => method.className))];
    for (const name of classes) {
        const classId = context.rows.find('ApexClass', { Name: name })[0]?.id ?? null;
        const item = keepQueueItem(context, run, classId, 'Completed', null);
        for (const method of result.results.filter((one) => one.className === name)) {
            keepMethod(context, run, classId, item, method);
        }
    }
    if (classes.length === 0) {
        keepQueueItem(context, run, null, 'Completed', '(0/0)');
    }
    if (request.coverage) {
        keepCoverage(context, coverage, request.selection === null);
        for (const { testClass, kind, name, covered, uncovered } of result.coverageByTest) {
            const entry = coverage.find((one) => one.kind === kind && one.name === name);
            const testId = context.rows.find('ApexClass', { Name: testClass })[0]?.id;
            if (entry !== undefined && testId !== undefined) {
                const row = newRow(context, 'ApexCodeCoverage', {
                    ApexTestClassId: testId,
                    ApexClassOrTriggerId: entry.id,
                    TestMethodName: null,
                    NumLinesCovered: covered.length,
                    NumLinesUncovered: uncovered.length,
                    Coverage: coverageText({ name, kind, covered, uncovered }),
                });
                const known = context.rows.find('ApexCodeCoverage', { ApexTestClassId: testId });
                row.id =
                    known.find((one) => one.get('ApexClassOrTriggerId') === entry.id)?.id ??
                    context.newId('714');
                context.rows.put(row);
            }
        }
    }
}

function keepQueueItem(
    context: ApiContext,
    run: Run,
    classId: string | null,
    status: string,
    extended: string | null,
): string {
    const now = new ApexDatetime(context.org.clock.now());
    const row = newRow(context, 'ApexTestQueueItem', {
        ApexClassId: classId,
        Status: status,
        ExtendedStatus: extended,
        ParentJobId: run.id,
        TestRunResultID: run.resultId,
        CreatedById: run.user.id,
        CreatedDate: now,
        SystemModstamp: now,
        ShouldSkipCodeCoverage: false,
    });
    row.id = context.newId('709');
    return context.rows.put(row);
}

function keepMethod(
    context: ApiContext,
    run: Run,
    classId: string | null,
    queueItemId: string,
    method: TestMethodResult,
): void {
    const now = new ApexDatetime(context.org.clock.now());
    const row = newRow(context, 'ApexTestResult', {
        ApexClassId: classId,
        AsyncApexJobId: run.id,
        QueueItemId: queueItemId,
        ApexTestRunResultId: run.resultId,
        MethodName: method.methodName,
        Outcome: method.outcome,
        Message: method.message,
        StackTrace: method.stackTrace,
        RunTime: Math.round(method.milliseconds),
        TestTimestamp: now,
        SystemModstamp: now,
        IsTestSetup: method.isTestSetup,
        TestSetupTime: method.isTestSetup ? Math.round(method.milliseconds) : 0,
    });
    row.id = context.newId('07M');
    context.rows.put(row);
}
