import { anyType, ApexDecimal, ApexMap, mapOf, stringType } from '../../values/index.ts';
import { objectList } from '../collections.ts';
import type { JsonNode } from './tree.ts';

/** `JSON.deserializeUntyped`: Map<String, Object>, List<Object>, String, Boolean, Integer or Long, Decimal, null. */
export function untyped(node: JsonNode): unknown {
    switch (node.kind) {
        case 'object':
            return new ApexMap(
                mapOf(stringType, anyType),
                node.fields.map(([name, value]) => [name, untyped(value)] as const),
            );
        case 'array':
            return objectList(node.items.map(untyped));
        case 'string':
            return node.text;
        case 'boolean':
            return node.value;
        case 'int':
            return wholeNumber(node.text);
        case 'float':
            return ApexDecimal.of(node.text);
        case 'null':
            return null;
    }
}

function wholeNumber(text: string): unknown {
    const value = BigInt(text);
    if (value === BigInt.asIntN(32, value)) {
        return Number(value);
    }
    return value === BigInt.asIntN(64, value) ? value : ApexDecimal.of(text);
}
