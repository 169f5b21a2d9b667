/** The Apex of an org: what was compiled last, loaded, with the entry points that everybody else calls. */
import type { BoundUnit } from '../apex/bind/bound.ts';
import type { EmittedMethod, EmittedUnit } from '../apex/emit/emitted.ts';
import { emitUnit } from '../apex/emit/unit.ts';
import type {
    CodeHost,
    JobOutcome,
    StoredJob,
    Transaction,
    TriggerEvent,
    TriggerInvocation,
} from '../org/contract.ts';
import type { Schema } from '../schema/model.ts';
import {
    ApexException,
    ApexList,
    ApexMap,
    ApexSet,
    type CodeAccess,
    codeAccessKey,
    LimitException,
    raise,
    type RuntimeType,
    shapeOfType,
    SObject,
} from '../values/index.ts';
import { NotEmulatedError } from '../text/not-emulated.ts';
import type { ClassRef } from './class-ref.ts';
import { runJob } from './jobs.ts';
import { asApex } from './kit/errors.ts';
import type { Platform } from './platform.ts';
import { type LoadedCode, type LoadedTrigger, Program } from './program.ts';
import { withoutCaller } from './sharing.ts';
import { deserializeGraph, serializeGraph } from './serialize.ts';
import { separateSound, type Soundness } from './sound.ts';
import { Statics } from './statics.ts';
import { createStub } from './stub.ts';
import { startTicking, tick } from './ticker.ts';
import { inTrigger, outsideTrigger } from './trigger-frame.ts';

export interface RuntimeOptions {
    readonly platform: Platform;
    /** Called when a transaction first runs Apex: puts what the library wants into its memory. */
    readonly prepare?: (transaction: Transaction) => void;
}

export class Runtime implements CodeHost {
    readonly #platform: Platform;
    readonly #statics: Statics;
    readonly #emitted = new WeakMap<BoundUnit, EmittedUnit>();
    #schema: Schema | null = null;
    #broken: Soundness['broken'] = [];
    #program: Program;

