/** DML: the documented order of execution, in chunks of 200 records of one object. */
import type { ObjectType } from '../../schema/model.ts';
import { raise } from '../../values/exception.ts';
import type { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import { publishEvents } from '../async/publish.ts';
import type { DmlOperation, DmlRequest, RowResult } from '../contract.ts';
import { attempt } from './attempts.ts';
import { checkInsert, insert } from './insert.ts';
import { checkMixing, refusedKinds } from './kinds.ts';
import { merge } from './merge.ts';
import { checkDelete, remove } from './remove.ts';
import { live, Row } from './row.ts';
import { checkUndelete, undelete } from './undelete.ts';
import { checkUpdate, update } from './update.ts';
import { checkUpsert, upsert } from './upsert.ts';

const CHUNK = 200;

type Step = (
    transaction: ApexTransaction,
    request: DmlRequest,
    object: ObjectType,
    rows: readonly Row[],
) => void;
/** What refuses a row once and for all, and what is done, and undone, for a chunk. */
const STEPS: Readonly<Record<Exclude<DmlOperation, 'merge'>, { readonly check: Step; readonly work: Step }>> =
    {
        insert: { check: checkInsert, work: insert },
        update: { check: checkUpdate, work: update },
        upsert: { check: checkUpsert, work: upsert },
        delete: { check: checkDelete, work: remove },
        undelete: { check: checkUndelete, work: undelete },
    };

/** Saves as `Transaction.dml` says. */
export function save(transaction: ApexTransaction, request: DmlRequest): RowResult[] {
    const { records, operation } = request;
    const [first] = records;
    if (first === undefined) return [];
    if (operation === 'insert' && first.object.kind === 'platformEvent')
        return publishEvents(transaction, records);
    const refused = refusedKinds(request);
    if (refused !== null) return refused;
    if (request.fromApi !== true) {
        transaction.limits.charge('dmlStatements');
        transaction.limits.charge('dmlRows', records.length + (request.duplicates?.length ?? 0));
        refuseRepeated(request);
    }
    if (operation === 'merge') return merge(transaction, request);
    return saveInternally(transaction, request as DmlRequest & { operation: Exclude<DmlOperation, 'merge'> });
}

/** As `save`, for writes that follow from something that was counted already. */
export function saveInternally(
    transaction: ApexTransaction,
    request: DmlRequest & { readonly operation: Exclude<DmlOperation, 'merge'> },
): RowResult[] {
    const { records, operation } = request;
    const rows = records.map((record, index) => new Row(index, record));
    const { store } = transaction.state;
    const point = store.savepoint();
    try {
        for (const group of groups(rows)) saveGroup(transaction, request, operation, group);
        const undone = request.allOrNone && rows.some((row) => row.failed);
        if (undone) {
            point.rollback();
            transaction.state.forgetSecurity();
        }
        for (const row of rows) if (undone || row.failed) row.undoId();
        point.release();
        return rows.map((row) => row.result(undone, operation === 'upsert'));
    } catch (error) {
        point.rollback();
        point.release();
        throw error;
    }
}

function saveGroup(
    transaction: ApexTransaction,
    request: DmlRequest,
    operation: Exclude<DmlOperation, 'merge'>,
    rows: readonly Row[],
): void {
    const object = (rows[0] as Row).input.object;
    const { check, work } = STEPS[operation];
    checkMixing(transaction, object, operation, rows);
    for (let start = 0; start < rows.length; start += CHUNK) {
        const chunk = live(rows.slice(start, start + CHUNK));
        if (chunk.length === 0) continue;
        check(transaction, request, object, chunk);
        if (request.allOrNone && chunk.some((row) => row.failed)) continue;
        attempt(transaction, chunk, request.allOrNone, (pending) =>
            work(transaction, request, object, pending),
        );
    }
}

/** Records of one object that follow each other are saved together. */
function groups(rows: readonly Row[]): Row[][] {
    const found: Row[][] = [];
    for (const row of rows) {
        const group = found.at(-1);
        if (group?.[0]?.input.object === row.input.object) group.push(row);
        else found.push([row]);
    }
    if (found.length > MOST_GROUPS) {
        raise(
            'System.TypeException',
            'Cannot have more than 10 chunks in a single operation. Please rearrange the data to reduce chunking.',
        );
    }
    return found;
}
const MOST_GROUPS = 10;

/** @throws ListException the same record, or the same Id, is in the list twice */
function refuseRepeated(request: DmlRequest): void {
    const { operation, records } = request;
    if (operation === 'insert' || operation === 'upsert') {
        if (new Set<SObject>(records).size < records.length) {
            raise(
                'System.ListException',
                'Before Insert or Upsert list must not have two identically equal elements',
            );
        }
    }
    if (operation === 'insert') return;
    const seen = new Set<string>();
    for (const { id } of records) {
        if (id === null) continue;
        if (seen.has(id)) raise('System.ListException', `Duplicate id in list: ${id}`);
        seen.add(id);
    }
}
