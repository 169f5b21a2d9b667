import { current } from '../../org/transaction.ts';
import {
    anyType,
    ApexEnum,
    ApexException,
    ApexList,
    ApexMap,
    ApexSet,
    blobType,
    booleanType,
    type ClassShape,
    constantsOf,
    dateType,
    datetimeType,
    doubleType,
    fieldRuntimeType,
    idType,
    integerType,
    longType,
    raise,
    type RuntimeType,
    shapeOfType,
    SObject,
    sobjectAnyType,
    sobjectType,
    stringType,
    ApexDecimal,
    ApexDouble,
    decimalType,
    timeType,
} from '../../values/index.ts';
import { ApexUuid } from '../system/uuid.ts';
import { valueFromText } from './from-text.ts';
import type { JsonNode } from './tree.ts';

/** Deserializes into Apex types; `strict` refuses fields that the class does not have. */
export function typed(node: JsonNode, type: RuntimeType, strict: boolean): unknown {
    if (node.kind === 'null') {
        return null;
    }
    switch (type.kind) {
        case 'primitive':
            return primitive(node, type);
        case 'list':
            return new ApexList(
                type,
                items(node).map((item) => typed(item, type.arguments[0], strict)),
            );
        case 'set':
            return new ApexSet(
                type,
                items(node).map((item) => typed(item, type.arguments[0], strict)),
            );
        case 'map':
            return map(node, type, strict);
        case 'sobject':
            return record(node, type, strict);
        case 'enum':
            return constant(node, type);
        case 'any':
            return unsupported(type);
        default:
            if (type === ApexUuid.$type) {
                return node.kind === 'string' ? new ApexUuid(node.text) : fail('Illegal value for primitive');
            }
            return instance(node, type, strict);
    }
}

function fail(message: string): never {
    raise('System.JSONException', message);
}
function unsupported(type: RuntimeType): never {
    fail(`Apex Type unsupported in JSON: ${type.name}`);
}

function items(node: JsonNode): readonly JsonNode[] {
    return node.kind === 'array'
        ? node.items
        : fail(`Malformed JSON: Expected '[' at the beginning of List/Set`);
}

function map(node: JsonNode, type: RuntimeType, strict: boolean): unknown {
    const [keyType, valueType] = type.arguments;
    if (node.kind !== 'object') {
        fail("Malformed JSON: Expected '{' at the beginning of object");
    }
    return new ApexMap(
        type,
        node.fields.map(([name, value]) => [key(name, keyType), typed(value, valueType, strict)] as const),
    );
}
function key(name: string, type: RuntimeType): unknown {
    if (type === stringType || type === anyType) {
        return name;
    }
    return type.kind === 'enum' ? constant({ kind: 'string', text: name }, type) : valueFromText(name, type);
}

function primitive(node: JsonNode, type: RuntimeType): unknown {
    const illegal = (): never => fail('Illegal value for primitive');
    if (node.kind === 'object' || node.kind === 'array' || node.kind === 'null') {
        return illegal();
    }
    if (node.kind === 'boolean') {
        return type === booleanType ? node.value : type === stringType ? String(node.value) : illegal();
    }
    if (type === stringType || type === idType) {
        return valueFromText(node.text, type);
    }
    if (type === booleanType) {
        return node.kind === 'string' && /^(?:true|false)$/i.test(node.text)
            ? node.text.toLowerCase() === 'true'
            : illegal();
    }
    return node.kind === 'string' ? fromString(node.text, type) : number(node.text, type);
}

function fromString(text: string, type: RuntimeType): unknown {
    try {
        return valueFromText(text, type);
    } catch (error) {
        if (error instanceof ApexException) {
            const isDate = type === dateType || type === datetimeType || type === timeType;
            fail(
                isDate
                    ? `Invalid format: "${text}"`
                    : type === blobType
                      ? error.getMessage()
                      : 'Illegal value for primitive',
            );
        }
        throw error;
    }
}

