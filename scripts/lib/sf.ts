/** Runs the Salesforce CLI that the repository brings, and returns what it answers as JSON. */
import { spawn } from 'node:child_process';
import path from 'node:path';

/** No update in the background (Salesforce documents the first name, its update plugin reads the second), no telemetry. */
const QUIET = {
    SF_AUTOUPDATE_DISABLE: 'true',
    SF_DISABLE_AUTOUPDATE: 'true',
    SF_DISABLE_TELEMETRY: 'true',
};

export const root = path.resolve(__dirname, '../..');

/** What went wrong, in the CLI's own words, with the command that was run. */
export class SfError extends Error {
    constructor(
        readonly command: string,
        message: string,
        readonly result: unknown,
    ) {
        super(`sf ${command}: ${message}`);
    }
}

/**
 * @param args command and flags without `--json`
 * @param env  added to the environment of the CLI, e.g. `SF_ACCESS_TOKEN`
 * @returns the `result` of the CLI's JSON answer
 * @throws SfError when the CLI answers with a failure or not at all
 */
export async function sf<T>(args: readonly string[], env: Record<string, string> = {}): Promise<T> {
    const { code, stdout, stderr } = await run(args, env);
    const answer = parse(stdout);
    if (code === 0 && answer) return answer.result as T;
    const words = answer?.message ?? (stderr.trim() || stdout.trim() || `ended with exit code ${code}`);
    throw new SfError(args.slice(0, 3).join(' '), words, answer?.result);
}

interface Answer {
    status: number;
    result: unknown;
    message?: string;
}

function parse(text: string): Answer | null {
    try {
        return JSON.parse(text) as Answer;
    } catch {
        return null;
    }
}

function run(args: readonly string[], env: Record<string, string>) {
    return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
        const cli = path.join(root, 'node_modules/@salesforce/cli/bin/run.js');
        const child = spawn(process.execPath, [cli, ...args, '--json'], {
            cwd: root,
            env: { ...process.env, ...QUIET, ...env },
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        const out: Buffer[] = [];
        const err: Buffer[] = [];
        child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
        child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
        child.on('error', reject);
        child.on('close', (code) =>
            resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
        );
    });
}
