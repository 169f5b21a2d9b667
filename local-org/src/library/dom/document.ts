import { defineType, raise } from '../../values/index.ts';
import { makeList } from '../collections.ts';
import { platformType } from '../define.ts';
import { platformEnum } from '../enums.ts';
import { required } from '../system/string/arguments.ts';
import { XmlNode } from './node.ts';
import { parseXml } from './parse.ts';

export class XmlDocument {
    static readonly $type = defineType('Dom.Document', 'class');
    root: XmlNode | null = null;
    toXml(): string {
        return `<?xml version="1.0" encoding="UTF-8"?>${this.root?.toXml() ?? ''}`;
    }
}

export const xmlNodeType = platformEnum('Dom.XmlNodeType', ['COMMENT', 'ELEMENT', 'TEXT']);

type Self = XmlNode;
const elements = (self: Self): XmlNode[] => self.children.filter((child) => child.kind === 'ELEMENT');

export const domDefinitions = [
    platformType({
        name: 'Dom.Document',
        implementation: XmlDocument as never,
        members: {
            'new()': () => new XmlDocument(),
            'void load(String xml)': (self: XmlDocument, xml: string | null) => {
                self.root = parseXml(required(xml, 1));
            },
            'Dom.XmlNode getRootElement()': (self: XmlDocument) => self.root,
            'Dom.XmlNode createRootElement(String name, String namespace, String prefix)': (
                self: XmlDocument,
                name: string | null,
                namespace: string | null,
                prefix: string | null,
            ) => {
                if (self.root !== null) {
                    raise('System.XmlException', 'The document already has a root element');
                }
                const root = XmlNode.element(null);
                root.name = required(name, 1);
                root.namespace = namespace;
                root.prefix = prefix === '' ? null : prefix;
                if (namespace !== null) {
                    root.declare(prefix ?? '', namespace);
                }
                self.root = root;
                return root;
            },
            'String toXmlString()': (self: XmlDocument) => self.toXml(),
        },
    }),
    platformType({
        name: 'Dom.XmlNode',
        implementation: XmlNode as never,
        members: {
            'Dom.XmlNode addChildElement(String name, String namespace, String prefix)': (
                self: Self,
                name: string | null,
                namespace: string | null,
                prefix: string | null,
            ) => self.addElement(required(name, 1), namespace, prefix),
            'Dom.XmlNode addTextNode(String text)': (self: Self, text: string | null) =>
                added(self, XmlNode.text(self, required(text, 1))),
            'Dom.XmlNode addCommentNode(String text)': (self: Self, text: string | null) =>
                added(self, XmlNode.comment(self, required(text, 1))),
            'String getAttribute(String key, String keyNamespace)': (
                self: Self,
                key: string | null,
                namespace: string | null,
            ) => self.attribute(required(key, 1), namespace)?.value ?? null,
            'String getAttributeValue(String key, String keyNamespace)': (
                self: Self,
                key: string | null,
                namespace: string | null,
            ) => self.attribute(required(key, 1), namespace)?.value ?? null,
            'Integer getAttributeCount()': (self: Self) => self.attributes.length,
            'String getAttributeKeyAt(Integer index)': (self: Self, index: number) =>
                self.attributes[index]?.key ?? null,
            'String getAttributeKeyNsAt(Integer index)': (self: Self, index: number) =>
                self.attributes[index]?.namespace ?? null,
            'Dom.XmlNode getChildElement(String name, String namespace)': (
                self: Self,
                name: string | null,
                namespace: string | null,
            ) =>
                elements(self).find(
                    (child) => child.name === name && (child.namespace ?? '') === (namespace ?? ''),
                ) ?? null,
            'List<Dom.XmlNode> getChildElements()': (self: Self) => makeList(XmlNode.$type, elements(self)),
            'List<Dom.XmlNode> getChildren()': (self: Self) => makeList(XmlNode.$type, self.children),
            'String getName()': (self: Self) => self.name,
            'String getNamespace()': (self: Self) => self.namespace,
            'String getNamespaceFor(String prefix)': (self: Self, prefix: string | null) =>
                self.namespaceOf(required(prefix, 1)),
            'String getPrefixFor(String namespace)': (self: Self, namespace: string | null) =>
                self.prefixOf(required(namespace, 1)),
            'Dom.XmlNodeType getNodeType()': (self: Self) => xmlNodeType.of(self.kind),
            'Dom.XmlNode getParent()': (self: Self) => self.parent,
            'String getText()': (self: Self) => self.ownText,
            'Dom.XmlNode insertBefore(Dom.XmlNode newChild, Dom.XmlNode refChild)': (
                self: Self,
                child: Self | null,
                before: Self | null,
            ) => {
                const node = required(child, 1);
                node.parent = self;
                self.children.splice(before === null ? self.children.length : self.indexOf(before), 0, node);
                return node;
            },
            'Boolean removeChild(Dom.XmlNode childNode)': (self: Self, child: Self | null) =>
                self.children.splice(self.indexOf(required(child, 1)), 1).length === 1,
            'Boolean removeAttribute(String key, String keyNamespace)': (
                self: Self,
                key: string | null,
                namespace: string | null,
            ) => {
                const known = self.attribute(required(key, 1), namespace);
                return (
                    known !== undefined &&
                    self.attributes.splice(self.attributes.indexOf(known), 1).length === 1
                );
            },
            'void setAttribute(String key, String value)': (
                self: Self,
                key: string | null,
                value: string | null,
            ) => self.setAttribute(required(key, 1), required(value, 2), null),
            'void setAttributeNs(String key, String value, String keyNamespace, String valueNamespace)': (
                self: Self,
                key: string | null,
                value: string | null,
                namespace: string | null,
            ) => self.setAttribute(required(key, 1), required(value, 2), namespace),
            'void setNamespace(String prefix, String namespace)': (
                self: Self,
                prefix: string | null,
                namespace: string | null,
            ) => self.declare(prefix ?? '', required(namespace, 2)),
        },
        refuses: ['String getAttributeValueNs(String key, String keyNamespace)'],
    }),
    xmlNodeType.definition,
];

function added(parent: XmlNode, child: XmlNode): XmlNode {
    parent.children.push(child);
    return child;
}
