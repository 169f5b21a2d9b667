/** What a plan depends on besides the query. */
import type { ObjectType, Schema } from '../../schema/model.ts';
import type { FormulaHost, RowAccess } from '../access.ts';
import type { Calendar } from './date-range.ts';

/** Stands for the value of a bind while only names and types are checked. */
export const UNKNOWN: unique symbol = Symbol('unknown bind');

export interface FieldAccess {
    canReadObject(objectName: string): boolean;
    canReadField(objectName: string, fieldName: string): boolean;
}

export interface PlanSettings {
    readonly schema: Schema;
    /** Value of a bind, or UNKNOWN. @throws SoqlError for a name that means nothing */
    bind(name: string): unknown;
    /** Milliseconds of the org's clock. */
    readonly now: number;
    readonly timeZone: string;
    readonly calendar: Calendar;
    /** Null in system mode. */
    readonly fields: FieldAccess | null;
    /** Only SELECT and FROM are checked, and refused with another text: WITH SECURITY_ENFORCED. */
    readonly enforced: boolean;
    /** Null without sharing. */
    readonly rows: ((object: ObjectType) => RowAccess) | null;
    readonly deleted: boolean;
    readonly formulas: FormulaHost | null;
    readonly userId: string;
    readonly label: (object: ObjectType, fieldName: string, value: string) => string | null;
}
