import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { build, type BuildFailure, type OutputFile, type Plugin } from 'esbuild';
import { decodeText, type MetadataComponent } from '../../schema/metadata/component.ts';
import { text } from '../../schema/metadata/xml.ts';
import { compileLwcModule } from './compile-module.ts';
import { platformFile } from './platform-modules.ts';
import { deployedModule } from './deployed-modules.ts';

/** The deployed Lightning web components, compiled for the browser. */
export interface App {
    /** Files by path below `url`. */
    readonly files: ReadonlyMap<string, Uint8Array>;
    /** Changes with the content, so browsers may keep the files for good. */
    readonly hash: string;
    /** By bundle: why it could not be compiled. The others work all the same. */
    readonly problems: ReadonlyMap<string, string>;
}

export interface AppSource {
    readonly bundles: Iterable<MetadataComponent>;
    readonly labels: Iterable<MetadataComponent>;
    /** Address of a platform module such as `lightning/button`. */
    readonly platformUrl: (specifier: string) => string;
    readonly cacheFolder: string;
}

type Bundles = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Compiles all deployed components; `c/<name>.js` of the result exports the component. Where some cannot be compiled,
 * they are found one by one and the rest is compiled without them.
 */
export async function buildApp(source: AppSource): Promise<App> {
    const bundles: Bundles = new Map(
        Array.from(source.bundles, (bundle) => [bundle.fullName, sourcesOf(bundle)]),
    );
    const labels = new Map(
        Array.from(source.labels, (label) => [label.fullName, text(label.xml, 'value') ?? '']),
    );
    const plugin = appPlugin(bundles, labels, source);
    const names = [...bundles.keys()];
    try {
        return appOf(await bundle(names, plugin), new Map());
    } catch {
        const problems = await problemsOf(names, plugin);
        const sound = names.filter((name) => !problems.has(name));
        return appOf(await bundle(sound, plugin), problems);
    }
}

function appOf(outputs: readonly OutputFile[], problems: ReadonlyMap<string, string>): App {
    return { files: filesOf(outputs), hash: hashOf(outputs), problems };
}

async function problemsOf(names: readonly string[], plugin: Plugin): Promise<Map<string, string>> {
    const problems = new Map<string, string>();
    for (const name of names) {
        try {
            await bundle([name], plugin);
        } catch (error) {
            problems.set(name, sentenceOf(error));
        }
    }
    return problems;
}

function sentenceOf(error: unknown): string {
    const [problem] = (error as Partial<BuildFailure>).errors ?? [];
    if (problem === undefined) {
        return String(error);
    }
    const place = problem.location === null ? '' : `${problem.location.file}:${problem.location.line} `;
    return `${place}${problem.text}`;
}

async function bundle(names: readonly string[], plugin: Plugin): Promise<readonly OutputFile[]> {
    if (names.length === 0) {
        return [];
    }
    const { outputFiles } = await build({
        entryPoints: names.map((name) => ({ in: `c/${name}`, out: `c/${name}` })),
        outdir: '/',
        bundle: true,
        splitting: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        logLevel: 'silent',
        chunkNames: 'chunks/[hash]',
        define: { 'process.env.NODE_ENV': '"production"' },
        plugins: [plugin],
    });
    return outputFiles;
}

function sourcesOf(bundle: MetadataComponent): ReadonlyMap<string, string> {
    const files = [...(bundle.files ?? [])].filter(([path]) => /\.(js|html|css)$/.test(path));
    return new Map(files.map(([path, bytes]) => [path, decodeText(bytes)]));
}

function filesOf(outputs: readonly OutputFile[]): Map<string, Uint8Array> {
    return new Map(outputs.map(({ path, contents }) => [path.replace(/^\//, ''), contents]));
}

function hashOf(outputs: readonly OutputFile[]): string {
    const hash = createHash('sha256');
    outputs.forEach((file) => hash.update(file.path).update(file.contents));
    return hash.digest('hex').slice(0, 16);
}

/** Finds deployed modules in memory, makes `@salesforce/…` modules, and leaves platform modules to their own bundle. */
function appPlugin(bundles: Bundles, labels: ReadonlyMap<string, string>, source: AppSource): Plugin {
    return {
        name: 'deployed',
        setup(setup) {
            setup.onResolve({ filter: /.*/ }, ({ path, importer, namespace, kind }) => {
                if (path.startsWith('.') && namespace === 'bundle') {
                    return resolveInBundle(bundles, posix.join(posix.dirname(importer), path));
                }
                const name = /^c\/(\w+)$/.exec(path)?.[1];
                if (name !== undefined && bundles.has(name)) {
                    const module = importer.endsWith('.css') ? `${name}/${name}.css` : `${name}/${name}`;
                    const found = resolveInBundle(bundles, module);
                    // A CSS module is a bundle without a script of its own.
                    const isMissing = found.namespace === 'absent' && kind !== 'entry-point';
                    return isMissing ? notFound(path) : found;
                }
                if (deployedModule(path, labels) !== null) {
                    return { path, namespace: 'made' };
                }
                return platformFile(path) === undefined
                    ? notFound(path)
                    : { path: source.platformUrl(path), external: true };
            });
            setup.onLoad({ filter: /.*/, namespace: 'made' }, ({ path }) => ({
                contents: deployedModule(path, labels) ?? '',
            }));
            setup.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({
                contents: 'export default undefined;',
            }));
            setup.onLoad({ filter: /.*/, namespace: 'bundle' }, ({ path, suffix }) => {
                const [name, ...rest] = path.split('/');
                const file = rest.join('/');
                const code = bundles.get(name)?.get(file) ?? '';
                const scopedStyles = suffix.includes('scoped');
                const module = { namespace: 'c', name, file, source: code, scopedStyles };
                return { contents: compileLwcModule(module, source.cacheFolder) };
            });
        },
    };
}

function notFound(path: string): { errors: { text: string }[] } {
    return { errors: [{ text: `No MODULE named markup://${path.replace('/', ':')} found` }] };
}

/** `path` starts with the bundle's name. Templates and style sheets a component does not have stand for none. */
function resolveInBundle(
    bundles: Bundles,
    path: string,
): { path: string; namespace: string; suffix?: string } {
    const [clean, query] = path.split('?');
    const [name, ...rest] = clean.split('/');
    const files = bundles.get(name);
    const file = [rest.join('/'), `${rest.join('/')}.js`].find((candidate) => files?.has(candidate));
    if (file === undefined) {
        return { path: clean, namespace: 'absent' };
    }
    const found = { path: `${name}/${file}`, namespace: 'bundle' };
    return query === undefined ? found : { ...found, suffix: `?${query}` };
}
