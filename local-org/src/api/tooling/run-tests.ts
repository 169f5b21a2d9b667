import type { TestRunRequest, TestRunResult, TestSelection } from '../test-contract.ts';
import { ApiError } from '../errors.ts';
import { requirePermission } from '../http/permission.ts';
import type { ApiRequest, Route } from '../http/route.ts';
import { objectsIn } from '../json/record-in.ts';
import { coverageWithIds } from './coverage-rows.ts';
import { startTestRun } from './test-runs.ts';

interface TestNode {
    readonly className?: string;
    readonly classId?: string;
    readonly testMethods?: readonly string[];
}
interface RunBody {
    readonly tests?: readonly TestNode[];
    readonly testLevel?: string;
    readonly classNames?: string;
    readonly classids?: string;
    readonly suiteNames?: string;
    readonly suiteids?: string;
    readonly skipCodeCoverage?: boolean;
}

const synchronous: Route = {
    method: 'POST',
    path: '/tooling/runTestsSynchronous',
    handle: (request) => {
        requirePermission(request.context, request.user, 'AuthorApex');
        const wanted = readRequest(request, request.json() as RunBody);
        const result = request.context.apex.runTests(wanted);
        return { body: synchronousResult(request, result, wanted.selection === null) };
    },
};

/** Starts a run and answers its id, as a bare JSON string. */
const asynchronous = (method: 'POST' | 'GET'): Route => ({
    method,
    path: '/tooling/runTestsAsynchronous',
    handle: (request) => {
        requirePermission(request.context, request.user, 'AuthorApex');
        const body =
            method === 'POST' ? (request.json() as RunBody) : (Object.fromEntries(request.query) as RunBody);
        return { body: startTestRun(request.context, request.user, readRequest(request, body)) };
    },
});

/** What a request wants run. @throws ApiError where a class is unknown, or for suites */
function readRequest(request: ApiRequest, body: RunBody): TestRunRequest {
    if (body.suiteNames !== undefined || body.suiteids !== undefined) {
        throw new ApiError(501, 'NOT_EMULATED', 'NOT_EMULATED: Apex test suites');
    }
    const coverage = String(body.skipCodeCoverage ?? false) !== 'true';
    const selection: TestSelection[] = [];
    for (const test of objectsIn<TestNode>(body.tests)) {
        const className = test.className ?? classNameOf(request, test.classId ?? '');
        const methods = test.testMethods ?? [];
        selection.push(methods.length === 0 ? { className } : { className, methods });
    }
    for (const name of list(body.classNames)) {
        selection.push({ className: name });
    }
    for (const id of list(body.classids)) {
        selection.push({ className: classNameOf(request, id) });
    }
    for (const { className } of selection) {
        if (request.context.deployments.component('ApexClass', className) === undefined) {
            throw new ApiError(
                400,
                'INVALID_INPUT',
                `This class name's value is invalid: ${className}. Provide the name of an Apex class that has test methods.`,
            );
        }
    }
    const all = body.testLevel === 'RunLocalTests' || body.testLevel === 'RunAllTestsInOrg';
    return { selection: all || selection.length === 0 ? null : selection, coverage };
}

function list(text: string | undefined): string[] {
    return (text ?? '')
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
}

function classNameOf(request: ApiRequest, id: string): string {
    const row = request.transact((transaction) => {
        const soql = 'SELECT Name FROM ApexClass WHERE Id = :id';
        return transaction.query({ soql, binds: new Map([['id', id]]), mode: 'system' }).records[0];
    });
    if (row === undefined) {
        throw new ApiError(400, 'INVALID_ID_FIELD', `invalid Apex class id: ${id}`);
    }
    return String(row.get('Name'));
}

function synchronousResult(
    request: ApiRequest,
    result: TestRunResult,
    all: boolean,
): Record<string, unknown> {
    const methods = result.results.filter((one) => !one.isTestSetup || one.outcome !== 'Pass');
    // A run of some classes tells of what they touched, not of the rest of the org.
    const coverage = result.coverage.filter((one) => all || one.covered.length > 0);
    const failures = methods.filter((one) => one.outcome !== 'Pass');
    const successes = methods.filter((one) => one.outcome === 'Pass');
    return {
        apexLogId: null,
        codeCoverage: coverageWithIds(request.context, coverage).map((entry) => ({
            id: entry.id,
            locationsNotCovered: entry.uncovered.map((line) => ({
                column: 0,
                line,
                numExecutions: 0,
                time: -1,
            })),
            name: entry.name,
            namespace: null,
            numLocations: entry.covered.length + entry.uncovered.length,
            numLocationsNotCovered: entry.uncovered.length,
            type: entry.kind === 'class' ? 'Class' : 'Trigger',
        })),
        codeCoverageWarnings: [],
        failures: failures.map((one) => ({
            id: '',
            message: one.message ?? '',
            methodName: one.methodName,
            name: one.className,
            namespace: null,
            packageName: one.className,
            seeAllData: false,
            stackTrace: one.stackTrace ?? '',
            time: Math.round(one.milliseconds),
            type: 'Class',
        })),
        numFailures: failures.length,
        numTestsRun: methods.length,
        successes: successes.map((one) => ({
            id: '',
            methodName: one.methodName,
            name: one.className,
            namespace: null,
            seeAllData: false,
            time: Math.round(one.milliseconds),
        })),
        totalTime: Math.round(result.milliseconds),
    };
}

export const runTestRoutes: readonly Route[] = [synchronous, asynchronous('POST'), asynchronous('GET')];
