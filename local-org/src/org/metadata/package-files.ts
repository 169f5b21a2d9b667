/** The zip of a deployment: its manifest, what it deletes, and its components. */
import { unzipSync } from 'fflate';
import { readMetadataZip, packageFolder } from '../../schema/metadata/read.ts';
import type { MetadataComponent } from '../../schema/metadata/component.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { XmlError, nodes, parseXml, text, texts } from '../../schema/metadata/xml.ts';

/** Type -> names, as package.xml lists them; `*` among the names means all. */
export type Manifest = ReadonlyMap<string, ReadonlySet<string>>;

export interface DeployPackage {
    readonly manifest: Manifest;
    readonly version: number | null;
    readonly components: readonly MetadataComponent[];
    readonly deleteFirst: Manifest;
    readonly deleteLast: Manifest;
    readonly problems: readonly Diagnostic[];
}

/** The zip can't be deployed as a whole. */
export class PackageError extends Error {
    readonly statusCode: string;
    constructor(statusCode: string, message: string) {
        super(message);
        this.statusCode = statusCode;
    }
}

/** Reads a deployment's zip. @throws PackageError where it is no zip or has no readable package.xml */
export function readPackage(zip: Uint8Array): DeployPackage {
    let files: Record<string, Uint8Array>;
    try {
        files = unzipSync(zip);
    } catch (error) {
        throw new PackageError('INVALID_ZIP', `The zip file can't be read: ${(error as Error).message}`);
    }
    const entries = new Map(Object.entries(files));
    const folder = packageFolder(entries.keys());
    const manifestFile = entries.get(`${folder}package.xml`);
    if (manifestFile === undefined) {
        throw new PackageError('INVALID_PACKAGE_XML', 'No package.xml found');
    }
    const { components, problems } = readMetadataZip(entries);
    const { types, version } = readManifest(manifestFile, 'package.xml');
    const deletion = (name: string): Manifest => {
        const file = entries.get(`${folder}${name}`);
        return file === undefined ? new Map() : readManifest(file, name).types;
    };
    return {
        manifest: types,
        version,
        components: components.filter((component) => isListed(types, component)),
        deleteFirst: union(deletion('destructiveChanges.xml'), deletion('destructiveChangesPre.xml')),
        deleteLast: deletion('destructiveChangesPost.xml'),
        problems,
    };
}

function readManifest(file: Uint8Array, name: string): { types: Manifest; version: number | null } {
    try {
        const { node } = parseXml(new TextDecoder().decode(file));
        const types = new Map<string, Set<string>>();
        for (const type of nodes(node, 'types')) {
            const typeName = text(type, 'name') ?? '';
            types.set(typeName, new Set([...(types.get(typeName) ?? []), ...texts(type, 'members')]));
        }
        const version = Number(text(node, 'version'));
        return { types, version: Number.isFinite(version) && version > 0 ? version : null };
    } catch (error) {
        if (error instanceof XmlError) {
            throw new PackageError(
                'INVALID_PACKAGE_XML',
                `${name}: ${error.message} (${error.line}:${error.column})`,
            );
        }
        throw error;
    }
}

/** A part is listed by itself or by the object or label file it lies in. */
function isListed(manifest: Manifest, component: MetadataComponent): boolean {
    const has = (type: string, name: string): boolean => {
        const names = manifest.get(type);
        return names !== undefined && (names.has(name) || names.has('*'));
    };
    if (has(component.type, component.fullName)) {
        return true;
    }
    if (component.type === 'CustomLabel') {
        return has('CustomLabels', 'CustomLabels');
    }
    const dot = component.fullName.indexOf('.');
    const ofObject = dot > 0 && component.fileName.startsWith('objects/');
    return ofObject && has('CustomObject', component.fullName.slice(0, dot));
}

function union(a: Manifest, b: Manifest): Manifest {
    const both = new Map([...a].map(([type, names]) => [type, new Set(names)]));
    for (const [type, names] of b) {
        both.set(type, new Set([...(both.get(type) ?? []), ...names]));
    }
    return both;
}
