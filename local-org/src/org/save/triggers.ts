/** Runs the triggers of an object for a chunk of rows. */
import type { ObjectType } from '../../schema/model.ts';
import { ApexException } from '../../values/exception.ts';
import type { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import type { TriggerEvent } from '../contract.ts';
import type { Row } from './row.ts';

const DEEPEST = 16;

/** `before insert` -> `BeforeInsert`. */
function eventName(event: TriggerEvent): string {
    return event.replace(/(^|\s)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
}

/** Rows fail by addError; when a trigger throws, all of them fail with Salesforce's report of it. */
export function fire(
    transaction: ApexTransaction,
    object: ObjectType,
    event: TriggerEvent,
    rows: readonly Row[],
): void {
    const { code, formulas } = transaction.state;
    if (rows.length === 0 || !code.hasTriggers(object.apiName, event)) return;
    if (transaction.triggerDepth >= DEEPEST) {
        const name = code.triggerNames(object.apiName, event)[0] ?? object.apiName;
        const line = `${object.apiName} trigger event ${eventName(event)}`;
        for (const row of rows) {
            row.fail(
                'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
                `${name}: maximum trigger depth exceeded\n${line}`,
            );
        }
        return;
    }
    const hasNew = event !== 'before delete' && event !== 'after delete';
    const newRecords = hasNew ? rows.map((row) => row.record) : null;
    const oldRecords = event.endsWith('update') || !hasNew ? rows.map((row) => row.old ?? row.record) : null;
    const seen = [...(newRecords ?? []), ...(oldRecords ?? [])];
    formulas.fill(object, seen);
    for (const record of newRecords ?? []) record.readOnly = !event.startsWith('before');
    for (const record of oldRecords ?? []) record.readOnly = true;
    for (const record of seen) record.errors = [];

    transaction.triggerDepth += 1;
    try {
        code.runTriggers({ object, event, newRecords, oldRecords });
    } catch (error) {
        if (!(error instanceof ApexException)) throw error;
        const message = report(error, event);
        for (const row of rows) row.fail('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message);
        return;
    } finally {
        transaction.triggerDepth -= 1;
        for (const record of newRecords ?? []) record.readOnly = false;
    }
    for (const row of rows) collectErrors(row, hasNew ? row.record : (row.old ?? row.record), row.old);
}
function collectErrors(row: Row, record: SObject, old: SObject | null): void {
    row.errors.push(...record.errors);
    if (old !== null && old !== record) row.errors.push(...old.errors);
}

/** `X: execution of BeforeInsert`, then what caused it and where. */
function report(error: ApexException, event: TriggerEvent): string {
    const named = (error as { triggerName?: unknown }).triggerName;
    const stack = error.stackTraceString();
    const name = typeof named === 'string' ? named : (/Trigger\.(\w+):/.exec(stack)?.[1] ?? 'Trigger');
    return `${name}: execution of ${eventName(event)}\n\ncaused by: ${error.toString()}\n\n${stack}`;
}
