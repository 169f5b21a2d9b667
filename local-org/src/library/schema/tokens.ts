/**
 * The tokens `Account.SObjectType` and `Account.Name`. There is one of each, so identity compares them; what they
 * describe is looked up in the schema of the running org, which a deployment may have changed.
 */
import { current } from '../../org/transaction.ts';
import type { Field, ObjectType } from '../../schema/model.ts';
import { defineType, raise, type RuntimeType, sobjectAnyType } from '../../values/index.ts';

export class SObjectToken {
    static readonly $type = defineType('Schema.SObjectType', 'class');
    readonly name: string;
    constructor(name: string) {
        this.name = name;
    }
    get object(): ObjectType {
        return (
            current().org.schema.object(this.name) ??
            raise('System.TypeException', `Invalid sObject type: ${this.name}`)
        );
    }
    toString(): string {
        return this.name;
    }
}

export class SObjectFieldToken {
    static readonly $type = defineType('Schema.SObjectField', 'class');
    readonly objectName: string;
    readonly name: string;
    constructor(objectName: string, name: string) {
        this.objectName = objectName;
        this.name = name;
    }
    get object(): ObjectType {
        return sobjectToken(this.objectName).object;
    }
    get field(): Field {
        return (
            this.object.fields.get(this.name.toLowerCase()) ??
            raise('System.SObjectException', `Invalid field ${this.name} for ${this.objectName}`)
        );
    }
    toString(): string {
        return this.name;
    }
}

const objects = new Map<string, SObjectToken>();
const fields = new Map<string, SObjectFieldToken>();

/** `Account.SObjectType`, spelled as the schema spells it. */
export function sobjectToken(objectName: string): SObjectToken {
    const key = objectName.toLowerCase();
    let token = objects.get(key);
    if (token === undefined) {
        token = new SObjectToken(current().org.schema.object(objectName)?.apiName ?? objectName);
        objects.set(key, token);
    }
    return token;
}

/** `Account.Name`, spelled as the schema spells it. */
export function fieldToken(objectName: string, fieldName: string): SObjectFieldToken {
    const key = `${objectName}.${fieldName}`.toLowerCase();
    let token = fields.get(key);
    if (token === undefined) {
        const object = sobjectToken(objectName);
        const field = current().org.schema.field(objectName, fieldName);
        token = new SObjectFieldToken(object.name, field?.apiName ?? fieldName);
        fields.set(key, token);
    }
    return token;
}

/** The token of a record type such as the element type of a list; null for `SObject` and for other types. */
export function sobjectTokenOfType(type: RuntimeType): SObjectToken | null {
    return type.kind === 'sobject' && type !== sobjectAnyType ? sobjectToken(type.name) : null;
}
