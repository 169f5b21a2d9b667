/** What the planner asks the org: which rows and fields the user may read, and how formulas are computed. */
import type { Field, ObjectType, Schema } from '../schema/model.ts';
import type { Store } from '../store/store.ts';

/** Rows of an object that a user may read. */
export type RowAccess = 'all' | 'none' | { readonly anyOf: readonly RowRule[] };

export type RowRule =
    /** The field holds one of these ids, e.g. the owner is one of my subordinates. */
    | { readonly kind: 'field'; readonly field: string; readonly in: readonly string[] }
    /** A row of the share object names the record and one of the grantees. */
    | {
          readonly kind: 'share';
          readonly shareObject: string;
          readonly parentField: string;
          readonly grantees: readonly string[];
      }
    /** The parent that the field points at may be read. */
    | {
          readonly kind: 'parent';
          readonly field: string;
          readonly parentObject: string;
          readonly access: RowAccess;
      }
    /** A child record that points here meets one of these rules. */
    | {
          readonly kind: 'child';
          readonly childObject: string;
          readonly field: string;
          readonly access: RowAccess;
      }
    | { readonly kind: 'ids'; readonly ids: readonly string[] };

/** What a user may do with one record, as UserRecordAccess tells it. */
export interface RecordAccess {
    readonly recordId: string;
    readonly read: boolean;
    readonly edit: boolean;
    readonly delete: boolean;
    readonly transfer: boolean;
    readonly all: boolean;
}

export interface QueryAccess {
    /** Asked for each object in FROM, in child queries and in semi-joins, where sharing is enforced. */
    rows(object: ObjectType): RowAccess;
    /** Asked in user mode only. */
    canReadObject(objectName: string): boolean;
    canReadField(objectName: string, fieldName: string): boolean;
    /** Of any user, one answer a record. Without it, queries on UserRecordAccess are refused by name. */
    recordAccess?(userId: string, recordIds: readonly string[]): readonly RecordAccess[];
}

export interface FormulaHost {
    /** Paths of the fields that a formula reads, from its own object: `Amount`, `Account.Industry`. */
    references(object: ObjectType, field: Field): readonly string[];
    /** Value of the formula (an Apex value) of the values of these paths, in the same order. */
    evaluate(object: ObjectType, field: Field, values: readonly unknown[]): unknown;
}

export interface QueryUser {
    readonly id: string;
    readonly timeZone: string;
    readonly locale: string;
    readonly language: string;
}

export interface QueryContext {
    readonly store: Store;
    readonly schema: Schema;
    /** The org's clock: date literals count from it. */
    readonly now: number;
    readonly user: QueryUser;
    readonly access: QueryAccess;
    /** Null refuses queries for formula fields by name. */
    readonly formulas: FormulaHost | null;
    /** Where a label differs from the one in the schema (translations); absent: the schema's. */
    readonly label?: (object: ObjectType, field: Field, value: string) => string;
}
