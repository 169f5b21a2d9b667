/**
 * The objects and fields an org knows: standard ones, and those deployed as metadata.
 * Names are looked up without regard to case; `apiName` keeps the spelling of the definition.
 */

/** The field types of `DisplayType`, in the spelling describe calls use (REST `type`). */
export type FieldType =
    | 'id'
    | 'string'
    | 'textarea'
    | 'url'
    | 'email'
    | 'phone'
    | 'encryptedstring'
    | 'combobox'
    | 'picklist'
    | 'multipicklist'
    | 'boolean'
    | 'int'
    | 'double'
    | 'currency'
    | 'percent'
    | 'long'
    | 'date'
    | 'datetime'
    | 'time'
    | 'reference'
    | 'base64'
    | 'address'
    | 'location'
    | 'anyType'
    | 'complexvalue';

export interface PicklistValue {
    readonly value: string;
    readonly label: string;
    readonly active: boolean;
    readonly isDefault: boolean;
    /** For a dependent picklist: the controlling values for which this one is valid. */
    readonly validFor?: readonly string[];
    /** What a value of a status field means, where its metadata say so. */
    readonly meaning?: ValueMeaning;
}

/** Only what the metadata state: a missing member is as the value had it from the start. */
export interface ValueMeaning {
    readonly closed?: boolean;
    readonly won?: boolean;
    readonly converted?: boolean;
    readonly highPriority?: boolean;
    readonly probability?: number;
    readonly forecastCategory?: string;
}

export interface SummaryDefinition {
    readonly operation: 'count' | 'sum' | 'min' | 'max';
    /** The child object, its foreign key to this object, and the field summed (absent for count). */
    readonly childObject: string;
    readonly foreignKeyField: string;
    readonly summarizedField?: string;
    readonly filters: readonly {
        readonly field: string;
        readonly operation: string;
        readonly value: string;
    }[];
}

export interface Field {
    readonly apiName: string;
    readonly label: string;
    readonly type: FieldType;
    readonly custom: boolean;
    /** Characters for text; 0 where Salesforce describes 0. */
    readonly length: number;
    /** Total digits and digits right of the point, for numbers. */
    readonly precision: number;
    readonly scale: number;
    /** False for a required field. */
    readonly nillable: boolean;
    readonly unique: boolean;
    readonly caseSensitive: boolean;
    readonly externalId: boolean;
    readonly idLookup: boolean;
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly filterable: boolean;
    readonly sortable: boolean;
    readonly groupable: boolean;
    /** True for Name fields that are numbered by the org. */
    readonly autoNumberFormat?: string;
    /** A default as deployed: a formula text. */
    readonly defaultValue?: string;
    readonly helpText?: string;
    readonly picklist?: {
        readonly values: readonly PicklistValue[];
        readonly restricted: boolean;
        readonly controllingField?: string;
    };
    /** Targets of a reference; more than one is polymorphic. */
    readonly referenceTo: readonly string[];
    /** Name used to go up, e.g. `Owner`, `Account__r`; null where there is none. */
    readonly relationshipName: string | null;
    /** Name used by the parent to go down, e.g. `Contacts`, `Invoices__r`. */
    readonly childRelationshipName: string | null;
    readonly deleteConstraint: 'SetNull' | 'Restrict' | 'Cascade';
    readonly masterDetail: boolean;
    /** Master-detail only. */
    readonly reparentable?: boolean;
    /** Formula source; such a field is read-only. */
    readonly formula?: string;
    readonly formulaTreatBlanksAs?: 'BlankAsZero' | 'BlankAsBlank';
    readonly summary?: SummaryDefinition;
    /** The compound field this one is part of, e.g. `BillingAddress`, `Name` of a person. */
    readonly compoundFieldName?: string;
    readonly nameField: boolean;
    readonly trackHistory: boolean;
}

export type ObjectKind =
    | 'standard'
    | 'custom'
    | 'customMetadata'
    | 'listCustomSetting'
    | 'hierarchyCustomSetting'
    | 'platformEvent'
    | 'bigObject'
    | 'share'
    | 'history'
    | 'changeEvent';

export interface ValidationRule {
    readonly name: string;
    readonly active: boolean;
    readonly condition: string;
    readonly message: string;
    /** Field the message is shown at; absent for the top of the page. */
    readonly errorField?: string;
}

export interface RecordType {
    readonly developerName: string;
    readonly label: string;
    readonly active: boolean;
    readonly description?: string;
}

export interface FieldSet {
    readonly name: string;
    readonly label: string;
    readonly fields: readonly string[];
}

export interface ObjectType {
    readonly apiName: string;
    readonly label: string;
    readonly pluralLabel: string;
    readonly kind: ObjectKind;
    readonly custom: boolean;
    /** First three characters of the ids of this object; null for those without ids. */
    readonly keyPrefix: string | null;
    /** By lower-case API name, in definition order. */
    readonly fields: ReadonlyMap<string, Field>;
    readonly nameField: Field | null;
    readonly sharingModel:
        'Private' | 'Read' | 'ReadWrite' | 'ReadWriteTransfer' | 'FullAccess' | 'ControlledByParent';
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly deletable: boolean;
    readonly queryable: boolean;
    readonly undeletable: boolean;
    readonly searchable: boolean;
    readonly triggerable: boolean;
    /** User, Group, PermissionSet…: may not be saved in one transaction with other objects. */
    readonly setupObject: boolean;
    readonly validationRules: readonly ValidationRule[];
    readonly recordTypes: readonly RecordType[];
    readonly fieldSets: readonly FieldSet[];
    /** Platform events only. */
    readonly publishBehavior?: 'PublishAfterCommit' | 'PublishImmediately';
}

/** A field of another object that points at this one. */
export interface ChildRelationship {
    readonly childObject: ObjectType;
    readonly field: Field;
    /** Null where the relationship cannot be queried from the parent. */
    readonly relationshipName: string | null;
}

/** An immutable view of all objects of an org. A deployment makes a new one. */
export interface Schema {
    object(apiName: string): ObjectType | undefined;
    objects(): Iterable<ObjectType>;
    objectByKeyPrefix(prefix: string): ObjectType | undefined;
    childRelationships(apiName: string): readonly ChildRelationship[];
    field(objectName: string, fieldName: string): Field | undefined;
}
