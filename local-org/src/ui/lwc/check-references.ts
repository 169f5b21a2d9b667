import type { LwcBundleProblem } from './check-bundle.ts';
import { platformFile } from './platform-modules.ts';

/** What the org has after a deployment, as far as components may refer to it. */
export interface KnownNames {
    hasBundle(name: string): boolean;
    hasLabel(name: string): boolean;
    hasResource(name: string): boolean;
    hasObject(name: string): boolean;
    /** Field paths may lead over relationships, e.g. `Owner.Name`. */
    hasField(objectName: string, path: string): boolean;
    apexMethod(className: string, method: string): 'found' | 'noClass' | 'noMethod';
}

/** Runs after `checkLwcBundle`: reports each import and each element that the org cannot resolve, in Salesforce's words. */
export function checkLwcReferences(
    name: string,
    files: ReadonlyMap<string, string>,
    known: KnownNames,
): LwcBundleProblem[] {
    const problems: LwcBundleProblem[] = [];
    for (const [file, source] of files) {
        for (const { specifier, index } of referencesOf(file, source)) {
            const message = faultOf(specifier, file, name, known);
            if (message !== null) {
                problems.push({ file, message, ...placeOf(source, index) });
            }
        }
    }
    return problems;
}

interface Reference {
    readonly specifier: string;
    readonly index: number;
}

const IMPORT = /(?:^|[\n;])\s*(?:import|export)\b(?:[^'"`;]*?\bfrom\b)?\s*(['"])([^'"]+)\1/g;
const ELEMENT = /<((?:c|lightning)-[a-z0-9-]+)[\s/>]/g;

function referencesOf(file: string, source: string): Reference[] {
    if (file.endsWith('.js') && !file.startsWith('__')) {
        const script = withoutComments(source);
        return Array.from(script.matchAll(IMPORT), (match) => ({
            specifier: match[2] ?? '',
            index: match.index + match[0].search(/import|export/),
        }));
    }
    if (file.endsWith('.html')) {
        const template = blank(source, /<!--[\s\S]*?-->/g);
        return Array.from(template.matchAll(ELEMENT), (match) => ({
            specifier: moduleOf(match[1] ?? ''),
            index: match.index,
        }));
    }
    return [];
}

/** `c-hello-world` is the module `c/helloWorld`. */
function moduleOf(tag: string): string {
    const [namespace, ...words] = tag.split('-');
    const [first = '', ...rest] = words;
    return `${namespace}/${first}${rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

/** Comments become blanks, so that places stay where they are. */
function withoutComments(source: string): string {
    return blank(source, /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g);
}

function blank(source: string, pattern: RegExp): string {
    return source.replace(pattern, (text) => text.replace(/[^\n]/g, ' '));
}

function placeOf(source: string, index: number): { line: number; column: number } {
    const lines = source.slice(0, index).split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function faultOf(specifier: string, file: string, bundle: string, known: KnownNames): string | null {
    const own = /^c\/(\w+)$/.exec(specifier)?.[1];
    if (own !== undefined) {
        return known.hasBundle(own)
            ? null
            : `No MODULE named markup://c:${own} found : [markup://c:${bundle}]`;
    }
    if (specifier.startsWith('lightning/')) {
        return platformFile(specifier) === undefined ? `NOT_EMULATED: ${specifier}` : null;
    }
    const [, kind, name] = /^@salesforce\/(\w+)\/(.+)$/.exec(specifier) ?? [];
    const invalid = (type: string): string => `Invalid reference ${name} of type ${type} in file ${file}`;
    switch (kind) {
        case 'label':
            return known.hasLabel(name.replace(/^c\./, '')) ? null : invalid('label');
        case 'resourceUrl':
            return known.hasResource(name) ? null : invalid('resourceUrl');
        case 'schema':
            return schemaFault(name, known, invalid);
        case 'apex':
            return apexFault(name, known);
        default:
            return null;
    }
}

function schemaFault(name: string, known: KnownNames, invalid: (type: string) => string): string | null {
    const [objectName, ...path] = name.split('.');
    if (path.length === 0) {
        return known.hasObject(objectName) ? null : invalid('sobject');
    }
    return known.hasField(objectName, path.join('.')) ? null : invalid('sobjectField');
}

function apexFault(name: string, known: KnownNames): string | null {
    const dot = name.lastIndexOf('.');
    const className = name.slice(0, dot);
    switch (known.apexMethod(className, name.slice(dot + 1))) {
        case 'noClass':
            return `Unable to find Apex action class referenced as '${className}'.`;
        case 'noMethod':
            return `Unable to find Apex action method referenced as '${name}'.`;
        case 'found':
            return null;
    }
}
