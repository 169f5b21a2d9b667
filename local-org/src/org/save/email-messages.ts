/** Email messages: a relation for each recipient given by id. */
import { ApexList } from '../../values/collections.ts';
import type { SObject } from '../../values/sobject.ts';
import type { ApexTransaction } from '../apex-transaction.ts';
import { systemRow } from '../async/job-rows.ts';
import type { Row } from './row.ts';

const RECIPIENTS = { ToIds: 'ToAddress', CcIds: 'CcAddress', BccIds: 'BccAddress' } as const;

/** Writes EmailMessageRelation rows of new messages. */
export function relateRecipients(transaction: ApexTransaction, rows: readonly Row[]): void {
    const relations: SObject[] = [];
    for (const { input, record } of rows) {
        for (const [field, type] of Object.entries(RECIPIENTS)) {
            const ids = input.get(field);
            if (!(ids instanceof ApexList)) continue;
            for (const id of ids.items as string[]) {
                relations.push(
                    systemRow(transaction.state, 'EmailMessageRelation', transaction.user.id, {
                        EmailMessageId: record.id,
                        RelationId: id,
                        RelationType: type,
                        RelationObjectType:
                            transaction.state.schema.objectByKeyPrefix(id.slice(0, 3))?.apiName ?? null,
                    }),
                );
            }
        }
    }
    if (relations.length > 0) transaction.state.records.insert('EmailMessageRelation', relations);
}
