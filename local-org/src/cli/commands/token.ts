import { createSign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from '../command.ts';
import { assertionKey, folderOf, requireRunning, type RunningOrg } from '../data-folder.ts';

/** Prints a session token of the running org: the administrator's, or that of a user by name. */
export const command: Command = async (args) => {
    const options = { user: { type: 'string' }, port: { type: 'string' }, db: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const running = await requireRunning(values);
    console.log(
        values.user === undefined
            ? running.accessToken
            : await tokenOf(running, folderOf(values.db), values.user),
    );
    return 0;
};

/** Logs a user in with an assertion signed by the org's key, as `sf org login jwt` does. */
export async function tokenOf(running: RunningOrg, folder: string, username: string): Promise<string> {
    const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
    const expires = Math.floor(Date.now() / 1000) + 180;
    const claims = { iss: 'local-org', sub: username, aud: running.instanceUrl, exp: expires };
    const unsigned = `${encode({ alg: 'RS256' })}.${encode(claims)}`;
    const key = readFileSync(assertionKey(folder).file, 'utf8');
    const assertion = `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(key, 'base64url')}`;
    const body = new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion,
    });
    const reply = await fetch(`${running.instanceUrl}/services/oauth2/token`, { method: 'POST', body });
    const answer = (await reply.json()) as { access_token?: string; error_description?: string };
    if (answer.access_token === undefined) {
        throw new UsageError(`${username} can't log in: ${answer.error_description ?? reply.status}`);
    }
    return answer.access_token;
}
