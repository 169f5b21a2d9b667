/** Components from files of a deployment; the root element and its namespace are put around the content. */
import type { MetadataComponent } from '../../src/schema/metadata/component.ts';
import { readMetadataZip } from '../../src/schema/metadata/read.ts';

const ROOTS: Readonly<Record<string, string>> = {
    object: 'CustomObject',
    globalValueSet: 'GlobalValueSet',
    standardValueSet: 'StandardValueSet',
};

export function components(files: Record<string, string>): readonly MetadataComponent[] {
    const entries = Object.entries(files).map(([path, content]): [string, Uint8Array] => {
        const root = ROOTS[path.slice(path.lastIndexOf('.') + 1)];
        const xml = `<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${root}>`;
        return [path, new TextEncoder().encode(xml)];
    });
    const { components: read, problems } = readMetadataZip(new Map(entries));
    if (problems.length > 0) {
        throw new Error(problems[0].message);
    }
    return read;
}
