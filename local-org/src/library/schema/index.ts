import type { PlatformTypeDefinition } from '../define.ts';
import { childRelationshipDefinition } from './child-relationship.ts';
import { describeFieldDefinition } from './describe-field.ts';
import { describeOptions } from './describe-options.ts';
import {
    describeSObjectDefinition,
    sobjectTypeFieldsDefinition,
    sobjectTypeFieldSetsDefinition,
} from './describe-sobject.ts';
import { displayType, soapType } from './display-type.ts';
import { fieldSetDefinition, fieldSetMemberDefinition } from './field-set.ts';
import { picklistEntryDefinition } from './picklist-entry.ts';
import { recordTypeInfoDefinition } from './record-type-info.ts';
import {
    describeCategoryGroupDefinition,
    describeTabSetDefinition,
    filteredLookupDefinition,
    schemaDefinition,
} from './schema.ts';
import { sobjectFieldDefinition, sobjectTypeDefinition } from './sobject-type.ts';

export const schemaDefinitions: readonly PlatformTypeDefinition[] = [
    schemaDefinition,
    sobjectTypeDefinition,
    sobjectFieldDefinition,
    describeSObjectDefinition,
    describeFieldDefinition,
    sobjectTypeFieldsDefinition,
    sobjectTypeFieldSetsDefinition,
    childRelationshipDefinition,
    recordTypeInfoDefinition,
    picklistEntryDefinition,
    fieldSetDefinition,
    fieldSetMemberDefinition,
    filteredLookupDefinition,
    describeTabSetDefinition,
    describeCategoryGroupDefinition,
    displayType.definition,
    soapType.definition,
    describeOptions.definition,
];
