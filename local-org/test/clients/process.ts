/** A local org in a process of its own, as users start it, for tests with real clients and with kill signals. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunningOrg } from '../../src/cli/data-folder.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const binaries = fileURLToPath(new URL('../../../node_modules/.bin', import.meta.url));

export class OrgProcess {
    readonly folder = mkdtempSync(join(tmpdir(), 'local-org-client-'));
    readonly database = join(this.folder, 'org.sqlite');
    #child: ChildProcess | null = null;
    #running: RunningOrg | null = null;

    get running(): RunningOrg {
        if (this.#running === null) {
            throw new Error('The org is not running');
        }
        return this.#running;
    }

    /** Starts the org over its database and waits until it answers. */
    async start(port = 0): Promise<void> {
        const child = spawn(
            process.execPath,
            [main, 'start', '--db', this.database, '--port', String(port)],
            { stdio: ['ignore', 'pipe', 'pipe'] },
        );
        this.#child = child;
        let output = '';
        await new Promise<void>((done, fail) => {
            const hear = (text: Buffer): void => {
                output += text.toString();
                if (output.includes('/lightning')) {
                    done();
                }
            };
            child.stdout.on('data', hear);
            child.stderr.on('data', hear);
            child.on('exit', (code) => fail(new Error(`local-org start ended with ${code}: ${output}`)));
        });
        this.#running = JSON.parse(readFileSync(join(this.folder, 'server.json'), 'utf8')) as RunningOrg;
    }

    /** Ends the process; SIGKILL leaves it no time to put anything in order. */
    async stop(signal: 'SIGKILL' | 'SIGTERM' = 'SIGTERM'): Promise<number | null> {
        const child = this.#child;
        if (child === null) {
            return null;
        }
        const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
        child.removeAllListeners('exit');
        const exit = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
        child.kill(signal);
        this.#child = null;
        return Promise.race([ended, exit]);
    }

    async remove(): Promise<void> {
        await this.stop('SIGKILL');
        rmSync(this.folder, { recursive: true, force: true });
    }

    /** Calls below /services/data/v67.0 as the administrator. */
    async call<T = unknown>(
        method: string,
        path: string,
        body?: unknown,
        contentType = 'application/json',
    ): Promise<T> {
        const { instanceUrl, accessToken } = this.running;
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        const reply = await fetch(`${instanceUrl}/services/data/v67.0${path}`, {
            method,
            headers: {
                authorization: `Bearer ${accessToken}`,
                ...(body === undefined ? {} : { 'content-type': contentType }),
            },
            ...(body === undefined ? {} : { body: text }),
        });
        const answer = await reply.text();
        if (!reply.ok) {
            throw new Error(`${method} ${path}: ${reply.status} ${answer}`);
        }
        return (answer === '' ? undefined : JSON.parse(answer)) as T;
    }

    async count(soql: string): Promise<number> {
        const { totalSize } = await this.call<{ totalSize: number }>(
            'GET',
            `/query?q=${encodeURIComponent(soql)}`,
        );
        return totalSize;
    }

    /** Runs the Salesforce CLI with a home of its own. Gives exit code and output; never rejects. */
    sf(
        args: readonly string[],
        options: { cwd?: string; env?: Record<string, string> } = {},
    ): Promise<{ code: number; output: string }> {
        const env = {
            PATH: `${binaries}:${process.env.PATH ?? ''}`,
            HOME: this.folder,
            SF_DISABLE_TELEMETRY: 'true',
            SF_AUTOUPDATE_DISABLE: 'true',
            SF_DISABLE_AUTOUPDATE: 'true',
            SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
            ...options.env,
        };
        return new Promise((done) => {
            execFile(
                'sf',
                [...args],
                { cwd: options.cwd ?? this.folder, env, maxBuffer: 64 * 1024 * 1024 },
                (error, stdout, stderr) => {
                    const code = error === null ? 0 : Number((error as { code?: number }).code ?? 1);
                    done({ code, output: stdout + stderr });
                },
            );
        });
    }
}
