import { current } from '../../org/transaction.ts';
import { ApexList, raiseNull, SObject } from '../../values/index.ts';
import { makeList } from '../collections.ts';
import { emptyRecycleBinResult, makeResult } from './results.ts';

/** `Database.emptyRecycleBin`: of records or their ids. */
export function emptyRecycleBin(target: unknown): unknown {
    const targets = target instanceof ApexList ? [...target] : [target];
    const ids = targets.map(
        (one) => (one instanceof SObject ? one.id : (one as string | null)) ?? raiseNull(),
    );
    const results = current()
        .emptyRecycleBin(ids)
        .map((row) => makeResult(emptyRecycleBinResult, row));
    return target instanceof ApexList ? makeList(emptyRecycleBinResult.type, results) : results[0];
}
