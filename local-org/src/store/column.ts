/**
 * How a field's values are stored.
 *
 * | field | column | stored |
 * |---|---|---|
 * | text, picklists, ids | TEXT | as it is; '' is null; NOCASE unless the field is case-sensitive or an id |
 * | int, boolean | INTEGER | number; 0 or 1 |
 * | long | INTEGER | bigint |
 * | double, currency, percent | INTEGER SCALED(s) | value x 10^s, s the field's scale: sums and comparisons are exact |
 * | date | TEXT | `2025-01-31` |
 * | datetime, time | INTEGER | milliseconds, cut to the second for datetimes |
 * | base64 | BLOB | bytes |
 * | anyType, complexvalue | TEXT | JSON |
 *
 * Formula fields and compound fields (addresses, locations) have no column.
 */
import type { Field } from '../schema/model.ts';
import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexTime,
    Decimals,
} from '../values/index.ts';
import type { StorageValue } from './database.ts';

export type ColumnKind =
    | 'text'
    | 'id'
    | 'integer'
    | 'long'
    | 'decimal'
    | 'boolean'
    | 'date'
    | 'datetime'
    | 'time'
    | 'blob'
    | 'json';

/** Kind of a field's column; null for a field that is not stored. */
export function columnKind(field: Field): ColumnKind | null {
    return field.formula === undefined ? valueKind(field) : null;
}

/** Kind of a field's values, also of a formula's; null for compound fields. */
export function valueKind(field: Field): ColumnKind | null {
    switch (field.type) {
        case 'address':
        case 'location':
            return null;
        case 'id':
        case 'reference':
            return 'id';
        case 'int':
            return 'integer';
        case 'long':
            return 'long';
        case 'double':
        case 'currency':
        case 'percent':
            return 'decimal';
        case 'boolean':
            return 'boolean';
        case 'date':
            return 'date';
        case 'datetime':
            return 'datetime';
        case 'time':
            return 'time';
        case 'base64':
            return 'blob';
        case 'anyType':
        case 'complexvalue':
            return 'json';
        default:
            return 'text';
    }
}

/** Column type of a stored field, as it stands in CREATE TABLE. */
export function columnType(field: Field, kind: ColumnKind): string {
    switch (kind) {
        case 'text':
            return field.caseSensitive ? 'TEXT' : 'TEXT COLLATE NOCASE';
        case 'id':
        case 'date':
        case 'json':
            return 'TEXT';
        case 'decimal':
            return `INTEGER SCALED(${field.scale})`;
        case 'blob':
            return 'BLOB';
        default:
            return 'INTEGER';
    }
}

/** Scaled integers may exceed what JavaScript numbers hold, so they are read as text. */
export function readExpression(kind: ColumnKind, expression: string): string {
    return kind === 'decimal' || kind === 'long' ? `CAST(${expression} AS TEXT)` : expression;
}

/** Apex value -> stored value. @throws TypeError for a value that the field cannot hold */
export function encode(field: Field, value: unknown): StorageValue {
    const kind = valueKind(field);
    if (value === null || value === undefined || value === '' || kind === null) {
        return null;
    }
    switch (kind) {
        case 'text':
        case 'id':
            return typeof value === 'string' ? value : refuse(field, value);
        case 'boolean':
            return typeof value === 'boolean' ? Number(value) : refuse(field, value);
        case 'integer':
            return typeof value === 'number' ? Math.trunc(value) : wholeOf(field, value);
        case 'long':
            return BigInt(decimalOf(field, value).toFixed(0));
        case 'decimal':
            return scaled(field, value);
        case 'date':
            return value instanceof ApexDate ? value.toString() : dayOf(field, value);
        case 'datetime':
            return value instanceof ApexDatetime
                ? Math.floor(value.ms / 1000) * 1000
                : midnightOf(field, value);
        case 'time':
            return value instanceof ApexTime ? value.ms : refuse(field, value);
        case 'blob':
            return value instanceof ApexBlob ? value.bytes : refuse(field, value);
        case 'json':
            return encodeAny(value);
    }
}

