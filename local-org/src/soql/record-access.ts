/** UserRecordAccess: rows that exist only for the user and the records a query asks about. */
import { Records } from '../store/records.ts';
import { NotEmulatedError } from '../text/not-emulated.ts';
import { SObject, toId18 } from '../values/index.ts';
import type { QueryContext, RecordAccess } from './access.ts';
import { SoqlError } from './error.ts';
import { elementsOf } from './plan/constant.ts';
import type { Planner } from './plan/planner.ts';
import type { Condition, Query, Value } from './syntax/tree.ts';

/** Most records that one query may ask about. */
const MAXIMUM_RECORDS = 200;

/** Writes the rows that a query on UserRecordAccess is going to read. */
export function writeRecordAccess(query: Query, planner: Planner, context: QueryContext): void {
    const object = context.schema.object('UserRecordAccess');
    const { access, store } = context;
    if (object === undefined || access.recordAccess === undefined) {
        throw new NotEmulatedError('SOQL: queries on UserRecordAccess');
    }
    const users = valuesOf('userid', query.where, planner);
    const ids = valuesOf('recordid', query.where, planner);
    if (users.length !== 1 || ids.length === 0 || ids.length > MAXIMUM_RECORDS) {
        throw new SoqlError(
            'MALFORMED_QUERY',
            'Can select only RecordId, a Has*Access field, and MaxAccessLevel. Filter must be by UserId and RecordId',
            query,
        );
    }
    const rows = access.recordAccess(users[0], ids).map((one) => {
        const row = new SObject(object);
        row.id = one.recordId;
        row.set('RecordId', one.recordId);
        row.set('UserId', users[0]);
        row.set('HasReadAccess', one.read);
        row.set('HasEditAccess', one.edit);
        row.set('HasDeleteAccess', one.delete);
        row.set('HasTransferAccess', one.transfer);
        row.set('HasAllAccess', one.all);
        row.set('MaxAccessLevel', maximum(one));
        return row;
    });
    store.transaction(() => {
        store.deleteAll(object.apiName);
        new Records(store).insert(object, rows);
    });
}

function maximum(access: RecordAccess): string {
    const levels: readonly (readonly [boolean, string])[] = [
        [access.all, 'All'],
        [access.transfer, 'Transfer'],
        [access.delete, 'Delete'],
        [access.edit, 'Edit'],
        [access.read, 'Read'],
    ];
    return levels.find(([holds]) => holds)?.[1] ?? 'None';
}

/** Ids that a field is compared with, in conditions that all must hold. */
function valuesOf(field: string, where: Condition | null, planner: Planner): string[] {
    if (where?.kind === 'and') {
        return where.operands.flatMap((operand) => valuesOf(field, operand, planner));
    }
    if (
        where?.kind !== 'comparison' ||
        where.left.kind !== 'path' ||
        where.left.names.at(-1)?.toLowerCase() !== field
    ) {
        return [];
    }
    return where.operator === '=' || where.operator === 'IN' ? idsOf(where.right, planner) : [];
}

function idsOf(value: Value, planner: Planner): string[] {
    switch (value.kind) {
        case 'string':
            return [toId18(value.value) ?? value.value];
        case 'list':
            return value.items.flatMap((item) => idsOf(item, planner));
        case 'bind':
            return elementsOf(planner.settings.bind(value.name)).map(String);
        default:
            return [];
    }
}
