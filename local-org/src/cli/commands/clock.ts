import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from '../command.ts';
import { requireRunning } from '../data-folder.ts';

const usage =
    'Usage: local-org clock advance DURATION | set INSTANT | real   (DURATION as 90m, 24h, 3d; INSTANT as 2026-01-31T09:00:00Z)';
const units: Readonly<Record<string, number>> = {
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};

/** Moves the clock of the running org; what falls due on the way runs in order before the command ends. */
export const command: Command = async (args) => {
    const { values, positionals } = parseArgs({
        args: [...args],
        options: { db: { type: 'string' } },
        allowPositionals: true,
    });
    const change = readChange(positionals);
    const running = await requireRunning(values.db === undefined ? {} : { db: values.db });
    const { status, body } = await post(
        `${running.instanceUrl}/__localorg/clock`,
        running.accessToken,
        JSON.stringify(change),
    );
    const answer = JSON.parse(body) as { now?: string; [0]?: { message: string } };
    if (status !== 200 || answer.now === undefined) {
        throw new UsageError(`The running org refused: ${answer[0]?.message ?? status}`);
    }
    console.log(`The org's clock shows ${answer.now}`);
    return 0;
};

/** What falls due on the way may take long: `fetch` gives up waiting for an answer after five minutes, this does not. */
function post(url: string, token: string, body: string): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
        const sent = request(url, { method: 'POST', headers }, (reply) => {
            text(reply).then((answer) => resolve({ status: reply.statusCode ?? 0, body: answer }), reject);
        });
        sent.once('error', reject);
        sent.end(body);
    });
}

/** @throws UsageError */
export function readChange([verb, value]: readonly string[]):
    { advance: number } | { set: number } | { real: true } {
    switch (verb) {
        case 'real':
            return { real: true };
        case 'advance': {
            const parts = [...(value ?? '').matchAll(/(\d+)([smhdw])/gy)];
            if (parts.length === 0 || parts.map((part) => part[0]).join('') !== value) {
                throw new UsageError(usage);
            }
            return {
                advance: parts.reduce((sum, part) => sum + Number(part[1]) * (units[part[2] ?? ''] ?? 0), 0),
            };
        }
        case 'set': {
            const instant = Date.parse(value ?? '');
            if (Number.isNaN(instant)) {
                throw new UsageError(usage);
            }
            return { set: instant };
        }
        default:
            throw new UsageError(usage);
    }
}
