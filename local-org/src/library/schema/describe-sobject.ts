import type { ObjectAccess } from '../../org/contract.ts';
import { current } from '../../org/transaction.ts';
import type { ObjectType } from '../../schema/model.ts';
import { defineType, idType, raise, stringType } from '../../values/index.ts';
import { makeList, makeMap } from '../collections.ts';
import { platformType } from '../define.ts';
import { ChildRelationshipInfo } from './child-relationship.ts';
import { DescribeMap } from './describe-map.ts';
import { FieldSetInfo } from './field-set.ts';
import { withProperties } from './properties.ts';
import { describeOptions } from './describe-options.ts';
import { RecordTypeDescription, recordTypesOf } from './record-type-info.ts';
import { fieldToken, sobjectToken, SObjectFieldToken, SObjectToken } from './tokens.ts';

export class DescribeSObject {
    static readonly $type = defineType('Schema.DescribeSObjectResult', 'class');
    readonly token: SObjectToken;
    constructor(token: SObjectToken) {
        this.token = token;
    }
    get object(): ObjectType {
        return this.token.object;
    }
    get access(): ObjectAccess {
        return current().org.security.objectAccess(current().user, this.object.apiName);
    }
    toString(): string {
        return `Schema.DescribeSObjectResult[${this.object.apiName}]`;
    }
}

/** `describe.fields`, also `Schema.SObjectType.Account.fields`. */
export class SObjectFields {
    static readonly $type = defineType('Schema.SObjectTypeFields', 'class');
    readonly object: ObjectType;
    constructor(object: ObjectType) {
        this.object = object;
    }
}
export class SObjectFieldSets {
    static readonly $type = defineType('Schema.SObjectTypeFieldSets', 'class');
    readonly object: ObjectType;
    constructor(object: ObjectType) {
        this.object = object;
    }
}

const isSetting = (object: ObjectType): boolean =>
    object.kind === 'listCustomSetting' || object.kind === 'hierarchyCustomSetting';
const recordTypes = (
    self: DescribeSObject,
    keyOf: (info: RecordTypeDescription) => string,
    type = stringType,
): unknown =>
    makeMap(
        type,
        RecordTypeDescription.$type,
        recordTypesOf(self.object).map((info) => [keyOf(info), info] as const),
    );

type Self = DescribeSObject;
export const describeSObjectDefinition = platformType({
    name: 'Schema.DescribeSObjectResult',
    implementation: DescribeSObject as never,
    members: withProperties({
        'String getName()': (self: Self) => self.object.apiName,
        'String getLocalName()': (self: Self) => self.object.apiName,
        'String getLabel()': (self: Self) => self.object.label,
        'String getLabelPlural()': (self: Self) => self.object.pluralLabel,
        'String getKeyPrefix()': (self: Self) => self.object.keyPrefix,
        'SObjectType getSObjectType()': (self: Self) => self.token,
        'SObjectTypeFields getFields()': (self: Self) => new SObjectFields(self.object),
        'SObjectTypeFieldSets getFieldSets()': (self: Self) => new SObjectFieldSets(self.object),
        'List<ChildRelationship> getChildRelationships()': (self: Self) =>
            makeList(
                ChildRelationshipInfo.$type,
                current()
                    .org.schema.childRelationships(self.object.apiName)
                    .map((child) => new ChildRelationshipInfo(child)),
            ),
        'List<RecordTypeInfo> getRecordTypeInfos()': (self: Self) =>
            makeList(RecordTypeDescription.$type, recordTypesOf(self.object)),
        'Map<String, RecordTypeInfo> getRecordTypeInfosByDeveloperName()': (self: Self) =>
            recordTypes(self, (info) => info.developerName),
        'Map<String, RecordTypeInfo> getRecordTypeInfosByName()': (self: Self) =>
            recordTypes(self, (info) => info.label),
        'Map<Id, RecordTypeInfo> getRecordTypeInfosById()': (self: Self) =>
            recordTypes(self, (info) => info.id, idType),
        'SObjectDescribeOptions getSObjectDescribeOption()': () => describeOptions.of('DEFAULT'),
        'Boolean getHasSubtypes()': () => false,
        'Boolean getIsInterface()': () => false,
        'Boolean getIsSubtype()': () => false,
        'Boolean getDataTranslationEnabled()': () => false,
        'String getAssociateEntityType()': (self: Self) =>
            self.object.kind === 'share' ? 'Share' : self.object.kind === 'history' ? 'History' : null,
        'Boolean isAccessible()': (self: Self) => self.access.read,
        'Boolean isCreateable()': (self: Self) => self.object.createable && self.access.create,
        'Boolean isUpdateable()': (self: Self) => self.object.updateable && self.access.edit,
        'Boolean isDeletable()': (self: Self) => self.object.deletable && self.access.delete,
        'Boolean isQueryable()': (self: Self) => self.object.queryable,
        'Boolean isSearchable()': (self: Self) => self.object.searchable,
        'Boolean isUndeletable()': (self: Self) => self.object.undeletable,
        'Boolean isMergeable()': (self: Self) =>
            ['Account', 'Contact', 'Lead', 'Case'].includes(self.object.apiName),
        'Boolean isCustom()': (self: Self) => self.object.custom,
        'Boolean isCustomSetting()': (self: Self) => isSetting(self.object),
        'Boolean isDeprecatedAndHidden()': () => false,
    }),
    refuses: [
        'Boolean isFeedEnabled()',
        'Boolean isMruEnabled()',
        'String getAssociateParentEntity()',
        'String getDefaultImplementation()',
        'String getImplementedBy()',
        'String getImplementsInterfaces()',
    ],
});

export const sobjectTypeFieldsDefinition = platformType({
    name: 'Schema.SObjectTypeFields',
    implementation: SObjectFields as never,
    members: {
        'Map<String, SObjectField> getMap()': (self: SObjectFields) =>
            new DescribeMap(
                SObjectFieldToken.$type,
                [...self.object.fields].map(
                    ([name, field]) => [name, fieldToken(self.object.apiName, field.apiName)] as const,
                ),
            ),
    },
});

export const sobjectTypeFieldSetsDefinition = platformType({
    name: 'Schema.SObjectTypeFieldSets',
    implementation: SObjectFieldSets as never,
    members: {
        'Map<String, FieldSet> getMap()': (self: SObjectFieldSets) =>
            new DescribeMap(
                FieldSetInfo.$type,
                self.object.fieldSets.map((set) => [set.name, new FieldSetInfo(self.object, set)] as const),
            ),
    },
});

/** A describe of the object's name. @throws what Salesforce throws for an unknown one */
export function describeNamed(name: string): DescribeSObject {
    if (current().org.schema.object(name) === undefined) {
        raise('System.InvalidParameterValueException', `Invalid sobject provided: ${name}`);
    }
    return new DescribeSObject(sobjectToken(name));
}
