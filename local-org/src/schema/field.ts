/** Making fields: everything a definition leaves out gets the value Salesforce describes for that type. */
import type { Field, FieldType } from './model.ts';

export type FieldDraft = Partial<Omit<Field, 'apiName' | 'type'>> & Pick<Field, 'apiName' | 'type'>;

const DEFAULT_LENGTHS: Partial<Record<FieldType, number>> = {
    id: 18,
    reference: 18,
    string: 255,
    email: 80,
    phone: 40,
    url: 255,
    picklist: 255,
    combobox: 255,
    multipicklist: 4099,
    textarea: 255,
    encryptedstring: 175,
};

/** Longest text area that can be filtered, sorted and grouped: beyond it is a long text area. */
const LONGEST_FILTERABLE_TEXT = 255;
const NEVER_FILTERED: ReadonlySet<FieldType> = new Set(['base64', 'encryptedstring', 'complexvalue']);
const NOT_SORTED: ReadonlySet<FieldType> = new Set([
    'multipicklist',
    'address',
    'location',
    'base64',
    'encryptedstring',
]);
const GROUPED: ReadonlySet<FieldType> = new Set([
    'id',
    'reference',
    'string',
    'picklist',
    'combobox',
    'email',
    'phone',
    'url',
    'boolean',
    'int',
    'date',
    'textarea',
]);

/** A complete field of what is known about it. */
export function makeField(draft: FieldDraft): Field {
    const { type } = draft;
    const length = draft.length ?? DEFAULT_LENGTHS[type] ?? 0;
    const longText = type === 'textarea' && length > LONGEST_FILTERABLE_TEXT;
    const calculated = draft.formula !== undefined || draft.summary !== undefined;
    const compound = type === 'address' || type === 'location';
    const writable = !calculated && !compound && draft.autoNumberFormat === undefined && type !== 'id';
    const filterable = draft.filterable ?? !(longText || NEVER_FILTERED.has(type));
    return {
        label: labelOf(draft.apiName, type),
        custom: false,
        precision: 0,
        scale: 0,
        nillable: true,
        unique: false,
        caseSensitive: false,
        externalId: false,
        idLookup: type === 'id' || draft.externalId === true,
        createable: writable,
        updateable: writable && draft.createable !== false,
        filterable,
        sortable: filterable && !NOT_SORTED.has(type),
        groupable: filterable && GROUPED.has(type) && !longText && draft.formula === undefined,
        referenceTo: [],
        relationshipName: null,
        childRelationshipName: null,
        deleteConstraint: 'SetNull',
        masterDetail: false,
        nameField: false,
        trackHistory: false,
        ...draft,
        length,
    };
}

/** `NumberOfEmployees` -> `Number Of Employees`; `OwnerId` -> `Owner ID`. */
export function labelOf(apiName: string, type?: FieldType): string {
    const words = apiName
        .replace(/__c$/, '')
        .replaceAll('_', ' ')
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
    return type === 'reference' || type === 'id' ? words.replace(/ Id$/, ' ID') : words;
}

/** Who and when, as every table has them. */
export function auditFields(options: { readonly deletable: boolean }): Field[] {
    const readOnly = { createable: false, updateable: false, nillable: false };
    const user = { type: 'reference' as const, referenceTo: ['User'], ...readOnly };
    const fields = [
        makeField({ apiName: 'CreatedDate', type: 'datetime', label: 'Created Date', ...readOnly }),
        makeField({ apiName: 'CreatedById', label: 'Created By ID', relationshipName: 'CreatedBy', ...user }),
        makeField({
            apiName: 'LastModifiedDate',
            type: 'datetime',
            label: 'Last Modified Date',
            ...readOnly,
        }),
        makeField({
            apiName: 'LastModifiedById',
            label: 'Last Modified By ID',
            relationshipName: 'LastModifiedBy',
            ...user,
        }),
        makeField({ apiName: 'SystemModstamp', type: 'datetime', label: 'System Modstamp', ...readOnly }),
    ];
    const deleted = makeField({ apiName: 'IsDeleted', type: 'boolean', label: 'Deleted', ...readOnly });
    return options.deletable ? [deleted, ...fields] : fields;
}

/** The record's id: `Account ID`, `Record ID` for custom objects. */
export function idField(label: string): Field {
    return makeField({ apiName: 'Id', type: 'id', label, nillable: false, groupable: true });
}

/** The owner of records that have one. */
export function ownerField(targets: readonly string[]): Field {
    return makeField({
        apiName: 'OwnerId',
        type: 'reference',
        label: 'Owner ID',
        nillable: false,
        referenceTo: targets,
        relationshipName: 'Owner',
    });
}
