/** Unique fields: no two live records of an object hold the same value. */
import type { Field } from '../../schema/model.ts';
import type { OrgState } from '../state.ts';
import type { Row } from './row.ts';

/** Fails rows whose unique value another record, or an earlier row of the same save, holds. */
export function checkUnique(state: OrgState, rows: readonly Row[]): void {
    const object = rows[0]?.record.object;
    if (object === undefined) return;
    for (const field of object.fields.values()) {
        const isUnique = field.unique || ALWAYS_UNIQUE.has(`${object.apiName}.${field.apiName}`);
        if (!isUnique || field.type === 'id' || field.autoNumberFormat !== undefined) continue;
        const setting = rows.filter((row) => {
            const value = row.record.get(field.apiName);
            return (
                value !== null &&
                value !== '' &&
                (row.old === null || row.changed.has(field.apiName.toLowerCase()))
            );
        });
        if (setting.length > 0) checkField(state, field, object.apiName, setting);
    }
}
/** Unique although describe does not say so. */
const ALWAYS_UNIQUE: ReadonlySet<string> = new Set(['User.Username', 'PermissionSet.Name']);

function checkField(state: OrgState, field: Field, objectName: string, rows: readonly Row[]): void {
    const key = (value: unknown): string =>
        field.caseSensitive ? String(value) : String(value).toLowerCase();
    const values = [...new Set(rows.map((row) => row.record.get(field.apiName)))];
    const holders = new Map<string, string>();
    for (const record of state.records.by(objectName, field.apiName, values)) {
        holders.set(key(record.get(field.apiName)), record.id as string);
    }
    for (const row of rows) {
        const value = key(row.record.get(field.apiName));
        const holder = holders.get(value);
        if (holder === undefined) {
            holders.set(value, row.record.id ?? '<unknown>');
        } else if (holder !== row.record.id || row.old === null) {
            if (objectName === 'User' && field.apiName === 'Username') {
                row.fail('DUPLICATE_USERNAME', DUPLICATE_USERNAME, ['Username']);
                continue;
            }
            const shown = holder === '<unknown>' ? holder : holder.slice(0, 15);
            const message = `duplicate value found: ${field.apiName} duplicates value on record with id: ${shown}`;
            row.fail('DUPLICATE_VALUE', message, []);
        }
    }
}
const DUPLICATE_USERNAME =
    'Duplicate Username.<br>The username already exists in this or another Salesforce organization. Usernames must be ' +
    "unique across all Salesforce organizations. To resolve, use a different username (it doesn't need to match the " +
    "user's email address).";

/** Pairs that may exist once, as Salesforce refuses them although no field of theirs is unique. */
const UNIQUE_TOGETHER: Readonly<Record<string, readonly string[]>> = {
    PermissionSetAssignment: ['AssigneeId', 'PermissionSetId', 'PermissionSetGroupId'],
    GroupMember: ['GroupId', 'UserOrGroupId'],
};
export function checkUniqueTogether(state: OrgState, rows: readonly Row[]): void {
    const object = rows[0]?.record.object;
    const fields = object && UNIQUE_TOGETHER[object.apiName];
    if (object === undefined || fields === undefined) return;
    const key = (read: (field: string) => unknown): string =>
        fields.map((field) => String(read(field))).join('/');
    const [first] = fields as [string];
    const existing = new Map<string, string>();
    const owners = [...new Set(rows.map((row) => row.record.get(first)))].filter((value) => value !== null);
    for (const record of state.records.by(object.apiName, first, owners)) {
        existing.set(
            key((field) => record.get(field)),
            record.id as string,
        );
    }
    for (const row of rows) {
        const mine = key((field) => row.record.get(field));
        const holder = existing.get(mine);
        if (holder !== undefined && holder !== row.record.id) {
            const message = `duplicate value found: ${fields[1]} duplicates value on record with id: ${holder.slice(0, 15)}`;
            row.fail('DUPLICATE_VALUE', message, []);
        }
        existing.set(mine, row.record.id ?? '<unknown>');
    }
}
