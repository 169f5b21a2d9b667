/** Field paths of formulas: `Account.Owner.Name`, from an object of the schema to a field. */
import type { Field, ObjectType, Schema } from '../../schema/model.ts';
import { FormulaError } from './value.ts';

/** The object and field that a path ends in. @throws FormulaError worded as Salesforce does */
export function resolvePath(
    schema: Schema,
    object: ObjectType,
    path: readonly string[],
): { object: ObjectType; field: Field } {
    let at = object;
    for (const step of path.slice(0, -1)) {
        const parent = parentObject(schema, at, step);
        if (parent === undefined) throw missing(path);
        at = parent;
    }
    const field = at.fields.get((path.at(-1) ?? '').toLowerCase());
    if (field === undefined) throw missing(path);
    return { object: at, field };
}
export function missing(path: readonly string[]): FormulaError {
    return new FormulaError(`Field ${path.join('.')} does not exist. Check spelling.`);
}

/** The reference field whose relationship has this name. */
export function lookupOf(object: ObjectType, relationship: string): Field | undefined {
    const name = relationship.toLowerCase();
    for (const field of object.fields.values()) {
        if (field.relationshipName?.toLowerCase() === name) return field;
    }
    return undefined;
}
/** Of owners, users are meant. */
function parentObject(schema: Schema, object: ObjectType, step: string): ObjectType | undefined {
    const lookup = lookupOf(object, step);
    const name = lookup?.referenceTo.find((target) => target === 'User') ?? lookup?.referenceTo[0];
    return name === undefined ? undefined : schema.object(name);
}
