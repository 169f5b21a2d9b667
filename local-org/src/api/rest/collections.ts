/** sObject collections: up to 200 records in one call. */
import type { DmlOperation, RowResult, Transaction } from '../../org/contract.ts';
import type { ObjectType, Schema } from '../../schema/model.ts';
import { SObject } from '../../values/sobject.ts';
import { toId18 } from '../../values/id.ts';
import { ApiError, describeFailure } from '../errors.ts';
import type { Answer, ApiRequest, Route } from '../http/route.ts';
import { recordFromJson } from '../json/record-in.ts';
import { recordToJson } from '../json/record-out.ts';
import { idField, readBy, visibleObject } from './records.ts';

const mostRecords = 200;
const mostRead = 2000;

interface RowAnswer {
    readonly id?: string;
    readonly success: boolean;
    readonly errors: readonly {
        readonly statusCode: string;
        readonly message: string;
        readonly fields: readonly string[];
    }[];
    readonly created?: boolean;
}

type Prepared = { readonly record: SObject } | { readonly failure: RowAnswer };

const create: Route = {
    method: 'POST',
    path: '/composite/sobjects',
    handle: (request) => saveAll(request, 'insert'),
};
const update: Route = {
    method: 'PATCH',
    path: '/composite/sobjects',
    handle: (request) => saveAll(request, 'update'),
};
const upsert: Route = {
    method: 'PATCH',
    path: '/composite/sobjects/:object/:field',
    handle: (request) => saveAll(request, 'upsert'),
};

const remove: Route = {
    method: 'DELETE',
    path: '/composite/sobjects',
    handle: (request) => {
        const ids = (request.query.get('ids') ?? '').split(',').filter((id) => id !== '');
        limit(ids.length, mostRecords);
        const { schema } = request.context.org;
        const prepared = ids.map((id): Prepared => {
            const long = toId18(id);
            const object = long === null ? undefined : schema.objectByKeyPrefix(long.slice(0, 3));
            if (long === null || object === undefined) {
                return { failure: failed('MALFORMED_ID', `malformed id ${id}`) };
            }
            const record = new SObject(object);
            record.id = long;
            return { record };
        });
        return save(request, 'delete', prepared, request.query.get('allOrNone') === 'true');
    },
};

/** GET with `ids` and `fields`, POST with both in the body: records in the order asked for, null where missing. */
const readByGet: Route = {
    method: 'GET',
    path: '/composite/sobjects/:object',
    handle: (request) => {
        const list = (name: string): string[] =>
            (request.query.get(name) ?? '').split(',').filter((v) => v !== '');
        return read(request, list('ids'), list('fields'));
    },
};
const readByPost: Route = {
    method: 'POST',
    path: '/composite/sobjects/:object',
    handle: (request) => {
        const body = request.json() as { ids?: string[]; fields?: string[] };
        const texts = (list: unknown): string[] => (Array.isArray(list) ? list.map(String) : []);
        return read(request, texts(body.ids), texts(body.fields));
    },
};

function read(request: ApiRequest, ids: readonly string[], fields: readonly string[]): Answer {
    limit(ids.length, mostRead);
    return request.transact((transaction) => {
        const object = visibleObject(transaction, request.path.object);
        const wanted = ids.map((id) => toId18(id));
        const known = wanted.filter((id) => id !== null);
        const found = readBy(transaction, object, idField(object), known, fields);
        const byId = new Map(found.map((record) => [record.id, recordToJson(record, request.base)]));
        return { body: wanted.map((id) => byId.get(id) ?? null) };
    });
}

function saveAll(request: ApiRequest, operation: DmlOperation): Answer {
    const body = request.json() as { allOrNone?: boolean; records?: unknown[] };
    const rows = Array.isArray(body.records) ? body.records : [];
    limit(rows.length, mostRecords);
    const { schema } = request.context.org;
    const prepared = rows.map((row): Prepared => {
        try {
            return { record: prepare(schema, request, operation, row) };
        } catch (error) {
            const first = describeFailure(error).body[0];
            return {
                failure: failed(first?.errorCode ?? 'UNKNOWN_EXCEPTION', first?.message ?? '', first?.fields),
            };
        }
    });
    return save(request, operation, prepared, body.allOrNone === true);
}

