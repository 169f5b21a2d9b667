/** @InvocableMethod: what actions there are, and running one for a list of inputs. */
import { current } from '../../org/transaction.ts';
import {
    ApexException,
    ApexList,
    LimitException,
    listOf,
    type RuntimeType,
    shapeOf,
    shapeOfType,
} from '../../values/index.ts';
import type { EmittedMethod, EmittedType } from '../../apex/emit/emitted.ts';
import type { Runtime } from '../runtime.ts';
import { fromJson, type Json } from './from-json.ts';
import { restStyle, toJson } from './to-json.ts';

interface ActionVariable {
    readonly name: string;
    readonly label: string;
    readonly type: string;
}
export interface Action {
    /** Class name: there is one invocable method a class. */
    readonly name: string;
    readonly label: string;
    readonly inputs: readonly (ActionVariable & { readonly required: boolean })[];
    readonly outputs: readonly ActionVariable[];
}
export interface ActionResult {
    readonly isSuccess: boolean;
    readonly errors: readonly { readonly statusCode: string; readonly message: string }[] | null;
    readonly outputValues: Json;
}

function methodOf(type: EmittedType): EmittedMethod | undefined {
    return type.methods.find((method) => method.annotations.some((one) => one.name === 'invocablemethod'));
}
const valuesOf = (of: { readonly annotations: EmittedType['annotations'] }, name: string) =>
    of.annotations.find((one) => one.name === name)?.values ?? {};

export function invocableActions(runtime: Runtime): Action[] {
    const actions: Action[] = [];
    for (const ref of runtime.program.refs.values()) {
        const method = methodOf(ref.facts);
        if (method === undefined) continue;
        const parameter = method.parameters[0];
        const input = parameter === undefined ? null : elementOf(runtime.program.types.of(parameter.type));
        const output = method.returns === 'void' ? null : elementOf(runtime.program.types.of(method.returns));
        actions.push({
            name: ref.facts.name,
            label: valuesOf(method, 'invocablemethod').label ?? method.name,
            inputs: input === null ? [] : variables(runtime, input, parameter!.name),
            outputs: output === null ? [] : variables(runtime, output, 'output'),
        });
    }
    return actions;
}
function elementOf(type: RuntimeType): RuntimeType {
    return type.kind === 'list' ? type.arguments[0]! : type;
}
function variables(
    runtime: Runtime,
    type: RuntimeType,
    alone: string,
): (ActionVariable & { required: boolean })[] {
    const facts = runtime.program.refOf(type)?.facts;
    if (facts === undefined) return [{ name: alone, label: alone, type: type.name, required: true }];
    return facts.fields
        .filter((field) => field.annotations.some((one) => one.name === 'invocablevariable'))
        .map((field) => {
            const values = valuesOf(field, 'invocablevariable');
            const label = values.label ?? field.name;
            return {
                name: field.name,
                label,
                type: runtime.program.types.of(field.type).name,
                required: values.required === 'true',
            };
        });
}

/** One result an input. An exception fails all of them. Null when there is no such action. */
export function invokeAction(
    runtime: Runtime,
    name: string,
    inputs: readonly unknown[],
): ActionResult[] | null {
    const ref = runtime.classNamed(name);
    const method = ref === null ? undefined : methodOf(ref.facts);
    if (ref === null || method === undefined) return null;
    const { schema } = current().org;
    try {
        const parameter = method.parameters[0];
        const values = runtime.enter(() => {
            if (parameter === undefined) return [];
            const element = elementOf(runtime.program.types.of(parameter.type));
            const items = inputs.map((input) => {
                const given = input as Record<string, Json>;
                return shapeOfType(element) === null
                    ? fromJson(Object.values(given)[0], element, schema)
                    : fromJson(given, element, schema);
            });
            return [new ApexList(listOf(element), items)];
        });
        const result = runtime.callStatic(ref.facts.name, method.name, values);
        return runtime.enter(() => results(result, inputs.length));
    } catch (error) {
        if (!(error instanceof ApexException || error instanceof LimitException)) throw error;
        const message = error instanceof ApexException ? error.toString() : error.message;
        const errors = [{ statusCode: 'INVALID_API_INPUT', message }];
        return inputs.map(() => ({ isSuccess: false, errors, outputValues: null }));
    }
}
function results(result: unknown, count: number): ActionResult[] {
    const items = result instanceof ApexList ? result.items : [];
    return Array.from({ length: Math.max(count, items.length) }, (_, index) => {
        const item = items[index] ?? null;
        const whole = item !== null && typeof item === 'object' && shapeOf(item) !== null;
        const json = item === null ? null : toJson(item, restStyle);
        return {
            isSuccess: true,
            errors: null,
            outputValues: whole || json === null ? json : { output: json },
        };
    });
}
