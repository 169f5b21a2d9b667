/** The tree of a SOSL search. */
import type { Literal, Query, Range } from '../syntax/tree.ts';

export type FieldGroup = 'ALL' | 'NAME' | 'EMAIL' | 'PHONE' | 'SIDEBAR';

export interface Search extends Range {
    /** What is looked for: a text or a bind. */
    readonly term: Literal;
    readonly group: FieldGroup;
    /** What to return of each object, as a query on it; null where RETURNING is missing. */
    readonly returning: readonly Query[] | null;
    readonly access: Query['access'];
    readonly limit: Literal | null;
}
