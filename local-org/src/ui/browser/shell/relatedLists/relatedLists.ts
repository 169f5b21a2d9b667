import { api } from 'lwc';
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
    /** Relationship of the only list to show; all of them where absent. */
    @api relationshipName?: string;
    lists: FilledList[] = [];
    refused: readonly string[] = [];

    protected override async loaded({ layout, record }: RecordData): Promise<void> {
        const isShown = ({ relationshipName }: RelatedList): boolean =>
            this.relationshipName === undefined || this.relationshipName === relationshipName;
        this.refused = this.relationshipName === undefined ? layout.refusedLists : [];
        this.lists = await Promise.all(
            layout.relatedLists.filter(isShown).map(async (list) => {
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
