import type { CoverageOfDeploy, DeployOutcome, DeployTests } from '../../org/metadata/contract.ts';
import type { DeployJob } from './deploy-jobs.ts';

type Json = Record<string, unknown>;

/** DeployResult of the Metadata API, for SOAP and REST alike. */
export function deployResult(job: DeployJob, includeDetails: boolean): Json {
    const { outcome, options } = job;
    const done = job.completedDate !== null;
    const components = (outcome?.successes.length ?? 0) + (outcome?.failures.length ?? 0);
    const tests = outcome?.tests ?? null;
    const testErrors = tests?.failures.length ?? 0;
    const passed = tests?.successes.length ?? 0;
    return {
        checkOnly: options.checkOnly,
        ...(job.completedDate === null ? {} : { completedDate: job.completedDate }),
        createdBy: job.userId,
        createdByName: job.userName,
        createdDate: job.createdDate,
        ...(includeDetails ? { details: details(outcome) } : {}),
        done,
        ...(outcome?.error
            ? { errorMessage: outcome.error.message, errorStatusCode: outcome.error.statusCode }
            : {}),
        id: job.id,
        ignoreWarnings: options.ignoreWarnings,
        lastModifiedDate: job.completedDate ?? job.createdDate,
        numberComponentErrors: outcome?.failures.length ?? 0,
        numberComponentsDeployed: outcome?.successes.length ?? 0,
        numberComponentsTotal: components,
        numberTestErrors: testErrors,
        numberTestsCompleted: passed,
        numberTestsTotal: passed + testErrors,
        rollbackOnError: options.rollbackOnError,
        runTestsEnabled: options.testLevel !== 'NoTestRun',
        ...(job.startDate === null ? {} : { startDate: job.startDate }),
        status: job.status,
        success: job.status === 'Succeeded' || job.status === 'SucceededPartial',
    };
}

function details(outcome: DeployOutcome | null): Json {
    return {
        componentFailures: outcome?.failures ?? [],
        componentSuccesses: outcome?.successes ?? [],
        runTestResult: testResult(outcome?.tests ?? null),
    };
}

function testResult(tests: DeployTests | null): Json {
    const failures = tests?.failures ?? [];
    const successes = tests?.successes ?? [];
    return {
        codeCoverage: (tests?.coverage ?? []).map(coverageOf),
        codeCoverageWarnings: (tests?.coverageWarnings ?? []).map((w) => ({
            id: '',
            message: w.message,
            name: w.name,
            namespace: null,
        })),
        failures: failures.map((failure) => ({
            id: '',
            message: failure.message,
            methodName: failure.methodName,
            name: failure.name,
            namespace: null,
            packageName: failure.name,
            stackTrace: failure.stackTrace,
            time: failure.time,
            type: 'Class',
        })),
        numFailures: failures.length,
        numTestsRun: failures.length + successes.length,
        successes: successes.map((success) => ({
            id: '',
            methodName: success.methodName,
            name: success.name,
            namespace: null,
            time: success.time,
        })),
        totalTime: tests?.totalTime ?? 0,
    };
}

function coverageOf(coverage: CoverageOfDeploy): Json {
    return {
        id: coverage.id,
        locationsNotCovered: coverage.uncoveredLines.map((line) => ({
            column: 0,
            line,
            numExecutions: 0,
            time: -1,
        })),
        name: coverage.name,
        namespace: null,
        numLocations: coverage.numLocations,
        numLocationsNotCovered: coverage.numLocationsNotCovered,
        type: coverage.type,
    };
}
