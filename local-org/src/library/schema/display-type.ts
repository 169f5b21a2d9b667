import type { FieldType } from '../../schema/model.ts';
import { platformEnum } from '../enums.ts';

export const displayType = platformEnum('Schema.DisplayType', [
    'ADDRESS',
    'ANYTYPE',
    'BASE64',
    'BOOLEAN',
    'COMBOBOX',
    'CURRENCY',
    'DATACATEGORYGROUPREFERENCE',
    'DATE',
    'DATETIME',
    'DOUBLE',
    'EMAIL',
    'ENCRYPTEDSTRING',
    'ID',
    'INTEGER',
    'JSON',
    'LOCATION',
    'LONG',
    'MULTIPICKLIST',
    'PERCENT',
    'PHONE',
    'PICKLIST',
    'REFERENCE',
    'SOBJECT',
    'STRING',
    'TEXTAREA',
    'TIME',
    'URL',
    'COMPLEXVALUE',
]);

/** The SOAP types of field values; the many types of metadata in this enum never describe a field. */
export const soapType = platformEnum('Schema.SoapType', [
    'ADDRESS',
    'ANYTYPE',
    'BASE64BINARY',
    'BOOLEAN',
    'DATE',
    'DATETIME',
    'DOUBLE',
    'ID',
    'INTEGER',
    'LOCATION',
    'LONG',
    'STRING',
    'TIME',
]);

export function displayTypeOf(type: FieldType): unknown {
    return displayType.of(type === 'int' ? 'INTEGER' : (type.toUpperCase() as 'STRING'));
}

const soap: Partial<Record<FieldType, typeof soapType extends { of(name: infer N): unknown } ? N : never>> = {
    id: 'ID',
    reference: 'ID',
    boolean: 'BOOLEAN',
    int: 'INTEGER',
    long: 'LONG',
    double: 'DOUBLE',
    currency: 'DOUBLE',
    percent: 'DOUBLE',
    date: 'DATE',
    datetime: 'DATETIME',
    time: 'TIME',
    base64: 'BASE64BINARY',
    address: 'ADDRESS',
    location: 'LOCATION',
    anyType: 'ANYTYPE',
};
export function soapTypeOf(type: FieldType): unknown {
    return soapType.of(soap[type] ?? 'STRING');
}
