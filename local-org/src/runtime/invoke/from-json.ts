/** JSON as Apex values of a wanted type: what @AuraEnabled, @RestResource and @InvocableMethod are given. */
import type { Schema } from '../../schema/model.ts';
import { valueFromText } from '../../library/json/from-text.ts';
import {
    anyType,
    ApexDecimal,
    ApexDouble,
    ApexList,
    ApexMap,
    ApexSet,
    constantsOf,
    decimalType,
    doubleType,
    fieldRuntimeType,
    integerType,
    listOf,
    longType,
    mapOf,
    raise,
    type RuntimeType,
    shapeOfType,
    SObject,
    stringType,
    writeField,
} from '../../values/index.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** @throws TypeException or JSONException of Apex where the JSON does not fit the type */
export function fromJson(json: Json | undefined, type: RuntimeType, schema: Schema): unknown {
    if (json === null || json === undefined) return null;
    switch (type.kind) {
        case 'any':
            return untyped(json);
        case 'primitive':
            return primitive(json, type);
        case 'list':
        case 'set': {
            if (!Array.isArray(json)) return raiseUnfit(json, type);
            const items = json.map((item: Json) => fromJson(item, type.arguments[0]!, schema));
            return type.kind === 'list' ? new ApexList(type, items) : new ApexSet(type, items);
        }
        case 'map':
            return new ApexMap(
                type,
                entries(json, type).map(([key, value]) => [
                    fromJson(key, type.arguments[0]!, schema),
                    fromJson(value, type.arguments[1]!, schema),
                ]),
            );
        case 'sobject':
            return record(entries(json, type), type, schema);
        case 'enum':
            return (
                constantsOf(type).find((one) => one.name.toLowerCase() === String(json).toLowerCase()) ??
                raiseUnfit(json, type)
            );
        default:
            return instance(entries(json, type), type, schema);
    }
}

function raiseUnfit(json: Json, type: RuntimeType): never {
    raise(
        'System.JSONException',
        `Cannot deserialize instance of ${type.name} from value ${JSON.stringify(json)}`,
    );
}
function entries(json: Json, type: RuntimeType): [string, Json][] {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return raiseUnfit(json, type);
    return Object.entries(json);
}

/** Object: what the JSON itself suggests. */
function untyped(json: Json): unknown {
    if (json === null || typeof json === 'boolean' || typeof json === 'string') return json;
    if (typeof json === 'number') {
        if (!Number.isInteger(json)) return ApexDecimal.of(json);
        return Math.abs(json) <= 0x7fffffff ? json : BigInt(json);
    }
    if (Array.isArray(json)) return new ApexList(listOf(anyType), json.map(untyped));
    const pairs = Object.entries(json).map(([key, value]) => [key, untyped(value as Json)] as const);
    return new ApexMap(mapOf(stringType, anyType), pairs);
}

function primitive(json: Json, type: RuntimeType): unknown {
    if (typeof json === 'object') return raiseUnfit(json, type);
    if (typeof json === 'number') {
        if (type === integerType) return Number.isInteger(json) ? json | 0 : raiseUnfit(json, type);
        if (type === longType) return BigInt(Math.trunc(json));
        if (type === doubleType) return new ApexDouble(json);
        if (type === decimalType) return ApexDecimal.of(json);
    }
    if (typeof json === 'boolean') return type.name === 'Boolean' ? json : String(json);
    const text = String(json);
    return text === '' && type !== stringType ? null : valueFromText(text, type);
}

function record(given: [string, Json][], type: RuntimeType, schema: Schema): SObject {
    const attributes = given.find(([name]) => name === 'attributes')?.[1];
    const named = (attributes as { type?: string } | undefined)?.type ?? type.name;
    const object = schema.object(named) ?? raise('System.JSONException', `Unknown object ${named}`);
    const made = new SObject(object);
    for (const [name, value] of given) {
        if (name === 'attributes' || name.toLowerCase() === 'sobjecttype') continue;
        const field = object.fields.get(name.toLowerCase());
        if (field !== undefined) {
            writeField(made, field.apiName, fromJson(value, fieldRuntimeType(field), schema));
            continue;
        }
        const relationship = [...object.fields.values()].find(
            (one) => one.relationshipName?.toLowerCase() === name.toLowerCase(),
        );
        const target = relationship?.referenceTo[0];
        if (target === undefined)
            raise('System.JSONException', `No such column '${name}' on sobject of type ${object.apiName}`);
        const parentType: RuntimeType = { name: target, kind: 'sobject', arguments: [], supertypes: [] };
        made.setParent(name, fromJson(value, parentType, schema) as SObject | null);
    }
    return made;
}

/** Fields by name in any case; names that the class does not have are passed over. */
function instance(given: [string, Json][], type: RuntimeType, schema: Schema): object {
    const shape = shapeOfType(type);
    if (shape === null || shape.abstract)
        return raise('System.JSONException', `Apex type unsupported in JSON: ${type.name}`);
    const made = shape.allocate();
    const byName = new Map(given.map(([name, value]) => [name.toLowerCase(), value]));
    for (const field of shape.fields) {
        const key = field.name.toLowerCase();
        if (byName.has(key)) field.set(made, fromJson(byName.get(key), field.type, schema));
    }
    return made;
}
