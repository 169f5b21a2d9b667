import RecordElement from '../recordElement/recordElement.ts';
import type { RecordLayout } from '../../../pages/model.ts';

/** All fields of a record's layout, read-only. */
export default class HostDetails extends RecordElement {
    get sections(): (RecordLayout['sections'][number] & { key: string })[] {
        return (this.data?.layout.sections ?? []).map((section, index) => ({
            ...section,
            key: String(index),
        }));
    }
}
