/** Records as Apex code reads and writes them, with Salesforce's errors. */
import type { Field } from '../schema/model.ts';
import { ApexBlob } from './blob.ts';
import { ApexList } from './collections.ts';
import { ApexDate, ApexDatetime, ApexTime } from './dates.ts';
import { ApexDecimal } from './decimal.ts';
import { ApexDouble } from './double.ts';
import { raise } from './exception.ts';
import { toId18 } from './id.ts';
import { SObject } from './sobject.ts';
import { decimalFromDouble, typeOf } from './type-of.ts';
import * as types from './types.ts';
import type { RuntimeType } from './type.ts';

/** The Apex type of a field's values. */
export function fieldRuntimeType(field: Field): RuntimeType {
    switch (field.type) {
        case 'id':
        case 'reference':
            return types.idType;
        case 'boolean':
            return types.booleanType;
        case 'int':
            return types.integerType;
        case 'long':
            return types.longType;
        case 'double':
        case 'currency':
        case 'percent':
            return types.decimalType;
        case 'date':
            return types.dateType;
        case 'datetime':
            return types.datetimeType;
        case 'time':
            return types.timeType;
        case 'base64':
            return types.blobType;
        case 'address':
        case 'location':
        case 'anyType':
        case 'complexvalue':
            return types.anyType;
        default:
            return types.stringType;
    }
}

function raiseInvalid(record: SObject, name: string): never {
    raise('System.SObjectException', `Invalid field ${name} for ${record.object.apiName}`);
}
function isAggregate(record: SObject): boolean {
    return record.object.apiName === 'AggregateResult';
}

/**
 * `record.Name` and `record.get('Name')`. Checkboxes that were never set are false.
 * @throws SObjectException for a field that was not queried, or that the object does not have
 */
export function readField(record: SObject, name: string): unknown {
    const key = name.toLowerCase();
    const value = record.values.get(key);
    if (value !== undefined && value !== null) return value;
    const field = record.object.fields.get(key);
    if (field === undefined) {
        // Every record has an Id to ask for, platform events included.
        if (value === null || key === 'id' || (isAggregate(record) && record.values.has(key))) return null;
        return raiseInvalid(record, name);
    }
    if (value === undefined && record.queried !== null && !record.queried.has(key) && key !== 'id') {
        raise(
            'System.SObjectException',
            'SObject row was retrieved via SOQL without querying the requested field: ' +
                `${record.object.apiName}.${field.apiName}`,
        );
    }
    return field.type === 'boolean' ? false : null;
}

/**
 * `record.Name = value` and `record.put('Name', value)`.
 * @throws SObjectException for an unknown field or a value of another type; FinalException for a read-only record
 */
export function writeField(record: SObject, name: string, value: unknown): void {
    const key = name.toLowerCase();
    const field = record.object.fields.get(key);
    if (field === undefined) {
        if (isAggregate(record)) return record.set(name, value);
        return raiseInvalid(record, name);
    }
    checkWritable(record);
    record.values.set(key, coerce(field, value));
}
/** @throws FinalException for records of Trigger.old and of after triggers */
export function checkWritable(record: SObject): void {
    if (record.readOnly) raise('System.FinalException', 'Record is read-only');
}

/** A value as the field keeps it. @throws SObjectException `Illegal assignment from String to Integer` */
export function coerce(field: Field, value: unknown): unknown {
    if (value === null || value === undefined) return null;
    const wanted = fieldRuntimeType(field);
    switch (wanted) {
        case types.anyType:
            return value;
        case types.idType:
            if (typeof value !== 'string') break;
            if (value === '') return null;
            // A lookup takes any text; the save refuses what is no id.
            if (field.type === 'reference') return toId18(value) ?? value;
            return toId18(value) ?? raise('System.StringException', `Invalid id: ${value}`);
        case types.decimalType:
            if (value instanceof ApexDecimal) return value;
            if (value instanceof ApexDouble) return decimalFromDouble(value);
            if (typeof value === 'number' || typeof value === 'bigint') return ApexDecimal.of(value);
            break;
        case types.integerType:
            if (typeof value === 'number') return value;
            if (typeof value === 'bigint') return Number(BigInt.asIntN(32, value));
            if (value instanceof ApexDecimal && value.value.isInteger()) return value.toNumber() | 0;
            if (value instanceof ApexDouble && Number.isInteger(value.value)) return value.value | 0;
            break;
        case types.longType:
            if (typeof value === 'bigint') return value;
            if (typeof value === 'number') return BigInt(value);
            break;
        case types.datetimeType:
            if (value instanceof ApexDatetime) return value;
            if (value instanceof ApexDate) return new ApexDatetime(value.days * 86_400_000);
            break;
        case types.dateType:
            if (value instanceof ApexDate) return value;
            if (value instanceof ApexDatetime) return ApexDate.fromDays(Math.floor(value.ms / 86_400_000));
            break;
        case types.timeType:
            if (value instanceof ApexTime) return value;
            break;
        case types.blobType:
            if (value instanceof ApexBlob) return value;
            break;
        case types.booleanType:
            if (typeof value === 'boolean') return value;
            break;
        default:
            if (typeof value === 'string') return value;
    }
    return raise(
        'System.SObjectException',
        `Illegal assignment from ${typeOf(value).name} to ${wanted.name}`,
    );
}

/** `record.Owner`; null when there is none. @throws SObjectException when the row was queried without it */
export function readParent(record: SObject, relationship: string): SObject | null {
    const parent = record.parents?.get(relationship.toLowerCase());
    if (parent !== undefined) return parent;
    if (record.queried === null) return null;
    return raise(
        'System.SObjectException',
        'SObject row was retrieved via SOQL without querying the requested field: ' +
            `${record.object.apiName}.${relationship}`,
    );
}
/** `record.Contacts`; empty for a record made in Apex. @throws SObjectException when the row was queried without it */
export function readChildren(
    record: SObject,
    relationship: string,
    childType: RuntimeType,
): ApexList<SObject> {
    const key = relationship.toLowerCase();
    const known = record.childLists?.get(key);
    if (known !== undefined) return known;
    if (record.queried !== null) {
        raise(
            'System.SObjectException',
            'SObject row was retrieved via SOQL without querying the requested field: ' +
                `${record.object.apiName}.${relationship}`,
        );
    }
    const none = new ApexList<SObject>(types.listOf(childType));
    (record.childLists ??= new Map()).set(key, none);
    return none;
}
