/** Components back into the files they are retrieved as. */
import type { MetadataComponent } from '../../schema/metadata/component.ts';
import { OBJECT_PARTS } from '../../schema/metadata/component.ts';
import { printXml, type XmlNode } from '../../schema/metadata/xml.ts';
import { metadataTypes } from './type-table.ts';

interface Components {
    components(...types: string[]): Iterable<MetadataComponent>;
    component(type: string, fullName: string): MetadataComponent | undefined;
}

const partElements = new Map(Object.entries(OBJECT_PARTS).map(([element, type]) => [type, element]));
const encoder = new TextEncoder();

/** The XML of a component with its parts put back in; null where there is none of that name. */
export function componentNode(source: Components, type: string, fullName: string): XmlNode | null {
    if (type === 'CustomLabels') {
        return { labels: [...source.components('CustomLabel')].map((label) => label.xml) };
    }
    const found = source.component(type, fullName);
    if (type !== 'CustomObject') {
        return found?.xml ?? null;
    }
    const parts = [...source.components(...partElements.keys())].filter((part) =>
        part.fullName.toLowerCase().startsWith(`${fullName.toLowerCase()}.`),
    );
    if (found === undefined && parts.length === 0) {
        return null;
    }
    return objectNode(found?.xml ?? {}, parts);
}

/** An object's XML from its own settings and some of its parts. */
export function objectNode(own: XmlNode, parts: readonly MetadataComponent[]): XmlNode {
    const node: Record<string, (XmlNode | string)[]> = Object.fromEntries(
        Object.entries(own).map(([name, values]) => [name, [...values]]),
    );
    for (const part of parts) {
        const element = partElements.get(part.type);
        if (element !== undefined) {
            const name = part.fullName.slice(part.fullName.indexOf('.') + 1);
            (node[element] ??= []).push({ fullName: [name], ...part.xml });
        }
    }
    return node;
}

/** Path inside a package of a component's main file. */
export function pathOf(component: MetadataComponent): string {
    const type = metadataTypes.get(component.type);
    const name = encodeURI(component.fullName);
    if (type === undefined) {
        return component.fileName;
    }
    if (type.parent === 'CustomObject') {
        return `objects/${component.fullName.slice(0, component.fullName.indexOf('.'))}.object`;
    }
    if (type.parent === 'CustomLabels') {
        return 'labels/CustomLabels.labels';
    }
    return type.suffix === null
        ? `${type.directoryName}/${name}`
        : `${type.directoryName}/${name}.${type.suffix}`;
}

/** The files of a component that has files of its own, by path inside the package. */
export function filesOf(component: MetadataComponent): Map<string, Uint8Array> {
    const path = pathOf(component);
    const files = new Map<string, Uint8Array>();
    if (component.type === 'StaticResource') {
        files.set(
            path,
            [...(component.files ?? new Map<string, Uint8Array>()).values()][0] ?? new Uint8Array(),
        );
        files.set(`${path}-meta.xml`, encoder.encode(printXml(component.type, component.xml)));
    } else if (component.files !== undefined) {
        for (const [name, bytes] of component.files) {
            files.set(`${path}/${name}`, bytes);
        }
    } else if (component.body !== undefined) {
        files.set(path, encoder.encode(component.body));
        files.set(`${path}-meta.xml`, encoder.encode(printXml(component.type, component.xml)));
    } else {
        files.set(path, encoder.encode(printXml(component.type, component.xml)));
    }
    return files;
}
