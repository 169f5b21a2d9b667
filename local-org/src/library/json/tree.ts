import type { JsonToken } from './tokens.ts';
import { JsonLexer } from './tokens.ts';

/** JSON as read: numbers keep their digits, objects their order. */
export type JsonNode =
    | { readonly kind: 'object'; readonly fields: readonly (readonly [string, JsonNode])[] }
    | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
    | { readonly kind: 'string' | 'int' | 'float'; readonly text: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'null' };

export function parseJson(text: string): JsonNode {
    return readNode(new JsonLexer(text).read(), 0).node;
}

/** The value that starts at a token, and the index after it. */
export function readNode(tokens: readonly JsonToken[], start: number): { node: JsonNode; next: number } {
    const token = tokens[start];
    switch (token.kind) {
        case 'START_OBJECT': {
            const fields: [string, JsonNode][] = [];
            let at = start + 1;
            while (tokens[at].kind !== 'END_OBJECT') {
                const read = readNode(tokens, at + 1);
                fields.push([tokens[at].text, read.node]);
                at = read.next;
            }
            return { node: { kind: 'object', fields }, next: at + 1 };
        }
        case 'START_ARRAY': {
            const items: JsonNode[] = [];
            let at = start + 1;
            while (tokens[at].kind !== 'END_ARRAY') {
                const read = readNode(tokens, at);
                items.push(read.node);
                at = read.next;
            }
            return { node: { kind: 'array', items }, next: at + 1 };
        }
        case 'VALUE_STRING':
            return { node: { kind: 'string', text: token.text }, next: start + 1 };
        case 'VALUE_NUMBER_INT':
            return { node: { kind: 'int', text: token.text }, next: start + 1 };
        case 'VALUE_NUMBER_FLOAT':
            return { node: { kind: 'float', text: token.text }, next: start + 1 };
        case 'VALUE_TRUE':
        case 'VALUE_FALSE':
            return { node: { kind: 'boolean', value: token.kind === 'VALUE_TRUE' }, next: start + 1 };
        default:
            return { node: { kind: 'null' }, next: start + 1 };
    }
}