/** Stored value, as `readExpression` reads it, -> Apex value. */
export function decode(field: Field, value: StorageValue): unknown {
    if (value === null) {
        return null;
    }
    switch (valueKind(field)) {
        case 'boolean':
            return value !== 0;
        case 'integer':
        case 'time':
        case 'datetime':
        case 'date':
        case 'blob':
            return decodeTyped(field, value);
        case 'long':
            return BigInt(String(value));
        case 'decimal':
            return unscaled(String(value), field.scale);
        case 'json':
            return decodeAny(String(value));
        default:
            return value;
    }
}

function decodeTyped(field: Field, value: StorageValue): unknown {
    switch (field.type) {
        case 'date':
            return ApexDate.parse(String(value));
        case 'datetime':
            return new ApexDatetime(Number(value));
        case 'time':
            return new ApexTime(Number(value));
        case 'base64':
            return new ApexBlob(value as Uint8Array);
        default:
            return Number(value);
    }
}

/** An integer with `scale` digits after the point -> Decimal of that scale. */
export function unscaled(text: string, scale: number): ApexDecimal {
    const value = new Decimals(text);
    return new ApexDecimal(
        scale === 0 ? value : value.div(POWERS[scale] ?? new Decimals(10).pow(scale)),
        scale,
    );
}

const POWERS = Array.from({ length: 19 }, (_, exponent) => new Decimals(10).pow(exponent));

function scaled(field: Field, value: unknown): number | bigint {
    if (typeof value === 'number' && Number.isSafeInteger(value) && field.scale === 0) {
        return value;
    }
    const shifted = decimalOf(field, value)
        .times(POWERS[field.scale])
        .toDecimalPlaces(0, Decimals.ROUND_HALF_UP);
    const number = shifted.toNumber();
    return Number.isSafeInteger(number) ? number : BigInt(shifted.toFixed(0));
}

function decimalOf(field: Field, value: unknown): InstanceType<typeof Decimals> {
    if (value instanceof ApexDecimal) {
        return value.value;
    }
    if (value instanceof ApexDouble) {
        return new Decimals(value.value);
    }
    if (typeof value === 'number') {
        return new Decimals(value);
    }
    return typeof value === 'bigint' ? new Decimals(value.toString()) : refuse(field, value);
}

function wholeOf(field: Field, value: unknown): number {
    return decimalOf(field, value).trunc().toNumber();
}

function dayOf(field: Field, value: unknown): string {
    return value instanceof ApexDatetime
        ? new Date(value.ms).toISOString().slice(0, 10)
        : refuse(field, value);
}

function midnightOf(field: Field, value: unknown): number {
    return value instanceof ApexDate
        ? Date.UTC(value.year, value.month - 1, value.day)
        : refuse(field, value);
}

function refuse(field: Field, value: unknown): never {
    throw new TypeError(
        `${field.apiName} (${field.type}) cannot hold ${Object.prototype.toString.call(value)}`,
    );
}

/** Values of any type carry a letter for theirs. */
function encodeAny(value: unknown): string {
    if (value instanceof ApexDate) {
        return JSON.stringify(['d', value.toString()]);
    }
    if (value instanceof ApexDatetime) {
        return JSON.stringify(['t', value.ms]);
    }
    if (value instanceof ApexDecimal || value instanceof ApexDouble) {
        return JSON.stringify(['n', value.toString()]);
    }
    return JSON.stringify(['j', value]);
}

function decodeAny(text: string): unknown {
    const [type, value] = JSON.parse(text) as [string, unknown];
    switch (type) {
        case 'd':
            return ApexDate.parse(String(value));
        case 't':
            return new ApexDatetime(Number(value));
        case 'n':
            return ApexDecimal.of(String(value));
        default:
            return value;
    }
}
