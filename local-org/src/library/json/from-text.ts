import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexTime,
    blobType,
    booleanType,
    dateType,
    datetimeType,
    decimalType,
    doubleType,
    idType,
    integerType,
    longType,
    raise,
    type RuntimeType,
    stringToId,
    timeType,
} from '../../values/index.ts';
import { parseDecimal } from '../system/number/decimal.ts';
import { parseDouble } from '../system/number/double.ts';
import { parseInteger, parseLong } from '../system/number/integer.ts';

/** A text as a value of a primitive type, in the forms that JSON and CSV files carry. */
export function valueFromText(text: string, type: RuntimeType): unknown {
    switch (type) {
        case idType:
            return stringToId(text);
        case booleanType:
            return text.toLowerCase() === 'true';
        case integerType:
            return parseInteger(text);
        case longType:
            return parseLong(text);
        case doubleType:
            return parseDouble(text);
        case decimalType:
            return parseDecimal(text);
        case dateType:
            return ApexDate.parse(text.slice(0, 10)) ?? invalid('date', text);
        case datetimeType:
            return instant(text) ?? invalid('date/time', text);
        case timeType:
            return time(text) ?? invalid('time', text);
        case blobType:
            return new ApexBlob(new Uint8Array(Buffer.from(text, 'base64')));
        default:
            return text;
    }
}

function invalid(kind: string, text: string): never {
    raise('System.TypeException', `Invalid ${kind}: ${text}`);
}

/** ISO 8601, with `Z`, an offset with or without colon, or none (GMT). */
export function instant(text: string): ApexDatetime | null {
    const match =
        /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
            text.trim(),
        );
    if (match === null) {
        return null;
    }
    const zone = (match[4] ?? 'Z').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
    const ms = Date.parse(`${match[1]}T${match[2] ?? '00:00'}${match[3] ?? ':00'}${zone}`);
    return Number.isNaN(ms) ? null : new ApexDatetime(ms);
}
function time(text: string): ApexTime | null {
    const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?Z?$/.exec(text.trim());
    if (match === null) {
        return null;
    }
    const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
    return new ApexTime(
        ((hour * 60 + minute) * 60 + second) * 1000 + Number((match[4] ?? '0').padEnd(3, '0')),
    );
}
