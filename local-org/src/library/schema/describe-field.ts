import { current } from '../../org/transaction.ts';
import type { Field } from '../../schema/model.ts';
import { defineType } from '../../values/index.ts';
import { makeList } from '../collections.ts';
import { platformType } from '../define.ts';
import { defaultOf } from './defaults.ts';
import { displayTypeOf, soapTypeOf } from './display-type.ts';
import { PicklistItem } from './picklist-entry.ts';
import { withProperties } from './properties.ts';
import { fieldToken, sobjectToken, type SObjectFieldToken, SObjectToken } from './tokens.ts';

export class DescribeField {
    static readonly $type = defineType('Schema.DescribeFieldResult', 'class');
    readonly token: SObjectFieldToken;
    readonly field: Field;
    constructor(token: SObjectFieldToken) {
        this.token = token;
        this.field = token.field;
    }
    get access(): { readonly read: boolean; readonly edit: boolean } {
        return current().org.security.fieldAccess(current().user, this.token.objectName, this.field.apiName);
    }
    toString(): string {
        return `Schema.DescribeFieldResult[${this.token.objectName}.${this.field.apiName}]`;
    }
}

const numeric = new Set(['double', 'currency', 'percent']);
const textual = new Set([
    'string',
    'textarea',
    'url',
    'email',
    'phone',
    'picklist',
    'multipicklist',
    'combobox',
    'encryptedstring',
]);
const isNumber = (field: Field): boolean => numeric.has(field.type);
const isReference = (field: Field): boolean => field.type === 'reference';
/** Of text, Salesforce counts three bytes a character. */
const bytes = (field: Field): number => (textual.has(field.type) ? field.length * 3 : field.length);
const calculated = (field: Field): boolean => field.formula !== undefined || field.summary !== undefined;
/** System fields are read by everybody who reads the object, and have no permission of their own. */
const permissionable = (field: Field): boolean =>
    (field.nillable || calculated(field)) && !field.masterDetail && !['id', 'boolean'].includes(field.type)
        ? true
        : field.custom && field.nillable;

type Self = DescribeField;
export const describeFieldDefinition = platformType({
    name: 'Schema.DescribeFieldResult',
    implementation: DescribeField as never,
    members: withProperties({
        'String getName()': (self: Self) => self.field.apiName,
        'String getLocalName()': (self: Self) => self.field.apiName,
        'String getLabel()': (self: Self) => self.field.label,
        'DisplayType getType()': (self: Self) => displayTypeOf(self.field.type),
        'SoapType getSoapType()': (self: Self) => soapTypeOf(self.field.type),
        'Integer getLength()': (self: Self) => self.field.length,
        'Integer getByteLength()': (self: Self) => bytes(self.field),
        'Integer getPrecision()': (self: Self) => (isNumber(self.field) ? self.field.precision : 0),
        'Integer getScale()': (self: Self) => (isNumber(self.field) ? self.field.scale : 0),
        'Integer getDigits()': (self: Self) => (self.field.type === 'int' ? self.field.precision : 0),
        'String getInlineHelpText()': (self: Self) => self.field.helpText ?? null,
        'String getRelationshipName()': (self: Self) => self.field.relationshipName,
        'Integer getRelationshipOrder()': (self: Self) => (self.field.masterDetail ? 0 : null),
        'List<SObjectType> getReferenceTo()': (self: Self) =>
            makeList(SObjectToken.$type, self.field.referenceTo.map(sobjectToken)),
        'List<PicklistEntry> getPicklistValues()': (self: Self) =>
            makeList(
                PicklistItem.$type,
                (self.field.picklist?.values ?? [])
                    .filter((value) => value.active)
                    .map((value) => new PicklistItem(value)),
            ),
        'SObjectField getController()': (self: Self) =>
            self.field.picklist?.controllingField === undefined
                ? null
                : fieldToken(self.token.objectName, self.field.picklist.controllingField),
        'Object getDefaultValue()': (self: Self) => defaultOf(self.field),
        'String getDefaultValueFormula()': (self: Self) => self.field.defaultValue ?? null,
        'String getCalculatedFormula()': (self: Self) => self.field.formula ?? null,
        'String getCompoundFieldName()': (self: Self) => self.field.compoundFieldName ?? null,
        'SObjectField getSObjectField()': (self: Self) => self.token,
        'SObjectType getSObjectType()': (self: Self) => sobjectToken(self.token.objectName),
        'Boolean isAccessible()': (self: Self) => self.access.read,
        'Boolean isCreateable()': (self: Self) => self.field.createable && self.access.edit,
        'Boolean isUpdateable()': (self: Self) => self.field.updateable && self.access.edit,
        'Boolean isAutoNumber()': (self: Self) => self.field.autoNumberFormat !== undefined,
        'Boolean isCalculated()': (self: Self) => calculated(self.field),
        'Boolean isCascadeDelete()': (self: Self) =>
            isReference(self.field) && self.field.deleteConstraint === 'Cascade',
        'Boolean isRestrictedDelete()': (self: Self) =>
            isReference(self.field) && self.field.deleteConstraint === 'Restrict',
        'Boolean isCaseSensitive()': (self: Self) => self.field.caseSensitive,
        'Boolean isCustom()': (self: Self) => self.field.custom,
        'Boolean isDefaultedOnCreate()': (self: Self) =>
            self.field.type === 'boolean' ||
            self.field.defaultValue !== undefined ||
            self.field.apiName === 'OwnerId',
        'Boolean isDependentPicklist()': (self: Self) => self.field.picklist?.controllingField !== undefined,
        'Boolean isDeprecatedAndHidden()': () => false,
        'Boolean isEncrypted()': (self: Self) => self.field.type === 'encryptedstring',
        'Boolean isExternalId()': (self: Self) => self.field.externalId,
        'Boolean isFilterable()': (self: Self) => self.field.filterable,
        'Boolean isSortable()': (self: Self) => self.field.sortable,
        'Boolean isGroupable()': (self: Self) => self.field.groupable,
        'Boolean isHtmlFormatted()': (self: Self) =>
            self.field.type === 'textarea' && self.field.length > 32_768,
        'Boolean isIdLookup()': (self: Self) => self.field.idLookup,
        'Boolean isNameField()': (self: Self) => self.field.nameField,
        'Boolean isNamePointing()': (self: Self) => self.field.referenceTo.length > 1,
        'Boolean isNillable()': (self: Self) => self.field.nillable,
        'Boolean isPermissionable()': (self: Self) => permissionable(self.field),
        'Boolean isRestrictedPicklist()': (self: Self) => self.field.picklist?.restricted ?? false,
        'Boolean isUnique()': (self: Self) => self.field.unique,
        'Boolean isFormulaTreatNullNumberAsZero()': (self: Self) =>
            self.field.formulaTreatBlanksAs === 'BlankAsZero',
        'Boolean isWriteRequiresMasterRead()': () => false,
        'Boolean isDisplayLocationInDecimal()': () => false,
        'Boolean isHighScaleNumber()': () => false,
        'Boolean isAiPredictionField()': () => false,
    }),
    refuses: [
        'FilteredLookupInfo getFilteredLookupInfo()',
        'String getMask()',
        'String getMaskType()',
        'String getReferenceTargetField()',
        'Boolean isAggregatable()',
        'Boolean isQueryByDistance()',
        'Boolean isSearchPrefilterable()',
    ],
});
