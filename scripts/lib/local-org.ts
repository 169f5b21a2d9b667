/** Starts, finds and stops a local org, as a child process of this one. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { root } from './sf';

export interface LocalOrg {
    readonly url: string;
    /** File that holds the org; its folder tells other commands where it runs. */
    readonly database: string;
    readonly process: ChildProcess;
    /** Ends the server in good order; resolves when it is gone. */
    stop(): Promise<void>;
}

export const localOrgBin = path.join(root, 'local-org/bin/local-org.js');

/**
 * @param options.port     where it listens, on the loopback address
 * @param options.database file that holds the org
 * @throws Error with the server's own words when it does not come up
 */
export async function startLocalOrg(options: { port: number; database: string }): Promise<LocalOrg> {
    const url = `http://localhost:${options.port}`;
    const args = [localOrgBin, 'start', '--port', String(options.port), '--db', options.database];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => {
        said.push(chunk.toString());
        process.stderr.write(chunk);
    });
    await answering(url, child, said);
    return { url, database: options.database, process: child, stop: () => stop(child) };
}

/** Waits until the server on the port is the child itself, not another program that holds the port. */
async function answering(url: string, child: ChildProcess, said: string[]): Promise<void> {
    const deadline = Date.now() + 60_000;
    while (Date.now() < deadline) {
        if (child.exitCode !== null || child.signalCode !== null) {
            throw new Error(`The local org ended at once:\n${said.join('').trim()}`);
        }
        const marker = await fetch(`${url}/__localorg`)
            .then((response) => response.json() as Promise<{ pid?: number }>)
            .catch(() => null);
        if (marker?.pid === child.pid) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await stop(child);
    throw new Error(`The local org did not answer at ${url} within 60 s:\n${said.join('').trim()}`);
}

function stop(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
    });
}
