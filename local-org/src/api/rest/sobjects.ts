import { SObject } from '../../values/sobject.ts';
import { ApexBlob } from '../../values/blob.ts';
import { ApiError, notFound } from '../errors.ts';
import type { Answer, ApiRequest, Route } from '../http/route.ts';
import { recordFromJson } from '../json/record-in.ts';
import { recordToJson } from '../json/record-out.ts';
import { describeObject, describeSummary, visibleObjects } from './describe.ts';
import { readOne, recordId, recordTypeIds, saveOne, visibleObject } from './records.ts';

const describeGlobal: Route = {
    method: 'GET',
    path: '/sobjects',
    handle: ({ context: { org }, user, base }) => {
        const sobjects = visibleObjects(org, user).map((object) => describeSummary(org, user, object, base));
        return { body: { encoding: 'UTF-8', maxBatchSize: 200, sobjects } };
    },
};

const describeOne: Route = {
    method: 'GET',
    path: '/sobjects/:object/describe',
    handle: (request) =>
        request.transact((transaction) => {
            const object = visibleObject(transaction, request.path.object);
            return {
                body: describeObject(
                    transaction.org,
                    transaction.user,
                    object,
                    request.base,
                    recordTypeIds(transaction, object),
                ),
            };
        }),
};

const basicInformation: Route = {
    method: 'GET',
    path: '/sobjects/:object',
    handle: (request) =>
        request.transact((transaction) => {
            const object = visibleObject(transaction, request.path.object);
            const objectDescribe = describeSummary(transaction.org, transaction.user, object, request.base);
            return { body: { objectDescribe, recentItems: [] } };
        }),
};

const create: Route = {
    method: 'POST',
    path: '/sobjects/:object',
    handle: (request) =>
        request.transact((transaction) => {
            const object = visibleObject(transaction, request.path.object);
            const record = recordFromJson(transaction.org.schema, object, request.json());
            const result = saveOne(transaction, 'insert', record);
            return { status: 201, body: { id: result.id, success: true, errors: [] } };
        }),
};

const read: Route = {
    method: 'GET',
    path: '/sobjects/:object/:id',
    handle: (request) =>
        request.transact((transaction) => {
            const object = visibleObject(transaction, request.path.object);
            const record = readOne(transaction, object, request.path.id, fieldsOf(request));
            return { body: recordToJson(record, request.base) };
        }),
};

const update: Route = {
    method: 'PATCH',
    path: '/sobjects/:object/:id',
    handle: (request) => updateRecord(request),
};

/** PATCH and, as older clients send it, POST with `_HttpMethod=PATCH`. */
const updateByPost: Route = {
    method: 'POST',
    path: '/sobjects/:object/:id',
    handle: (request) => {
        if (request.query.get('_HttpMethod')?.toUpperCase() !== 'PATCH') {
            throw new ApiError(
                405,
                'METHOD_NOT_ALLOWED',
                "HTTP Method 'POST' not allowed. Allowed are GET,PATCH,DELETE",
            );
        }
        return updateRecord(request);
    },
};

function updateRecord(request: ApiRequest): Answer {
    return request.transact((transaction) => {
        const object = visibleObject(transaction, request.path.object);
        const record = recordFromJson(transaction.org.schema, object, request.json());
        if (record.has('Id')) {
            const message = 'The Id field should not be specified in the sobject data.';
            throw new ApiError(400, 'INVALID_FIELD', message, ['Id']);
        }
        record.id = recordId(object, request.path.id);
        saveOne(transaction, 'update', record);
        return { status: 204 };
    });
}

const remove: Route = {
    method: 'DELETE',
    path: '/sobjects/:object/:id',
    handle: (request) =>
        request.transact((transaction) => {
            const object = visibleObject(transaction, request.path.object);
            const record = new SObject(object);
            record.id = recordId(object, request.path.id);
            saveOne(transaction, 'delete', record);
            return { status: 204 };
        }),
};

/** A blob field's bytes, a parent record, or the children of a record. */
export function readBeside(request: ApiRequest, id: string, name: string): Answer {
    return request.transact((transaction) => {
        const { schema } = transaction.org;
        const object = visibleObject(transaction, request.path.object);
        const field = object.fields.get(name.toLowerCase());
        if (field?.type === 'base64') {
            const value = readOne(transaction, object, id, [field.apiName]).get(field.apiName);
            const bytes = value instanceof ApexBlob ? value.bytes : new Uint8Array();
            return { body: bytes, contentType: 'application/octet-stream' };
        }
        const fields = fieldsOf(request);
        for (const lookup of object.fields.values()) {
            if (lookup.relationshipName?.toLowerCase() === name.toLowerCase()) {
                const parentId = readOne(transaction, object, id, [lookup.apiName]).get(lookup.apiName);
                const parent =
                    typeof parentId === 'string' ? schema.objectByKeyPrefix(parentId.slice(0, 3)) : undefined;
                if (parent === undefined || typeof parentId !== 'string') {
                    throw notFound();
                }
                return { body: recordToJson(readOne(transaction, parent, parentId, fields), request.base) };
            }
        }
        const child = schema
            .childRelationships(object.apiName)
            .find((c) => c.relationshipName?.toLowerCase() === name.toLowerCase());
        if (child === undefined) {
            throw notFound();
        }
        const names = fields ?? [
            'Id',
            ...(child.childObject.nameField === null ? [] : [child.childObject.nameField.apiName]),
        ];
        const soql = `SELECT ${names.join(', ')} FROM ${child.childObject.apiName} WHERE ${child.field.apiName} = :id`;
        const binds = new Map([['id', recordId(object, id)]]);
        const result = transaction.query({ soql, binds, mode: 'user', fromApi: true });
        const records = result.records.map((record) => recordToJson(record, request.base));
        return { body: { totalSize: records.length, done: true, records } };
    });
}

export function fieldsOf(request: ApiRequest): string[] | undefined {
    const text = request.query.get('fields');
    return text === null || text.trim() === '' ? undefined : text.split(',').map((name) => name.trim());
}

export const sobjectRoutes: readonly Route[] = [
    describeGlobal,
    describeOne,
    basicInformation,
    create,
    read,
    update,
    updateByPost,
    remove,
];
