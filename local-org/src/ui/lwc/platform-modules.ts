import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
    baseAlias,
    baseComponentFile,
    BASE_INTERNATIONALIZATION,
    EXPOSED_BASE_MODULES,
} from './base-components.ts';

/** Sources of the code that runs in the browser. */
export const BROWSER_FOLDER = fileURLToPath(new URL('../browser', import.meta.url));

const resolvePackage = createRequire(import.meta.url).resolve;

/** Platform modules that the page host brings itself, by the name components import. */
const RUNTIME: Readonly<Record<string, string>> = {
    '@salesforce/apex': 'apex.ts',
    '@salesforce/client/formFactor': 'form-factor.ts',
    '@salesforce/i18n/timeZone': 'time-zone.ts',
    'host/apex': 'apex.ts',
    'host/boot': 'boot.ts',
    'host/recordData': 'record-data.ts',
    'host/pageReference': 'page-reference.ts',
    'host/server': 'server.ts',
    'host/session': 'session.ts',
    'lightning/navigation': 'navigation.ts',
    'force/navigation': 'navigation.ts',
    'lightning/empApi': 'emp-api.ts',
    'lightning/platformShowToastEvent': 'toast-event.ts',
    'lightning/platformUtilityBarApi': 'utility-bar-api.ts',
    'lightning/refresh': 'refresh.ts',
    'lightning/uiObjectInfoApi': 'object-info-api.ts',
    'lightning/uiRecordApi': 'record-api.ts',
};

const ENGINE: Readonly<Record<string, string>> = {
    lwc: resolvePackage('@lwc/engine-dom').replace(/index\.cjs(\.js)?$/, 'index.js'),
    '@lwc/synthetic-shadow': resolvePackage('@lwc/synthetic-shadow').replace(
        /index\.cjs(\.js)?$/,
        'index.js',
    ),
};

/** The file behind a platform module; undefined where the local org has no such module. */
export function platformFile(specifier: string): string | undefined {
    const runtime = RUNTIME[specifier];
    if (runtime !== undefined) {
        return join(BROWSER_FOLDER, 'runtime', runtime);
    }
    return ENGINE[specifier] ?? shellFile(specifier) ?? baseAlias(specifier) ?? baseComponentFile(specifier);
}

/** `host/<name>`: a component of the page shell. */
function shellFile(specifier: string): string | undefined {
    const name = /^host\/(\w+)$/.exec(specifier)?.[1];
    if (name === undefined) {
        return undefined;
    }
    const file = join(BROWSER_FOLDER, 'shell', name, `${name}.ts`);
    return existsSync(file) ? file : undefined;
}

/** What deployed components may import; each becomes a file of the platform bundle. */
export function platformSpecifiers(): string[] {
    const shell = readdirSync(join(BROWSER_FOLDER, 'shell')).map((name) => `host/${name}`);
    const base = [...EXPOSED_BASE_MODULES, ...BASE_INTERNATIONALIZATION];
    const all = [...Object.keys(ENGINE), ...Object.keys(RUNTIME), ...shell, ...base];
    return [...new Set(all)].filter((name) => platformFile(name) !== undefined);
}

/** All sources of the browser side, for the hash under which the bundle is kept. */
export function browserSources(): string[] {
    return readdirSync(BROWSER_FOLDER, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => `${file.slice(BROWSER_FOLDER.length)}\n${readFileSync(file, 'utf8')}`);
}
