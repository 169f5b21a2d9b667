/** Records in emitted code. The compiler has checked that fields exist; names are lower case. */
import type { ObjectType } from '../../schema/model.ts';
import {
    type ApexList,
    checkWritable,
    raiseNull,
    readChildren as readChildRows,
    readField,
    readParent as readParentRow,
    type RuntimeType,
    SObject,
} from '../../values/index.ts';
import { n } from './arithmetic.ts';

/** `new Account(Name = 'x')`: names and values in turn, relationships with `@` in front. */
export function record(object: ObjectType, fields: unknown[]): SObject {
    const made = new SObject(object);
    for (let i = 0; i < fields.length; i += 2) {
        const name = fields[i] as string;
        if (name.startsWith('@')) made.setParent(name.slice(1), fields[i + 1] as SObject | null);
        else made.values.set(name, fields[i + 1]);
    }
    return made;
}

export function read(from: SObject | null, name: string): unknown {
    if (from === null) raiseNull();
    const value = from.values.get(name);
    return value !== undefined && value !== null ? value : readField(from, name);
}
/** The same where the record is reached through a relationship: no parent, no value. */
export function readOrNull(from: SObject | null, name: string): unknown {
    return from === null ? null : read(from, name);
}
export function readParent(from: SObject | null, relationship: string): SObject | null {
    return readParentRow(n(from), relationship);
}
export function readParentOrNull(from: SObject | null, relationship: string): SObject | null {
    return from === null ? null : readParentRow(from, relationship);
}
export function readChildren(
    from: SObject | null,
    relationship: string,
    childType: RuntimeType,
): ApexList<SObject> {
    return readChildRows(n(from), relationship, childType);
}
export function write(to: SObject | null, name: string, value: unknown): unknown {
    if (to === null) raiseNull();
    checkWritable(to);
    to.values.set(name, value);
    return value;
}
export function writeParent(to: SObject | null, relationship: string, value: SObject | null): SObject | null {
    const child = n(to);
    checkWritable(child);
    child.setParent(relationship, value);
    return value;
}
