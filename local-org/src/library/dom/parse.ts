import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { raise } from '../../values/index.ts';
import { XmlNode } from './node.ts';

type Raw = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    commentPropName: '#comment',
    cdataPropName: '#cdata',
    processEntities: true,
    htmlEntities: false,
});

/** The root element of an XML text. @throws XmlException when it is not well-formed */
export function parseXml(text: string): XmlNode {
    const checked = XMLValidator.validate(text);
    if (checked !== true) {
        raise(
            'System.XmlException',
            `Failed to parse XML due to: ${checked.err.msg} (line ${checked.err.line}, column ${checked.err.col})`,
        );
    }
    const parsed = parser.parse(text) as Raw[];
    const root = parsed.find((raw) => elementName(raw) !== null && !(elementName(raw) ?? '').startsWith('?'));
    return root === undefined
        ? raise('System.XmlException', 'Failed to parse XML due to: no root element')
        : element(root, null);
}

function elementName(raw: Raw): string | null {
    return Object.keys(raw).find((key) => key !== ':@' && !key.startsWith('#')) ?? null;
}

function element(raw: Raw, parent: XmlNode | null): XmlNode {
    const qualified = elementName(raw) ?? '';
    const node = XmlNode.element(parent);
    for (const [name, value] of Object.entries((raw[':@'] as Raw | undefined) ?? {})) {
        if (name === 'xmlns' || name.startsWith('xmlns:')) {
            node.declare(name.slice(6), String(value));
        } else {
            node.rawAttributes.push([name, String(value)]);
        }
    }
    const [local, prefix] = split(qualified);
    node.name = local;
    node.prefix = prefix;
    node.namespace = node.namespaceOf(prefix ?? '');
    for (const [name, value] of node.rawAttributes) {
        const [key, attributePrefix] = split(name);
        node.setAttribute(key, value, attributePrefix === null ? null : node.namespaceOf(attributePrefix));
    }
    for (const child of raw[qualified] as readonly Raw[]) {
        node.children.push(childOf(child, node));
    }
    return node;
}

function childOf(raw: Raw, parent: XmlNode): XmlNode {
    if (raw['#text'] !== undefined) {
        return XmlNode.text(parent, String(raw['#text']));
    }
    const inner = (kind: string): string => String((raw[kind] as readonly Raw[])[0]?.['#text'] ?? '');
    if (raw['#comment'] !== undefined) {
        return XmlNode.comment(parent, inner('#comment'));
    }
    return raw['#cdata'] === undefined ? element(raw, parent) : XmlNode.text(parent, inner('#cdata'));
}

function split(name: string): [string, string | null] {
    const at = name.indexOf(':');
    return at < 0 ? [name, null] : [name.slice(at + 1), name.slice(0, at)];
}
