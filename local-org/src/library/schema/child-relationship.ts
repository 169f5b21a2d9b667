import type { ChildRelationship } from '../../schema/model.ts';
import { defineType } from '../../values/index.ts';
import { stringList } from '../collections.ts';
import { platformType } from '../define.ts';
import { withProperties } from './properties.ts';
import { fieldToken, sobjectToken } from './tokens.ts';

export class ChildRelationshipInfo {
    static readonly $type = defineType('Schema.ChildRelationship', 'class');
    readonly child: ChildRelationship;
    constructor(child: ChildRelationship) {
        this.child = child;
    }
}

type Self = ChildRelationshipInfo;
export const childRelationshipDefinition = platformType({
    name: 'Schema.ChildRelationship',
    implementation: ChildRelationshipInfo as never,
    members: withProperties({
        'SObjectType getChildSObject()': (self: Self) => sobjectToken(self.child.childObject.apiName),
        'SObjectField getField()': (self: Self) =>
            fieldToken(self.child.childObject.apiName, self.child.field.apiName),
        'String getRelationshipName()': (self: Self) => self.child.relationshipName,
        'Boolean isCascadeDelete()': (self: Self) => self.child.field.deleteConstraint === 'Cascade',
        'Boolean isRestrictedDelete()': (self: Self) => self.child.field.deleteConstraint === 'Restrict',
        'Boolean isDeprecatedAndHidden()': () => false,
        'List<String> getJunctionIdListNames()': () => stringList([]),
    }),
    refuses: ['List<SObjectType> getJunctionReferenceTo()'],
});
