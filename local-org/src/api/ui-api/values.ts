import type { User } from '../../org/contract.ts';
import type { Field } from '../../schema/model.ts';
import { ApexDate, ApexDatetime } from '../../values/dates.ts';
import { ApexDecimal } from '../../values/decimal.ts';
import { toJson } from '../json/value.ts';

export interface FieldValue {
    readonly displayValue: string | null;
    readonly value: unknown;
}

/** A field's value with what a page shows for it, where that is not the value itself. */
export function fieldValue(field: Field, value: unknown, user: User): FieldValue {
    return { displayValue: value === null ? null : displayValue(field, value, user), value: uiJson(value) };
}

/** As toJson, but instants as `2026-01-01T00:00:00.000Z`. */
function uiJson(value: unknown): unknown {
    return value instanceof ApexDatetime ? value.toIso() : toJson(value);
}

function displayValue(field: Field, value: unknown, user: User): string | null {
    const locale = user.locale.replace('_', '-');
    switch (field.type) {
        case 'picklist':
        case 'multipicklist':
            return String(value)
                .split(';')
                .map((one) => field.picklist?.values.find((known) => known.value === one)?.label ?? one)
                .join(';');
        case 'date':
            return value instanceof ApexDate
                ? new Date(value.days * 86_400_000).toLocaleDateString(locale, { timeZone: 'UTC' })
                : null;
        case 'datetime':
            return value instanceof ApexDatetime
                ? new Date(value.ms).toLocaleString(locale, {
                      timeZone: user.timeZone,
                      dateStyle: 'short',
                      timeStyle: 'short',
                  })
                : null;
        case 'currency':
        case 'double':
        case 'int':
        case 'percent':
            return numberText(field, value, locale);
        default:
            return null;
    }
}

function numberText(field: Field, value: unknown, locale: string): string {
    const number = value instanceof ApexDecimal ? value.toNumber() : Number(value);
    const digits = { minimumFractionDigits: field.scale, maximumFractionDigits: field.scale };
    if (field.type === 'currency') {
        return number.toLocaleString(locale, { style: 'currency', currency: 'USD', ...digits });
    }
    const text = number.toLocaleString(locale, digits);
    return field.type === 'percent' ? `${text}%` : text;
}
