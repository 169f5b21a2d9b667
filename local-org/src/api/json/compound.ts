import type { Field } from '../../schema/model.ts';
import type { SObject } from '../../values/sobject.ts';
import { toJson } from './value.ts';

/** Addresses and places: they are made of other fields and hold no value of their own. */
export function isCompound(field: Field): boolean {
    return field.type === 'address' || field.type === 'location';
}

const addressParts = [
    'street',
    'city',
    'state',
    'postalCode',
    'country',
    'stateCode',
    'countryCode',
    'latitude',
    'longitude',
    'geocodeAccuracy',
];
const placeParts = ['latitude', 'longitude'];

/** A compound value from the record's other fields; null where all of them are empty. */
export function compoundToJson(record: SObject, field: Field): Record<string, unknown> | null {
    const parts = field.type === 'address' ? addressParts : placeParts;
    const members = [...record.object.fields.values()].filter(
        (one) => one.compoundFieldName === field.apiName,
    );
    const entries = parts.flatMap((part) => {
        const member = members.find((one) =>
            one.apiName
                .toLowerCase()
                .replace(/__[cs]$/, '')
                .endsWith(part.toLowerCase()),
        );
        return member === undefined ? [] : [[part, toJson(record.get(member.apiName))] as const];
    });
    return entries.some(([, value]) => value !== null) ? Object.fromEntries(entries) : null;
}
