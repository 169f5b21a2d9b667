import type { User } from '../../org/contract.ts';
import type { Field, ObjectType, Schema } from '../../schema/model.ts';
import type { PageContext } from '../context.ts';
import type { FieldColumn } from './model.ts';

/** Bookkeeping that no page lists unless a layout asks for it. */
const SYSTEM_FIELDS = new Set([
    'Id',
    'IsDeleted',
    'SystemModstamp',
    'CreatedDate',
    'LastModifiedDate',
    'LastViewedDate',
    'LastReferencedDate',
    'LastActivityDate',
    'MasterRecordId',
    'RecordTypeId',
    'UserRecordAccessId',
]);
/**
 * A field as a column, by a path such as `Phone`, `OwnerId` or `Account.Name`; null where the user may not read it or
 * there is no such field. A lookup shows the name of the record it leads to.
 */
export function columnOf(
    context: PageContext,
    user: User,
    object: ObjectType,
    path: string,
): FieldColumn | null {
    const { schema, security } = context.org;
    const [first, ...rest] = path.split('.');
    const isReadable = (field: Field): boolean =>
        security.fieldAccess(user, object.apiName, field.apiName).read;
    if (rest.length > 0) {
        const up = [...object.fields.values()].find((field) => equal(field.relationshipName, first));
        const parent =
            up === undefined || !isReadable(up) ? undefined : schema.object(up.referenceTo[0] ?? '');
        const column = parent === undefined ? null : columnOf(context, user, parent, rest.join('.'));
        if (column === null || up === undefined) {
            return null;
        }
        const linkPath = column.linkPath === null ? null : `${up.relationshipName}.${column.linkPath}`;
        return { ...column, path: `${up.relationshipName}.${column.path}`, linkPath };
    }
    const field = schema.field(object.apiName, first);
    if (field === undefined || !isReadable(field)) {
        return null;
    }
    return fieldColumn(schema, field);
}

function fieldColumn(schema: Schema, field: Field): FieldColumn {
    const plain: FieldColumn = {
        label: field.label,
        path: field.apiName,
        type: field.nameField ? 'name' : field.type,
        linkPath: field.nameField ? 'Id' : null,
    };
    if (field.type !== 'reference' || field.relationshipName === null) {
        return plain;
    }
    const target = schema.object(field.referenceTo[0] ?? '');
    const nameField = field.referenceTo.length > 1 ? 'Name' : target?.nameField?.apiName;
    const label = field.label.replace(/ ID$/, '');
    return nameField === undefined
        ? { ...plain, label }
        : { label, path: `${field.relationshipName}.${nameField}`, type: 'lookup', linkPath: field.apiName };
}

export function columnsOf(
    context: PageContext,
    user: User,
    object: ObjectType,
    paths: readonly string[],
): FieldColumn[] {
    return paths.map((path) => columnOf(context, user, object, path)).filter((column) => column !== null);
}

/** A query for the columns, with the ids that links need. */
export function soqlOf(objectApiName: string, columns: readonly FieldColumn[], rest: string): string {
    const selected = new Set([
        'Id',
        ...columns.flatMap(({ path, linkPath }) => [path, ...(linkPath === null ? [] : [linkPath])]),
    ]);
    return `SELECT ${[...selected].join(', ')} FROM ${objectApiName} ${rest}`.trim();
}

function equal(a: string | null, b: string): boolean {
    return a?.toLowerCase() === b.toLowerCase();
}

/** What a page without a layout shows. */
export function allFields(object: ObjectType): string[] {
    return [...object.fields.values()]
        .filter(
            ({ apiName, type }) => !SYSTEM_FIELDS.has(apiName) && type !== 'address' && type !== 'location',
        )
        .map(({ apiName }) => apiName);
}

/** The name, then the object's own fields, then what every object has. */
export function namesFirst(object: ObjectType): string[] {
    const name = object.nameField?.apiName;
    const others = allFields(object).filter((field) => field !== name);
    const isOwn = (field: string): boolean => object.fields.get(field.toLowerCase())?.custom === true;
    const ordered = [...others.filter(isOwn), ...others.filter((field) => !isOwn(field))];
    return name === undefined ? ordered : [name, ...ordered];
}
