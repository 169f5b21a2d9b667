/**
 * Sets up any org that `sf` is logged in to: deploys the package, assigns permission sets, creates the sample
 * users and loads the sample data. Running it again changes only what differs.
 *
 *     ts-node scripts/org/setup.ts --target-org my-org [--no-seed]
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parseArgs } from 'node:util';
import { runApex } from '../lib/anonymous-apex';
import { connect } from '../lib/connection';
import { Progress } from '../lib/progress';
import { root, sf, SfError } from '../lib/sf';
import { loadSeed } from '../data/load-seed';
import { ADMIN_PERMISSION_SETS } from '../lib/permission-sets';

export interface SetUpOptions {
    /** Alias or username, as `sf --target-org` takes it. */
    readonly targetOrg: string;
    /** Whether the sample users and data are loaded; never wanted in production. */
    readonly seed: boolean;
}

/** @throws SfError or Error that says which step failed and why; the steps before it stay done */
export async function setUp(options: SetUpOptions, progress = new Progress()): Promise<void> {
    await progress.step('Compiling the components', emitComponents);
    await progress.step('Deploying the package', () => deploy(options.targetOrg), deployed);
    await progress.step('Assigning permission sets', () => assignPermissionSets(options.targetOrg));
    const connection = await connect(options.targetOrg);
    await progress.step('Scheduling the jobs', () => runApex(connection, 'MqaJobs.schedule();'));
    if (options.seed) await loadSeed(connection, progress);
}

/** Writes the JavaScript of the Lightning components beside their TypeScript, which is what is deployed. */
export async function emitComponents(): Promise<void> {
    const compiler = require.resolve('typescript/bin/tsc');
    try {
        await promisify(execFile)(process.execPath, [compiler, '-p', 'config/tsconfig.lwc.build.json'], {
            cwd: root,
        });
    } catch (error) {
        const words = (error as { stdout?: string }).stdout?.trim();
        throw new Error(`The components do not compile:\n${words ?? String(error)}`);
    }
}

interface DeployResult {
    numberComponentsDeployed?: number;
    details?: { componentFailures?: ComponentFailure[] };
}
interface ComponentFailure {
    fullName: string;
    fileName?: string;
    problem: string;
    lineNumber?: number;
    columnNumber?: number;
}

async function deploy(targetOrg: string): Promise<DeployResult> {
    try {
        return await sf<DeployResult>([
            'project',
            'deploy',
            'start',
            '--source-dir',
            'force-app',
            '--target-org',
            targetOrg,
            '--wait',
            '30',
        ]);
    } catch (error) {
        throw withFailures(error);
    }
}

/** The error of a deployment with one line for each component that was refused; another error as it is. */
export function withFailures(error: unknown): unknown {
    if (!(error instanceof SfError)) return error;
    const failures = (error.result as DeployResult | undefined)?.details?.componentFailures ?? [];
    const lines = failures.map(
        (failure) =>
            `  ${failure.fileName ?? failure.fullName}:${failure.lineNumber ?? 0}:${failure.columnNumber ?? 0} ${failure.problem}`,
    );
    return new Error([failures.length > 0 ? 'The deployment failed:' : error.message, ...lines].join('\n'));
}

function deployed(result: DeployResult): string {
    return `${result.numberComponentsDeployed ?? 0} components`;
}

async function assignPermissionSets(targetOrg: string): Promise<void> {
    const names = ADMIN_PERMISSION_SETS.flatMap((name) => ['--name', name]);
    try {
        await sf(['org', 'assign', 'permset', ...names, '--target-org', targetOrg]);
    } catch (error) {
        if (!(error instanceof SfError) || !alreadyAssigned(error)) throw error;
    }
}

/** The CLI reports a permission set that the user has already as a failure. */
function alreadyAssigned(error: SfError): boolean {
    const failures = (error.result as { failures?: { message: string }[] } | undefined)?.failures ?? [];
    return failures.length > 0 && failures.every((failure) => /duplicate/i.test(failure.message));
}

if (require.main === module) {
    const { values } = parseArgs({
        options: { 'target-org': { type: 'string' }, 'no-seed': { type: 'boolean', default: false } },
    });
    const targetOrg = values['target-org'];
    if (!targetOrg) {
        console.error('Name the org: ts-node scripts/org/setup.ts --target-org ALIAS [--no-seed]');
        process.exit(2);
    }
    setUp({ targetOrg, seed: !values['no-seed'] }).catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        process.exit(1);
    });
}
