/** Tells whether the package in the working tree is the one an org was last set up with. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './sf';

const sources = ['force-app', 'scripts/data/seed', 'scripts/org'];

/** A digest over every source file that decides what set-up does; files that are made from others do not count. */
export async function packageVersion(): Promise<string> {
    const digest = createHash('sha256');
    for (const folder of sources) {
        const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
        const files = entries
            .filter((entry) => entry.isFile())
            .map((entry) => path.join(entry.parentPath, entry.name))
            .filter((file) => !isEmitted(file))
            .sort();
        for (const file of files) {
            digest
                .update(path.relative(root, file))
                .update('\0')
                .update(await readFile(file))
                .update('\0');
        }
    }
    return digest.digest('hex');
}

/** The JavaScript that TypeScript emits beside a component's source. */
function isEmitted(file: string): boolean {
    return file.endsWith('.js') && file.split(path.sep).includes('lwc');
}
