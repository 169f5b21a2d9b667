/** The surroundings of the code being checked: its unit, its type, its locals, what it may return. */
import type { Span } from '../../text/diagnostic.ts';
import type { Schema } from '../../schema/model.ts';
import type { Local } from '../bind/bound.ts';
import { problems, type Problem } from '../bind/problems.ts';
import type { ApexType, FieldSymbol, PlatformCatalog, TypeSymbol } from '../bind/symbols.ts';
import type { TypeScope } from '../bind/resolve-type.ts';
import type { Unit } from '../bind/unit.ts';
import type { NameSet } from './program.ts';
import type { SoqlChecker } from './soql-checker.ts';
import { isRefusedWord, isReservedIdentifier } from './reserved.ts';

/** What checking a body needs beside its unit. */
export interface Services {
    readonly soql: SoqlChecker;
    readonly labels: NameSet | null;
    readonly pages: NameSet | null;
}

export interface BodyKind {
    readonly isStatic: boolean;
    /** Constructors and initialisers may assign final members. */
    readonly initialises: 'static' | 'instance' | null;
    /** What `return` must give; null where it gives nothing. */
    readonly returns: ApexType | null;
    /** The object of the trigger; null outside triggers. */
    readonly triggerObject: string | null;
}

export class Body implements TypeScope {
    readonly unit: Unit;
    readonly services: Services;
    /** The innermost type around; null in a trigger. */
    readonly enclosing: TypeSymbol | null;
    readonly kind: BodyKind;
    /** All locals of the body in order, parameters first. */
    readonly locals: Local[] = [];
    loops = 0;
    /** In the initialiser of a field: where that field stands, for fields declared after it may not be used. */
    initialises: FieldSymbol | null = null;
    #scopes: Map<string, Local>[] = [new Map()];
    readonly #jsNames = new Map<string, number>();

    constructor(unit: Unit, services: Services, enclosing: TypeSymbol | null, kind: BodyKind) {
        this.unit = unit;
        this.services = services;
        this.enclosing = enclosing;
        this.kind = kind;
    }

    get catalog(): PlatformCatalog {
        return this.unit.world.catalog;
    }
    get schema(): Schema {
        return this.unit.world.schema;
    }

    report(span: Span, problem: Problem): void {
        this.unit.report(span, problem);
    }

    /** Runs `work` with a scope of its own. */
    inScope<T>(work: () => T): T {
        this.#scopes.push(new Map());
        const result = work();
        this.#scopes.pop();
        return result;
    }

    lookUp(name: string): Local | null {
        const key = name.toLowerCase();
        for (let i = this.#scopes.length - 1; i >= 0; i--) {
            const found = this.#scopes[i].get(key);
            if (found) {
                return found;
            }
        }
        return null;
    }

    /** Innermost first. */
    visibleLocals(): Local[] {
        return [...this.#scopes].reverse().flatMap((scope) => [...scope.values()]);
    }

    /** Declares a local; a name already taken in this body is reported. */
    declare(name: string, type: ApexType, isFinal: boolean, span: Span): Local {
        if (this.lookUp(name)) {
            this.report(span, problems.duplicateVariable(name));
        }
        if (isRefusedWord(name)) {
            this.report(span, problems.refusedWord(name));
        } else if (isReservedIdentifier(name)) {
            this.report(span, problems.reservedIdentifier(name));
        }
        const local: Local = { name, jsName: this.#jsName(name), type, isFinal };
        this.#scopes[this.#scopes.length - 1].set(name.toLowerCase(), local);
        this.locals.push(local);
        return local;
    }

    /** The `$` keeps it apart from everything JavaScript reserves. */
    #jsName(name: string): string {
        const key = name.toLowerCase();
        const count = this.#jsNames.get(key) ?? 0;
        this.#jsNames.set(key, count + 1);
        return count === 0 ? `${key}$` : `${key}$${count}`;
    }
}
