/** How instances of a user class look from outside: for JSON, printing and job state. */
import type { EmittedField } from '../apex/emit/emitted.ts';
import type { ClassShape, FieldShape } from '../values/index.ts';
import type { ClassRef } from './class-ref.ts';
import type { Types } from './types.ts';

export function shapeOfRef(ref: ClassRef, types: Types): ClassShape {
    const chain: ClassRef[] = [];
    for (let at: ClassRef | null = ref; at !== null; at = at.superclass) chain.unshift(at);
    const fields = chain.flatMap((at) => at.facts.fields.filter((field) => !field.static));
    return {
        type: ref.type,
        fields: fields.map((field) => fieldShape(field, types)),
        abstract: ref.facts.modifiers.includes('abstract'),
        allocate() {
            ref.i();
            return new ref.c!();
        },
    };
}

function fieldShape(field: EmittedField, types: Types): FieldShape {
    const { property, getter, setter } = field;
    return {
        name: field.name,
        type: types.of(field.type),
        transient: field.modifiers.includes('transient'),
        visible: field.modifiers.includes('public') || field.modifiers.includes('global'),
        annotations: field.annotations.map((annotation) => annotation.name),
        computed: getter !== null,
        get(instance) {
            const object = instance as Record<string, unknown>;
            const read = getter === null ? undefined : object[getter];
            return typeof read === 'function' ? read.call(object) : (object[property!] ?? null);
        },
        set(instance, value) {
            const object = instance as Record<string, unknown>;
            const write = setter === null ? undefined : object[setter];
            if (typeof write === 'function') write.call(object, value);
            else object[property!] = value;
        },
    };
}
