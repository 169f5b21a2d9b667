/**
 * One piece of metadata, the same whether it came from an SFDX source folder or from the zip of a deployment.
 * What Salesforce keeps in one file but names apart (fields of an object, labels) is one component each.
 */
import type { Diagnostic } from '../../text/diagnostic.ts';
import { XmlError, parseXml, text, type XmlDocument, type XmlNode } from './xml.ts';

export interface MetadataComponent {
    /** Metadata type, e.g. `ApexClass`, `CustomObject`, `CustomField`, `CustomMetadata`, `LightningComponentBundle`. */
    readonly type: string;
    /** As package.xml names it, e.g. `Account.Tier__c`, `Setting.Default`, `hello`. */
    readonly fullName: string;
    /** Path of the file in the deployment or on disk; for a part of a merged file, that file. */
    readonly fileName: string;
    /** Children of the root element; empty where there is no XML. Use the readers in xml.ts. */
    readonly xml: XmlNode;
    /** Source of a class, trigger, page, component or email template. */
    readonly body?: string;
    /** Files of a bundle or static resource, by path inside the bundle, `/` between folders. */
    readonly files?: ReadonlyMap<string, Uint8Array>;
}

export interface ComponentSet {
    readonly components: readonly MetadataComponent[];
    /** Files that could not be read. Code `META1001`: not well-formed XML. */
    readonly problems: readonly Diagnostic[];
}

/** Sections of an object's file that are components of their own, by element name. */
export const OBJECT_PARTS: Readonly<Record<string, string>> = {
    businessProcesses: 'BusinessProcess',
    compactLayouts: 'CompactLayout',
    fields: 'CustomField',
    fieldSets: 'FieldSet',
    indexes: 'Index',
    listViews: 'ListView',
    recordTypes: 'RecordType',
    sharingReasons: 'SharingReason',
    validationRules: 'ValidationRule',
    webLinks: 'WebLink',
};

const LABEL_PARTS: Readonly<Record<string, string>> = { labels: 'CustomLabel' };

/** Types whose own file is code or data, with the description beside it in `-meta.xml`. */
export const CODE_SUFFIXES: Readonly<Record<string, string>> = {
    cls: 'ApexClass',
    trigger: 'ApexTrigger',
    page: 'ApexPage',
    component: 'ApexComponent',
    email: 'EmailTemplate',
};

export const BUNDLE_FOLDERS: Readonly<Record<string, string>> = {
    lwc: 'LightningComponentBundle',
    aura: 'AuraDefinitionBundle',
};

/** A file to be read: its path with `/`, and its content. */
export interface MetadataFile {
    readonly path: string;
    readonly content: () => Uint8Array;
}

const UTF8 = new TextDecoder();

/** Content of a text file. */
export function decodeText(bytes: Uint8Array): string {
    return UTF8.decode(bytes);
}

/**
 * Makes components of a list of files in source or in metadata format; the formats may be mixed.
 * Types are told by the root element, so types that no part of the local org uses are read as well.
 */
export function readComponents(files: readonly MetadataFile[]): ComponentSet {
    return new ComponentReader(files).read();
}

class ComponentReader {
    private readonly files: readonly MetadataFile[];
    private readonly byPath: Map<string, MetadataFile>;
    private readonly components: MetadataComponent[] = [];
    private readonly problems: Diagnostic[] = [];
    private readonly bundles = new Map<string, Map<string, MetadataFile>>();

    constructor(files: readonly MetadataFile[]) {
        this.files = files;
        this.byPath = new Map(files.map((file) => [file.path, file]));
    }

    read(): ComponentSet {
        for (const file of this.files) {
            const bundle = bundleOf(file.path);
            if (bundle !== null) {
                const parts = this.bundles.get(bundle.path) ?? new Map<string, MetadataFile>();
                parts.set(file.path.slice(bundle.path.length + 1), file);
                this.bundles.set(bundle.path, parts);
            } else {
                this.readFile(file);
            }
        }
        for (const [path, parts] of this.bundles) {
            this.readBundle(path, parts);
        }
        return { components: this.components, problems: this.problems };
    }

    private readFile(file: MetadataFile): void {
        const name = baseName(file.path);
        if (name.endsWith('-meta.xml')) {
            this.readDescription(file, file.path.slice(0, -'-meta.xml'.length));
            return;
        }
        const suffix = suffixOf(name);
        const codeType = CODE_SUFFIXES[suffix];
        if (codeType !== undefined) {
            if (!this.byPath.has(`${file.path}-meta.xml`)) {
                this.add(codeType, file.path, {}, decodeText(file.content()));
            }
            return;
        }
        if (PACKAGE_FILES.test(name) || this.byPath.has(`${file.path}-meta.xml`)) {
            return;
        }
        const source = file.content();
        if (looksLikeXml(source)) {
            const document = this.parse(file, source);
            if (document !== null && document.root !== 'Package') {
                this.addDocument(document, file.path, file.path);
            }
        }
    }

    /** A `-meta.xml` file: alone (source format), or beside the code or data it describes. */
    private readDescription(file: MetadataFile, described: string): void {
        const document = this.parse(file, file.content());
        if (document === null) {
            return;
        }
        if (document.root === 'StaticResource') {
            this.add('StaticResource', described, document.node, undefined, this.resourceFiles(described));
            return;
        }
        const content = this.byPath.get(described);
        if (content !== undefined && CODE_SUFFIXES[suffixOf(described)] !== undefined) {
            this.add(document.root, described, document.node, decodeText(content.content()));
        } else if (content !== undefined) {
            const files = new Map([[baseName(described), content.content()]]);
            this.add(document.root, described, document.node, undefined, files);
        } else {
            this.addDocument(document, described, file.path);
        }
    }

