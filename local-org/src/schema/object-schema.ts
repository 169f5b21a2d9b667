/** The objects of an org, with the indexes that look-ups need. Never changes; a deployment makes another one. */
import type { ChildRelationship, Field, ObjectType, Schema } from './model.ts';

export class ObjectSchema implements Schema {
    private readonly byName: ReadonlyMap<string, ObjectType>;
    private byPrefix: Map<string, ObjectType> | null = null;
    private children: Map<string, ChildRelationship[]> | null = null;

    constructor(objects: Iterable<ObjectType>) {
        this.byName = new Map([...objects].map((object) => [object.apiName.toLowerCase(), object]));
    }

    object(apiName: string): ObjectType | undefined {
        return this.byName.get(apiName.toLowerCase());
    }

    objects(): Iterable<ObjectType> {
        return this.byName.values();
    }

    field(objectName: string, fieldName: string): Field | undefined {
        return this.object(objectName)?.fields.get(fieldName.toLowerCase());
    }

    objectByKeyPrefix(prefix: string): ObjectType | undefined {
        if (this.byPrefix === null) {
            this.byPrefix = new Map();
            for (const object of this.byName.values()) {
                // Some prefixes stand for several objects (all histories share one): the first one answers.
                if (object.keyPrefix !== null && !this.byPrefix.has(object.keyPrefix)) {
                    this.byPrefix.set(object.keyPrefix, object);
                }
            }
        }
        return this.byPrefix.get(prefix);
    }

    childRelationships(apiName: string): readonly ChildRelationship[] {
        this.children ??= this.collectChildren();
        return this.children.get(apiName.toLowerCase()) ?? [];
    }

    private collectChildren(): Map<string, ChildRelationship[]> {
        const children = new Map<string, ChildRelationship[]>();
        for (const childObject of this.byName.values()) {
            for (const field of childObject.fields.values()) {
                for (const target of field.referenceTo) {
                    const key = target.toLowerCase();
                    const list = children.get(key) ?? [];
                    list.push({ childObject, field, relationshipName: field.childRelationshipName });
                    children.set(key, list);
                }
            }
        }
        return children;
    }
}
