/** A CustomObject component -> the object with its system fields, without the fields that are components themselves. */
import { auditFields, idField, makeField, ownerField, type FieldDraft } from '../field.ts';
import type { Field, ObjectKind, ObjectType } from '../model.ts';
import type { MetadataComponent } from './component.ts';
import { child, flag, number, text, type XmlNode } from './xml.ts';

type Report = (message: string) => void;

export interface ObjectDraft {
    readonly object: ObjectType;
    /** Tasks and events may relate to it; notes and attachments too. */
    readonly enableActivities: boolean;
    readonly enableHistory: boolean;
}

/** Kind of a custom object by its name and settings type; null for a standard object. */
export function kindOf(fullName: string, xml: XmlNode): ObjectKind | null {
    if (fullName.endsWith('__mdt')) {
        return 'customMetadata';
    }
    if (fullName.endsWith('__e')) {
        return 'platformEvent';
    }
    if (fullName.endsWith('__b')) {
        return 'bigObject';
    }
    if (!fullName.endsWith('__c')) {
        return null;
    }
    const settings = text(xml, 'customSettingsType');
    if (settings === 'Hierarchy') {
        return 'hierarchyCustomSetting';
    }
    return settings === 'List' ? 'listCustomSetting' : 'custom';
}

const SHARING: Readonly<Record<string, ObjectType['sharingModel']>> = {
    Private: 'Private',
    Read: 'Read',
    ReadSelect: 'Read',
    ReadWrite: 'ReadWrite',
    ReadWriteTransfer: 'ReadWriteTransfer',
    FullAccess: 'FullAccess',
    ControlledByParent: 'ControlledByParent',
};

/** The object of a component. `keyPrefix` is what its ids start with. */
export function customObject(
    component: MetadataComponent,
    kind: ObjectKind,
    keyPrefix: string,
    report: Report,
): ObjectDraft {
    const { fullName, xml } = component;
    const label = text(xml, 'label');
    if (label === undefined || label === '') {
        report('Must specify a non-empty label for the CustomObject');
    }
    const shown = label ?? fullName;
    const fields = systemFields(kind, xml, report);
    const editable = kind === 'custom' || kind === 'listCustomSetting' || kind === 'hierarchyCustomSetting';
    const object: ObjectType = {
        apiName: fullName,
        label: shown,
        pluralLabel: text(xml, 'pluralLabel') ?? shown,
        kind,
        custom: true,
        keyPrefix,
        fields: new Map(fields.map((field) => [field.apiName.toLowerCase(), field])),
        nameField: fields.find((field) => field.nameField) ?? null,
        sharingModel: SHARING[text(xml, 'sharingModel') ?? ''] ?? 'ReadWrite',
        createable: editable || kind === 'platformEvent',
        updateable: editable,
        deletable: editable,
        queryable: kind !== 'platformEvent',
        undeletable: kind === 'custom',
        searchable: kind === 'custom' && flag(xml, 'enableSearch', true),
        triggerable: kind === 'custom' || kind === 'platformEvent',
        setupObject: false,
        validationRules: [],
        recordTypes: [],
        fieldSets: [],
        ...(kind === 'platformEvent' ? { publishBehavior: publishBehavior(xml) } : {}),
    };
    return {
        object,
        enableActivities: flag(xml, 'enableActivities'),
        enableHistory: flag(xml, 'enableHistory'),
    };
}

function publishBehavior(xml: XmlNode): 'PublishAfterCommit' | 'PublishImmediately' {
    return text(xml, 'publishBehavior') === 'PublishAfterCommit'
        ? 'PublishAfterCommit'
        : 'PublishImmediately';
}

