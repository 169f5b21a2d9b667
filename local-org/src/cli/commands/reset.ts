import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError, type Command } from '../command.ts';
import { defaultDatabase, findRunning, folderOf } from '../data-folder.ts';

/** Deletes the database, so that the next start makes a new org. */
export const command: Command = (args) => {
    const { values } = parseArgs({ args: [...args], options: { db: { type: 'string' } } });
    const running = findRunning(folderOf(values.db));
    if (running !== null) {
        throw new UsageError(`The local org is running (pid ${running.pid}). Stop it first.`);
    }
    const database = resolve(values.db ?? defaultDatabase);
    for (const suffix of ['', '-wal', '-shm', '-journal']) {
        rmSync(`${database}${suffix}`, { force: true });
    }
    console.log(`Deleted ${database}. The next start makes a new org.`);
    return 0;
};
