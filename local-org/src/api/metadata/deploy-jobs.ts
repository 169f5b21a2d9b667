/** Deployments run after their call was answered; their state is kept, so that it can be asked for later. */
import type { User } from '../../org/contract.ts';
import type { DeployOptions, DeployOutcome } from '../../org/metadata/contract.ts';
import type { ApiContext } from '../context.ts';
import { ApiError } from '../errors.ts';
import { deployResult } from './deploy-result.ts';

export interface DeployJob {
    readonly id: string;
    readonly status: 'Pending' | 'InProgress' | 'Succeeded' | 'Failed' | 'SucceededPartial' | 'Canceled';
    readonly options: DeployOptions;
    readonly userId: string;
    readonly userName: string;
    readonly createdDate: string;
    readonly startDate: string | null;
    readonly completedDate: string | null;
    readonly outcome: DeployOutcome | null;
}

const kind = 'deploy';

/** Queues a deployment and returns its id; it runs as soon as the call is answered. */
export function startDeploy(
    context: ApiContext,
    user: User,
    zip: Uint8Array,
    options: DeployOptions,
): string {
    const id = context.newId('0Af');
    const job: DeployJob = {
        id,
        status: 'Pending',
        options,
        userId: user.id,
        userName: user.name,
        createdDate: now(context),
        startDate: null,
        completedDate: null,
        outcome: null,
    };
    keep(context, job);
    setImmediate(() => run(context, user, job, zip));
    return id;
}

function run(context: ApiContext, user: User, job: DeployJob, zip: Uint8Array): void {
    if (find(context, job.id)?.status !== 'Pending') {
        return;
    }
    const startDate = now(context);
    let outcome: DeployOutcome;
    try {
        outcome = context.deployments.deploy(zip, job.options, user);
    } catch (error) {
        outcome = brokenOutcome(job.options, error as Error);
    }
    keep(context, { ...job, status: outcome.status, startDate, completedDate: now(context), outcome });
    context.wake();
}

/** A fault that is no component's: said as the error of the whole deployment. */
function brokenOutcome(options: DeployOptions, error: Error): DeployOutcome {
    return {
        status: 'Failed',
        checkOnly: options.checkOnly,
        successes: [],
        failures: [],
        tests: null,
        testsRequested: options.testLevel !== 'NoTestRun',
        error: { statusCode: 'UNKNOWN_EXCEPTION', message: error.message },
        rollbackOnError: options.rollbackOnError,
    };
}

/** The state of a deployment as clients read it. @throws ApiError where the id is unknown */
export function deployStatus(
    context: ApiContext,
    id: string,
    includeDetails: boolean,
): Record<string, unknown> {
    return deployResult(required(context, id), includeDetails);
}

/** Cancels what has not begun; a deployment that runs or is done stays as it is. */
export function cancelDeploy(context: ApiContext, id: string): DeployJob {
    const job = required(context, id);
    if (job.status !== 'Pending') {
        return job;
    }
    const canceled: DeployJob = { ...job, status: 'Canceled', completedDate: now(context) };
    keep(context, canceled);
    return canceled;
}

function required(context: ApiContext, id: string): DeployJob {
    const job = find(context, id);
    if (job === null) {
        throw new ApiError(404, 'INVALID_CROSS_REFERENCE_KEY', `invalid cross reference id: ${id}`);
    }
    return job;
}

function find(context: ApiContext, id: string): DeployJob | null {
    const text = context.documents.text(kind, id.slice(0, 15));
    return text === null ? null : (JSON.parse(text) as DeployJob);
}

function keep(context: ApiContext, job: DeployJob): void {
    context.documents.put(kind, job.id.slice(0, 15), JSON.stringify(job));
}

function now(context: ApiContext): string {
    return new Date(context.org.clock.now()).toISOString();
}
