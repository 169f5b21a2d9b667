/** Where components come from: SFDX source folders on disk, or the files of a deployment's zip. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readComponents, type ComponentSet, type MetadataFile } from './component.ts';
import { ForceIgnore } from './forceignore.ts';

/**
 * Reads all metadata below some folders (or single files), at any depth and in source or metadata format.
 * The nearest `.forceignore` at or above each folder is honoured. Order: by path.
 * @throws where a path does not exist
 */
export function readSourceFolders(paths: readonly string[]): ComponentSet {
    const files = new Map<string, MetadataFile>();
    for (const path of paths) {
        const absolute = resolve(path);
        const { root, rules } = forceIgnoreOf(absolute);
        collect(absolute, root, rules, files);
    }
    return readComponents([...files.values()]);
}

/**
 * Reads the files of a deployment: path inside the zip -> content. A single top folder that holds `package.xml`
 * (as `unpackaged/`) is taken off the paths first.
 */
export function readMetadataZip(entries: ReadonlyMap<string, Uint8Array>): ComponentSet {
    const prefix = packageFolder(entries.keys());
    const files: MetadataFile[] = [];
    for (const [path, content] of entries) {
        if (!path.endsWith('/') && path.startsWith(prefix)) {
            files.push({ path: path.slice(prefix.length), content: () => content });
        }
    }
    return readComponents(files);
}

/** The folder of `package.xml` in a zip, with its slash; empty where it lies at the top or is missing. */
export function packageFolder(paths: Iterable<string>): string {
    let shortest: string | null = null;
    for (const path of paths) {
        if (
            (path === 'package.xml' || path.endsWith('/package.xml')) &&
            (shortest === null || path.length < shortest.length)
        ) {
            shortest = path;
        }
    }
    return shortest === null ? '' : shortest.slice(0, -'package.xml'.length);
}

function forceIgnoreOf(path: string): { root: string; rules: ForceIgnore } {
    let folder = statSync(path).isDirectory() ? path : dirname(path);
    const start = folder;
    for (;;) {
        const file = join(folder, '.forceignore');
        if (existsSync(file)) {
            return { root: folder, rules: new ForceIgnore(readFileSync(file, 'utf8')) };
        }
        const parent = dirname(folder);
        if (parent === folder) {
            return { root: start, rules: new ForceIgnore('') };
        }
        folder = parent;
    }
}

function collect(path: string, root: string, rules: ForceIgnore, files: Map<string, MetadataFile>): void {
    const name = relative(root, path).split(sep).join('/');
    if (name !== '' && rules.ignores(name)) {
        return;
    }
    if (!statSync(path).isDirectory()) {
        const key = path.split(sep).join('/');
        files.set(key, { path: key, content: () => readFileSync(path) });
        return;
    }
    if (SKIPPED_FOLDERS.test(name)) {
        return;
    }
    for (const entry of readdirSync(path).sort()) {
        collect(join(path, entry), root, rules, files);
    }
}

/** Never deployed: tools' own folders, and the tests inside component bundles. */
const SKIPPED_FOLDERS = /(^|\/)(node_modules|__tests__)$/;
