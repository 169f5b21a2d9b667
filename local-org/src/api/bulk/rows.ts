/** Rows of a bulk CSV as records. */
import type { Field, ObjectType, Schema } from '../../schema/model.ts';
import { SObject } from '../../values/sobject.ts';
import { fromText } from '../json/value.ts';

/** What one column of a bulk CSV sets. */
type Column =
    | { readonly kind: 'field'; readonly field: Field }
    | {
          readonly kind: 'parent';
          readonly relationship: string;
          readonly object: ObjectType;
          readonly field: Field;
      };

/** A header names something the object does not have. */
export class UnknownColumn extends Error {
    constructor(name: string) {
        super(`InvalidBatch : Field name not found : ${name}`);
    }
}

/** A value does not fit its column's field. */
export class UnusableRow extends Error {
    readonly statusCode: string;
    readonly fields: readonly string[];
    constructor(statusCode: string, message: string, fields: readonly string[]) {
        super(message);
        this.statusCode = statusCode;
        this.fields = fields;
    }
}

/**
 * What the columns of a header set: `Name`, `Account.Key__c` or `Owner.User:Username` for a parent's external id.
 * @throws UnknownColumn
 */
export function readHeader(schema: Schema, object: ObjectType, header: readonly string[]): Column[] {
    return header.map((name) => {
        const field = object.fields.get(name.toLowerCase());
        if (field !== undefined) {
            return { kind: 'field', field };
        }
        const [relationship, rest] = name.split('.');
        const lookup = [...object.fields.values()].find(
            (f) => f.relationshipName?.toLowerCase() === relationship?.toLowerCase(),
        );
        const [type, key] = rest?.includes(':') ? rest.split(':') : [lookup?.referenceTo[0], rest];
        const parent = schema.object(type ?? '');
        const parentField = parent?.fields.get((key ?? '').toLowerCase());
        if (lookup === undefined || parent === undefined || parentField === undefined) {
            throw new UnknownColumn(name);
        }
        return {
            kind: 'parent',
            relationship: lookup.relationshipName ?? '',
            object: parent,
            field: parentField,
        };
    });
}

/** The record of a row: an empty value sets nothing, `#N/A` sets null. @throws UnusableRow */
export function readRow(object: ObjectType, columns: readonly Column[], row: readonly string[]): SObject {
    const record = new SObject(object);
    for (const [i, column] of columns.entries()) {
        const text = row[i] ?? '';
        if (text === '') {
            continue;
        }
        if (text === '#N/A') {
            if (column.kind === 'field') {
                record.set(column.field.apiName, null);
            }
            continue;
        }
        const value = fromText(column.field, text);
        if (value === null) {
            const message = `${column.field.label}: value not of required type: ${text}`;
            throw new UnusableRow('INVALID_TYPE_ON_FIELD_IN_RECORD', message, [column.field.apiName]);
        }
        if (column.kind === 'field') {
            record.set(column.field.apiName, value);
        } else {
            const parent = new SObject(column.object);
            parent.set(column.field.apiName, value);
            record.setParent(column.relationship, parent);
        }
    }
    return record;
}
