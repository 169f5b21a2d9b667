/** Entry points of asynchronous Apex. */
import type { JobOutcome, StoredJob } from '../org/contract.ts';
import { anyType, apexError, ApexList, listOf, SObject, typeOf } from '../values/index.ts';
import {
    BatchableContext,
    FinalizerContext,
    QueueableContext,
    SchedulableContext,
} from '../library/system/async/interfaces.ts';
import type { EmittedMethod } from '../apex/emit/emitted.ts';
import type { ClassRef } from './class-ref.ts';
import { walk } from './kit/collections.ts';
import type { Program } from './program.ts';

export interface JobServices {
    readonly program: Program;
    serialize(value: unknown): string;
    deserialize(text: string): unknown;
}

export function runJob(job: StoredJob, services: JobServices): JobOutcome {
    const state = services.deserialize(job.state);
    switch (job.type) {
        case 'queueable':
            call(state as object, 'execute', 'QueueableContext', [new QueueableContext(job.id)], services);
            return {};
        case 'scheduled':
            call(
                state as object,
                'execute',
                'SchedulableContext',
                [new SchedulableContext(job.id)],
                services,
            );
            return {};
        case 'finalizer':
            call(state as object, 'execute', 'FinalizerContext', [finalizerContext(job)], services);
            return {};
        case 'future':
            return runFuture(job, state as unknown[], services);
        case 'batch':
            return runBatch(job, state as object, services);
        default:
            return job.type satisfies never;
    }
}

function finalizerContext(job: StoredJob): FinalizerContext {
    const error = job.parentResult?.error ?? null;
    const exception = error === null ? null : apexError(error.typeName, error.message);
    return new FinalizerContext(job.parentJobId ?? job.id, job.id, exception);
}

function runFuture(job: StoredJob, values: readonly unknown[], { program }: JobServices): JobOutcome {
    const cut = job.className.lastIndexOf('.');
    const ref = program.refs.get(job.className.slice(0, cut).toLowerCase());
    const name = job.className.slice(cut + 1).toLowerCase();
    const method = ref?.facts.methods.find(
        (one) => one.static && one.name.toLowerCase() === name && one.parameters.length === values.length,
    );
    if (ref?.c == null || method === undefined) throw new Error(`No such future method: ${job.className}`);
    ref.callStatic(method.property, values);
    return {};
}

function runBatch(job: StoredJob, instance: object, services: JobServices): JobOutcome {
    const context = new BatchableContext(job.id);
    const stateful = typeOf(instance).supertypes.some((type) => /^database\.stateful$/i.test(type.name));
    const outcome = (): JobOutcome => (stateful ? { state: services.serialize(instance) } : {});
    switch (job.phase) {
        case 'start': {
            const source = call(instance, 'start', 'BatchableContext', [context], services);
            const scope = batchScope(source);
            return { ...outcome(), scope };
        }
        case 'execute': {
            const rows = [...(job.scope ?? [])];
            const first = rows[0];
            const element =
                first instanceof SObject ? typeOf(first) : first === undefined ? anyType : typeOf(first);
            call(
                instance,
                'execute',
                'BatchableContext',
                [context, new ApexList<unknown>(listOf(element), rows)],
                services,
            );
            return outcome();
        }
        default:
            call(instance, 'finish', 'BatchableContext', [context], services);
            return outcome();
    }
}

function batchScope(source: unknown): NonNullable<JobOutcome['scope']> {
    const locator = source as { records?: readonly SObject[] } | null;
    if (locator !== null && Array.isArray(locator.records))
        return { kind: 'queryLocator', items: locator.records };
    return { kind: 'iterable', items: [...walk(source)] };
}

/** Calls the method whose first parameter is the context of that name: a class may have several `execute`. */
function call(
    instance: object,
    name: string,
    context: string,
    values: readonly unknown[],
    { program }: JobServices,
): unknown {
    const type = typeOf(instance);
    for (let ref: ClassRef | null = program.refOf(type) ?? null; ref !== null; ref = ref.superclass) {
        const method = ref.facts.methods.find((one) => isEntry(one, name, context, values.length));
        if (method !== undefined) {
            return (instance as Record<string, (...values: unknown[]) => unknown>)[method.property]!(
                ...values,
            );
        }
    }
    const slot = interfaceSlot(instance, `${name}$${values.length}`, context);
    if (slot === null) throw new Error(`${type.name} has no ${name}(${context})`);
    return (instance as Record<string, (...values: unknown[]) => unknown>)[slot]!(...values);
}
/** A static method may answer for the interface: it is found under the interface's slot, plain or with its types. */
function interfaceSlot(instance: object, plain: string, context: string): string | null {
    const typed = `_${context}_`.toLowerCase();
    const isAnswer = (slot: string): boolean =>
        slot === plain || (slot.startsWith(`${plain}$`) && slot.includes(typed));
    let level: unknown = instance;
    while (level !== null) {
        const slot = Object.getOwnPropertyNames(level).find(isAnswer);
        if (slot !== undefined) return slot;
        level = Object.getPrototypeOf(level);
    }
    return null;
}
function isEntry(method: EmittedMethod, name: string, context: string, arity: number): boolean {
    if (method.static || method.name.toLowerCase() !== name || method.parameters.length !== arity)
        return false;
    const type = method.parameters[0]?.type;
    return (
        Array.isArray(type) &&
        type[0] === 'platform' &&
        String(type[1]).toLowerCase().endsWith(`.${context.toLowerCase()}`)
    );
}
