import type { Transaction } from '../../org/contract.ts';
import type { Field, ObjectType } from '../../schema/model.ts';
import { SObject } from '../../values/sobject.ts';
import { ApiError, notFound } from '../errors.ts';
import type { Answer, ApiRequest, Route } from '../http/route.ts';
import { recordFromJson } from '../json/record-in.ts';
import { recordToJson } from '../json/record-out.ts';
import { fromText } from '../json/value.ts';
import { readBy, saveOne, visibleObject } from './records.ts';
import { fieldsOf, readBeside } from './sobjects.ts';

const read: Route = {
    method: 'GET',
    path: '/sobjects/:object/:field/:value',
    handle: (request) => {
        const object = request.context.org.schema.object(request.path.object);
        if (object !== undefined && keyOf(object, request.path.field) === null) {
            return readBeside(request, request.path.field, request.path.value);
        }
        return request.transact((transaction) => {
            const record = theOne(request, transaction, fieldsOf(request));
            return { body: recordToJson(record, request.base) };
        });
    },
};

/** Creates or updates the record with that external id: 201 when created, 200 when updated. */
const upsert: Route = {
    method: 'PATCH',
    path: '/sobjects/:object/:field/:value',
    handle: (request) =>
        request.transact((transaction) => {
            const object = visibleObject(transaction, request.path.object);
            const key = requiredKey(object, request.path.field);
            const record = recordFromJson(transaction.org.schema, object, request.json());
            if (record.has(key.apiName) && key.apiName !== 'Id') {
                const message = `The ${key.apiName} field should not be specified in the sobject data.`;
                throw new ApiError(400, 'INVALID_FIELD', message, [key.apiName]);
            }
            record.set(key.apiName, fromText(key, request.path.value));
            const result = saveOne(transaction, 'upsert', record, key.apiName);
            const created = result.created === true;
            return {
                status: created ? 201 : 200,
                body: { id: result.id, success: true, errors: [], created },
            };
        }),
};

const create: Route = {
    method: 'POST',
    path: '/sobjects/:object/Id',
    handle: (request) =>
        request.transact((transaction) => {
            const object = visibleObject(transaction, request.path.object);
            const record = recordFromJson(transaction.org.schema, object, request.json());
            const result = saveOne(transaction, 'insert', record);
            return { status: 201, body: { id: result.id, success: true, errors: [], created: true } };
        }),
};

const remove: Route = {
    method: 'DELETE',
    path: '/sobjects/:object/:field/:value',
    handle: (request) =>
        request.transact((transaction): Answer => {
            const found = theOne(request, transaction, ['Id']);
            const record = new SObject(found.object);
            record.id = found.id;
            saveOne(transaction, 'delete', record);
            return { status: 204 };
        }),
};

/** The record that has the external id. @throws ApiError 404 where there is none, 300 where there are several */
function theOne(request: ApiRequest, transaction: Transaction, fields?: readonly string[]): SObject {
    const object = visibleObject(transaction, request.path.object);
    const key = requiredKey(object, request.path.field);
    const found = readBy(transaction, object, key, [fromText(key, request.path.value)], fields);
    if (found.length > 1) {
        const choices = found.map(
            (record) => `${request.base}/sobjects/${object.apiName}/${record.id ?? ''}`,
        );
        throw new ApiError(300, 'DUPLICATE_EXTERNAL_ID', `External id is not unique: ${choices.join(', ')}`);
    }
    if (found[0] === undefined) {
        throw notFound();
    }
    return found[0];
}

function keyOf(object: ObjectType, name: string): Field | null {
    const field = object.fields.get(name.toLowerCase());
    return field !== undefined && (field.externalId || field.idLookup || field.type === 'id') ? field : null;
}

function requiredKey(object: ObjectType, name: string): Field {
    const field = keyOf(object, name);
    if (field === null) {
        const message = `Provided external ID field does not exist or is not accessible: ${name}`;
        throw new ApiError(404, 'NOT_FOUND', message);
    }
    return field;
}

export const externalIdRoutes: readonly Route[] = [read, upsert, create, remove];
