/** The kit `$` that emitted code calls: operators, collections, records, data, errors and what the program knows. */
import type { Sharing } from '../apex/emit/pool.ts';
import type { TypeSpec } from '../apex/emit/type-spec.ts';
import { current } from '../org/transaction.ts';
import type { Schema } from '../schema/model.ts';
import { NotEmulatedError } from '../text/not-emulated.ts';
import {
    ApexException,
    type Caller,
    caller as callerState,
    cast,
    constantsOf,
    isInstance,
    raise,
    type RuntimeType,
    toText,
} from '../values/index.ts';
import { dynamicBinds } from '../library/database/query.ts';
import type { ClassRef } from './class-ref.ts';
import * as arithmetic from './kit/arithmetic.ts';
import * as collections from './kit/collections.ts';
import * as data from './kit/data.ts';
import * as errors from './kit/errors.ts';
import * as records from './kit/records.ts';
import type { Platform } from './platform.ts';
import type { Program } from './program.ts';
import { inheritedSharing } from './sharing.ts';
import { ticker, tick } from './ticker.ts';
import { triggerVariable } from './trigger-frame.ts';
import { runAs } from './run-as.ts';

export interface KitServices {
    readonly platform: Platform;
    readonly schema: () => Schema;
    serialize(value: unknown): string;
}
export type Kit = ReturnType<typeof makeKit>;

type CallerFacts = { apiVersion: number; sharing: Sharing; className: string };

export function makeKit(program: Program, { platform, schema, serialize }: KitServices) {
    return {
        ...arithmetic,
        ...collections,
        ...records,
        ...data,
        ...errors,
        ticker,
        tick,
        inheritedSharing,
        cast,
        isInstance,
        text: toText,
        runAs,
        triggerVariable: (name: string): unknown => triggerVariable(name, platform),
        ref(name: string): Pick<ClassRef, 'c' | 's' | 'i'> {
            const ref = program.refs.get(name.toLowerCase());
            return ref ?? brokenRef(name, program);
        },
        impl(key: string): (...values: unknown[]) => unknown {
            return platform.implementation(key) ?? refusal(key);
        },
        type: (spec: TypeSpec): RuntimeType => program.types.of(spec),
        enumConstant(spec: TypeSpec, constant: string): unknown {
            const found = constantsOf(program.types.of(spec)).find(
                (one) => one.name.toLowerCase() === constant.toLowerCase(),
            );
            if (found !== undefined) return found;
            const name = Array.isArray(spec) ? String(spec[1]) : '';
            return (
                platform.enumConstant(name, constant) ??
                raise('System.NoSuchElementException', `${name}.${constant}`)
            );
        },
        object(name: string): unknown {
            const object = schema().object(name);
            if (object === undefined) throw new Error(`No such object: ${name}`);
            return object;
        },
        caller: makeCaller,
        /** A call into the library whose answer depends on who calls, or that may name variables of the caller. */
        ask(
            caller: Caller,
            binds: Readonly<Record<string, () => unknown>> | null,
            implementation: (...values: unknown[]) => unknown,
            ...values: unknown[]
        ): unknown {
            callerState.current = caller;
            if (binds !== null) dynamicBinds.current = new LazyBinds(binds);
            return implementation(...values);
        },
        sobjectToken: platform.sobjectToken,
        fieldToken: platform.fieldToken,
        describeToken: platform.describeToken,
        label: platform.label,
        page: platform.page,
        /** A call of a @future method: it runs after the transaction. */
        future(name: string, ...values: unknown[]): void {
            current().enqueue({ type: 'future', className: name, state: serialize(values) });
        },
        /** Members of Exception: a subclass may have its own under the slot. */
        callOverridable(
            implementation: (...values: unknown[]) => unknown,
            slot: string,
            self: unknown,
            ...values: unknown[]
        ): unknown {
            const own = (self as Record<string, unknown>)[slot];
            return typeof own === 'function' &&
                self instanceof ApexException &&
                program.refOf(self.$type) !== undefined
                ? own.call(self, ...values)
                : implementation(self, ...values);
        },
        /** An instance of a platform generic remembers its type arguments. */
        generic(instance: unknown, type: RuntimeType): unknown {
            if (typeof instance === 'object' && instance !== null) {
                Object.defineProperty(instance, '$generic', {
                    value: type,
                    enumerable: false,
                    configurable: true,
                });
            }
            return instance;
        },
    };
}

/** Stands for a class that did not compile: using it is refused by name. */
function brokenRef(name: string, program: Program): Pick<ClassRef, 'c' | 's' | 'i'> {
    const reason = program.broken.get(name.split('.')[0]!.toLowerCase()) ?? 'no such class';
    const refuse = (): never => {
        throw new NotEmulatedError(`class ${name} (${reason})`);
    };
    return {
        get c(): never {
            return refuse();
        },
        get s(): never {
            return refuse();
        },
        i: refuse,
    };
}

/** Variables by lower-case name, read when they are asked for. */
class LazyBinds extends Map<string, unknown> {
    readonly #getters: Readonly<Record<string, () => unknown>>;
    constructor(getters: Readonly<Record<string, () => unknown>>) {
        super();
        this.#getters = getters;
    }
    override has(name: string): boolean {
        return Object.hasOwn(this.#getters, name);
    }
    override get(name: string): unknown {
        return this.#getters[name]?.();
    }
}

function refusal(key: string): () => never {
    return () => {
        throw new NotEmulatedError(key);
    };
}

function makeCaller(facts: CallerFacts): Caller {
    const { apiVersion, className } = facts;
    const mode = apiVersion >= 67 ? 'user' : 'system';
    const { sharing } = facts;
    if (typeof sharing === 'boolean') return { apiVersion, className, mode, sharing };
    // `inherited sharing` where Apex is entered is with sharing; a class that says nothing is without.
    const entered = sharing === 'inherited';
    return {
        apiVersion,
        className,
        mode,
        get sharing() {
            return inheritedSharing.value ?? entered;
        },
    };
}
