import { parseArgs } from 'node:util';
import type { Command } from '../command.ts';
import { findRunning, folderOf } from '../data-folder.ts';

/** Tells where the running org answers; exit code 1 where none runs. Secrets are left out. */
export const command: Command = (args) => {
    const { values } = parseArgs({
        args: [...args],
        options: { json: { type: 'boolean' }, db: { type: 'string' } },
    });
    const folder = folderOf(values.db);
    const running = findRunning(folder);
    if (running === null) {
        console.log(values.json ? JSON.stringify({ running: false }) : `No local org runs over ${folder}.`);
        return 1;
    }
    const { port, pid, instanceUrl, username, database } = running;
    if (values.json) {
        console.log(JSON.stringify({ running: true, port, pid, instanceUrl, username, database }));
    } else {
        console.log(
            `Running at ${instanceUrl}/lightning (pid ${pid}), administrator ${username}, data in ${database}`,
        );
    }
    return 0;
};
