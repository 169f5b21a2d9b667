/** Syntax trees of Apex sources on disk, so that a source is parsed once, not once a start. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { ParseCache } from '../../apex/check/program.ts';

type Parsed = NonNullable<ReturnType<ParseCache['get']>>;

/** A change of the parser or of Node makes all trees of before unknown. */
function stamp(): string {
    const folder = fileURLToPath(new URL('../../apex/syntax/', import.meta.url));
    const hash = createHash('sha256').update(process.version);
    const parser = import.meta.resolve('@apexdevtools/apex-parser').split('/dist/')[0]!;
    hash.update(readFileSync(fileURLToPath(`${parser}/package.json`)));
    for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
    return hash.digest('hex');
}

/**
 * A cache of trees in a folder, named by the hash of what they were made of. The folder may be deleted at any
 * time; one that cannot be written keeps nothing.
 */
export function parseCacheIn(folder: string): ParseCache {
    const version = stamp();
    let writable = true;
    const pathOf = (name: string, text: string, kind: string): string => {
        const hash = createHash('sha256').update([version, kind, name, text].join('\0')).digest('hex');
        return join(folder, `${hash}.tree`);
    };
    return {
        get(file, kind) {
            try {
                return deserialize(readFileSync(pathOf(file.name, file.text, kind))) as Parsed;
            } catch {
                return undefined;
            }
        },
        put(file, kind, parsed) {
            if (!writable) return;
            try {
                const path = pathOf(file.name, file.text, kind);
                mkdirSync(folder, { recursive: true });
                writeFileSync(`${path}.${process.pid}`, serialize(parsed));
                renameSync(`${path}.${process.pid}`, path);
            } catch {
                writable = false;
            }
        },
    };
}
