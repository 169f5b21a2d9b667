/** Field history: a row for each tracked field that changed, in the history object of the record's object. */
import type { ObjectType } from '../../schema/model.ts';
import type { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import { systemRow } from '../async/job-rows.ts';
import type { Row } from './row.ts';

const LONGEST_KEPT = 255;

export function writeHistory(transaction: ApexTransaction, object: ObjectType, rows: readonly Row[]): void {
    const history = historyOf(transaction, object);
    if (history === null) return;
    const tracked = [...object.fields].filter(([, field]) => field.trackHistory);
    if (tracked.length === 0) return;
    const written: SObject[] = [];
    const add = (row: Row, field: string, before: unknown, after: unknown): void => {
        written.push(
            systemRow(transaction.state, history.name, transaction.user.id, {
                [history.parentField]: row.record.id,
                Field: field,
                OldValue: kept(before),
                NewValue: kept(after),
            }),
        );
    };
    for (const row of rows) {
        if (row.old === null) add(row, 'created', null, null);
        for (const [name, field] of tracked) {
            if (row.old === null || !row.changed.has(name)) continue;
            const long = field.type === 'textarea' && field.length > LONGEST_KEPT;
            const [before, after] = long ? [null, null] : [row.old.get(name), row.record.get(name)];
            add(row, field.apiName === 'OwnerId' ? 'Owner' : field.apiName, before, after);
        }
    }
    if (written.length > 0) transaction.state.records.insert(history.name, written);
}
function kept(value: unknown): unknown {
    return value === null || typeof value === 'boolean' ? value : String(value).slice(0, LONGEST_KEPT);
}
function historyOf(
    transaction: ApexTransaction,
    object: ObjectType,
): { name: string; parentField: string } | null {
    const { schema } = transaction.state;
    const names = object.custom
        ? [object.apiName.replace(/__c$/, '__History')]
        : [`${object.apiName}History`, `${object.apiName}FieldHistory`];
    if (object.apiName === 'Opportunity') names.reverse();
    for (const name of names) {
        const history = schema.object(name);
        if (history?.kind !== 'history') continue;
        return { name, parentField: history.fields.has('parentid') ? 'ParentId' : `${object.apiName}Id` };
    }
    return null;
}
