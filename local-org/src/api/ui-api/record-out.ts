import type { User } from '../../org/contract.ts';
import type { SObject } from '../../values/sobject.ts';
import { ApexDatetime } from '../../values/dates.ts';
import type { FieldTree } from './field-tree.ts';
import { fieldValue } from './values.ts';

const masterRecordType = '012000000000000AAA';

/** A record as the UI API answers it: each field with value and display value, parents as records. */
export function recordToUi(record: SObject, tree: FieldTree, user: User): Record<string, unknown> {
    const fields: Record<string, unknown> = {};
    for (const [name, branch] of tree.branches) {
        if (branch.isEmpty) {
            const field = record.object.fields.get(name.toLowerCase());
            if (field !== undefined) {
                fields[name] = fieldValue(field, record.get(name), user);
            }
        } else {
            const parent = record.parent(name) ?? null;
            const shown = parent === null ? null : parent.get(parent.object.nameField?.apiName ?? 'Name');
            fields[name] = {
                displayValue: shown === null ? null : String(shown),
                value: parent === null ? null : recordToUi(parent, branch, user),
            };
        }
    }
    const modified = record.get('SystemModstamp');
    const changed = record.get('LastModifiedDate');
    const recordTypeId = record.get('RecordTypeId');
    return {
        apiName: record.object.apiName,
        childRelationships: {},
        eTag: modified instanceof ApexDatetime ? String(modified.ms) : '',
        fields,
        id: record.id,
        lastModifiedById: record.get('LastModifiedById'),
        lastModifiedDate: changed instanceof ApexDatetime ? changed.toIso() : null,
        recordTypeId: recordTypeId ?? (record.object.fields.has('recordtypeid') ? masterRecordType : null),
        recordTypeInfo: null,
        systemModstamp: modified instanceof ApexDatetime ? modified.toIso() : null,
    };
}
