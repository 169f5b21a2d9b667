import type { ApexType, FieldSymbol, TypeSymbol } from '../bind/symbols.ts';
import type { Local } from '../bind/bound.ts';
import type { Pool } from './pool.ts';

/** What the emitter of one body (method, accessor, initialiser, trigger) knows about where it is. */
export class Scope {
    readonly pool: Pool;
    /** The class whose code this is; null in a trigger. */
    readonly owner: TypeSymbol | null;
    /** Constant that describes the caller to the library. */
    readonly caller: string;
    /** Inside the accessor of this property its name is the stored value. */
    readonly accessor: FieldSymbol | null;
    readonly returns: ApexType | null;
    /** True where there is no `this`. */
    readonly isStatic: boolean;
    /** What `return` without value gives: constructors return the instance. */
    readonly returnThis: boolean;
    /** Locals that never hold null. */
    readonly nonNull: ReadonlySet<Local>;
    /** Executable lines of the unit, collected while statements are written. */
    readonly lines: Set<number>;
    /** Depth of RunAs closures, out of which `return` must be carried. */
    runAsDepth = 0;
    /** Loops begun inside the innermost RunAs closure. */
    loopDepth = 0;
    /** Parameters and locals that code at this point can name, innermost last. */
    readonly #visible: Local[];
    #temporaries = 0;
    #blocks = 0;

    constructor(facts: {
        pool: Pool;
        owner: TypeSymbol | null;
        caller: string;
        lines: Set<number>;
        parameters?: readonly Local[];
        accessor?: FieldSymbol | null;
        returns?: ApexType | null;
        returnThis?: boolean;
        isStatic?: boolean;
        nonNull?: ReadonlySet<Local>;
    }) {
        this.pool = facts.pool;
        this.owner = facts.owner;
        this.caller = facts.caller;
        this.lines = facts.lines;
        this.#visible = [...(facts.parameters ?? [])];
        this.accessor = facts.accessor ?? null;
        this.returns = facts.returns ?? null;
        this.isStatic = facts.isStatic ?? false;
        this.returnThis = facts.returnThis ?? false;
        this.nonNull = facts.nonNull ?? new Set();
    }
    declare(local: Local): void {
        this.#visible.push(local);
    }
    get visible(): readonly Local[] {
        return this.#visible;
    }
    /** What is declared from here on is forgotten by `leave`. */
    enter(): number {
        return this.#visible.length;
    }
    leave(mark: number): void {
        this.#visible.length = mark;
    }
    /** A new variable, declared at the head of the body. */
    temporary(): string {
        return `$${++this.#temporaries}`;
    }
    /** A number that no other block of the body has. */
    blockNumber(): number {
        return ++this.#blocks;
    }
    temporaries(): string {
        if (this.#temporaries === 0) return '';
        return `let ${Array.from({ length: this.#temporaries }, (_, i) => `$${i + 1}`).join(',')};`;
    }
}
