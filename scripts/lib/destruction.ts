/** What an uninstall deletes: every component of the package, and of standard objects only what the package added. */
import path from 'node:path';
import { ComponentSet, type SourceComponent } from '@salesforce/source-deploy-retrieve';
import { API_VERSION } from './connection';
import { root } from './sf';

/** Full names by metadata type. */
export type Members = ReadonlyMap<string, readonly string[]>;

/**
 * Custom labels and what hangs on standard objects are deleted one by one, everything else as a whole: what hangs on an
 * object of the package goes with it.
 */
export function membersOfSource(folder = path.join(root, 'force-app')): Members {
    const found = new Map<string, Set<string>>();
    const add = ({ type, fullName }: SourceComponent): void => {
        const names = found.get(type.name) ?? new Set<string>();
        found.set(type.name, names.add(fullName));
    };
    for (const component of ComponentSet.fromSource(folder).getSourceComponents()) {
        if (/__(c|e|mdt)\./.test(component.fullName)) continue;
        const isPart = component.type.name === 'CustomLabels' || isStandardObject(component);
        if (isPart) component.getChildren().forEach(add);
        else add(component);
    }
    return new Map([...found].sort().map(([type, names]) => [type, [...names].sort()]));
}

function isStandardObject({ type, fullName }: SourceComponent): boolean {
    return type.name === 'CustomObject' && !fullName.includes('__');
}

/** package.xml or destructiveChanges.xml. */
export function manifestOf(members: Members): string {
    const types = [...members].map(
        ([type, names]) =>
            `    <types>\n${names.map((name) => `        <members>${name}</members>\n`).join('')}        <name>${type}</name>\n    </types>\n`,
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n<Package xmlns="http://soap.sforce.com/2006/04/metadata">\n${types.join('')}    <version>${API_VERSION}</version>\n</Package>\n`;
}
