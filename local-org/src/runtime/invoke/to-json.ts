/** Apex values as the JSON that leaves the org through @AuraEnabled methods and Apex REST. */
import { NotEmulatedError } from '../../text/not-emulated.ts';
import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexEnum,
    ApexList,
    ApexMap,
    ApexSet,
    ApexTime,
    shapeOf,
    SObject,
    typeOf,
} from '../../values/index.ts';
import type { Json } from './from-json.ts';

export interface JsonStyle {
    /** Which fields of a class are shown. */
    readonly shows: (annotations: readonly string[], visible: boolean) => boolean;
    /** Records carry `attributes`. */
    readonly attributes: boolean;
}
/** Components see members marked @AuraEnabled. */
export const auraStyle: JsonStyle = {
    shows: (annotations) => annotations.includes('auraenabled'),
    attributes: false,
};
/** Apex REST shows every public and global member. */
export const restStyle: JsonStyle = { shows: (_annotations, visible) => visible, attributes: true };

/** Values that are null are left out of objects. */
export function toJson(value: unknown, style: JsonStyle): Json {
    switch (typeof value) {
        case 'string':
        case 'number':
        case 'boolean':
            return value;
        case 'bigint':
            return Number(value);
        default:
            return value === null || value === undefined ? null : objectToJson(value as object, style);
    }
}

function objectToJson(value: object, style: JsonStyle): Json {
    if (value instanceof ApexDecimal) return value.toNumber();
    if (value instanceof ApexDouble) return value.value;
    if (value instanceof ApexDatetime) return value.toIso();
    if (value instanceof ApexDate || value instanceof ApexTime) return value.toString();
    if (value instanceof ApexBlob) return Buffer.from(value.bytes).toString('base64');
    if (value instanceof ApexEnum) return value.name;
    if (value instanceof ApexList || value instanceof ApexSet)
        return [...value].map((item) => toJson(item, style));
    if (value instanceof ApexMap) {
        return Object.fromEntries(
            [...value.entries()].map(([key, item]) => [String(toJson(key, style)), toJson(item, style)]),
        );
    }
    if (value instanceof SObject) return recordToJson(value, style);
    const shape = shapeOf(value);
    if (shape === null) throw new NotEmulatedError(`${typeOf(value).name} as JSON of a method's result`);
    const shown = shape.fields.filter(
        (field) => !field.transient && style.shows(field.annotations, field.visible),
    );
    return compact(shown.map((field) => [field.name, toJson(field.get(value), style)]));
}

function recordToJson(record: SObject, style: JsonStyle): Json {
    const pairs: [string, Json][] = [];
    const { apiName } = record.object;
    if (style.attributes) {
        const url = `/services/data/v67.0/sobjects/${apiName}/${record.id ?? ''}`;
        pairs.push(['attributes', record.id === null ? { type: apiName } : { type: apiName, url }]);
    }
    for (const name of record.fieldNames()) pairs.push([name, toJson(record.get(name), style)]);
    for (const [key, parent] of record.parents ?? [])
        pairs.push([relationshipName(record, key), toJson(parent, style)]);
    for (const [key, rows] of record.childLists ?? []) pairs.push([key, toJson(rows, style)]);
    return compact(pairs);
}
function relationshipName(record: SObject, key: string): string {
    for (const field of record.object.fields.values()) {
        if (field.relationshipName?.toLowerCase() === key) return field.relationshipName;
    }
    return key;
}
function compact(pairs: readonly (readonly [string, Json])[]): Json {
    return Object.fromEntries(pairs.filter(([, value]) => value !== null));
}
