import type { FieldColumn, RecordLayout } from '../../../pages/model.ts';
import { layoutOfPage, type Row } from '../../runtime/record-data.ts';
import RecordElement from '../recordElement/recordElement.ts';

/** Name and most important fields of a record. The fields stand in their places before the record was read. */
export default class HostHighlights extends RecordElement {
    get layout(): RecordLayout | null {
        return this.data?.layout ?? layoutOfPage();
    }

    get name(): string {
        const { data } = this;
        return data === null ? '' : String(data.record[data.layout.nameField] ?? '');
    }

    get row(): Row | null {
        return this.data?.record ?? null;
    }

    get fields(): readonly FieldColumn[] {
        return this.layout?.highlights ?? [];
    }
}
