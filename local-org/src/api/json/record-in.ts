import type { ObjectType, Schema } from '../../schema/model.ts';
import { SObject } from '../../values/sobject.ts';
import { ApiError } from '../errors.ts';
import { fromJson } from './value.ts';

/** The object a path or an `attributes.type` names. @throws ApiError 404 where there is none */
export function objectOf(schema: Schema, name: string): ObjectType {
    const object = schema.object(name);
    if (object === undefined) {
        throw new ApiError(404, 'NOT_FOUND', 'The requested resource does not exist');
    }
    return object;
}

/**
 * A record to be saved from its JSON. A parent may be named by an external id: `"Account__r": {"Key__c": "x"}`.
 * @throws ApiError 400 for unknown fields and for values of the wrong type
 */
export function recordFromJson(schema: Schema, object: ObjectType, json: unknown): SObject {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
        throw new ApiError(
            400,
            'JSON_PARSER_ERROR',
            'Unexpected parameter encountered during deserialization: an object is expected',
        );
    }
    const record = new SObject(object);
    for (const [name, value] of Object.entries(json)) {
        if (name.toLowerCase() === 'attributes') {
            continue;
        }
        const field = object.fields.get(name.toLowerCase());
        if (field !== undefined) {
            record.set(field.apiName, fromJson(field, value));
        } else {
            setParent(schema, object, record, name, value);
        }
    }
    return record;
}

function setParent(schema: Schema, object: ObjectType, record: SObject, name: string, value: unknown): void {
    const lookup = [...object.fields.values()].find(
        (f) => f.relationshipName?.toLowerCase() === name.toLowerCase(),
    );
    if (lookup === undefined || typeof value !== 'object' || value === null) {
        throw new ApiError(
            400,
            'INVALID_FIELD',
            `No such column '${name}' on sobject of type ${object.apiName}`,
        );
    }
    const attributes = (value as { attributes?: { type?: unknown } }).attributes;
    const target = typeof attributes?.type === 'string' ? attributes.type : lookup.referenceTo[0];
    const parent = schema.object(target ?? '');
    if (parent === undefined) {
        throw new ApiError(
            400,
            'INVALID_FIELD',
            `No such relation '${name}' on sobject of type ${object.apiName}`,
        );
    }
    record.setParent(lookup.relationshipName ?? name, recordFromJson(schema, parent, value));
}

/** The objects of a list in a body; empty where it is no list. @throws ApiError 400 for other members */
export function objectsIn<T extends object>(list: unknown): T[] {
    if (!Array.isArray(list)) {
        return [];
    }
    if (list.some((item) => typeof item !== 'object' || item === null)) {
        throw new ApiError(
            400,
            'JSON_PARSER_ERROR',
            'Unexpected parameter encountered during deserialization: a list of objects is expected',
        );
    }
    return list as T[];
}
