import RecordElement from '../recordElement/recordElement.ts';
import type { FieldColumn } from '../../../pages/model.ts';

/** Name and most important fields of a record. */
export default class HostHighlights extends RecordElement {
    get name(): string {
        const { data } = this;
        return data === null ? '' : String(data.record[data.layout.nameField] ?? '');
    }

    get fields(): readonly FieldColumn[] {
        return this.data?.layout.highlights ?? [];
    }
}