    private addDocument(document: XmlDocument, path: string, fileName: string): void {
        if (document.root === 'CustomObject') {
            const object = withoutSuffix(baseName(path));
            const own = this.split(document.node, OBJECT_PARTS, `${object}.`, fileName);
            this.components.push({ type: 'CustomObject', fullName: decodeName(object), fileName, xml: own });
        } else if (document.root === 'CustomLabels') {
            this.split(document.node, LABEL_PARTS, '', fileName);
        } else if (PART_TYPES.has(document.root) && objectFolder(path) !== null) {
            const name = text(document.node, 'fullName') ?? decodeName(withoutSuffix(baseName(path)));
            const fullName = `${objectFolder(path)}.${name}`;
            this.components.push({ type: document.root, fullName, fileName, xml: document.node });
        } else {
            this.add(document.root, path, document.node, undefined, undefined, fileName);
        }
    }

    /** Adds the named sections as components and returns what is left of the node. */
    private split(
        node: XmlNode,
        parts: Readonly<Record<string, string>>,
        prefix: string,
        fileName: string,
    ): XmlNode {
        const own: Record<string, readonly (XmlNode | string)[]> = {};
        for (const [element, children] of Object.entries(node)) {
            const type = parts[element];
            if (type === undefined) {
                own[element] = children;
                continue;
            }
            for (const part of children) {
                if (typeof part !== 'string') {
                    const fullName = `${decodeName(prefix)}${text(part, 'fullName') ?? ''}`;
                    this.components.push({ type, fullName, fileName, xml: part });
                }
            }
        }
        return own;
    }

    private add(
        type: string,
        path: string,
        xml: XmlNode,
        body?: string,
        files?: ReadonlyMap<string, Uint8Array>,
        fileName: string = path,
    ): void {
        const fullName = fullNameOf(type, path);
        this.components.push({
            type,
            fullName,
            fileName,
            xml,
            ...(body === undefined ? {} : { body }),
            ...(files === undefined ? {} : { files }),
        });
    }

    /** `X.resource` of the metadata format, or the file or folder `X…` beside the description. */
    private resourceFiles(described: string): ReadonlyMap<string, Uint8Array> {
        const found = new Map<string, Uint8Array>();
        const stem = withoutSuffix(described);
        const folder = `${stem}/`;
        for (const file of this.files) {
            if (file.path === described) {
                found.set(baseName(described), file.content());
            } else if (file.path.startsWith(folder)) {
                found.set(file.path.slice(folder.length), file.content());
            } else if (
                file.path.startsWith(`${stem}.`) &&
                !file.path.endsWith('-meta.xml') &&
                !file.path.slice(stem.length + 1).includes('.')
            ) {
                found.set(baseName(file.path), file.content());
            }
        }
        return found;
    }

    private readBundle(path: string, parts: Map<string, MetadataFile>): void {
        const bundle = bundleOf(`${path}/x`);
        const description = [...parts].find(([name]) => name.endsWith('-meta.xml'));
        if (bundle === null) {
            return;
        }
        let xml: XmlNode = {};
        if (description !== undefined) {
            xml = this.parse(description[1], description[1].content())?.node ?? {};
        }
        const files = new Map([...parts].map(([name, file]) => [name, file.content()]));
        this.components.push({ type: bundle.type, fullName: bundle.name, fileName: path, xml, files });
    }

    private parse(file: MetadataFile, content: Uint8Array): XmlDocument | null {
        try {
            return parseXml(decodeText(content));
        } catch (error) {
            if (!(error instanceof XmlError)) {
                throw error;
            }
            const { line, column } = error;
            this.problems.push({
                code: 'META1001',
                message: `Error parsing file: ${error.message}`,
                file: file.path,
                span: { line, column, endLine: line, endColumn: column, start: 0, end: 0 },
            });
            return null;
        }
    }
}

const PART_TYPES = new Set(Object.values(OBJECT_PARTS));
const PACKAGE_FILES = /^(package|destructiveChanges(Pre|Post)?)\.xml$/;
/** Folders below which a name keeps its folder, e.g. `Sales/Pipeline` of a report. */
const FOLDERED = /(?:^|\/)(?:reports|dashboards|documents|email)\/(.+)$/;

function looksLikeXml(bytes: Uint8Array): boolean {
    return decodeText(bytes.subarray(0, 200)).trimStart().startsWith('<');
}

function baseName(path: string): string {
    return path.slice(path.lastIndexOf('/') + 1);
}

function suffixOf(path: string): string {
    return path.slice(path.lastIndexOf('.') + 1);
}

function withoutSuffix(path: string): string {
    const dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.slice(0, dot) : path;
}

/** Names are percent-encoded in paths. */
function decodeName(name: string): string {
    try {
        return decodeURIComponent(name);
    } catch {
        return name;
    }
}

function fullNameOf(type: string, path: string): string {
    const foldered = FOLDERED.exec(path);
    if (foldered !== null && type !== 'ApexClass') {
        return decodeName(withoutSuffix(foldered[1]));
    }
    return decodeName(withoutSuffix(baseName(path)));
}

/** The object of `…/objects/X/fields/Y.field-meta.xml`. */
function objectFolder(path: string): string | null {
    const segments = path.split('/');
    return segments.length >= 3 ? decodeName(segments[segments.length - 3]) : null;
}

/** The bundle a path lies in: `…/lwc/hello/hello.js` lies in `…/lwc/hello`. */
function bundleOf(path: string): { path: string; name: string; type: string } | null {
    const segments = path.split('/');
    for (let i = 0; i < segments.length - 2; i += 1) {
        const type = BUNDLE_FOLDERS[segments[i]];
        if (type !== undefined) {
            return { path: segments.slice(0, i + 2).join('/'), name: segments[i + 1], type };
        }
    }
    return null;
}
