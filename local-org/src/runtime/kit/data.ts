/** SOQL, SOSL and DML statements of emitted code. */
import type { AccessMode, DmlOperation, RowResult } from '../../org/contract.ts';
import type { Bean } from '../../library/bean.ts';
import { optionsOf } from '../../library/database/dml.ts';
import { fixedSearchResultsKey } from '../../library/system/test/test.ts';
import { current } from '../../org/transaction.ts';
import {
    ApexList,
    type Caller,
    type DmlFailure,
    dmlException,
    listOf,
    raise,
    raiseNull,
    type RuntimeType,
    SObject,
    sobjectAnyType,
    sobjectType,
} from '../../values/index.ts';
import { rowsTo, walk } from './collections.ts';

/** One record or a collection of records. A null among them is refused. */
function walkRecords(target: unknown): SObject[] {
    if (target instanceof SObject) return [target];
    return [...walk(target)].map((item) => (item instanceof SObject ? item : raiseNull()));
}

/** `[SELECT …]` as its context wants it: rows, one row, a count. */
export function query(
    caller: Caller,
    soql: string,
    binds: readonly unknown[],
    yields: 'list' | 'one' | 'count',
    type: RuntimeType,
): unknown {
    const result = current().query({ soql, binds, mode: caller.mode, sharing: caller.sharing });
    if (yields === 'count') return result.count ?? result.records.length;
    const listType = type.kind === 'list' ? type : listOf(sobjectType(result.object.apiName));
    return rowsTo(new ApexList(listType, result.records), yields);
}

const rowsType = listOf(listOf(sobjectAnyType));
export function search(caller: Caller, sosl: string, binds: readonly unknown[]): ApexList {
    const { isTest, memory } = current();
    // In a test SOSL finds what Test.setFixedSearchResults named, and nothing otherwise.
    const fixed = isTest
        ? { fixedIds: (memory.get(fixedSearchResultsKey) as readonly string[] | undefined) ?? [] }
        : {};
    const found = current().search({ sosl, binds, mode: caller.mode, sharing: caller.sharing, ...fixed });
    const lists = found.map((rows) => {
        return new ApexList(listOf(sobjectType(rows[0]?.object.apiName ?? null)), rows);
    });
    return new ApexList(rowsType, lists);
}

interface DmlFacts {
    readonly operation: DmlOperation;
    readonly externalIdField: string | null;
    readonly mode: AccessMode | null;
}
/** A DML statement: all or nothing. @throws DmlException that names the first row that failed */
export function dml(caller: Caller, facts: DmlFacts, target: unknown, second: unknown): void {
    if (target === null) raiseNull();
    const records = walkRecords(target);
    const { operation } = facts;
    if (records.length === 0) return;
    const results = current().dml({
        operation,
        records,
        allOrNone: true,
        ...optionsOf(
            (records.find((record) => record.dmlOptions !== null)?.dmlOptions as Bean | null) ?? null,
        ),
        mode: facts.mode ?? caller.mode,
        ...(facts.mode === 'user' ? {} : { sharing: caller.sharing }),
        ...(facts.externalIdField === null ? {} : { externalIdField: facts.externalIdField }),
        ...(operation === 'merge' ? { duplicates: walkRecords(second ?? raiseNull()) } : {}),
    });
    throwOnFailure(operation, records, results);
}

/** The DmlException of results of which one failed. */
export function throwOnFailure(
    operation: string,
    records: readonly SObject[],
    results: readonly RowResult[],
): void {
    const failures: DmlFailure[] = [];
    results.forEach((result, index) => {
        for (const error of result.errors)
            failures.push({ index, id: result.id ?? records[index]?.id ?? null, ...error });
    });
    if (failures.length > 0) throw dmlException(operation, failures);
    if (results.some((result) => !result.success)) raise('System.DmlException', `${operation} failed`);
}
