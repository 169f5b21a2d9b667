/** Manual shares end when a record changes its owner, as documented. */
import type { ObjectType } from '../../schema/model.ts';
import type { OrgState } from '../state.ts';
import { shareOf } from './row-sharing.ts';

/** Deletes the manual shares of records that have a new owner. */
export function endManualShares(state: OrgState, object: ObjectType, recordIds: readonly string[]): void {
    const share = recordIds.length === 0 ? null : shareOf(state, object);
    if (share === null) return;
    const ended = state.records
        .by(share.shareObject, share.parentField, recordIds)
        .filter((row) => row.get('RowCause') === 'Manual')
        .map((row) => row.id as string);
    if (ended.length > 0) state.records.purge(share.shareObject, ended);
}
