/**
 * Runs Apex tests in an org. Each class starts from an org without data, its @TestSetup methods run in a
 * transaction of their own, and each test method in one that is undone.
 */
import type { BoundUnit } from '../apex/bind/bound.ts';
import type { LimitName, Org, Transaction, User } from '../org/contract.ts';
import type { Runtime } from '../runtime/index.ts';
import { debugLogKey, type DebugLine } from '../library/system/debug.ts';
import { NotEmulatedError } from '../text/not-emulated.ts';
import { ApexException, LimitException } from '../values/index.ts';
import { collectCoverage } from './coverage.ts';
import type { TestReport, TestResult } from './result.ts';
import { findTests, type TestClass, type TestMethod, type TestSelection } from './test-class.ts';

export interface TestRunOptions {
    readonly org: Org;
    readonly runtime: Runtime;
    /** Who runs the tests. */
    readonly user: User;
    /** Null: every test of the org. */
    readonly selection: readonly TestSelection[] | null;
    readonly coverage: boolean;
    /** Adds use of limits to each result. */
    readonly limits?: boolean;
    /** Called after each method, for progress. */
    readonly onResult?: (result: TestResult) => void;
}

/** Runs the selected tests one after the other. Never throws for what a test does. */
export function runTests(options: TestRunOptions): TestReport {
    const { runtime } = options;
    const started = performance.now();
    if (options.coverage) runtime.clearCoverage();
    const results: TestResult[] = [];
    const report = (result: TestResult): void => {
        results.push(result);
        options.onResult?.(result);
    };
    for (const { unit, reason } of runtime.broken) reportBroken(unit, reason, options.selection, report);
    const units = runtime.codes.map((code) => code.unit);
    for (const tests of findTests(units, options.selection)) {
        for (const seeAllData of [false, true]) {
            const methods = tests.methods.filter((method) => method.seeAllData === seeAllData);
            if (methods.length > 0) runClass({ ...tests, methods }, seeAllData, options, report);
        }
    }
    return {
        results,
        coverage: options.coverage ? collectCoverage(runtime.codes) : [],
        milliseconds: performance.now() - started,
    };
}

type Report = (result: TestResult) => void;

function runClass(tests: TestClass, seeAllData: boolean, options: TestRunOptions, report: Report): void {
    const { org } = options;
    org.isolate({ hideData: !seeAllData }, () => {
        const failure = seeAllData ? null : runSetups(tests, options);
        if (failure !== null) report(failure);
        for (const method of tests.methods) {
            if (failure !== null) report({ ...failure, methodName: method.method.name, isTestSetup: false });
            else report(org.isolate({ hideData: false }, () => runMethod(tests.name, method, options)));
        }
    });
}

/** Null when all set-up methods ended well. */
function runSetups(tests: TestClass, options: TestRunOptions): TestResult | null {
    for (const method of tests.setups) {
        const result = runMethod(tests.name, { method, seeAllData: false }, options, true);
        if (result.outcome !== 'Pass') return result;
    }
    return null;
}

function runMethod(
    className: string,
    test: TestMethod,
    options: TestRunOptions,
    isTestSetup = false,
): TestResult {
    const { org, runtime, user } = options;
    const methodName = test.method.name;
    const started = performance.now();
    let limits: TestResult['limits'];
    const log: DebugLine[] = [];
    const finish = (rest: Pick<TestResult, 'outcome' | 'message' | 'stackTrace'>): TestResult => {
        const facts = {
            className,
            methodName,
            ...rest,
            milliseconds: performance.now() - started,
            isTestSetup,
        };
        return limits === undefined ? facts : { ...facts, limits, log: log.map((line) => line.message) };
    };
    try {
        org.transact(
            { user, quiddity: 'RUNTEST_SYNC', test: { seeAllData: test.seeAllData } },
            (transaction) => {
                if (options.limits) transaction.memory.set(debugLogKey, log);
                try {
                    runtime.callStatic(className, methodName, []);
                } finally {
                    if (options.limits) limits = limitsUsed(transaction);
                }
            },
        );
        return finish({ outcome: 'Pass', message: null, stackTrace: null });
    } catch (error) {
        return finish(explain(error));
    }
}

function explain(error: unknown): Pick<TestResult, 'outcome' | 'message' | 'stackTrace'> {
    if (error instanceof ApexException) {
        return { outcome: 'Fail', message: error.toString(), stackTrace: stackOf(error) };
    }
    if (error instanceof LimitException) {
        return {
            outcome: 'Fail',
            message: `System.LimitException: ${error.message}`,
            stackTrace: error.stackTraceString(),
        };
    }
    if (error instanceof NotEmulatedError)
        return { outcome: 'Skip', message: error.message, stackTrace: null };
    const defect = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: 'Fail', message: `Defect of the local org: ${defect}`, stackTrace: null };
}
/** The stack with those of its causes. */
function stackOf(error: ApexException): string {
    const parts = [error.stackTraceString()];
    for (let cause = error.apexCause; cause !== null; cause = cause.apexCause) {
        parts.push(`Caused by: ${cause.toString()}`, cause.stackTraceString());
    }
    return parts.filter((part) => part !== '').join('\n');
}

const REPORTED: readonly LimitName[] = [
    'queries',
    'queryRows',
    'soslQueries',
    'dmlStatements',
    'dmlRows',
    'callouts',
    'futureCalls',
    'queueableJobs',
    'emailInvocations',
    'cpuTime',
];
/** Of the window between startTest and stopTest where there was one, else of the whole method. */
function limitsUsed({ limits, test }: Transaction): NonNullable<TestResult['limits']> {
    const window = test?.window ?? null;
    if (window !== null) return Object.fromEntries(REPORTED.map((name) => [name, window[name]]));
    return Object.fromEntries(
        REPORTED.map((name) => [name, { used: limits.used(name), maximum: limits.maximum(name) }]),
    );
}

function reportBroken(
    unit: BoundUnit,
    message: string,
    selection: readonly TestSelection[] | null,
    report: Report,
): void {
    const { declaration } = unit;
    if (declaration.kind !== 'Type') return;
    const className = declaration.symbol.qualifiedName;
    if (
        selection !== null &&
        !selection.some((one) => one.className.toLowerCase() === className.toLowerCase())
    )
        return;
    const facts = {
        className,
        outcome: 'CompileFail',
        message,
        stackTrace: null,
        milliseconds: 0,
        isTestSetup: false,
    } as const;
    for (const methods of declaration.symbol.methods.values()) {
        for (const method of methods) {
            const isTest =
                method.modifiers.has('testmethod') || method.annotations.some((one) => one.name === 'istest');
            if (isTest) report({ ...facts, methodName: method.name });
        }
    }
}
