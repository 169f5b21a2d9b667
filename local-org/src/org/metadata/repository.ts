/** The components of the org as they were deployed, kept as documents beside the records. */
import type { MetadataComponent } from '../../schema/metadata/component.ts';
import type { XmlNode } from '../../schema/metadata/xml.ts';

export interface StoredComponent {
    readonly component: MetadataComponent;
    readonly id: string;
    readonly createdDate: string;
    readonly createdById: string;
    readonly lastModifiedDate: string;
    readonly lastModifiedById: string;
}

export interface ComponentDocuments {
    put(kind: string, key: string, value: string): void;
    text(kind: string, key: string): string | null;
    delete(kind: string, key: string): void;
    keys(kind: string): string[];
}

interface Kept extends Omit<StoredComponent, 'component'> {
    readonly type: string;
    readonly fullName: string;
    readonly fileName: string;
    readonly xml: XmlNode;
    readonly body?: string;
    /** Base64 by path. */
    readonly files?: Readonly<Record<string, string>>;
}

const kind = 'metadata';

export function componentKey(type: string, fullName: string): string {
    return `${type}:${fullName}`.toLowerCase();
}

/** All components, in memory; every change is written through, in the transaction that runs. */
export class ComponentRepository {
    readonly #documents: ComponentDocuments;
    #components = new Map<string, StoredComponent>();
    #version = 0;

    constructor(documents: ComponentDocuments) {
        this.#documents = documents;
        this.reload();
    }

    /** Reads everything again, as after a roll-back. */
    reload(): void {
        this.#version += 1;
        this.#components = new Map();
        for (const key of this.#documents.keys(kind)) {
            const text = this.#documents.text(kind, key);
            if (text !== null) {
                this.#components.set(key, fromKept(JSON.parse(text) as Kept));
            }
        }
    }

    /** Grows with every change. */
    get version(): number {
        return this.#version;
    }

    find(type: string, fullName: string): StoredComponent | undefined {
        return this.#components.get(componentKey(type, fullName));
    }

    /** By type and name; all types where none is given. */
    all(...types: string[]): StoredComponent[] {
        const wanted = new Set(types);
        return [...this.#components.values()]
            .filter((stored) => wanted.size === 0 || wanted.has(stored.component.type))
            .sort((a, b) => compare(a.component, b.component));
    }

    put(stored: StoredComponent): void {
        this.#version += 1;
        const key = componentKey(stored.component.type, stored.component.fullName);
        this.#components.set(key, stored);
        this.#documents.put(kind, key, JSON.stringify(toKept(stored)));
    }

    delete(type: string, fullName: string): void {
        this.#version += 1;
        const key = componentKey(type, fullName);
        this.#components.delete(key);
        this.#documents.delete(kind, key);
    }
}

/** Whether two components say the same; the file they came from does not matter. */
export function sameContent(a: MetadataComponent, b: MetadataComponent): boolean {
    const text = (component: MetadataComponent): string =>
        JSON.stringify({ xml: component.xml, body: component.body, files: filesToBase64(component.files) });
    return text(a) === text(b);
}

function compare(a: MetadataComponent, b: MetadataComponent): number {
    return a.type === b.type ? order(a.fullName, b.fullName) : order(a.type, b.type);
}

function order(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}

function toKept({ component, ...rest }: StoredComponent): Kept {
    const { type, fullName, fileName, xml, body } = component;
    const files = filesToBase64(component.files);
    return {
        ...rest,
        type,
        fullName,
        fileName,
        xml,
        ...(body === undefined ? {} : { body }),
        ...(files === undefined ? {} : { files }),
    };
}

function fromKept(kept: Kept): StoredComponent {
    const { id, createdDate, createdById, lastModifiedDate, lastModifiedById, files, ...component } = kept;
    const decoded = files === undefined ? {} : { files: filesFromBase64(files) };
    return {
        component: { ...component, ...decoded },
        id,
        createdDate,
        createdById,
        lastModifiedDate,
        lastModifiedById,
    };
}

function filesToBase64(
    files: ReadonlyMap<string, Uint8Array> | undefined,
): Record<string, string> | undefined {
    if (files === undefined) {
        return undefined;
    }
    const sorted = [...files].sort(([a], [b]) => order(a, b));
    return Object.fromEntries(sorted.map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]));
}

function filesFromBase64(files: Readonly<Record<string, string>>): Map<string, Uint8Array> {
    return new Map(
        Object.entries(files).map(([path, text]) => [path, new Uint8Array(Buffer.from(text, 'base64'))]),
    );
}
