/** Insert: defaults, before triggers, validation, write, after triggers, what follows. */
import type { ObjectType } from '../../schema/model.ts';
import { SObject } from '../../values/sobject.ts';
import { NotEmulatedError } from '../../text/not-emulated.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { DmlRequest } from '../contract.ts';
import { checkFields, checkObject } from './access.ts';
import { applyDefaults } from './defaults.ts';
import { picklistProblems } from './field-checks.ts';
import { normaliseRecord } from './normalise.ts';
import { checkReferences, resolveParents } from './references.ts';
import { live } from './row.ts';
import type { Row } from './row.ts';
import { fire } from './triggers.ts';
import { complete, insertRows, validate } from './write-rows.ts';

/** What an insert refuses before any trigger runs and whatever is retried. */
export function checkInsert(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
): void {
    if (object.apiName === 'ContentDistribution') {
        throw new NotEmulatedError('public links of files (ContentDistribution)');
    }
    for (const row of rows) {
        if (row.input.id !== null) {
            row.fail('INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id in an insert call', ['Id']);
        }
        if (request.fromApi === true) refuseUnwritable(object, row, 'createable');
    }
    checkObject(transaction, request, object, 'create', live(rows));
    checkFields(transaction, request, object, live(rows), (row) => row.input.values.keys());
}
/** An API says which fields it writes: those that cannot be written are an error. */
export function refuseUnwritable(object: ObjectType, row: Row, how: 'createable' | 'updateable'): void {
    const refused = [...row.input.values.keys()].filter((name) => {
        const field = object.fields.get(name);
        return field !== undefined && field.type !== 'id' && !field[how];
    });
    if (refused.length === 0) return;
    const fields = refused.map((name) => row.input.nameOf(name));
    row.fail(
        'INVALID_FIELD_FOR_INSERT_UPDATE',
        `Unable to create/update fields: ${fields.join(', ')}. Please check the security settings of this field and ` +
            'verify that it is read/write for your profile or permission set.',
        fields,
    );
}

export function insert(
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
): void {
    const { state } = transaction;
    for (const row of rows) {
        const record = new SObject(object);
        for (const [name, value] of row.input.values) {
            if (object.fields.get(name)?.createable === true) record.set(row.input.nameOf(name), value);
        }
        row.record = record;
        applyDefaults(transaction, record);
    }
    resolveParents(state, rows);
    for (const row of rows) {
        normaliseRecord(row.record);
        row.errors.push(...picklistProblems(row.record));
    }
    checkReferences(state, live(rows), () => true);
    fire(transaction, object, 'before insert', live(rows));
    validate(transaction, request, object, live(rows));
    if (request.allOrNone && rows.some((row) => row.failed)) return;
    const good = live(rows);
    if (good.length === 0) return;
    insertRows(transaction, object, good);
    complete(transaction, object, 'after insert', good);
}
