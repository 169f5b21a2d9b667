/** A query that may run: SQL, and how its rows become records. */
import type { ObjectType } from '../../schema/model.ts';
import type { StorageValue } from '../../store/database.ts';
import type { QueryColumn } from '../result.ts';
import type { Fragment } from './fragment.ts';
import type { RecordPlan } from './record-plan.ts';

/** A child query: run once for all parents. */
export interface ChildPlan {
    readonly relationshipName: string;
    readonly plan: RowPlan;
    /** Column of the child's rows that holds the parent's id. */
    readonly parentColumn: number;
    /** Field of the parent that the children hold: its id, or its name where definitions are named. */
    readonly parentKey: string;
    /** SQL for the children of some parents. */
    sql(parentIds: readonly string[]): Fragment;
}

export interface RowPlan {
    readonly kind: 'rows';
    readonly object: ObjectType;
    /** Of a child plan, that of its columns without parents; it is never run. */
    readonly sql: Fragment;
    readonly record: RecordPlan;
    readonly children: readonly ChildPlan[];
    readonly columns: readonly QueryColumn[];
}

export interface AggregatePlan {
    readonly kind: 'aggregate';
    readonly object: ObjectType;
    readonly sql: Fragment;
    readonly outputs: readonly {
        readonly name: string;
        readonly index: number;
        readonly read: (value: StorageValue) => unknown;
    }[];
    readonly columns: readonly QueryColumn[];
}

export interface CountPlan {
    readonly kind: 'count';
    readonly object: ObjectType;
    readonly sql: Fragment;
}

export type Plan = RowPlan | AggregatePlan | CountPlan;
