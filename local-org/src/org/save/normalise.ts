/** Values as they are stored: text trimmed, numbers at the scale of the field, moments to the second. */
import type { Field } from '../../schema/model.ts';
import { ApexDatetime } from '../../values/dates.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import { ApexDouble } from '../../values/double.ts';
import { toId18 } from '../../values/id.ts';
import type { SObject } from '../../values/sobject.ts';

const NUMBERS: ReadonlySet<string> = new Set(['double', 'currency', 'percent']);

export function normalised(field: Field, value: unknown): unknown {
    if (value === undefined || value === null) return field.type === 'boolean' ? false : null;
    if (typeof value === 'string') {
        if (field.type === 'reference' || field.type === 'id')
            return value === '' ? null : (toId18(value) ?? value);
        const text = field.type === 'textarea' ? value.replace(/\s+$/, '') : value.trim();
        return text === '' ? null : text;
    }
    if (value instanceof ApexDatetime)
        return value.ms % 1000 === 0 ? value : new ApexDatetime(Math.floor(value.ms / 1000) * 1000);
    if (NUMBERS.has(field.type)) return decimal(field, value);
    return value;
}
function decimal(field: Field, value: unknown): unknown {
    const exact =
        value instanceof ApexDecimal
            ? value
            : value instanceof ApexDouble
              ? ApexDecimal.of(value.value)
              : typeof value === 'number' || typeof value === 'bigint'
                ? ApexDecimal.of(value)
                : null;
    if (exact === null) return value;
    return exact.value.decimalPlaces() > field.scale ? exact.setScale(field.scale, 'HALF_UP') : exact;
}

/** Normalises every value of a record in place. */
export function normaliseRecord(record: SObject): void {
    for (const [name, value] of record.values) {
        const field = record.object.fields.get(name);
        if (field !== undefined) record.values.set(name, normalised(field, value));
    }
}

const TRUNCATED: ReadonlySet<string> = new Set([
    'string',
    'textarea',
    'email',
    'phone',
    'url',
    'encryptedstring',
    'combobox',
]);

/** `DMLOptions.allowFieldTruncation`: text that is too long is cut to the length of its field. */
export function truncateTexts(record: SObject): void {
    for (const [name, value] of record.values) {
        const field = record.object.fields.get(name);
        if (field === undefined || typeof value !== 'string' || !TRUNCATED.has(field.type)) continue;
        if (field.length > 0 && value.length > field.length)
            record.values.set(name, value.slice(0, field.length));
    }
}
