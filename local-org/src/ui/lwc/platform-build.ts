import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { baseBundleOf, BASE_COMPONENTS_VERSION } from './base-components.ts';
import { compileLwcModule } from './compile-module.ts';
import { BROWSER_FOLDER, browserSources, platformFile, platformSpecifiers } from './platform-modules.ts';

const versionOf = (name: string): string =>
    (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;

/** Changes with anything that goes into the platform bundle. */
export function platformHash(): string {
    const versions = [versionOf('@lwc/compiler'), versionOf('esbuild'), BASE_COMPONENTS_VERSION];
    const parts = [...versions, ...browserSources(), ...platformSpecifiers()];
    return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

/**
 * Compiles the LWC engine, the base components, the platform modules and the page shell into one folder of modules
 * that load each other, and returns it. Takes about ten seconds, or none when an earlier start left it in the cache.
 */
export async function buildPlatform(cacheFolder: string): Promise<string> {
    const folder = join(cacheFolder, 'platform', platformHash());
    if (existsSync(folder)) {
        return folder;
    }
    const draft = `${folder}.${process.pid}.draft`;
    try {
        await bundlePlatform(draft, cacheFolder);
        renameSync(draft, folder);
    } catch (error) {
        // Another process may have been faster.
        if (!existsSync(folder)) {
            throw error;
        }
    } finally {
        rmSync(draft, { recursive: true, force: true });
    }
    dropOld(folder);
    return folder;
}

const KEPT_MS = 14 * 86_400_000;

/** Several orgs may use the cache with different versions, so only what nobody can still need goes. */
function dropOld(folder: string): void {
    const oldest = Date.now() - KEPT_MS;
    for (const name of readdirSync(dirname(folder))) {
        const other = join(dirname(folder), name);
        if (other !== folder && statSync(other).mtimeMs < oldest) {
            rmSync(other, { recursive: true, force: true });
        }
    }
}

async function bundlePlatform(outdir: string, cacheFolder: string): Promise<void> {
    await build({
        entryPoints: platformSpecifiers().map((name) => ({ in: name, out: name })),
        outdir,
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        minify: true,
        legalComments: 'eof',
        logLevel: 'silent',
        chunkNames: 'chunks/[hash]',
        define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.SSR': 'false' },
        plugins: [platformPlugin(cacheFolder)],
    });
}

/** Resolves platform modules by name and compiles components on load. */
function platformPlugin(cacheFolder: string): Plugin {
    return {
        name: 'platform',
        setup(setup) {
            setup.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
                if (kind === 'entry-point' || !path.startsWith('.')) {
                    const file = platformFile(path);
                    return file === undefined
                        ? { errors: [{ text: `No such platform module: ${path}` }] }
                        : { path: file };
                }
                return resolveFile(resolve(dirname(importer), path));
            });
            setup.onLoad({ filter: /.*/, namespace: 'missing' }, () => ({
                contents: 'export default undefined;',
            }));
            setup.onLoad({ filter: /\.(js|ts|html|css)$/ }, ({ path, suffix }) => {
                const bundle = bundleOf(path);
                if (bundle === null) {
                    return undefined;
                }
                const source = patched(path, readFileSync(path, 'utf8'));
                const scopedStyles = suffix.includes('scoped');
                const module = { ...bundle, file: basename(path), source, scopedStyles };
                return { contents: compileLwcModule(module, cacheFolder), loader: 'js' };
            });
        },
    };
}

/** A template or style sheet that does not exist stands for none. */
function resolveFile(path: string): { path: string; namespace?: string; suffix?: string } {
    const [file, query] = path.split('?');
    if (file.endsWith('/primitiveIcon/fetch')) {
        return { path: join(BROWSER_FOLDER, 'runtime', 'icon-sprites.ts') };
    }
    const found = [file, `${file}.ts`, `${file}.js`].find(
        (candidate) => /\.\w+$/.test(candidate) && existsSync(candidate),
    );
    if (found === undefined) {
        return { path, namespace: 'missing' };
    }
    return query === undefined ? { path: found } : { path: found, suffix: `?${query}` };
}

function bundleOf(path: string): { namespace: string; name: string } | null {
    const base = baseBundleOf(path);
    if (base !== undefined) {
        return { namespace: 'lightning', name: base };
    }
    const shell = join(BROWSER_FOLDER, 'shell');
    return path.startsWith(`${shell}/`) ? { namespace: 'host', name: basename(dirname(path)) } : null;
}

/** Icons without a compiled template get the address of their sprite. */
function patched(path: string, source: string): string {
    if (!path.endsWith('/primitiveIcon/primitiveIcon.js')) {
        return source;
    }
    const result = source
        .replace('import { getName, isValidName }', 'import { getIconPath, getName, isValidName }')
        .replace("sanitizeURL(this.src) : ''", 'sanitizeURL(this.src) : getIconPath(this.iconName)');
    if (!result.includes('getIconPath(this.iconName)')) {
        throw new Error('lightning/primitiveIcon has changed: its icons cannot be drawn from sprites');
    }
    return result;
}
