import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AnonymousResult } from '../../api/context.ts';
import { UsageError, type Command } from '../command.ts';
import { requireRunning } from '../data-folder.ts';

/** Runs anonymous Apex from a file or standard input: in the running org, or with --memory in an empty one. */
export const command: Command = async (args) => {
    const options = { memory: { type: 'boolean' }, db: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file] = positionals;
    if (file === undefined) {
        throw new UsageError('Usage: local-org exec FILE|- [--memory]');
    }
    const source = readFileSync(file === '-' ? 0 : file, 'utf8');
    const result = values.memory ? await inMemory(source) : await inRunning(source, values.db);
    if (result.debugLog !== '') {
        process.stdout.write(result.debugLog);
    }
    if (!result.compiled) {
        console.error(`${file}:${result.line}:${result.column} ${result.compileProblem ?? ''}`);
    } else if (!result.success) {
        console.error(`${result.exceptionMessage ?? ''}\n${result.exceptionStackTrace ?? ''}`);
    }
    return result.success ? 0 : 1;
};

async function inMemory(source: string): Promise<AnonymousResult> {
    const { composeOrg } = await import('../compose.ts');
    const { apexCalls } = await import('../compose/apex-calls.ts');
    const composed = composeOrg({ location: ':memory:' });
    try {
        return apexCalls(composed).executeAnonymous(composed.admin(), source, 67);
    } finally {
        composed.close();
    }
}

async function inRunning(source: string, db: string | undefined): Promise<AnonymousResult> {
    const running = await requireRunning(db === undefined ? {} : { db });
    const reply = await fetch(`${running.instanceUrl}/__localorg/exec`, {
        method: 'POST',
        headers: { authorization: `Bearer ${running.accessToken}`, 'content-type': 'text/plain' },
        body: source,
    });
    if (!reply.ok) {
        throw new UsageError(`The running org refused: ${await reply.text()}`);
    }
    return (await reply.json()) as AnonymousResult;
}