function prepare(schema: Schema, request: ApiRequest, operation: DmlOperation, row: unknown): SObject {
    const attributes = (row as { attributes?: { type?: unknown } } | null)?.attributes;
    const type = request.path.object ?? (typeof attributes?.type === 'string' ? attributes.type : '');
    const object = schema.object(type);
    if (object === undefined) {
        throw new ApiError(400, 'INVALID_TYPE', `sObject type '${type}' is not supported.`);
    }
    const record = recordFromJson(schema, object, row);
    if (operation === 'update' && record.id === null) {
        throw new ApiError(400, 'MISSING_ARGUMENT', 'Id not specified in an update call');
    }
    return record;
}

function save(
    request: ApiRequest,
    operation: DmlOperation,
    prepared: readonly Prepared[],
    allOrNone: boolean,
): Answer {
    const unusable = prepared.some((entry) => 'failure' in entry);
    if (allOrNone && unusable) {
        return { body: prepared.map((entry) => ('failure' in entry ? entry.failure : rolledBack)) };
    }
    return request.transact((transaction) => {
        const records = prepared.flatMap((entry) => ('record' in entry ? [entry.record] : []));
        const saved = saveByObject(transaction, operation, records, allOrNone, request.path.field);
        const answers = prepared.map((entry) =>
            'failure' in entry ? entry.failure : answerOf(saved.get(entry.record), operation),
        );
        return { body: answers };
    });
}

/** Neighbouring records of one object are saved together, as the platform does: at most ten such groups. */
function saveByObject(
    transaction: Transaction,
    operation: DmlOperation,
    records: readonly SObject[],
    allOrNone: boolean,
    externalIdField: string | undefined,
): ReadonlyMap<SObject, RowResult> {
    const results = new Map<SObject, RowResult>();
    const savepoint = transaction.savepoint();
    for (const group of groupByObject(records)) {
        const isEvent = group[0]?.object.kind === 'platformEvent';
        const saved = isEvent
            ? transaction.publish(group)
            : transaction.dml({
                  operation,
                  records: group,
                  allOrNone,
                  mode: 'user',
                  fromApi: true,
                  ...(externalIdField === undefined ? {} : { externalIdField }),
              });
        for (const [i, record] of group.entries()) {
            const result = saved[i];
            if (result !== undefined) {
                results.set(record, result);
            }
        }
        if (allOrNone && saved.some((result) => !result.success)) {
            savepoint.rollback();
            for (const [record, result] of results) {
                results.set(record, {
                    id: null,
                    success: false,
                    errors: result.success ? [] : result.errors,
                });
            }
            break;
        }
    }
    return results;
}

function groupByObject(records: readonly SObject[]): SObject[][] {
    const groups: SObject[][] = [];
    let last: ObjectType | null = null;
    for (const record of records) {
        if (record.object === last) {
            groups.at(-1)?.push(record);
        } else {
            groups.push([record]);
            last = record.object;
        }
    }
    return groups;
}

const rolledBack: RowAnswer = failed(
    'ALL_OR_NONE_OPERATION_ROLLED_BACK',
    'Record rolled back because not all records were valid and the request was using AllOrNone header',
);

function answerOf(result: RowResult | undefined, operation: DmlOperation): RowAnswer {
    if (result === undefined || (!result.success && result.errors.length === 0)) {
        return rolledBack;
    }
    const id = result.id === null ? {} : { id: result.id };
    const created = operation === 'upsert' && result.success ? { created: result.created === true } : {};
    return { ...id, success: result.success, errors: result.errors, ...created };
}

function failed(statusCode: string, message: string, fields: readonly string[] = []): RowAnswer {
    return { success: false, errors: [{ statusCode, message, fields }] };
}

function limit(count: number, most: number): void {
    if (count > most) {
        const message = `Record limit reached. cannot submit more than ${most} records into this call`;
        throw new ApiError(400, 'EXCEEDED_MAX_SIZE_REQUEST', message);
    }
}

export const collectionRoutes: readonly Route[] = [create, update, upsert, remove, readByGet, readByPost];
