/** What the running user may write: object, fields, records. */
import type { ObjectType } from '../../schema/model.ts';
import { apexError, raise } from '../../values/exception.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { DmlRequest, ObjectAccess } from '../contract.ts';
import { isPermissionable } from '../security/permissions.ts';
import type { Need } from '../security/row-sharing.ts';
import { live } from './row.ts';
import type { Row } from './row.ts';

type Verb = 'create' | 'edit' | 'delete';
const VERBS: Readonly<Record<Verb, string>> = { create: 'inserted', edit: 'updated', delete: 'deleted' };

/**
 * Object permission, in user mode only.
 * @throws SecurityException from Apex; records of an API fail instead
 */
export function checkObject(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    verb: Verb,
    rows: readonly Row[],
): void {
    if (request.mode === 'system' || rows.length === 0) return;
    const access: ObjectAccess = transaction.state.permissions.objectAccess(transaction.user, object.apiName);
    if (access[verb] || access.modifyAll) return;
    if (request.fromApi !== true) {
        raise('System.SecurityException', `Access to entity '${object.apiName}' denied`);
    }
    for (const row of rows) {
        if (verb === 'create') {
            row.fail(
                'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
                `entity type cannot be ${VERBS[verb]}: ${object.label}`,
            );
        } else {
            row.fail('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
        }
    }
}

/**
 * Field permission, in user mode only, of the fields that rows write.
 * @throws DmlException from Apex with allOrNone; else the rows fail
 */
export function checkFields(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
    written: (row: Row) => Iterable<string>,
): void {
    if (request.mode === 'system') return;
    const { permissions } = transaction.state;
    const denied = new Map<string, boolean>();
    const isDenied = (name: string): boolean => {
        let answer = denied.get(name);
        if (answer === undefined) {
            const field = object.fields.get(name);
            answer =
                field !== undefined &&
                isPermissionable(object, field) &&
                !permissions.fieldAccess(transaction.user, object.apiName, name).edit;
            denied.set(name, answer);
        }
        return answer;
    };
    for (const row of rows) {
        const fields = [...written(row)]
            .filter(isDenied)
            .map((name) => object.fields.get(name)?.apiName ?? name);
        if (fields.length === 0) continue;
        const list = fields.join(', ');
        row.fail(
            'INVALID_FIELD_FOR_INSERT_UPDATE',
            `Unable to create/update fields: ${list}. Please check the security settings of this field and verify that ` +
                'it is read/write for your profile or permission set.',
            fields,
        );
    }
    const failing = rows.filter((row) => row.failed);
    if (request.fromApi === true || !request.allOrNone || failing.length === 0) return;
    const error = apexError(
        'System.DmlException',
        `Operation failed due to fields being inaccessible on Sobject ${object.apiName}, check errors on Exception or Result!`,
    );
    error.dml = failing.flatMap((row) =>
        row.errors.map((problem) => ({ index: row.index, id: row.input.id, ...problem })),
    );
    throw error;
}

/** Record access, in user mode and in system mode with sharing. Rows have their stored row as `old`. */
export function checkRecords(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
    need: Need,
): void {
    if (!(request.sharing ?? request.mode === 'user')) return;
    const candidates = live(rows).filter((row) => row.old !== null);
    if (candidates.length === 0) return;
    const records = candidates.map((row) => row.old).filter((old) => old !== null);
    const allowed = transaction.state.sharing.accessible(transaction.user, object, records, need);
    for (const row of candidates) {
        if (!allowed.has(row.old?.id ?? '')) {
            row.fail('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
        }
    }
}

/** Records referred to by fields that control access must be seen: `insufficient access rights on cross-reference id`. */
export function checkParents(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
): void {
    if (!(request.sharing ?? request.mode === 'user')) return;
    const { sharing, schema, records } = transaction.state;
    for (const field of object.fields.values()) {
        if (
            field.type !== 'reference' ||
            field.apiName === 'OwnerId' ||
            !(field.createable || field.updateable)
        )
            continue;
        const uses = live(rows).filter(
            (row) =>
                row.record.get(field.apiName) !== null &&
                (row.old === null || row.changed.has(field.apiName.toLowerCase())),
        );
        const byTarget = new Map<string, Row[]>();
        for (const row of uses) {
            const target = schema.objectByKeyPrefix(
                String(row.record.get(field.apiName)).slice(0, 3),
            )?.apiName;
            if (target !== undefined) byTarget.set(target, [...(byTarget.get(target) ?? []), row]);
        }
        for (const [target, users] of byTarget) {
            const parent = schema.object(target);
            if (parent === undefined) continue;
            const need: Need = field.masterDetail ? 'edit' : 'read';
            if (sharing.rowAccess(transaction.user, parent, need) === 'all') continue;
            const ids = [...new Set(users.map((row) => row.record.get(field.apiName) as string))];
            const allowed = sharing.accessible(transaction.user, parent, records.byIds(target, ids), need);
            for (const row of users) {
                if (allowed.has(row.record.get(field.apiName) as string)) continue;
                row.fail(
                    'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
                    'insufficient access rights on cross-reference id',
                );
            }
        }
    }
}
