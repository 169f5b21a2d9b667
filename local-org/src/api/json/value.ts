/** Single field values to JSON and back. */
import type { Field } from '../../schema/model.ts';
import { ApexBlob } from '../../values/blob.ts';
import { ApexDate, ApexDatetime, ApexTime } from '../../values/dates.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import { ApexDouble } from '../../values/double.ts';
import { toId18 } from '../../values/id.ts';
import { ApiError } from '../errors.ts';

/** An Apex value as REST prints it: `2026-01-01T00:00:00.000+0000`, numbers as numbers, blobs in base64. */
export function toJson(value: unknown): unknown {
    if (value === null || value === undefined) {
        return null;
    }
    switch (typeof value) {
        case 'boolean':
        case 'number':
        case 'string':
            return value;
        case 'bigint':
            return Number(value);
    }
    if (value instanceof ApexDatetime) {
        return `${value.toIso().slice(0, -1)}+0000`;
    }
    if (value instanceof ApexDecimal) {
        return value.toNumber();
    }
    if (value instanceof ApexDouble) {
        return value.value;
    }
    if (value instanceof ApexDate || value instanceof ApexTime) {
        return value.toString();
    }
    if (value instanceof ApexBlob) {
        return Buffer.from(value.bytes).toString('base64');
    }
    return value;
}

/**
 * The Apex value of a JSON value for a field. Text is accepted for numbers and checkboxes, as clients send it so.
 * @throws ApiError 400 `JSON_PARSER_ERROR` where the value cannot be one of the field's type
 */
export function fromJson(field: Field, value: unknown): unknown {
    if (value === null || value === undefined || value === '') {
        return null;
    }
    const refuse = (): never => {
        const kind =
            typeof value === 'string'
                ? 'VALUE_STRING'
                : typeof value === 'boolean'
                  ? 'VALUE_TRUE'
                  : 'START_OBJECT';
        const message = `Cannot deserialize instance of ${field.type} from ${kind} value ${String(value)} or request may be missing a required field`;
        throw new ApiError(400, 'JSON_PARSER_ERROR', message, [field.apiName]);
    };
    if (typeof value === 'object') {
        return refuse();
    }
    return fromText(field, String(value)) ?? refuse();
}

/** The Apex value of a field's text; null where the text is no such value. */
export function fromText(field: Field, text: string): unknown {
    switch (field.type) {
        case 'boolean': {
            const known: Record<string, boolean> = { true: true, false: false, 1: true, 0: false };
            return known[text.trim().toLowerCase()] ?? null;
        }
        case 'int': {
            const number = ApexDecimal.parse(text)?.toNumber();
            return number === undefined || !Number.isInteger(number) || number !== (number | 0)
                ? null
                : number;
        }
        case 'long':
            return /^[+-]?\d+$/.test(text.trim()) ? BigInt(text.trim()) : null;
        case 'double':
        case 'currency':
        case 'percent':
            return ApexDecimal.parse(text);
        case 'date':
            return ApexDate.parse(text.trim().slice(0, 10));
        case 'datetime':
            return parseDatetime(text.trim());
        case 'time':
            return parseTime(text.trim());
        case 'base64':
            return new ApexBlob(new Uint8Array(Buffer.from(text, 'base64')));
        case 'id':
        case 'reference':
            // A wrong id stays as it is: saving refuses it as MALFORMED_ID with the field's name.
            return toId18(text.trim()) ?? text;
        default:
            return text;
    }
}

/** ISO 8601 with any offset, `+0000` included; a bare day is its midnight in GMT. */
export function parseDatetime(text: string): ApexDatetime | null {
    const parts =
        /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
            text,
        );
    if (parts === null) {
        return null;
    }
    const zone = (parts[3] ?? 'Z').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
    const ms = Date.parse(`${parts[1]}T${parts[2] ?? '00:00'}${zone}`);
    return Number.isNaN(ms) ? null : new ApexDatetime(ms);
}

function parseTime(text: string): ApexTime | null {
    const parts = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?Z?$/.exec(text);
    if (parts === null) {
        return null;
    }
    const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
    const ms = Number((parts[4] ?? '').padEnd(3, '0'));
    return hours < 24 && minutes < 60 && seconds < 60
        ? new ApexTime(((hours * 60 + minutes) * 60 + seconds) * 1000 + ms)
        : null;
}
