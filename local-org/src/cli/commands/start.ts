import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from '../command.ts';
import { composeOrg } from '../compose.ts';
import {
    assertionKey,
    defaultDatabase,
    findRunning,
    folderOf,
    forgetRunning,
    makeFolder,
    newPassword,
    noteRunning,
} from '../data-folder.ts';
import { serve } from '../serve.ts';

const options = {
    port: { type: 'string', default: '8080' },
    db: { type: 'string' },
    memory: { type: 'boolean' },
    open: { type: 'boolean' },
    'allow-host': { type: 'string', multiple: true },
} as const;

/** Compiled pages are the same for every org: they depend on their sources only. */
const pageCache = fileURLToPath(new URL('../../../../.cache/local-org', import.meta.url));

const adminUsername = 'admin@local.org';

/** Runs the org until it is told to stop: APIs, pages, and the work that falls due. */
export const command: Command = async (args) => {
    const { values } = parseArgs({ args: [...args], options });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
        throw new UsageError(`--port ${values.port} is no port.`);
    }
    const folder = folderOf(values.db);
    const database = values.memory ? ':memory:' : resolve(values.db ?? defaultDatabase);
    makeFolder(folder);
    const other = findRunning(folder);
    if (other !== null) {
        throw new UsageError(
            `A local org already runs over ${dirname(other.database)} at ${other.instanceUrl} (pid ${other.pid}).`,
        );
    }
    await requireFreePort(port);
    const key = assertionKey(folder);
    const password = newPassword();
    const composed = composeOrg({
        location: database,
        admin: { username: adminUsername, password },
        allowedHosts: values['allow-host'] ?? [],
    });
    const served = await serve(composed, {
        port,
        assertionKey: key.publicKey,
        cacheFolder: pageCache,
    });
    const admin = composed.admin();
    noteRunning(folder, {
        port: served.port,
        pid: process.pid,
        instanceUrl: served.instanceUrl,
        username: admin.username,
        accessToken: composed.org.createSession(admin),
        password,
        database,
    });
    console.log(
        `Local org at ${served.instanceUrl}/lightning, administrator ${admin.username} (password in ${folder}/server.json)`,
    );
    if (values.open) {
        openBrowser(`${served.instanceUrl}/lightning`);
    }
    await untilStopped();
    await served.close();
    composed.close();
    forgetRunning(folder);
    // The compiler of pages may still be at work; nobody waits for it any more.
    process.exit(0);
};

/** Asks before anything is opened, so that the answer comes at once. @throws UsageError */
async function requireFreePort(port: number): Promise<void> {
    const probe = createServer();
    await new Promise<void>((done, fail) => {
        probe.once('error', (error: NodeJS.ErrnoException) => {
            const taken = `Port ${port} is taken. Choose another with --port, or stop what listens there.`;
            fail(
                new UsageError(
                    error.code === 'EADDRINUSE' ? taken : `Port ${port} can't be used: ${error.message}`,
                ),
            );
        });
        probe.listen(port, '127.0.0.1', done);
    });
    await new Promise((done) => probe.close(done));
}

function untilStopped(): Promise<void> {
    return new Promise((done) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) {
            process.once(signal, () => done());
        }
    });
}

function openBrowser(url: string): void {
    const program =
        process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
    spawn(program, [url], { detached: true, stdio: 'ignore' })
        .on('error', () => console.log(`Open ${url}`))
        .unref();
}