function number(text: string, type: RuntimeType): unknown {
    const value = ApexDecimal.of(text);
    const whole = value.value.trunc();
    if (type === integerType) {
        return whole.abs().lte(2147483648) && value.value.isInteger()
            ? value.value.toNumber() | 0
            : fail('Illegal value for primitive');
    }
    if (type === longType) {
        return value.value.isInteger()
            ? BigInt.asIntN(64, BigInt(whole.toFixed(0)))
            : fail('Illegal value for primitive');
    }
    if (type === doubleType) {
        return new ApexDouble(Number(text));
    }
    return type === decimalType ? value : fail('Illegal value for primitive');
}

function constant(node: JsonNode, type: RuntimeType): ApexEnum {
    const text = node.kind === 'string' ? node.text : '';
    const found = constantsOf(type).find((candidate) => candidate.name.toLowerCase() === text.toLowerCase());
    return found ?? fail(`Illegal value for enum: ${text}`);
}

function instance(node: JsonNode, type: RuntimeType, strict: boolean): unknown {
    const shape: ClassShape = shapeOfType(type) ?? unsupported(type);
    if (node.kind !== 'object') {
        fail("Malformed JSON: Expected '{' at the beginning of object");
    }
    if (shape.abstract) {
        unsupported(type);
    }
    const made = shape.allocate();
    for (const [name, value] of node.fields) {
        const field = shape.fields.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
        if (field === undefined) {
            if (strict) {
                fail(`Unknown field: ${type.name}.${name}`);
            }
        } else if (!field.transient) {
            field.set(made, typed(value, field.type, strict));
        }
    }
    return made;
}

/** Reads a record; `attributes.type` decides where only `SObject` is asked for. */
function record(node: JsonNode, type: RuntimeType, strict: boolean): SObject {
    if (node.kind !== 'object') {
        fail("Malformed JSON: Expected '{' at the beginning of object");
    }
    const attributes = node.fields.find(([name]) => name === 'attributes')?.[1];
    const named =
        attributes?.kind === 'object' ? attributes.fields.find(([name]) => name === 'type')?.[1] : undefined;
    const objectName = type === sobjectAnyType ? (named?.kind === 'string' ? named.text : '') : type.name;
    const { schema } = current().org;
    const object =
        schema.object(objectName) ??
        fail(
            `Cannot deserialize instance of <sobject> from value ${objectName === '' ? 'null' : objectName}`,
        );
    const made = new SObject(object);
    for (const [name, value] of node.fields) {
        if (name === 'attributes') {
            continue;
        }
        const field = object.fields.get(name.toLowerCase());
        if (field !== undefined) {
            const wanted = fieldRuntimeType(field);
            made.set(field.apiName, wanted === anyType ? null : typed(value, wanted, strict));
            continue;
        }
        const parent = [...object.fields.values()].find(
            (candidate) => candidate.relationshipName?.toLowerCase() === name.toLowerCase(),
        );
        const child = schema
            .childRelationships(object.apiName)
            .find((candidate) => candidate.relationshipName?.toLowerCase() === name.toLowerCase());
        if (parent?.relationshipName && value.kind === 'object') {
            const only = parent.referenceTo.length === 1 ? schema.object(parent.referenceTo[0]) : undefined;
            made.setParent(
                parent.relationshipName,
                record(value, only === undefined ? sobjectAnyType : sobjectType(only.apiName), strict),
            );
        } else if (child?.relationshipName && value.kind === 'object') {
            const rows = value.fields.find(([key_]) => key_ === 'records')?.[1];
            const list =
                rows?.kind === 'array'
                    ? rows.items.map((row) => record(row, sobjectType(child.childObject.apiName), strict))
                    : [];
            made.setChildren(child.relationshipName, list, child.childObject.apiName);
        } else if (value.kind !== 'null' || strict) {
            fail(`No such column '${name}' on sobject of type ${object.apiName}`);
        }
    }
    return made;
}
