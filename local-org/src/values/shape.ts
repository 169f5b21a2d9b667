import type { RuntimeType } from './type.ts';

/** An instance field or property of a user class, as JSON, printing and job state see it. */
export interface FieldShape {
    readonly name: string;
    readonly type: RuntimeType;
    readonly transient: boolean;
    /** public or global; JSON of other code sees only these. */
    readonly visible: boolean;
    readonly annotations: readonly string[];
    /** True for a property with a written getter: computed, not stored. */
    readonly computed: boolean;
    /** Without side effects for a stored field; runs the getter of a computed one. */
    get(instance: object): unknown;
    set(instance: object, value: unknown): void;
}
/** What a user class looks like from outside. Fields of superclasses come first. */
export interface ClassShape {
    readonly type: RuntimeType;
    readonly fields: readonly FieldShape[];
    readonly abstract: boolean;
    /** An instance whose constructor has not run, all fields null. */
    allocate(): object;
}

/** Of an instance of a user class; null for everything else. */
export function shapeOf(value: object): ClassShape | null {
    return (value.constructor as { $shape?: ClassShape }).$shape ?? null;
}
/** Of a user class by its type; null for everything else. */
export function shapeOfType(type: RuntimeType): ClassShape | null {
    return (type.implementation as { $shape?: ClassShape } | undefined)?.$shape ?? null;
}