function systemFields(kind: ObjectKind, xml: XmlNode, report: Report): Field[] {
    switch (kind) {
        case 'customMetadata':
            return metadataFields();
        case 'platformEvent':
            return eventFields();
        case 'bigObject':
            return [idField('Record ID'), ...auditFields({ deletable: false }).filter(isCreation)];
        case 'listCustomSetting':
        case 'hierarchyCustomSetting':
            return [
                idField('Record ID'),
                settingName(kind),
                setupOwner(),
                ...auditFields({ deletable: true }),
            ];
        default:
            return [
                idField('Record ID'),
                ownerField(['Group', 'User']),
                nameField(child(xml, 'nameField'), report),
                ...auditFields({ deletable: true }),
                ...activityFields(flag(xml, 'enableActivities')),
            ];
    }
}

function nameField(node: XmlNode | undefined, report: Report): Field {
    const type = node === undefined ? undefined : text(node, 'type');
    if (type !== 'Text' && type !== 'AutoNumber') {
        report('Must specify a nameField of type Text or AutoNumber');
    }
    const base: FieldDraft = {
        apiName: 'Name',
        type: 'string',
        label: (node && text(node, 'label')) || 'Name',
        length: 80,
        nameField: true,
        idLookup: true,
        // Left empty, Name gets the record's id.
        nillable: true,
    };
    if (type !== 'AutoNumber' || node === undefined) {
        return makeField(base);
    }
    return makeField({
        ...base,
        nillable: false,
        autoNumberFormat: text(node, 'displayFormat') ?? 'A-{0000}',
    });
}

/** First number of an auto-numbered Name, as deployed. */
export function startingNumber(xml: XmlNode): number {
    const name = child(xml, 'nameField');
    return name === undefined ? 1 : number(name, 'startingNumber', 1);
}

function activityFields(enabled: boolean): Field[] {
    return enabled
        ? [makeField({ apiName: 'LastActivityDate', type: 'date', createable: false, updateable: false })]
        : [];
}

function metadataFields(): Field[] {
    const readOnly = { createable: false, updateable: false };
    return [
        idField('Custom Metadata Record ID'),
        makeField({
            apiName: 'DeveloperName',
            type: 'string',
            length: 40,
            label: 'Custom Metadata Record Name',
            nillable: false,
            ...readOnly,
        }),
        makeField({
            apiName: 'MasterLabel',
            type: 'string',
            length: 40,
            label: 'Label',
            nillable: false,
            nameField: true,
            ...readOnly,
        }),
        makeField({
            apiName: 'Language',
            type: 'picklist',
            length: 40,
            label: 'Master Language',
            nillable: false,
            ...readOnly,
        }),
        makeField({ apiName: 'NamespacePrefix', type: 'string', length: 15, ...readOnly }),
        makeField({ apiName: 'Label', type: 'string', length: 40, ...readOnly }),
        makeField({ apiName: 'QualifiedApiName', type: 'string', length: 70, ...readOnly }),
        makeField({ apiName: 'SystemModstamp', type: 'datetime', nillable: false, ...readOnly }),
    ];
}

function eventFields(): Field[] {
    const readOnly = { createable: false, updateable: false, filterable: false };
    return [
        makeField({ apiName: 'ReplayId', type: 'string', label: 'Replay ID', length: 1000, ...readOnly }),
        makeField({ apiName: 'EventUuid', type: 'string', label: 'Event UUID', length: 40, ...readOnly }),
        ...auditFields({ deletable: false }).filter(isCreation),
    ];
}

function isCreation({ apiName }: Field): boolean {
    return apiName.startsWith('Created');
}

function settingName(kind: ObjectKind): Field {
    return makeField({
        apiName: 'Name',
        type: 'string',
        length: kind === 'listCustomSetting' ? 38 : 80,
        nameField: true,
        nillable: kind !== 'listCustomSetting',
        idLookup: true,
    });
}

function setupOwner(): Field {
    return makeField({
        apiName: 'SetupOwnerId',
        type: 'reference',
        label: 'Location',
        referenceTo: ['Organization', 'Profile', 'User'],
        relationshipName: 'SetupOwner',
        nillable: false,
    });
}
