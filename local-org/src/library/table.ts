/**
 * The table of implementations: what `platformKey` of a call, constructor or property leads to. Keys are
 * `System.String.contains(String)`, `System.Http.new()`, `System.Foo.name` and, for setters, `System.Foo.name=`.
 */
import { NotEmulatedError } from '../text/not-emulated.ts';
import type { Implementation, PlatformTypeDefinition, PropertyImplementation } from './define.ts';

export type PlatformFunction = (...values: unknown[]) => unknown;

/** Name and parameter types of a member's signature; `parameters` is null for a property. */
export interface MemberSignature {
    readonly name: string;
    readonly isStatic: boolean;
    readonly parameters: readonly string[] | null;
}

/** Splits at commas that stand outside of angle brackets. */
function splitParameters(text: string): string[] {
    const parts: string[] = [];
    let depth = 0;
    let part = '';
    for (const c of text) {
        depth += c === '<' ? 1 : c === '>' ? -1 : 0;
        if (c === ',' && depth === 0) {
            parts.push(part);
            part = '';
        } else {
            part += c;
        }
    }
    return part.trim() === '' ? parts : [...parts, part];
}

export function readSignature(text: string): MemberSignature {
    const isStatic = text.startsWith('static ');
    const call = /([A-Za-z_]\w*)\s*\(([\s\S]*)\)\s*$/.exec(text);
    if (call !== null) {
        const parameters = splitParameters(call[2]).map((part) =>
            part
                .trim()
                .replace(/\s+\w+$/, '')
                .replace(/\s+/g, ''),
        );
        return { name: call[1], isStatic, parameters };
    }
    const property = /([A-Za-z_]\w*)\s*(?:\{[^}]*\})?\s*$/.exec(text);
    if (property === null) {
        throw new Error(`Not a member signature: ${text}`);
    }
    return { name: property[1], isStatic, parameters: null };
}

export function keyOfMember(typeName: string, signature: MemberSignature): string {
    const { name, parameters } = signature;
    return `${typeName}.${name}${parameters === null ? '' : `(${parameters.join(',')})`}`;
}

/** The slot an instance answers an interface call under. */
export function slotOf(name: string, arity: number): string {
    return `${name.toLowerCase()}$${arity}`;
}

/** All implementations of the definitions; refused members throw NotEmulatedError when called. */
export function implementationTable(
    definitions: readonly PlatformTypeDefinition[],
): ReadonlyMap<string, PlatformFunction> {
    const table = new Map<string, PlatformFunction>();
    for (const definition of definitions) {
        for (const [text, member] of Object.entries(definition.members ?? {})) {
            addMember(table, definition.name, readSignature(text), member);
        }
        for (const text of definition.refuses ?? []) {
            const signature = readSignature(text);
            const key = keyOfMember(definition.name, signature);
            const refuse = (): never => {
                throw new NotEmulatedError(key);
            };
            table.set(key, refuse);
            if (signature.parameters === null) {
                table.set(`${key}=`, refuse);
            }
        }
    }
    for (const definition of definitions) {
        answerSlots(definition);
    }
    return table;
}

function addMember(
    table: Map<string, PlatformFunction>,
    typeName: string,
    signature: MemberSignature,
    member: Implementation | PropertyImplementation | null,
): void {
    const key = keyOfMember(typeName, signature);
    if (typeof member === 'function') {
        table.set(key, member as PlatformFunction);
    } else if (member !== null) {
        if (member.get !== undefined) {
            table.set(key, member.get as PlatformFunction);
        }
        if (member.set !== undefined) {
            table.set(`${key}=`, member.set as PlatformFunction);
        }
    }
}

/**
 * Puts instance methods onto the prototype under their slots, so that Apex may call platform objects through
 * interfaces, and user classes may extend platform classes.
 */
function answerSlots(definition: PlatformTypeDefinition): void {
    const prototype = definition.implementation?.prototype as Record<string, unknown> | undefined;
    if (prototype === undefined) {
        return;
    }
    for (const [text, member] of Object.entries(definition.members ?? {})) {
        const { name, isStatic, parameters } = readSignature(text);
        if (typeof member !== 'function' || isStatic || parameters === null || name === 'new') {
            continue;
        }
        const slot = slotOf(name, parameters.length);
        if (!Object.hasOwn(prototype, slot)) {
            Object.defineProperty(prototype, slot, {
                value: function (this: unknown, ...values: unknown[]) {
                    return (member as PlatformFunction)(this, ...values);
                },
                configurable: true,
                writable: true,
            });
        }
    }
}
