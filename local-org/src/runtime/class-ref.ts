import type { EmittedType } from '../apex/emit/emitted.ts';
import type { RuntimeType } from '../values/index.ts';

/** The JavaScript class of a user class. Its prototype answers slots. */
export interface EmittedClass {
    new (): object;
    readonly prototype: Record<string, unknown>;
    $statics(): Record<string, unknown>;
    $clinit(): void;
    $type: RuntimeType;
    [name: string]: unknown;
}

/** One user type of a program. Emitted code reads `c` and `s` itself, hence the short names. */
export class ClassRef {
    readonly facts: EmittedType;
    readonly type: RuntimeType & { implementation?: unknown };
    /** Null for interfaces and enums. */
    c: EmittedClass | null = null;
    /** Statics in the running transaction; null until the class is first used in it. */
    s: Record<string, unknown> | null = null;
    superclass: ClassRef | null = null;
    readonly #begun: (ref: ClassRef) => void;

    constructor(facts: EmittedType, type: RuntimeType, begun: (ref: ClassRef) => void) {
        this.facts = facts;
        this.type = type;
        this.#begun = begun;
    }
    /** Runs the static initialisers, of the superclass first. Gives the statics. */
    i(): Record<string, unknown> {
        if (this.s !== null) return this.s;
        if (this.superclass !== null) this.superclass.i();
        const statics = (this.s = this.c?.$statics() ?? {});
        this.#begun(this);
        this.c?.$clinit();
        return statics;
    }
    /** Calls a static method from outside of Apex. */
    callStatic(property: string, values: readonly unknown[]): unknown {
        this.i();
        return (this.c![property] as (...values: unknown[]) => unknown).apply(this.c, [...values]);
    }
}
