/** Reading and saving single records for the resources that do so. */
import type { DmlOperation, RowResult, Transaction } from '../../org/contract.ts';
import type { Field, ObjectType } from '../../schema/model.ts';
import type { SObject } from '../../values/sobject.ts';
import { toId18 } from '../../values/id.ts';
import { ApiError, RowFailure, notFound } from '../errors.ts';
import { isCompound } from '../json/compound.ts';
import { canSee, readableFields } from './describe.ts';

/** The object of a path, when the user may see it. @throws ApiError 404 */
export function visibleObject(transaction: Transaction, name: string): ObjectType {
    const object = transaction.org.schema.object(name);
    if (object === undefined || !canSee(transaction.org, transaction.user, object)) {
        throw notFound();
    }
    return object;
}

/** Saves one record as the user. @throws RowFailure when it was not saved */
export function saveOne(
    transaction: Transaction,
    operation: DmlOperation,
    record: SObject,
    externalIdField?: string,
): RowResult {
    const results =
        record.object.kind === 'platformEvent' && operation === 'insert'
            ? transaction.publish([record])
            : transaction.dml({
                  operation,
                  records: [record],
                  allOrNone: true,
                  mode: 'user',
                  fromApi: true,
                  ...(externalIdField === undefined ? {} : { externalIdField }),
              });
    const result = results[0];
    if (result === undefined || !result.success) {
        throw new RowFailure(result?.errors ?? []);
    }
    return result;
}

/**
 * Reads records by the values of one field, as the user; records the user may not see are missing.
 * @param fields API names wanted; all readable ones where absent
 * @throws ApiError 400 for a field the object lacks or the user may not read
 */
export function readBy(
    transaction: Transaction,
    object: ObjectType,
    key: Field,
    values: readonly unknown[],
    fields?: readonly string[],
): SObject[] {
    const readable = readableFields(transaction.org, transaction.user, object);
    const byName = new Map(readable.map((field) => [field.apiName.toLowerCase(), field]));
    const wanted = fields?.map((name) => {
        const field = byName.get(name.trim().toLowerCase());
        if (field === undefined) {
            throw new ApiError(
                400,
                'INVALID_FIELD',
                `No such column '${name}' on sobject of type ${object.apiName}`,
            );
        }
        return field;
    });
    const simple = readable.filter((field) => !isCompound(field));
    const names = new Set(['Id', ...(wanted ?? simple).map((field) => field.apiName)]);
    const soql = `SELECT ${[...names].join(', ')} FROM ${object.apiName} WHERE ${key.apiName} IN :wanted`;
    return transaction.query({ soql, binds: new Map([['wanted', values]]), mode: 'user', fromApi: true })
        .records;
}

/** Reads one record by id. @throws ApiError 404 where there is none the user may see */
export function readOne(
    transaction: Transaction,
    object: ObjectType,
    id: string,
    fields?: readonly string[],
): SObject {
    const key = idField(object);
    const found = readBy(transaction, object, key, [recordId(object, id)], fields)[0];
    if (found === undefined) {
        throw notFound();
    }
    return found;
}

/** An id of a path in its long form. @throws ApiError 404 where it is no id of this object */
export function recordId(object: ObjectType, id: string): string {
    const long = toId18(id);
    if (long === null || (object.keyPrefix !== null && !long.startsWith(object.keyPrefix))) {
        const message = `Provided external ID field does not exist or is not accessible: ${id}`;
        throw new ApiError(404, 'NOT_FOUND', message);
    }
    return long;
}

export function idField(object: ObjectType): Field {
    const field = object.fields.get('id');
    if (field === undefined) {
        throw notFound();
    }
    return field;
}

/** Ids of an object's record types by lower-case developer name. */
export function recordTypeIds(transaction: Transaction, object: ObjectType): Map<string, string> {
    if (object.recordTypes.length === 0) {
        return new Map();
    }
    const soql = 'SELECT Id, DeveloperName FROM RecordType WHERE SobjectType = :object';
    const binds = new Map([['object', object.apiName]]);
    const rows = transaction.query({ soql, binds, mode: 'system' }).records;
    return new Map(rows.map((row) => [String(row.get('DeveloperName')).toLowerCase(), row.id ?? '']));
}
