/** A CustomField component -> fields. One component gives three fields for a geolocation. */
import { makeField, type FieldDraft } from '../field.ts';
import type { Field, FieldType, SummaryDefinition } from '../model.ts';
import type { MetadataComponent } from './component.ts';
import { readValueSet, type ValueSets } from './value-set.ts';
import { flag, nodes, number, text, type XmlNode } from './xml.ts';

type Report = (message: string) => void;

/** Metadata type -> field type; Number, Summary and formulas need a closer look. */
const TYPES: Readonly<Record<string, FieldType>> = {
    Address: 'address',
    Array: 'complexvalue',
    AutoNumber: 'string',
    Checkbox: 'boolean',
    Currency: 'currency',
    Date: 'date',
    DateTime: 'datetime',
    Email: 'email',
    EncryptedText: 'encryptedstring',
    Hierarchy: 'reference',
    Html: 'textarea',
    IndirectLookup: 'reference',
    Location: 'location',
    LongTextArea: 'textarea',
    Lookup: 'reference',
    MasterDetail: 'reference',
    MetadataRelationship: 'reference',
    MultiselectPicklist: 'multipicklist',
    Number: 'double',
    Percent: 'percent',
    Phone: 'phone',
    Picklist: 'picklist',
    Summary: 'double',
    Text: 'string',
    TextArea: 'textarea',
    Time: 'time',
    Url: 'url',
};

const RELATIONSHIPS = new Set([
    'Lookup',
    'MasterDetail',
    'Hierarchy',
    'MetadataRelationship',
    'IndirectLookup',
]);
const NUMBERS = new Set(['Number', 'Currency', 'Percent']);
const MAXIMUM_TEXT = 255;
const MAXIMUM_LONG_TEXT = 131072;

/** Objects of the platform itself that a custom metadata type may relate to. */
const METADATA_TARGETS = new Set(['EntityDefinition', 'FieldDefinition', 'EntityParticle']);

export interface FieldContext {
    readonly valueSets: ValueSets;
    /** Field of the summarized object, for the type of a roll-up; undefined while it is unknown. */
    readonly fieldOf: (object: string, field: string) => Field | undefined;
}

