/** Values on the right of an operator -> stored values of the left side's kind. */
import type { StorageValue } from '../../store/database.ts';
import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexList,
    ApexSet,
    ApexTime,
    Decimals,
    SObject,
    toId18,
} from '../../values/index.ts';
import { SoqlError } from '../error.ts';
import type { Literal } from '../syntax/tree.ts';
import { dayRange, isoDay } from './date-range.ts';
import type { Typed } from './expression.ts';
import * as messages from './messages.ts';
import { UNKNOWN, type PlanSettings } from './settings.ts';
import { instantOf } from './time-zone.ts';

const DAY = 86_400_000;

/** What a literal means for an expression: one value, a range (date literals), or not known yet. */
export type Constant =
    | { readonly kind: 'value'; readonly value: StorageValue }
    | { readonly kind: 'range'; readonly from: StorageValue; readonly to: StorageValue }
    | { readonly kind: 'unknown' };

export const NULL: Constant = { kind: 'value', value: null };

/** All values of a literal: several for a bound collection. */
export function constants(literal: Literal, left: Typed, settings: PlanSettings): Constant[] {
    if (literal.kind !== 'bind') {
        return [constant(literal, left, settings)];
    }
    const bound = settings.bind(literal.name);
    if (bound === UNKNOWN) {
        return [{ kind: 'unknown' }];
    }
    return elementsOf(bound).map((element) => boundValue(element, left, literal));
}

/** Elements of a bound collection, or the value itself. */
export function elementsOf(bound: unknown): unknown[] {
    if (bound instanceof ApexList) {
        return [...bound.items];
    }
    if (bound instanceof ApexSet || bound instanceof Set) {
        return [...(bound as Iterable<unknown>)];
    }
    return Array.isArray(bound) ? bound : [bound];
}

function constant(literal: Literal, left: Typed, settings: PlanSettings): Constant {
    switch (literal.kind) {
        case 'null':
            return left.kind === 'boolean' ? { kind: 'value', value: 0 } : NULL;
        case 'string':
            return { kind: 'value', value: textValue(literal.value, left, literal) };
        case 'number':
            return { kind: 'value', value: numberValue(literal, left) };
        case 'boolean':
            return left.kind === 'boolean'
                ? { kind: 'value', value: Number(literal.value) }
                : wrong(left, literal);
        case 'date':
            return left.kind === 'date' ? { kind: 'value', value: literal.text } : wrong(left, literal);
        case 'datetime':
            return left.kind === 'datetime'
                ? { kind: 'value', value: instantOfText(literal) }
                : wrong(left, literal);
        case 'time':
            return left.kind === 'time'
                ? { kind: 'value', value: Date.parse(`1970-01-01T${literal.text}`) }
                : wrong(left, literal);
        case 'dateLiteral':
            return dateLiteral(literal, left, settings);
        default:
            return wrong(left, literal);
    }
}

function instantOfText(literal: Literal & { kind: 'datetime' | 'date' | 'time' }): number {
    // The offset may be written without a colon.
    const text = literal.text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
    const instant = Date.parse(text);
    if (Number.isNaN(instant)) {
        throw new SoqlError('MALFORMED_QUERY', `invalid date: ${literal.text}`, literal);
    }
    return instant;
}

function textValue(text: string, left: Typed, at: Literal): StorageValue {
    if (text === '' && (left.kind === 'text' || left.kind === 'id' || left.kind === 'json')) {
        return null;
    }
    if (left.kind === 'id') {
        return idValue(text, at);
    }
    return left.kind === 'text' || left.kind === 'json' ? text : wrong(left, at);
}

function idValue(text: string, at: Literal): string {
    const id = toId18(text);
    if (id === null) {
        throw new SoqlError('INVALID_QUERY_FILTER_OPERATOR', messages.invalidId(text), at);
    }
    return id;
}

function numberValue(literal: Literal & { kind: 'number' }, left: Typed): StorageValue {
    if (left.kind !== 'integer' && left.kind !== 'decimal' && left.kind !== 'long') {
        return wrong(left, literal);
    }
    return scaledValue(new Decimals(literal.text), left);
}

