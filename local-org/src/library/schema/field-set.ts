import { current } from '../../org/transaction.ts';
import type { Field, FieldSet, ObjectType } from '../../schema/model.ts';
import { defineType, raise } from '../../values/index.ts';
import { makeList } from '../collections.ts';
import { platformType } from '../define.ts';
import { displayTypeOf } from './display-type.ts';
import { withProperties } from './properties.ts';
import { fieldToken, sobjectToken } from './tokens.ts';

export class FieldSetInfo {
    static readonly $type = defineType('Schema.FieldSet', 'class');
    readonly object: ObjectType;
    readonly set: FieldSet;
    constructor(object: ObjectType, set: FieldSet) {
        this.object = object;
        this.set = set;
    }
}

export class FieldSetMemberInfo {
    static readonly $type = defineType('Schema.FieldSetMember', 'class');
    readonly path: string;
    readonly owner: ObjectType;
    readonly field: Field;
    constructor(object: ObjectType, path: string) {
        const steps = path.split('.');
        let owner = object;
        for (const step of steps.slice(0, -1)) {
            const lookup = [...owner.fields.values()].find(
                (field) => field.relationshipName?.toLowerCase() === step.toLowerCase(),
            );
            owner = current().org.schema.object(lookup?.referenceTo[0] ?? '') ?? unknownPath(path);
        }
        this.owner = owner;
        this.path = path;
        this.field = owner.fields.get((steps.at(-1) ?? '').toLowerCase()) ?? unknownPath(path);
    }
}
function unknownPath(path: string): never {
    raise('System.SObjectException', `Invalid field ${path} in a field set`);
}

export const fieldSetDefinition = platformType({
    name: 'Schema.FieldSet',
    implementation: FieldSetInfo as never,
    members: withProperties({
        'List<FieldSetMember> getFields()': (self: FieldSetInfo) =>
            makeList(
                FieldSetMemberInfo.$type,
                self.set.fields.map((path) => new FieldSetMemberInfo(self.object, path)),
            ),
        'String getLabel()': (self: FieldSetInfo) => self.set.label,
        'String getName()': (self: FieldSetInfo) => self.set.name,
        'String getNameSpace()': () => null,
        'SObjectType getSObjectType()': (self: FieldSetInfo) => sobjectToken(self.object.apiName),
    }),
    refuses: ['String getDescription()'],
});

type Self = FieldSetMemberInfo;
export const fieldSetMemberDefinition = platformType({
    name: 'Schema.FieldSetMember',
    implementation: FieldSetMemberInfo as never,
    members: withProperties({
        'String getFieldPath()': (self: Self) => self.path,
        'String getLabel()': (self: Self) => self.field.label,
        'DisplayType getType()': (self: Self) => displayTypeOf(self.field.type),
        'Boolean getDbRequired()': (self: Self) => !self.field.nillable,
        'SObjectField getSObjectField()': (self: Self) => fieldToken(self.owner.apiName, self.field.apiName),
    }),
    refuses: ['Boolean getRequired()'],
});
