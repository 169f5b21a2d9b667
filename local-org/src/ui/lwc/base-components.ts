import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const MANIFEST = createRequire(import.meta.url).resolve('lightning-base-components/package.json');
const FOLDER = dirname(MANIFEST);

interface Manifest {
    readonly version: string;
    readonly lwc: {
        readonly modules: readonly { readonly name?: string; readonly path?: string }[];
        readonly expose: readonly string[];
    };
}
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
const ALIASES = new Map(
    manifest.lwc.modules.flatMap(({ name, path }) =>
        name === undefined || path === undefined ? [] : [[name, join(FOLDER, path)] as const],
    ),
);

export const BASE_COMPONENTS_VERSION = manifest.version;

/** Exposed, but they import what the open release lacks. */
const INCOMPLETE = new Set(['lightning/barcodeScanner', 'lightning/navigation', 'lightning/primitiveFigure']);

/** Modules a component may import, e.g. `lightning/button`. Icons come from sprites, not as 1,700 templates. */
export const EXPOSED_BASE_MODULES: readonly string[] = manifest.lwc.expose.filter(
    (name) => !name.startsWith('lightning/iconSvgTemplates') && !INCOMPLETE.has(name),
);

/** Names that the base components import from the platform and bring a stand-in for, e.g. `@salesforce/i18n/lang`. */
export function baseAlias(specifier: string): string | undefined {
    return ALIASES.get(specifier);
}

export const BASE_INTERNATIONALIZATION: readonly string[] = [...ALIASES.keys()].filter((name) =>
    name.startsWith('@salesforce/i18n/'),
);

/** The script of `lightning/<name>`, or its style sheet where it is only that; undefined where the open base components lack it. */
export function baseComponentFile(specifier: string): string | undefined {
    const name = /^lightning\/(\w+)$/.exec(specifier)?.[1];
    if (name === undefined) {
        return undefined;
    }
    const stem = join(FOLDER, 'src', 'lightning', name, name);
    return [`${stem}.js`, `${stem}.css`].find((file) => existsSync(file));
}

/** The bundle a file of the base components lies in; undefined for other files. */
export function baseBundleOf(path: string): string | undefined {
    const inside = path.startsWith(`${FOLDER}/src/lightning/`) ? path.slice(FOLDER.length + 15) : undefined;
    return inside?.split('/')[0];
}
