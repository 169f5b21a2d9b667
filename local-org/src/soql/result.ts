/** What is asked and answered; the same shapes as in the org's contract, which this folder does not know. */
import type { ObjectType } from '../schema/model.ts';
import type { SObject } from '../values/index.ts';

export interface QueryRequest {
    readonly soql: string;
    /** By position for literals (`:0`, `:1`), by lower-case name for dynamic SOQL. */
    readonly binds?: readonly unknown[] | ReadonlyMap<string, unknown>;
    readonly mode: 'user' | 'system';
    /** Whether only rows the user may see come back. Absent: as `mode`. */
    readonly sharing?: boolean;
    readonly includeDeleted?: boolean;
}

export interface SearchRequest {
    readonly sosl: string;
    readonly binds?: QueryRequest['binds'];
    readonly mode: QueryRequest['mode'];
    readonly sharing?: boolean;
    /** In tests: the records that a search finds, whatever it looks for. */
    readonly fixedIds?: readonly string[];
}

export interface QueryColumn {
    readonly name: string;
    readonly displayName: string;
    readonly aggregate: boolean;
    readonly joinColumns: readonly QueryColumn[];
}

export interface QueryResult {
    /** The object of the rows: the one queried, AggregateResult for aggregate rows. */
    readonly object: ObjectType;
    readonly records: SObject[];
    readonly count: number | null;
    readonly columns: readonly QueryColumn[];
}