    constructor(options: RuntimeOptions) {
        this.#platform = options.platform;
        this.#statics = new Statics((transaction) => {
            transaction.memory.set(codeAccessKey, this.#access);
            options.prepare?.(transaction);
            startTicking();
        });
        this.#program = this.#load([]);
    }

    /** Replaces all code. Units with diagnostics, and those that derive from them, are left out. Installing the former units undoes it. */
    install(units: readonly BoundUnit[], schema: Schema): void {
        this.#schema = schema;
        const { sound, broken } = separateSound(units);
        this.#broken = broken;
        const reasons = new Map(broken.map(({ unit, reason }) => [unitName(unit).toLowerCase(), reason]));
        const program = this.#load(
            sound.map((unit) => this.#emit(unit)),
            reasons,
        );
        this.#program.dispose();
        this.#program = program;
    }
    /** What `install` left out. */
    get broken(): Soundness['broken'] {
        return this.#broken;
    }
    get program(): Program {
        return this.#program;
    }

    hasTriggers(objectName: string, event: TriggerEvent): boolean {
        return this.#triggers(objectName, event).length > 0;
    }
    triggerNames(objectName: string, event: TriggerEvent): readonly string[] {
        return this.#triggers(objectName, event).map((trigger) => trigger.name);
    }
    runTriggers(invocation: TriggerInvocation): void {
        const only = invocation.triggerName?.toLowerCase();
        for (const trigger of this.#triggers(invocation.object.apiName, invocation.event)) {
            if (only !== undefined && trigger.name.toLowerCase() !== only) continue;
            try {
                this.enter(() => withoutCaller(() => inTrigger(invocation, () => trigger.run())));
            } catch (error) {
                if (error instanceof ApexException && error.triggerName === null) {
                    error.triggerName = trigger.name;
                    error.endStackAt(`Trigger.${trigger.name}`);
                }
                throw error;
            }
        }
    }
    runJob(job: StoredJob): JobOutcome {
        return this.enter(() =>
            withoutCaller(() =>
                outsideTrigger(() =>
                    runJob(job, {
                        program: this.#program,
                        serialize: (value) => this.serialize(value),
                        deserialize: (text) => this.deserialize(text),
                    }),
                ),
            ),
        );
    }
    serialize(value: unknown): string {
        return serializeGraph(value);
    }
    deserialize(text: string): unknown {
        return deserializeGraph(text, {
            typeNamed: (name) => this.#program.types.named(name),
            schema: this.#currentSchema(),
        });
    }

    /** Runs anonymous Apex in the current transaction. Throws what it leaves uncaught. */
    executeAnonymous(unit: BoundUnit): void {
        const emitted = this.#emit(unit);
        const loaded = this.#program.addAnonymous(emitted);
        try {
            this.enter(() => (new loaded.c() as { $run(): void }).$run());
        } finally {
            loaded.remove();
        }
    }
    /** A static method of a user class by its names in any case; null when there is none with so many parameters. */
    staticMethod(className: string, methodName: string, arity?: number): EmittedMethod | null {
        const ref = this.#program.refs.get(className.toLowerCase());
        const found = ref?.facts.methods.find(
            (method) =>
                method.static &&
                method.name.toLowerCase() === methodName.toLowerCase() &&
                (arity === undefined || method.parameters.length === arity),
        );
        return found ?? null;
    }
    /** Calls a static method in the current transaction. Values are Apex values, in the order of the parameters. */
    callStatic(className: string, methodName: string, values: readonly unknown[]): unknown {
        const method = this.staticMethod(className, methodName, values.length);
        const ref = this.#program.refs.get(className.toLowerCase());
        if (method === null || ref === undefined) {
            throw new Error(`No such static method: ${className}.${methodName}`);
        }
        return this.enter(() => ref.callStatic(method.property, values));
    }
    /** Calls an implementation of the library by its key. */
    platformCall(key: string, ...values: unknown[]): unknown {
        const implementation = this.#platform.implementation(key);
        if (implementation === undefined) throw new NotEmulatedError(key);
        return implementation(...values);
    }
    typeNamed(name: string): RuntimeType | null {
        return this.#program.types.named(name);
    }
    classNamed(name: string): ClassRef | null {
        return this.#program.refs.get(name.toLowerCase()) ?? null;
    }
    /** All loaded code with the lines it ran since `clearCoverage`. */
    get codes(): readonly LoadedCode[] {
        return this.#program.codes;
    }
    clearCoverage(): void {
        for (const code of this.#program.codes) code.hits.fill(0);
    }

    /** Runs Apex in the current transaction: its statics, its CPU time; errors come out as Apex errors. */
    enter<T>(work: () => T): T {
        const outermost = this.#statics.active === null;
        if (outermost) startTicking();
        try {
            return this.#statics.within(work);
        } catch (error) {
            const apex = asApex(error);
            // Read now: the scripts may be gone when somebody asks.
            if (apex instanceof ApexException || apex instanceof LimitException) apex.frames();
            throw apex;
        } finally {
            if (outermost) chargeQuietly();
        }
    }

    readonly #access: CodeAccess = {
        typeNamed: (name) => this.#program.types.named(name),
        instantiate: (type) => this.#instantiate(type),
        callMethod: (receiver, slot, values) =>
            (receiver as Record<string, (...values: unknown[]) => unknown>)[slot]!(...values),
        serialize: serializeGraph,
        createStub: (type, answer) => {
            const ref = this.#program.refOf(type);
            if (ref === undefined) raise('System.TypeException', `Cannot create stub for ${type.name}`);
            return createStub(ref, this.#program, answer);
        },
    };
    #instantiate(type: RuntimeType): unknown {
        if (type.kind === 'list') return new ApexList(type);
        if (type.kind === 'set') return new ApexSet(type);
        if (type.kind === 'map') return new ApexMap(type);
        const object = type.kind === 'sobject' ? this.#currentSchema().object(type.name) : undefined;
        if (object !== undefined) return new SObject(object);
        const ref = this.#program.refOf(type);
        if (ref === undefined)
            return this.#platform.implementation(`${type.name}.new()`)?.() ?? raiseNoConstructor(type);
        const constructor = ref.facts.defaultConstructor;
        if (ref.c === null || constructor === null || shapeOfType(type)?.abstract)
            return raiseNoConstructor(type);
        return (new ref.c() as Record<string, () => unknown>)[constructor]!();
    }

    #emit(unit: BoundUnit): EmittedUnit {
        let emitted = this.#emitted.get(unit);
        if (emitted === undefined) this.#emitted.set(unit, (emitted = emitUnit(unit)));
        return emitted;
    }
    #load(units: readonly EmittedUnit[], broken: ReadonlyMap<string, string> = new Map()): Program {
        const services = {
            platform: this.#platform,
            schema: () => this.#currentSchema(),
            serialize: serializeGraph,
        };
        return new Program(units, broken, services, this.#statics.begun);
    }
    #currentSchema(): Schema {
        if (this.#schema === null) throw new Error('No code is installed yet');
        return this.#schema;
    }
    #triggers(objectName: string, event: TriggerEvent): LoadedTrigger[] {
        return this.#program.triggersOf(objectName, event);
    }
}

function unitName({ declaration }: BoundUnit): string {
    if (declaration.kind === 'Trigger') return declaration.name;
    return (declaration.kind === 'Type' ? declaration : declaration.type).symbol.qualifiedName;
}
function raiseNoConstructor(type: RuntimeType): never {
    raise('System.TypeException', `Type ${type.name} has no constructor without parameters`);
}
function chargeQuietly(): void {
    try {
        tick();
    } catch {
        // The work is over: a limit passed in its last moments changes nothing any more.
    }
}

export function createRuntime(options: RuntimeOptions): Runtime {
    return new Runtime(options);
}
