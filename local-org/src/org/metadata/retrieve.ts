import { zipSync } from 'fflate';
import type { MetadataComponent } from '../../schema/metadata/component.ts';
import { OBJECT_PARTS } from '../../schema/metadata/component.ts';
import { printXml } from '../../schema/metadata/xml.ts';
import type { FileProperties, RetrieveOutcome, RetrieveSelection } from './contract.ts';
import type { ComponentRepository, StoredComponent } from './repository.ts';
import { filesOf, objectNode, pathOf } from './source-files.ts';
import { metadataTypes } from './type-table.ts';

const encoder = new TextEncoder();
const partTypes = Object.values(OBJECT_PARTS);

/** Builds the zip of a retrieve: `unpackaged/` with the files and a package.xml. */
export function retrieve(
    repository: ComponentRepository,
    selection: RetrieveSelection,
    propertiesOf: (stored: StoredComponent) => FileProperties,
): RetrieveOutcome {
    const files = new Map<string, Uint8Array>();
    const properties: FileProperties[] = [];
    const messages: { fileName: string; problem: string }[] = [];
    const listed = new Map<string, string[]>();
    const objects = new Map<string, { own: MetadataComponent | null; parts: MetadataComponent[] }>();
    const labels: MetadataComponent[] = [];

    const take = (stored: StoredComponent): void => {
        const { component } = stored;
        properties.push({ ...propertiesOf(stored), fileName: `unpackaged/${pathOf(component)}` });
        listed.set(component.type, [...(listed.get(component.type) ?? []), component.fullName]);
        const parent = metadataTypes.get(component.type)?.parent;
        if (component.type === 'CustomObject' || parent === 'CustomObject') {
            const name =
                component.type === 'CustomObject'
                    ? component.fullName
                    : (component.fullName.split('.')[0] ?? '');
            const entry = objects.get(name) ?? { own: null, parts: [] };
            objects.set(name, entry);
            if (component.type === 'CustomObject') {
                entry.own = component;
                entry.parts = partsOf(repository, name);
            } else if (!entry.parts.includes(component)) {
                entry.parts.push(component);
            }
        } else if (component.type === 'CustomLabel') {
            labels.push(component);
        } else {
            for (const [path, bytes] of filesOf(component)) {
                files.set(`unpackaged/${path}`, bytes);
            }
        }
    };

    for (const [type, names] of selection.types) {
        for (const stored of select(repository, type, names, messages)) {
            take(stored);
        }
    }
    for (const [name, { own, parts }] of objects) {
        const node = objectNode(own?.xml ?? {}, parts);
        files.set(`unpackaged/objects/${name}.object`, encoder.encode(printXml('CustomObject', node)));
    }
    if (labels.length > 0) {
        const node = { labels: labels.map((label) => ({ fullName: [label.fullName], ...label.xml })) };
        files.set('unpackaged/labels/CustomLabels.labels', encoder.encode(printXml('CustomLabels', node)));
    }
    const types = [...listed].map(([name, members]) => ({ members: members.sort(), name: [name] }));
    const manifest = printXml('Package', { types, version: [selection.version] });
    files.set('unpackaged/package.xml', encoder.encode(manifest));
    return { zip: zipSync(Object.fromEntries(files)), files: properties, messages };
}

function partsOf(repository: ComponentRepository, object: string): MetadataComponent[] {
    return repository
        .all(...partTypes)
        .map((stored) => stored.component)
        .filter((part) => part.fullName.toLowerCase().startsWith(`${object.toLowerCase()}.`));
}

function select(
    repository: ComponentRepository,
    type: string,
    names: readonly string[],
    messages: { fileName: string; problem: string }[],
): StoredComponent[] {
    const wanted = type === 'CustomLabels' ? 'CustomLabel' : type;
    if (names.includes('*') || type === 'CustomLabels') {
        return repository.all(wanted);
    }
    return names.flatMap((name) => {
        const found = repository.find(wanted, name);
        if (found === undefined) {
            const problem = `Entity of type '${type}' named '${name}' cannot be found`;
            messages.push({ fileName: 'unpackaged/package.xml', problem });
            return [];
        }
        return [found];
    });
}
