/** Apex REST: finds the class and method that answer a path, and runs it. */
import { current } from '../../org/transaction.ts';
import { restRequestKey, restResponseKey } from '../../library/system/rest/rest-context.ts';
import { ApexBlob, ApexException, ApexMap, LimitException, mapOf, stringType } from '../../values/index.ts';
import type { EmittedMethod } from '../../apex/emit/emitted.ts';
import type { ClassRef } from '../class-ref.ts';
import type { Runtime } from '../runtime.ts';
import { InvocationRefused } from './aura.ts';
import { fromJson, type Json } from './from-json.ts';
import { restStyle, toJson } from './to-json.ts';

export interface RestInvocation {
    readonly method: string;
    /** Path after `/services/apexrest`, with its leading slash and without the query. */
    readonly path: string;
    readonly parameters: Readonly<Record<string, string>>;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
    readonly remoteAddress: string;
}
export interface RestAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
}

/** Path pattern of the class: exact, or everything below when it ends in `*`. */
function mappingOf(ref: ClassRef): string | null {
    const annotation = ref.facts.annotations.find((one) => one.name === 'restresource');
    return annotation?.values.urlmapping ?? null;
}
function fits(path: string, mapping: string): boolean {
    const wanted = mapping.toLowerCase();
    const given = path.toLowerCase();
    if (!wanted.endsWith('*')) return given === wanted || given === `${wanted}/`;
    const prefix = wanted.slice(0, -1);
    return given.startsWith(prefix) || `${given}/` === prefix;
}

/** The class with the longest mapping that fits the path. */
function findClass(runtime: Runtime, path: string): { ref: ClassRef; mapping: string } | null {
    let best: { ref: ClassRef; mapping: string } | null = null;
    for (const ref of runtime.program.refs.values()) {
        const mapping = mappingOf(ref);
        if (mapping === null || !fits(path, mapping)) continue;
        if (best === null || mapping.length > best.mapping.length) best = { ref, mapping };
    }
    return best;
}

/**
 * Answers an Apex REST call in the current transaction; null when no class has the path.
 * @throws what the method throws (ApexException, LimitException); InvocationRefused
 */
export function invokeRest(runtime: Runtime, call: RestInvocation): RestAnswer | null {
    const found = findClass(runtime, call.path);
    if (found === null) return null;
    const { org, user, memory } = current();
    const { ref, mapping } = found;
    if (!org.security.canUse(user, 'class', ref.facts.name)) {
        throw new InvocationRefused(403, `You do not have access to the Apex class named: ${ref.facts.name}`);
    }
    const wanted = `http${call.method.toLowerCase()}`;
    const method = ref.facts.methods.find((one) =>
        one.annotations.some((annotation) => annotation.name === wanted),
    );
    if (method === undefined) throw new InvocationRefused(405, `HTTP Method '${call.method}' not allowed`);
    const values = runtime.enter(() => {
        prepareContext(runtime, call, mapping);
        return parametersOf(runtime, method, call);
    });
    const result = runtime.callStatic(ref.facts.name, method.name, values);
    return runtime.enter(() => answer(runtime, method, result, memory.get(restResponseKey) ?? null));
}

function make(runtime: Runtime, type: string, properties: Readonly<Record<string, unknown>>): unknown {
    const made = runtime.platformCall(`${type}.new()`);
    for (const [name, value] of Object.entries(properties))
        runtime.platformCall(`${type}.${name}=`, made, value);
    return made;
}
const textMap = (texts: Readonly<Record<string, string>>): ApexMap =>
    new ApexMap(mapOf(stringType, stringType), Object.entries(texts));

function prepareContext(runtime: Runtime, call: RestInvocation, mapping: string): void {
    const request = make(runtime, 'System.RestRequest', {
        headers: textMap(call.headers),
        params: textMap(call.parameters),
        httpMethod: call.method.toUpperCase(),
        remoteAddress: call.remoteAddress,
        requestBody: new ApexBlob(call.body),
        requestURI: call.path,
        resourcePath: `/services/apexrest${mapping}`,
    });
    current().memory.set(restRequestKey, request);
    current().memory.set(restResponseKey, make(runtime, 'System.RestResponse', {}));
}

/** Parameters come from the members of a JSON body; GET and DELETE methods have none. */
function parametersOf(runtime: Runtime, method: EmittedMethod, call: RestInvocation): unknown[] {
    if (method.parameters.length === 0) return [];
    const text = new TextDecoder().decode(call.body);
    let json: Json;
    try {
        json = text.trim() === '' ? {} : (JSON.parse(text) as Json);
    } catch {
        throw new InvocationRefused(400, 'The HTTP entity body is not valid JSON');
    }
    const members = new Map(
        Object.entries((json ?? {}) as Record<string, Json>).map(([name, value]) => [
            name.toLowerCase(),
            value,
        ]),
    );
    return method.parameters.map(({ name, type }) => {
        return fromJson(
            members.get(name.toLowerCase()),
            runtime.program.types.of(type),
            current().org.schema,
        );
    });
}

function answer(runtime: Runtime, method: EmittedMethod, result: unknown, response: unknown): RestAnswer {
    const property = (name: string): unknown =>
        response === null ? null : runtime.platformCall(`System.RestResponse.${name}`, response);
    const headers: Record<string, string> = { 'Content-Type': 'application/json;charset=UTF-8' };
    const own = property('headers');
    if (own instanceof ApexMap) {
        for (const [name, value] of own.entries()) headers[String(name)] = String(value);
    }
    const status = property('statusCode');
    const body = property('responseBody');
    if (method.returns !== 'void') {
        const json = JSON.stringify(toJson(result, restStyle));
        return {
            status: typeof status === 'number' ? status : 200,
            headers,
            body: new TextEncoder().encode(json),
        };
    }
    const bytes = body instanceof ApexBlob ? body.bytes : new Uint8Array();
    return { status: typeof status === 'number' ? status : 200, headers, body: bytes };
}

/** The body of a 500 for what an Apex REST method left uncaught. */
export function restFault(error: ApexException | LimitException): { errorCode: string; message: string } {
    const message =
        error instanceof ApexException ? error.toString() : `System.LimitException: ${error.message}`;
    return { errorCode: 'APEX_ERROR', message: `${message}\n\n${error.stackTraceString()}` };
}
