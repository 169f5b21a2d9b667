/** Stubs of user types, for `Test.createStub`. */
import { type ClassShape, defineType, type RuntimeType, type StubAnswer } from '../values/index.ts';
import type { ClassRef, EmittedClass } from './class-ref.ts';
import type { Program } from './program.ts';

/** An instance whose public, protected and global methods ask `answer`; no constructor runs. */
export function createStub(ref: ClassRef, program: Program, answer: StubAnswer): object {
    const base = ref.c ?? (class {} as unknown as EmittedClass);
    const Stub = class extends (base as new () => object) {} as unknown as EmittedClass;
    Object.defineProperty(Stub, 'name', { value: ref.facts.name });
    const type = defineType(`${ref.facts.name}__sfdc_ApexStub`, 'class', [ref.type, ...ref.type.supertypes]);
    Stub.$type = type;
    Stub.$shape = { type, fields: [], abstract: false, allocate: () => new Stub() } satisfies ClassShape;
    const answers = Stub.prototype as Record<string, unknown>;
    for (const at of lineage(ref, program)) {
        for (const method of at.facts.methods) {
            if (method.static || (at.facts.kind !== 'interface' && method.property !== method.slot)) continue;
            if (Object.hasOwn(answers, method.slot)) continue;
            const returns = program.types.of(method.returns);
            const parameterTypes = method.parameters.map((parameter) => program.types.of(parameter.type));
            const names = method.parameters.map((parameter) => parameter.name);
            answers[method.slot] = function (this: object, ...values: unknown[]): unknown {
                return answer(this, method.name, returns, parameterTypes, names, values);
            };
        }
    }
    ref.i();
    return new Stub();
}

/** The type and all user types above it, nearest first. */
function lineage(ref: ClassRef, program: Program): ClassRef[] {
    const above = ref.type.supertypes.map((type: RuntimeType) => program.refOf(type));
    return [ref, ...above.filter((found) => found !== undefined)];
}
