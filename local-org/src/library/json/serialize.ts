import { caller } from '../../values/index.ts';
import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexEnum,
    ApexException,
    ApexList,
    ApexMap,
    ApexSet,
    ApexTime,
    raise,
    shapeOf,
    SObject,
    typeOf,
} from '../../values/index.ts';
import { SObjectFieldToken, SObjectToken } from '../schema/tokens.ts';
import { ApexUuid } from '../system/uuid.ts';
import { populatedFields } from '../system/sobject.ts';
import { JsonWriter } from './writer.ts';

export interface SerializeOptions {
    readonly pretty: boolean;
    /** Leaves out null fields of Apex objects, though not null values of maps. */
    readonly suppressNulls: boolean;
}

export function serialize(value: unknown, options: SerializeOptions): string {
    const writer = new JsonWriter(options.pretty);
    writeValue(writer, value, options.suppressNulls, new Set());
    return writer.text;
}

/** Writes any Apex value. @throws JSONException for types that JSON cannot carry */
export function writeValue(
    writer: JsonWriter,
    value: unknown,
    suppressNulls: boolean,
    within: Set<object>,
): void {
    if (
        value === null ||
        typeof value === 'boolean' ||
        typeof value === 'number' ||
        typeof value === 'bigint'
    ) {
        writer.raw(String(value));
    } else if (typeof value === 'string') {
        writer.string(value);
    } else if (value instanceof ApexDecimal || value instanceof ApexDouble) {
        writer.raw(value.toString());
    } else if (value instanceof ApexDate || value instanceof ApexTime) {
        writer.string(value.toString());
    } else if (value instanceof ApexDatetime) {
        writer.string(value.toIso());
    } else if (value instanceof ApexBlob) {
        writer.string(Buffer.from(value.bytes).toString('base64'));
    } else if (value instanceof ApexEnum) {
        writer.string(value.name);
    } else if (value instanceof ApexUuid) {
        writer.string(value.text);
    } else {
        structure(writer, value as object, suppressNulls, within);
    }
}

function structure(writer: JsonWriter, value: object, suppressNulls: boolean, within: Set<object>): void {
    if (within.has(value)) {
        raise('System.JSONException', 'Direct self-reference leading to cycle');
    }
    within.add(value);
    if (value instanceof ApexList || value instanceof ApexSet) {
        writer.startArray();
        for (const item of value) {
            writer.item();
            writeValue(writer, item, suppressNulls, within);
        }
        writer.endArray();
    } else if (value instanceof ApexMap) {
        writer.startObject();
        for (const [key, item] of value.entries()) {
            writer.field(keyText(key));
            writeValue(writer, item, suppressNulls, within);
        }
        writer.endObject();
    } else if (value instanceof SObject) {
        record(writer, value, suppressNulls, within);
    } else {
        instance(writer, value, suppressNulls, within);
    }
    within.delete(value);
}

function keyText(key: unknown): string {
    if (key === null) {
        return 'null';
    }
    if (
        typeof key !== 'object' ||
        key instanceof ApexEnum ||
        key instanceof ApexDate ||
        key instanceof ApexDecimal ||
        key instanceof ApexDouble
    ) {
        return String(key);
    }
    if (key instanceof SObjectFieldToken || key instanceof SObjectToken) {
        return key.name;
    }
    if (key instanceof ApexDatetime) {
        return key.toIso();
    }
    raise('System.JSONException', `Map keys of type ${typeOf(key).name} are not supported in JSON`);
}

/** Datetimes of records carry `+0000` where others carry `Z`. */
function record(writer: JsonWriter, value: SObject, suppressNulls: boolean, within: Set<object>): void {
    writer.startObject();
    writer.field('attributes');
    writer.startObject();
    writer.field('type');
    writer.string(value.object.apiName);
    if (value.id !== null) {
        writer.field('url');
        writer.string(
            `/services/data/v${caller.current.apiVersion}.0/sobjects/${value.object.apiName}/${value.id}`,
        );
    }
    writer.endObject();
    for (const [name, item] of populatedFields(value).entries()) {
        writer.field(name);
        if (item instanceof ApexDatetime) {
            writer.string(item.toIso().replace(/Z$/, '+0000'));
        } else if (item instanceof ApexList) {
            writer.startObject();
            writer.field('totalSize');
            writer.raw(String(item.size));
            writer.field('done');
            writer.raw('true');
            writer.field('records');
            writeValue(writer, item, suppressNulls, within);
            writer.endObject();
        } else {
            writeValue(writer, item, suppressNulls, within);
        }
    }
    writer.endObject();
}

function instance(writer: JsonWriter, value: object, suppressNulls: boolean, within: Set<object>): void {
    const shape = value instanceof ApexException ? null : shapeOf(value);
    if (shape === null) {
        raise('System.JSONException', `Apex Type unsupported in JSON: ${typeOf(value).name}`);
    }
    writer.startObject();
    for (const field of shape.fields) {
        if (field.transient) {
            continue;
        }
        const item = field.get(value) ?? null;
        if (item !== null || !suppressNulls) {
            writer.field(field.name);
            writeValue(writer, item, suppressNulls, within);
        }
    }
    writer.endObject();
}
