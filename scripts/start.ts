/**
 * `npm start`: the product on this machine. Starts the local org (data kept in `.local-org/`), sets it up through
 * the `sf` CLI the first time and after a change of the package, prints where to look, and stays up.
 *
 *     npm start                   keeps the data of earlier runs
 *     npm start -- --fresh        begins with an empty org
 *     LOCAL_ORG_PORT=9000 npm start
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalOrg, type LocalOrg } from './lib/local-org';
import { packageVersion } from './lib/package-version';
import { root } from './lib/sf';
import { signIn, signOut } from './lib/session';
import { setUp } from './org/setup';
import { startPages } from './lib/start-pages';

const alias = 'mqa-local';
const folder = path.join(root, '.local-org');

async function main(): Promise<void> {
    const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
    const port = portFrom(process.env.LOCAL_ORG_PORT);
    if (values.fresh) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });

    const isNew = !existsSync(path.join(folder, 'org.sqlite'));
    console.log(
        isNew ? 'Starting a new local org …' : 'Starting the local org with the data of .local-org …',
    );
    const org = await startLocalOrg({ port, database: path.join(folder, 'org.sqlite') });
    let stopping = false;
    const stop = () => {
        if (stopping) return;
        stopping = true;
        void end(org);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    org.process.on('exit', (code) => {
        if (stopping) return;
        console.error(`The local org ended unexpectedly (exit code ${code}).`);
        process.exit(1);
    });

    try {
        await signIn(org, alias);
        await bringUpToDate();
        for (const page of await startPages(alias, org.url))
            console.log(`${page.label.padEnd(36)} ${page.url}`);
    } catch (error) {
        stopping = true;
        await org.stop();
        throw error;
    }
    console.log(
        'Later: admin@local.org, password in .local-org/server.json. The avatar logs you in as each rep.',
    );
    console.log('Ctrl-C stops it; the data stays.');
    console.log(`ready ${org.url}/lightning`);
}

/** Sets the org up the first time and whenever the package or its sample data changed. */
async function bringUpToDate(): Promise<void> {
    const version = await packageVersion();
    const versionFile = path.join(folder, 'set-up-version');
    if (existsSync(versionFile) && readFileSync(versionFile, 'utf8') === version) return;
    await setUp({ targetOrg: alias, seed: true });
    writeFileSync(versionFile, version);
}

async function end(org: LocalOrg): Promise<void> {
    console.log('\nStopping …');
    await signOut(alias);
    await org.stop();
    process.exit(0);
}

function portFrom(text = '8080'): number {
    const port = Number(text);
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
    console.error(`LOCAL_ORG_PORT is "${text}"; it must be a port number between 1 and 65535.`);
    return process.exit(2);
}

main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
});
