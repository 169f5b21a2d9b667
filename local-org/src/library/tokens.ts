/** The values of expressions that name something of the org: `Account.Name`, `Label.x`, `Page.y`. Called by compiled code. */
import { current } from '../org/transaction.ts';
import { raise } from '../values/index.ts';
import { DescribeField } from './schema/describe-field.ts';
import { describeNamed, SObjectFields, SObjectFieldSets } from './schema/describe-sobject.ts';
import { FieldSetInfo } from './schema/field-set.ts';
import { fieldToken, sobjectToken } from './schema/tokens.ts';
import { ApexPageReference } from './system/page/page-reference.ts';

export { fieldToken, sobjectToken };

/** `Schema.SObjectType.Account`, `….fields.Name`, `….fieldSets.Some`. */
export function describeToken(
    objectName: string,
    member: 'object' | 'field' | 'fieldSet' | 'fields' | 'fieldSets',
    name: string | null,
): unknown {
    const { object } = sobjectToken(objectName);
    switch (member) {
        case 'object':
            return describeNamed(objectName);
        case 'field':
            return new DescribeField(fieldToken(objectName, name ?? ''));
        case 'fields':
            return new SObjectFields(object);
        case 'fieldSets':
            return new SObjectFieldSets(object);
        case 'fieldSet': {
            const set = object.fieldSets.find(
                (candidate) => candidate.name.toLowerCase() === name?.toLowerCase(),
            );
            return set === undefined
                ? raise('System.SObjectException', `Invalid field set ${name} for ${objectName}`)
                : new FieldSetInfo(object, set);
        }
    }
}

/** Key in the transaction's memory under which the runtime keeps the texts of custom labels, by lower-case name. */
export const labelsKey = Symbol('custom labels');

/** `System.Label.name`. */
export function labelText(name: string): string {
    const labels = current().memory.get(labelsKey) as ReadonlyMap<string, string> | undefined;
    return (
        labels?.get(name.toLowerCase()) ??
        raise('System.ExternalStringException', `External string does not exist: ${name}`)
    );
}

/** `Page.name`. */
export function pageReference(name: string): ApexPageReference {
    return new ApexPageReference(`/apex/${name}`);
}
