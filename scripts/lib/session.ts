/** Signs the `sf` CLI in to a running local org, and out again. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { localOrgBin, type LocalOrg } from './local-org';
import { sf, SfError } from './sf';

const execute = promisify(execFile);

/**
 * Makes `alias` usable in every later `sf … --target-org alias`.
 * @param username whose session it is; the org's administrator where absent
 */
export async function signIn(
    org: Pick<LocalOrg, 'url' | 'database'>,
    alias: string,
    username?: string,
): Promise<void> {
    const token = await sessionToken(org, username);
    await sf(['org', 'login', 'access-token', '--instance-url', org.url, '--no-prompt', '--alias', alias], {
        SF_ACCESS_TOKEN: token,
    });
}

/** A session token of the running local org, as jsforce takes it. */
export async function sessionToken(
    org: Pick<LocalOrg, 'url' | 'database'>,
    username?: string,
): Promise<string> {
    const port = new URL(org.url).port;
    const user = username ? ['--user', username] : [];
    const args = [localOrgBin, 'token', '--port', port, '--db', org.database, ...user];
    const { stdout } = await execute(process.execPath, args);
    return stdout.trim();
}

/** Forgets the session, so that the CLI never sends it to another program that takes the port later. */
export async function signOut(alias: string): Promise<void> {
    try {
        await sf(['org', 'logout', '--target-org', alias, '--no-prompt']);
    } catch (error) {
        if (!(error instanceof SfError)) throw error;
        console.error(`Could not sign out: ${error.message}`);
    }
}
