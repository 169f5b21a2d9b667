import { current } from '../../org/transaction.ts';
import type { Runtime } from '../runtime.ts';
import { fromJson, type Json } from './from-json.ts';
import { auraStyle, toJson } from './to-json.ts';

/** The method cannot be called this way; `status` as HTTP has it. */
export class InvocationRefused extends Error {
    readonly status: number;
    constructor(status: number, message: string) {
        super(message);
        this.status = status;
    }
}

export interface AuraInvocation {
    readonly className: string;
    readonly method: string;
    /** By parameter name in any case; what is missing is null. */
    readonly parameters: Readonly<Record<string, unknown>>;
    /** A wire: only methods with cacheable=true answer it. */
    readonly cacheable: boolean;
}

/**
 * Calls an @AuraEnabled method in the current transaction, as its user.
 * @throws InvocationRefused, or what the method throws
 */
export function invokeAura(runtime: Runtime, call: AuraInvocation): Json {
    const { org, user } = current();
    const found = runtime.staticMethod(call.className, call.method);
    const annotation = found?.annotations.find((one) => one.name === 'auraenabled');
    const name = runtime.classNamed(call.className)?.facts.name ?? call.className;
    if (found === null || annotation === undefined) {
        throw new InvocationRefused(404, `No @AuraEnabled method ${call.className}.${call.method}`);
    }
    if (!org.security.canUse(user, 'class', name)) {
        throw new InvocationRefused(403, `You do not have access to the Apex class named '${name}'.`);
    }
    if (call.cacheable && annotation.values.cacheable?.toLowerCase() !== 'true') {
        throw new InvocationRefused(400, `${name}.${found.name} is not cacheable: a wire may not call it`);
    }
    const given = new Map(
        Object.entries(call.parameters).map(([key, value]) => [key.toLowerCase(), value as Json]),
    );
    const values = runtime.enter(() =>
        found.parameters.map((parameter) => {
            return fromJson(
                given.get(parameter.name.toLowerCase()),
                runtime.program.types.of(parameter.type),
                org.schema,
            );
        }),
    );
    const result = runtime.callStatic(call.className, call.method, values);
    return runtime.enter(() => toJson(result, auraStyle));
}
