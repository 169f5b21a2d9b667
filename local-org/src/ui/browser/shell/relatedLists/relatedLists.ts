import type { RelatedList } from '../../../pages/model.ts';
import { query, type RecordData, type Row } from '../../runtime/record-data.ts';
import RecordElement from '../recordElement/recordElement.ts';

interface FilledList extends RelatedList {
    rows: readonly Row[];
    title: string;
    isEmpty: boolean;
}

/** Lists of the records that belong to this one. */
export default class HostRelatedLists extends RecordElement {
    lists: FilledList[] = [];

    protected override async loaded({ layout, record }: RecordData): Promise<void> {
        this.lists = await Promise.all(
            layout.relatedLists.map(async (list) => {
                const rows = await query(list.soql.replace(':recordId', String(record.Id)));
                const count = rows.length > 5 ? '5+' : String(rows.length);
                return {
                    ...list,
                    rows: rows.slice(0, 5),
                    title: `${list.label} (${count})`,
                    isEmpty: rows.length === 0,
                };
            }),
        );
    }
}
