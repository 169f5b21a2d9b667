/** composite/tree: records with their children in one call, all saved or none. */
import type { RowError, Transaction } from '../../org/contract.ts';
import type { ObjectType } from '../../schema/model.ts';
import type { SObject } from '../../values/sobject.ts';
import { ApiError } from '../errors.ts';
import type { Answer, Route } from '../http/route.ts';
import { objectsIn, recordFromJson } from '../json/record-in.ts';
import { visibleObject } from './records.ts';

const mostRecords = 200;
const deepest = 5;

interface TreeNode {
    readonly attributes?: { readonly type?: string; readonly referenceId?: string };
    readonly [field: string]: unknown;
}

interface Planned {
    readonly referenceId: string;
    readonly record: SObject;
    readonly parent: { readonly record: SObject; readonly field: string } | null;
    readonly depth: number;
}

/** Thrown to undo everything, carrying the answer that tells why. */
class TreeRefused extends Error {
    readonly answer: Answer;
    constructor(answer: Answer) {
        super('tree refused');
        this.answer = answer;
    }
}

const saveTree: Route = {
    method: 'POST',
    path: '/composite/tree/:object',
    handle: (request) => {
        const { records } = request.json() as { records?: unknown };
        try {
            return request.transact((transaction) => {
                const object = visibleObject(transaction, request.path.object);
                const plan: Planned[] = [];
                planNodes(transaction, object, objectsIn<TreeNode>(records), null, 1, plan);
                if (plan.length > mostRecords) {
                    throw new ApiError(
                        400,
                        'INVALID_INPUT',
                        `The request exceeds the limit of ${mostRecords} records`,
                    );
                }
                return save(transaction, plan);
            });
        } catch (error) {
            if (error instanceof TreeRefused) {
                return error.answer;
            }
            throw error;
        }
    },
};

function planNodes(
    transaction: Transaction,
    object: ObjectType,
    nodes: readonly TreeNode[],
    parent: Planned['parent'],
    depth: number,
    plan: Planned[],
): void {
    if (depth > deepest) {
        throw new ApiError(400, 'INVALID_INPUT', `Trees may be at most ${deepest} levels deep`);
    }
    const { schema } = transaction.org;
    for (const node of nodes) {
        const referenceId = node.attributes?.referenceId;
        if (referenceId === undefined || referenceId === '') {
            throw new ApiError(
                400,
                'INVALID_INPUT',
                'Include a reference ID for each record in the request.',
            );
        }
        const children = schema
            .childRelationships(object.apiName)
            .filter((child) => isTree(node[child.relationshipName ?? '']));
        const nested = new Set(children.map((child) => child.relationshipName));
        const own = Object.fromEntries(Object.entries(node).filter(([name]) => !nested.has(name)));
        const record = recordFromJson(schema, object, own);
        plan.push({ referenceId, record, parent, depth });
        for (const child of children) {
            const below = node[child.relationshipName ?? ''] as { records: TreeNode[] };
            const link = { record, field: child.field.apiName };
            planNodes(
                transaction,
                child.childObject,
                objectsIn<TreeNode>(below.records),
                link,
                depth + 1,
                plan,
            );
        }
    }
}

function isTree(value: unknown): boolean {
    return (
        typeof value === 'object' && value !== null && Array.isArray((value as { records?: unknown }).records)
    );
}

function save(transaction: Transaction, plan: readonly Planned[]): Answer {
    for (let depth = 1; depth <= deepest; depth += 1) {
        const level = plan.filter((entry) => entry.depth === depth);
        for (const object of new Set(level.map((entry) => entry.record.object))) {
            const entries = level.filter((entry) => entry.record.object === object);
            for (const { record, parent } of entries) {
                if (parent !== null) {
                    record.set(parent.field, parent.record.id);
                }
            }
            const records = entries.map((entry) => entry.record);
            const results = transaction.dml({
                operation: 'insert',
                records,
                allOrNone: true,
                mode: 'user',
                fromApi: true,
            });
            const failed = entries.flatMap((entry, i) => failureOf(entry, results[i]?.errors ?? []));
            if (failed.length > 0) {
                throw new TreeRefused({ status: 400, body: { hasErrors: true, results: failed } });
            }
            for (const [i, record] of records.entries()) {
                record.id = results[i]?.id ?? record.id;
            }
        }
    }
    const results = plan.map((entry) => ({ referenceId: entry.referenceId, id: entry.record.id }));
    return { status: 201, body: { hasErrors: false, results } };
}

function failureOf(entry: Planned, errors: readonly RowError[]): Record<string, unknown>[] {
    return errors.length === 0 ? [] : [{ referenceId: entry.referenceId, errors }];
}

export const treeRoutes: readonly Route[] = [saveTree];
