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
    const reply = await fetch(`${running.instanceUrl}/__localorg/clock`, {
        method: 'POST',
        headers: { authorization: `Bearer ${running.accessToken}`, 'content-type': 'application/json' },
        body: JSON.stringify(change),
    });
    const answer = (await reply.json()) as { now?: string; [0]?: { message: string } };
    if (!reply.ok || answer.now === undefined) {
        throw new UsageError(`The running org refused: ${answer[0]?.message ?? reply.status}`);
    }
    console.log(`The org's clock shows ${answer.now}`);
    return 0;
};

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
