import { current } from '../../../org/transaction.ts';
import { raise } from '../../../values/index.ts';

/** The id of the standard price book of the org, which tests may use without seeing its data. */
export function standardPricebookId(): string {
    const row = current().query({
        soql: 'SELECT Id FROM Pricebook2 WHERE IsStandard = TRUE',
        mode: 'system',
        fromApi: true,
    }).records[0];
    return row?.id ?? raise('System.UnexpectedException', 'The org has no standard price book.');
}
