import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transformSync } from '@lwc/compiler';
import { transformSync as eraseTypes } from 'esbuild';

/** A script, template or style sheet of a Lightning web component. */
export interface LwcModule {
    readonly namespace: string;
    /** The bundle's name, e.g. `button`. */
    readonly name: string;
    /** File name inside the bundle; `.ts` counts as script. */
    readonly file: string;
    readonly source: string;
    readonly scopedStyles: boolean;
}

const COMPILER_VERSION = (createRequire(import.meta.url)('@lwc/compiler/package.json') as { version: string })
    .version;

/** Compiles one module to JavaScript; results are kept in `cacheFolder` by the hash of what went in. */
export function compileLwcModule(module: LwcModule, cacheFolder: string): string {
    const key = createHash('sha256')
        .update(JSON.stringify([COMPILER_VERSION, module]))
        .digest('hex');
    const cached = join(cacheFolder, 'modules', key.slice(0, 2), `${key}.js`);
    try {
        return readFileSync(cached, 'utf8');
    } catch {
        const code = compile(module);
        writeWhole(cached, code);
        return code;
    }
}

function compile({ namespace, name, file, source, scopedStyles }: LwcModule): string {
    const isTypeScript = file.endsWith('.ts');
    const script = isTypeScript ? withoutTypes(source) : source;
    const { code } = transformSync(script, file.replace(/\.ts$/, '.js'), {
        name,
        namespace,
        scopedStyles,
        outputConfig: { sourcemap: false },
        enableDynamicComponents: true,
        enableLwcOn: true,
        // The base components attach internals, which the synthetic shadow refuses without this.
        enableSyntheticElementInternals: namespace === 'lightning',
    });
    return code.replaceAll('import.meta.env.SSR', 'false');
}

function withoutTypes(source: string): string {
    const tsconfigRaw = { compilerOptions: { useDefineForClassFields: true, verbatimModuleSyntax: true } };
    return eraseTypes(source, { loader: 'ts', target: 'esnext', tsconfigRaw }).code;
}

/** Writes a file so that a reader, or a process killed in the middle, never sees half of it. */
export function writeWhole(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}.draft`;
    writeFileSync(draft, content);
    renameSync(draft, path);
}
