import { defineType, raise } from '../../values/index.ts';

type Kind = 'ELEMENT' | 'TEXT' | 'COMMENT';
interface Attribute {
    readonly key: string;
    readonly namespace: string | null;
    value: string;
}

const escape = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeAttribute = (text: string): string => escape(text).replaceAll('"', '&quot;');

/** A node of an XML document. */
export class XmlNode {
    static readonly $type = defineType('Dom.XmlNode', 'class');
    readonly kind: Kind;
    parent: XmlNode | null;
    name: string | null = null;
    prefix: string | null = null;
    namespace: string | null = null;
    content = '';
    readonly children: XmlNode[] = [];
    readonly attributes: Attribute[] = [];
    /** As read, before namespaces are resolved. */
    readonly rawAttributes: [string, string][] = [];
    private readonly declared = new Map<string, string>();

    private constructor(kind: Kind, parent: XmlNode | null) {
        this.kind = kind;
        this.parent = parent;
    }
    static element(parent: XmlNode | null): XmlNode {
        return new XmlNode('ELEMENT', parent);
    }
    static text(parent: XmlNode, content: string): XmlNode {
        const node = new XmlNode('TEXT', parent);
        node.content = content;
        return node;
    }
    static comment(parent: XmlNode, content: string): XmlNode {
        const node = new XmlNode('COMMENT', parent);
        node.content = content;
        return node;
    }
    declare(prefix: string, namespace: string): void {
        this.declared.set(prefix, namespace);
    }
    /** The namespace of a prefix here; `''` is the default one. Null when there is none. */
    namespaceOf(prefix: string): string | null {
        return this.declared.get(prefix) ?? this.parent?.namespaceOf(prefix) ?? null;
    }
    prefixOf(namespace: string): string | null {
        for (const [prefix, uri] of this.declared) {
            if (uri === namespace) {
                return prefix;
            }
        }
        return this.parent?.prefixOf(namespace) ?? null;
    }
    attribute(key: string, namespace: string | null): Attribute | undefined {
        return this.attributes.find(
            (attribute) => attribute.key === key && (attribute.namespace ?? '') === (namespace ?? ''),
        );
    }
    setAttribute(key: string, value: string, namespace: string | null): void {
        const known = this.attribute(key, namespace);
        if (known === undefined) {
            this.attributes.push({ key, namespace, value });
        } else {
            known.value = value;
        }
    }
    /** Adds an element; a namespace that is not declared here yet is declared with the prefix. */
    addElement(name: string, namespace: string | null, prefix: string | null): XmlNode {
        const child = XmlNode.element(this);
        child.name = name;
        child.namespace = namespace;
        child.prefix = prefix === '' ? null : prefix;
        if (namespace !== null && this.namespaceOf(prefix ?? '') !== namespace) {
            child.declare(prefix ?? '', namespace);
        }
        this.children.push(child);
        return child;
    }
    indexOf(child: XmlNode): number {
        const index = this.children.indexOf(child);
        return index >= 0 ? index : raise('System.XmlException', 'The node is not a child of this node');
    }
    /** The text of an element's own text nodes. */
    get ownText(): string {
        return this.kind === 'ELEMENT'
            ? this.children
                  .filter((child) => child.kind === 'TEXT')
                  .map((child) => child.content)
                  .join('')
            : this.content;
    }
    toXml(): string {
        if (this.kind === 'TEXT') {
            return escape(this.content);
        }
        if (this.kind === 'COMMENT') {
            return `<!--${this.content}-->`;
        }
        const name = this.prefix === null ? (this.name ?? '') : `${this.prefix}:${this.name}`;
        const namespaces = [...this.declared].map(
            ([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(uri)}"`,
        );
        const attributes = this.attributes.map(({ key, namespace, value }) => {
            const prefix = namespace === null ? null : this.prefixOf(namespace);
            return ` ${prefix === null || prefix === '' ? key : `${prefix}:${key}`}="${escapeAttribute(value)}"`;
        });
        const open = `<${name}${namespaces.join('')}${attributes.join('')}`;
        return this.children.length === 0
            ? `${open} />`
            : `${open}>${this.children.map((child) => child.toXml()).join('')}</${name}>`;
    }
}
