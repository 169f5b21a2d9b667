/** ui-api/records: what Lightning Data Service reads and writes. */
import type { Transaction } from '../../org/contract.ts';
import type { ObjectType } from '../../schema/model.ts';
import { toId18 } from '../../values/id.ts';
import { SObject } from '../../values/sobject.ts';
import { ApiError } from '../errors.ts';
import type { ApiRequest, Route } from '../http/route.ts';
import { recordFromJson } from '../json/record-in.ts';
import { readableFields } from '../rest/describe.ts';
import { saveOne, visibleObject } from '../rest/records.ts';
import { checkPath, FieldTree } from './field-tree.ts';
import { recordToUi } from './record-out.ts';

const read: Route = {
    method: 'GET',
    path: '/ui-api/records/:id',
    handle: (request) =>
        request.transact((transaction) => ({ body: readRecord(request, transaction, request.path.id) })),
};

const readBatch: Route = {
    method: 'GET',
    path: '/ui-api/records/batch/:ids',
    handle: (request) => {
        const results = request.path.ids.split(',').map((id) => {
            try {
                return {
                    statusCode: 200,
                    result: request.transact((transaction) => readRecord(request, transaction, id)),
                };
            } catch (error) {
                if (error instanceof ApiError) {
                    return {
                        statusCode: error.status,
                        result: { errorCode: error.errorCode, message: error.message },
                    };
                }
                throw error;
            }
        });
        return { body: { hasErrors: results.some((one) => one.statusCode >= 400), results } };
    },
};

const create: Route = {
    method: 'POST',
    path: '/ui-api/records',
    handle: (request) =>
        request.transact((transaction) => {
            const body = request.json() as { apiName?: string; fields?: Record<string, unknown> };
            const object = visibleObject(transaction, body.apiName ?? '');
            const record = recordFromJson(transaction.org.schema, object, body.fields ?? {});
            const saved = saveOne(transaction, 'insert', record);
            return { status: 201, body: readRecord(request, transaction, saved.id ?? '') };
        }),
};

const update: Route = {
    method: 'PATCH',
    path: '/ui-api/records/:id',
    handle: (request) =>
        request.transact((transaction) => {
            const { fields } = request.json() as { fields?: Record<string, unknown> | null };
            const { object, id } = objectOfId(transaction, request.path.id);
            const given = Object.entries(fields ?? {}).filter(([name]) => name.toLowerCase() !== 'id');
            const record = recordFromJson(transaction.org.schema, object, Object.fromEntries(given));
            record.id = id;
            saveOne(transaction, 'update', record);
            return { body: readRecord(request, transaction, id) };
        }),
};

const remove: Route = {
    method: 'DELETE',
    path: '/ui-api/records/:id',
    handle: (request) =>
        request.transact((transaction) => {
            const { object, id } = objectOfId(transaction, request.path.id);
            const record = new SObject(object);
            record.id = id;
            saveOne(transaction, 'delete', record);
            return { status: 204 };
        }),
};

/** One record with the fields asked for; all the user may read where layouts are asked for, or nothing is. */
function readRecord(request: ApiRequest, transaction: Transaction, wanted: string): Record<string, unknown> {
    const { object, id } = objectOfId(transaction, wanted);
    const tree = new FieldTree();
    for (const path of listOf(request, 'fields')) {
        tree.add(checkPath(transaction, object, path, true) ?? []);
    }
    for (const path of listOf(request, 'optionalFields')) {
        tree.add(checkPath(transaction, object, path, false) ?? []);
    }
    if (tree.isEmpty || request.query.has('layoutTypes')) {
        for (const field of readableFields(transaction.org, transaction.user, object)) {
            if (!['address', 'location', 'base64', 'complexvalue'].includes(field.type)) {
                tree.add([field.apiName]);
            }
        }
    }
    const always = ['Id', 'SystemModstamp', 'LastModifiedDate', 'LastModifiedById', 'RecordTypeId'];
    const known = always.filter((name) => object.fields.has(name.toLowerCase()));
    const names = new Set([...known, ...tree.paths().map((path) => path.join('.'))]);
    const soql = `SELECT ${[...names].join(', ')} FROM ${object.apiName} WHERE Id = :id`;
    const row = transaction.query({ soql, binds: new Map([['id', id]]), mode: 'user', fromApi: true })
        .records[0];
    if (row === undefined) {
        throw new ApiError(404, 'NOT_FOUND', 'The requested resource does not exist');
    }
    return recordToUi(row, tree, transaction.user);
}

function objectOfId(transaction: Transaction, text: string): { object: ObjectType; id: string } {
    const id = toId18(text);
    const object = id === null ? undefined : transaction.org.schema.objectByKeyPrefix(id.slice(0, 3));
    if (id === null || object === undefined) {
        throw new ApiError(404, 'INVALID_RECORD_ID', `invalid record id: ${text}`);
    }
    return { object: visibleObject(transaction, object.apiName), id };
}

function listOf(request: ApiRequest, name: string): string[] {
    return request.query
        .getAll(name)
        .flatMap((text) => text.split(','))
        .map((path) => path.trim())
        .filter((path) => path !== '');
}

export const uiRecordRoutes: readonly Route[] = [read, readBatch, create, update, remove];
