/** Runs SOQL and SOSL. */
import type { QueryRequest, QueryResult } from '../org/contract.ts';
import { NotEmulatedError } from '../text/not-emulated.ts';
import type { SObject } from '../values/index.ts';
import type { QueryContext } from './access.ts';

export interface SearchRequest {
    readonly sosl: string;
    readonly binds?: QueryRequest['binds'];
    readonly mode: QueryRequest['mode'];
    readonly sharing?: boolean;
}

/** @throws SoqlError for a query that Salesforce refuses, NotEmulatedError for one that only the local org does */
export function runQuery(_request: QueryRequest, _context: QueryContext): QueryResult {
    throw new NotEmulatedError('SOQL');
}

/** Lists of found records, in the order of RETURNING. */
export function runSearch(_request: SearchRequest, _context: QueryContext): SObject[][] {
    throw new NotEmulatedError('SOSL');
}
