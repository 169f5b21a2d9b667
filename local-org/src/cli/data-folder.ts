/**
 * What a running org leaves for those who may use it: where it answers, and the secrets made when it started. All of
 * it lies beside the database, readable by the owner only; none of it is in the repository.
 */
import { generateKeyPairSync, createPublicKey, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from './command.ts';

export const defaultDatabase = '.local-org/org.sqlite';

export interface RunningOrg {
    readonly port: number;
    readonly pid: number;
    readonly instanceUrl: string;
    readonly username: string;
    /** Session of the administrator. */
    readonly accessToken: string;
    /** Password of the administrator, new with every start. */
    readonly password: string;
    readonly database: string;
}

const ownerOnly = 0o600;

export function folderOf(database: string | undefined): string {
    return dirname(resolve(database ?? defaultDatabase));
}

/** Makes the folder of a database, closed to others. */
export function makeFolder(folder: string): void {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** The private key that bearer assertions are signed with; made once, with the org. Its path and its public half. */
export function assertionKey(folder: string): { readonly file: string; readonly publicKey: string } {
    const file = join(folder, 'jwt.key');
    if (!existsSync(file)) {
        const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
        writeSecret(file, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    }
    const publicKey = createPublicKey(readFileSync(file, 'utf8'))
        .export({ type: 'spki', format: 'pem' })
        .toString();
    return { file, publicKey };
}

export function newPassword(): string {
    return randomBytes(18).toString('base64url');
}

export function noteRunning(folder: string, running: RunningOrg): void {
    writeSecret(join(folder, 'server.json'), `${JSON.stringify(running, null, 4)}\n`);
}

export function forgetRunning(folder: string): void {
    rmSync(join(folder, 'server.json'), { force: true });
}

/** The org that runs over a database; null where none is noted or its process is gone. */
export function findRunning(folder: string): RunningOrg | null {
    const file = join(folder, 'server.json');
    if (!existsSync(file)) {
        return null;
    }
    const running = JSON.parse(readFileSync(file, 'utf8')) as RunningOrg;
    return isAlive(running.pid) ? running : null;
}

/** The running org, proved by its marker. @throws UsageError where none runs */
export async function requireRunning(options: {
    readonly db?: string;
    readonly port?: string;
}): Promise<RunningOrg> {
    const folder = folderOf(options.db);
    const running = findRunning(folder);
    if (running === null) {
        throw new UsageError(`No local org runs over ${folder}. Start one with: local-org start`);
    }
    if (options.port !== undefined && Number(options.port) !== running.port) {
        throw new UsageError(
            `The local org over ${folder} answers on port ${running.port}, not ${options.port}.`,
        );
    }
    const marker = await fetch(`${running.instanceUrl}/__localorg`)
        .then((reply) => reply.json() as Promise<{ pid?: number }>)
        .catch(() => null);
    if (marker?.pid !== running.pid) {
        throw new UsageError(`The local org noted in ${folder} does not answer on ${running.instanceUrl}.`);
    }
    return running;
}

function isAlive(pid: number): boolean {
    try {
        process.kill(pid, 0);
        return true;
    } catch {
        return false;
    }
}

function writeSecret(file: string, content: string): void {
    writeFileSync(file, content, { mode: ownerOnly });
    chmodSync(file, ownerOnly);
}