/** A number as the column holds it; one with more digits than the field stays between two of its values. */
function scaledValue(number: InstanceType<typeof Decimals>, left: Typed): StorageValue {
    const shifted = left.kind === 'decimal' ? number.times(new Decimals(10).pow(left.scale)) : number;
    if (!shifted.isInteger()) {
        return shifted.toNumber();
    }
    const plain = shifted.toNumber();
    if (Number.isSafeInteger(plain)) {
        return plain;
    }
    // Beyond 64 bits no stored value is equal, and the double sorts right.
    return shifted.abs().lessThan('9e18') ? BigInt(shifted.toFixed(0)) : plain;
}

function dateLiteral(
    literal: Literal & { kind: 'dateLiteral' },
    left: Typed,
    settings: PlanSettings,
): Constant {
    const { start, end } = dayRange(literal.name, literal.count, settings.calendar);
    if (left.kind === 'date') {
        return { kind: 'range', from: isoDay(start), to: isoDay(end) };
    }
    if (left.kind === 'datetime') {
        const instant = (day: number): number => instantOf(day * DAY, settings.timeZone);
        return { kind: 'range', from: instant(start), to: instant(end) };
    }
    return wrong(left, literal);
}

/** An Apex value for the kind of the left side. */
function boundValue(bound: unknown, left: Typed, at: Literal): Constant {
    return { kind: 'value', value: storedValue(bound, left, at) };
}

function storedValue(bound: unknown, left: Typed, at: Literal): StorageValue {
    if (bound === null || bound === undefined) {
        // Of checkboxes null means false.
        return left.kind === 'boolean' ? 0 : null;
    }
    if (typeof bound === 'string') {
        return textValue(bound, left, at);
    }
    if (typeof bound === 'boolean') {
        return left.kind === 'boolean' ? Number(bound) : wrong(left, at);
    }
    if (bound instanceof SObject) {
        return left.kind === 'id' ? bound.id : wrong(left, at);
    }
    if (bound instanceof ApexDate) {
        return left.kind === 'datetime'
            ? bound.days * DAY
            : left.kind === 'date'
              ? bound.toString()
              : wrong(left, at);
    }
    if (bound instanceof ApexDatetime) {
        const day = new Date(bound.ms).toISOString().slice(0, 10);
        return left.kind === 'datetime' ? bound.ms : left.kind === 'date' ? day : wrong(left, at);
    }
    if (bound instanceof ApexTime) {
        return left.kind === 'time' ? bound.ms : wrong(left, at);
    }
    if (bound instanceof ApexBlob) {
        return wrong(left, at);
    }
    const number = numberOf(bound);
    if (number === null || (left.kind !== 'integer' && left.kind !== 'decimal' && left.kind !== 'long')) {
        return wrong(left, at);
    }
    return scaledValue(number, left);
}

function numberOf(bound: unknown): InstanceType<typeof Decimals> | null {
    if (bound instanceof ApexDecimal) {
        return bound.value;
    }
    if (bound instanceof ApexDouble) {
        return new Decimals(bound.value);
    }
    if (typeof bound === 'bigint') {
        return new Decimals(bound.toString());
    }
    return typeof bound === 'number' ? new Decimals(bound) : null;
}

const TYPE_NAMES: Partial<Record<Typed['kind'], string>> = {
    boolean: 'boolean',
    date: 'date',
    datetime: 'dateTime',
    decimal: 'double',
    id: 'string',
    integer: 'int',
    json: 'string',
    long: 'long',
    text: 'string',
    time: 'time',
};

function wrong(left: Typed, at: Literal): never {
    const declared = left.field?.type;
    const type =
        declared === 'currency' || declared === 'percent' ? declared : (TYPE_NAMES[left.kind] ?? 'string');
    throw new SoqlError('INVALID_FIELD', messages.wrongType(left.field?.apiName ?? left.name, type), at);
}