/** The fields of a component; empty after a report that says why it is none. */
export function customFields(component: MetadataComponent, context: FieldContext, report: Report): Field[] {
    const { xml } = component;
    const apiName = component.fullName.slice(component.fullName.indexOf('.') + 1);
    const type = text(xml, 'type');
    if (type === undefined || TYPES[type] === undefined) {
        report(
            type === undefined
                ? "Must specify 'type' for a CustomField"
                : `'${type}' is not a valid value for the enum 'FieldType'`,
        );
        return [];
    }
    const formula = text(xml, 'formula');
    const draft: Mutable<FieldDraft> = {
        apiName,
        type: TYPES[type],
        custom: true,
        ...commonOf(xml, apiName, type),
    };
    if (formula !== undefined) {
        draft.formula = formula;
        draft.formulaTreatBlanksAs =
            text(xml, 'formulaTreatBlanksAs') === 'BlankAsBlank' ? 'BlankAsBlank' : 'BlankAsZero';
        if (draft.type === 'string') {
            draft.length = 1300;
        }
        if (draft.type === 'picklist') {
            draft.type = 'string';
        }
    }
    applySize(draft, xml, type, formula !== undefined, report);
    applyRelationship(draft, xml, type, apiName, report);
    if (type === 'Picklist' || type === 'MultiselectPicklist') {
        draft.picklist = readValueSet(xml, context.valueSets, report);
    }
    if (type === 'AutoNumber') {
        draft.autoNumberFormat = text(xml, 'displayFormat') ?? '{0}';
        draft.length = 30;
        draft.nillable = false;
    }
    if (type === 'Checkbox') {
        draft.nillable = false;
    }
    if (type === 'Summary') {
        applySummary(draft, xml, context, report);
    }
    if (type === 'Location') {
        return locationFields(draft, xml);
    }
    return [makeField(draft)];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function commonOf(xml: XmlNode, apiName: string, type: string): Partial<FieldDraft> {
    const unique = flag(xml, 'unique');
    const externalId = flag(xml, 'externalId');
    return {
        label: text(xml, 'label') ?? apiName.replace(/__c$/, '').replaceAll('_', ' '),
        nillable: !(flag(xml, 'required') || type === 'MasterDetail'),
        unique,
        caseSensitive: unique && flag(xml, 'caseSensitive'),
        externalId,
        idLookup: externalId || unique,
        trackHistory: flag(xml, 'trackHistory'),
        ...optional('defaultValue', text(xml, 'defaultValue')),
        ...optional('helpText', text(xml, 'inlineHelpText')),
    };
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
    return value === undefined || value === '' ? {} : ({ [key]: value } as Partial<Record<K, string>>);
}

function applySize(
    draft: Mutable<FieldDraft>,
    xml: XmlNode,
    type: string,
    calculated: boolean,
    report: Report,
): void {
    if (NUMBERS.has(type)) {
        const precision = number(xml, 'precision', calculated ? 18 : Number.NaN);
        const scale = number(xml, 'scale', calculated ? 2 : Number.NaN);
        if (Number.isNaN(precision)) {
            report(`Must specify 'precision' for a CustomField of type ${type}`);
        } else if (Number.isNaN(scale)) {
            report(`Must specify 'scale' for a CustomField of type ${type}`);
        } else if (precision > 18 || scale > precision) {
            report('Precision must be between 1 and 18, and scale must not be greater than precision');
        }
        draft.precision = Number.isNaN(precision) ? 18 : precision;
        draft.scale = Number.isNaN(scale) ? 0 : scale;
        return;
    }
    if (calculated || !['Text', 'LongTextArea', 'Html', 'EncryptedText'].includes(type)) {
        return;
    }
    const length = number(xml, 'length', Number.NaN);
    const maximum = type === 'Text' ? MAXIMUM_TEXT : type === 'EncryptedText' ? 175 : MAXIMUM_LONG_TEXT;
    if (Number.isNaN(length)) {
        report(`Must specify 'length' for a CustomField of type ${type}`);
    } else if (length > maximum || length < 1) {
        report(`Value too large or too small: length must be between 1 and ${maximum}`);
    }
    draft.length = Number.isNaN(length) ? maximum : length;
}

function applyRelationship(
    draft: Mutable<FieldDraft>,
    xml: XmlNode,
    type: string,
    apiName: string,
    report: Report,
): void {
    if (!RELATIONSHIPS.has(type)) {
        return;
    }
    const target = type === 'Hierarchy' ? 'User' : text(xml, 'referenceTo');
    if (target === undefined || target === '') {
        report(`Must specify 'referenceTo' for a CustomField of type ${type}`);
        return;
    }
    draft.referenceTo = [target];
    draft.relationshipName = apiName.replace(/__c$/, '__r');
    if (isMetadataTarget(target)) {
        // Objects and fields are named, not pointed at by an id.
        draft.type = 'string';
        draft.length = 255;
        return;
    }
    const children = text(xml, 'relationshipName');
    draft.childRelationshipName = children === undefined || children === '' ? null : `${children}__r`;
    if (type === 'MasterDetail') {
        draft.masterDetail = true;
        draft.deleteConstraint = 'Cascade';
        draft.reparentable = flag(xml, 'reparentableMasterDetail');
        draft.updateable = draft.reparentable;
        if (children === undefined || children === '') {
            report(`Must specify 'relationshipName' for a CustomField of type ${type}`);
        }
        return;
    }
    const constraint = text(xml, 'deleteConstraint');
    draft.deleteConstraint =
        constraint === 'Cascade' || constraint === 'Restrict'
            ? constraint
            : draft.nillable === false
              ? 'Restrict'
              : 'SetNull';
}

/** Whether a relationship may point at this name although no object of the schema has it. */
export function isMetadataTarget(name: string): boolean {
    return METADATA_TARGETS.has(name);
}

const SUMMARY_OPERATIONS = ['count', 'sum', 'min', 'max'] as const;

function applySummary(draft: Mutable<FieldDraft>, xml: XmlNode, context: FieldContext, report: Report): void {
    const operation = SUMMARY_OPERATIONS.find(
        (name) => name === text(xml, 'summaryOperation')?.toLowerCase(),
    );
    const [childObject, foreignKeyField] = (text(xml, 'summaryForeignKey') ?? '').split('.');
    const summarized = text(xml, 'summarizedField')?.split('.')[1];
    if (operation === undefined || foreignKeyField === undefined) {
        report("Must specify 'summaryForeignKey' and 'summaryOperation' for a CustomField of type Summary");
        return;
    }
    const summary: SummaryDefinition = {
        operation,
        childObject,
        foreignKeyField,
        ...(summarized === undefined ? {} : { summarizedField: summarized }),
        filters: nodes(xml, 'summaryFilterItems').map((filter) => ({
            field: (text(filter, 'field') ?? '').replace(/^[^.]*\./, ''),
            operation: text(filter, 'operation') ?? 'equals',
            value: text(filter, 'value') ?? '',
        })),
    };
    draft.summary = summary;
    const source = summarized === undefined ? undefined : context.fieldOf(childObject, summarized);
    draft.type = operation === 'count' ? 'double' : (source?.type ?? 'double');
    draft.precision = 18;
    draft.scale = operation === 'count' ? 0 : (source?.scale ?? 0);
}

function locationFields(draft: FieldDraft, xml: XmlNode): Field[] {
    const stem = draft.apiName.replace(/__c$/, '');
    const scale = number(xml, 'scale', 6);
    const part = (suffix: string): Field =>
        makeField({
            apiName: `${stem}__${suffix}__s`,
            label: `${draft.label} (${suffix})`,
            type: 'double',
            custom: true,
            precision: 18,
            scale: Math.min(15, scale),
            compoundFieldName: draft.apiName,
        });
    return [part('Latitude'), part('Longitude'), makeField(draft)];
}
