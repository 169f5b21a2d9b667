/** SOAP envelopes in and out. */
import { XMLParser } from 'fast-xml-parser';
import { escapeXml } from '../../schema/metadata/xml.ts';

/** An element's children by name without prefix; every child is a list, as elements may repeat. */
export interface SoapNode {
    readonly [name: string]: readonly (SoapNode | string)[];
}

export interface SoapCall {
    /** Name of the first element of the body: the operation. */
    readonly operation: string;
    readonly body: SoapNode;
    readonly header: SoapNode;
    /** From SessionHeader; null where there is none. */
    readonly sessionId: string | null;
}

const parser = new XMLParser({
    ignoreAttributes: true,
    removeNSPrefix: true,
    parseTagValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    processEntities: false,
    isArray: () => true,
});

/** Reads an envelope; null where the text is none. */
export function parseEnvelope(text: string): SoapCall | null {
    let root: SoapNode;
    try {
        root = parser.parse(text) as SoapNode;
    } catch {
        return null;
    }
    const envelope = childOf(root, 'Envelope');
    const body = childOf(envelope, 'Body');
    const operation = Object.keys(body).find((name) => !name.startsWith('#') && !name.startsWith('@'));
    if (operation === undefined) {
        return null;
    }
    const header = childOf(envelope, 'Header');
    const sessionId = textOf(childOf(header, 'SessionHeader'), 'sessionId') ?? null;
    return { operation, body: childOf(body, operation), header, sessionId };
}

/** The first child of that name; an empty node where there is none. */
export function childOf(node: SoapNode, name: string): SoapNode {
    const found = node[name]?.find((item) => typeof item !== 'string');
    return typeof found === 'object' ? found : {};
}

export function childrenOf(node: SoapNode, name: string): SoapNode[] {
    return (node[name] ?? []).filter((item) => typeof item !== 'string');
}

/** Text of the first child of that name, entities read; undefined where there is none. */
export function textOf(node: SoapNode, name: string): string | undefined {
    const found = node[name]?.[0];
    if (found === undefined) {
        return undefined;
    }
    return unescapeXml(typeof found === 'string' ? found : String(found['#text']?.[0] ?? ''));
}

export function textsOf(node: SoapNode, name: string): string[] {
    return (node[name] ?? []).map((item) =>
        unescapeXml(typeof item === 'string' ? item : String(item['#text']?.[0] ?? '')),
    );
}

export function flagOf(node: SoapNode, name: string): boolean {
    return textOf(node, name)?.trim() === 'true';
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
    return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (all, name: string) => {
        if (name.startsWith('#')) {
            const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
            return code <= 0x10ffff ? String.fromCodePoint(code) : all;
        }
        return named[name] ?? all;
    });
}

/**
 * XML of a value: objects become elements, lists repeat theirs, null is nil, undefined is left out.
 * Dates are to be text already.
 */
export function toXml(name: string, value: unknown): string {
    if (value === undefined) {
        return '';
    }
    if (Array.isArray(value)) {
        return value.map((item) => toXml(name, item)).join('');
    }
    if (value === null) {
        return `<${name} xsi:nil="true"/>`;
    }
    if (typeof value === 'object') {
        const inner = Object.entries(value).map(([key, item]) => toXml(key, item));
        return `<${name}>${inner.join('')}</${name}>`;
    }
    return `<${name}>${escapeXml(String(value))}</${name}>`;
}

/** The envelope of an answer; clients look for the prefix `soapenv:` literally. */
export function envelope(namespace: string, operation: string, result: string, header = ''): string {
    const head = header === '' ? '' : `<soapenv:Header>${header}</soapenv:Header>`;
    return (
        '<?xml version="1.0" encoding="UTF-8"?>' +
        '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" ' +
        `xmlns="${namespace}" xmlns:sf="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
        `${head}<soapenv:Body><${operation}Response>${result}</${operation}Response></soapenv:Body></soapenv:Envelope>`
    );
}

export function faultEnvelope(code: string, message: string): string {
    return (
        '<?xml version="1.0" encoding="UTF-8"?>' +
        '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" ' +
        'xmlns:sf="urn:fault.partner.soap.sforce.com">' +
        `<soapenv:Body><soapenv:Fault><faultcode>sf:${escapeXml(code)}</faultcode>` +
        `<faultstring>${escapeXml(`${code}: ${message}`)}</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>`
    );
}
