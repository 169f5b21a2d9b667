/**
 * Metadata XML as plain data. Every child is an array, however often it occurs, so that readers need not know
 * which elements repeat. Attributes are children named `@name`; the text of an element with attributes is `#text`.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface XmlNode {
    readonly [name: string]: readonly (XmlNode | string)[];
}

export interface XmlDocument {
    /** Name of the root element: for metadata files, the metadata type. */
    readonly root: string;
    readonly node: XmlNode;
}

/** The text is no well-formed XML. `line` and `column` count from 1. */
export class XmlError extends Error {
    readonly line: number;
    readonly column: number;
    constructor(message: string, line: number, column: number) {
        super(message);
        this.line = line;
        this.column = column;
    }
}

const PARSER = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    // Numeric character references occur in metadata too; without this only the five named ones are read.
    htmlEntities: true,
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/** Reads a metadata file. @throws XmlError where the text is not well-formed or has no root. */
export function parseXml(text: string): XmlDocument {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const valid = XMLValidator.validate(source);
    if (valid !== true) {
        throw new XmlError(valid.err.msg, valid.err.line, valid.err.col);
    }
    const parsed = PARSER.parse(source) as Record<string, unknown[]>;
    const root = Object.keys(parsed).find((name) => !name.startsWith('?') && !name.startsWith('#'));
    if (root === undefined) {
        throw new XmlError('Premature end of file.', 1, 1);
    }
    const content = normalise(parsed[root][0]);
    return { root: withoutPrefix(root), node: typeof content === 'string' ? {} : content };
}

function withoutPrefix(name: string): string {
    return name.slice(name.indexOf(':') + 1);
}

function normalise(value: unknown): XmlNode | string {
    if (typeof value !== 'object' || value === null) {
        return String(value ?? '');
    }
    const entries = Object.entries(value).filter(([name]) => !name.startsWith('@xmlns'));
    const hasElements = entries.some(([name]) => !name.startsWith('@') && name !== '#text');
    const node: Record<string, (XmlNode | string)[]> = {};
    for (const [name, child] of entries) {
        if (name === '#text' && hasElements) {
            continue;
        }
        node[name] = Array.isArray(child) ? child.map(normalise) : [String(child)];
    }
    return node;
}

/** Text of the first child of that name; undefined where there is none or it is `xsi:nil`. */
export function text(node: XmlNode, name: string): string | undefined {
    return textOf(node[name]?.[0]);
}

/** Text of an element, undefined for `xsi:nil` and for an element that holds others. */
export function textOf(element: XmlNode | string | undefined): string | undefined {
    if (element === undefined || typeof element === 'string') {
        return element;
    }
    if (element['@xsi:nil']?.[0] === 'true') {
        return undefined;
    }
    const own = element['#text']?.[0];
    if (typeof own === 'string') {
        return own;
    }
    return Object.keys(element).every((name) => name.startsWith('@')) ? '' : undefined;
}

/** Texts of all children of that name. */
export function texts(node: XmlNode, name: string): string[] {
    return (node[name] ?? []).map(textOf).filter((value) => value !== undefined);
}

/** All children of that name as nodes; a child that is only text is left out. */
export function nodes(node: XmlNode, name: string): XmlNode[] {
    return (node[name] ?? []).filter((child) => typeof child !== 'string');
}

/** The first child of that name, undefined where there is none or it is only text. */
export function child(node: XmlNode, name: string): XmlNode | undefined {
    return nodes(node, name)[0];
}

/** True where the child says `true`; `otherwise` where it is missing. */
export function flag(node: XmlNode, name: string, otherwise = false): boolean {
    const value = text(node, name);
    return value === undefined || value === '' ? otherwise : value.toLowerCase() === 'true';
}

/** Number in the child, `otherwise` where it is missing or no number. */
export function number(node: XmlNode, name: string, otherwise: number): number {
    const value = text(node, name);
    const parsed = value === undefined || value === '' ? Number.NaN : Number(value);
    return Number.isNaN(parsed) ? otherwise : parsed;
}

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';

/** Writes a metadata file; `parseXml` of it gives the same node. */
export function printXml(root: string, node: XmlNode): string {
    const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
    const usesInstance = JSON.stringify(node).includes('"@xsi:');
    const instance = usesInstance ? ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' : '';
    const types = usesInstance ? ' xmlns:xsd="http://www.w3.org/2001/XMLSchema"' : '';
    lines.push(`<${root} xmlns="${NAMESPACE}"${instance}${types}>`);
    printChildren(node, '    ', lines);
    lines.push(`</${root}>`, '');
    return lines.join('\n');
}

function printChildren(node: XmlNode, indent: string, lines: string[]): void {
    for (const [name, children] of Object.entries(node)) {
        if (name.startsWith('@') || name === '#text') {
            continue;
        }
        for (const element of children) {
            printElement(name, element, indent, lines);
        }
    }
}

function printElement(name: string, element: XmlNode | string, indent: string, lines: string[]): void {
    if (typeof element === 'string') {
        lines.push(`${indent}<${name}>${escapeXml(element)}</${name}>`);
        return;
    }
    const attributes = Object.entries(element)
        .filter(([key]) => key.startsWith('@'))
        .map(([key, value]) => ` ${key.slice(1)}="${escapeXml(String(value[0]))}"`)
        .join('');
    const own = textOf(element);
    if (own !== undefined) {
        lines.push(`${indent}<${name}${attributes}>${escapeXml(own)}</${name}>`);
    } else if (Object.keys(element).every((key) => key.startsWith('@'))) {
        lines.push(`${indent}<${name}${attributes}/>`);
    } else {
        lines.push(`${indent}<${name}${attributes}>`);
        printChildren(element, `${indent}    `, lines);
        lines.push(`${indent}</${name}>`);
    }
}

/** Escapes text for XML content and attributes. */
export function escapeXml(value: string): string {
    return value
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}
