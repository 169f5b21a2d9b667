/** Run-time types of a program: user types by name, platform types through the library, the rest made of them. */
import type { TypeSpec } from '../apex/emit/type-spec.ts';
import type { Schema } from '../schema/model.ts';
import {
    anyType,
    defineType,
    exceptionClass,
    findPrimitiveType,
    iteratorOf,
    listOf,
    mapOf,
    type PrimitiveTypeName,
    primitiveType,
    type RuntimeType,
    setOf,
    sobjectAnyType,
    sobjectType,
} from '../values/index.ts';
import type { ClassRef } from './class-ref.ts';
import type { Platform } from './platform.ts';

export class Types {
    readonly #refs: ReadonlyMap<string, ClassRef>;
    readonly #platform: Platform;
    readonly #schema: () => Schema;
    readonly #generic = new Map<string, RuntimeType>();

    constructor(refs: ReadonlyMap<string, ClassRef>, platform: Platform, schema: () => Schema) {
        this.#refs = refs;
        this.#platform = platform;
        this.#schema = schema;
    }
    of(spec: TypeSpec): RuntimeType {
        if (spec === 'any' || spec === 'void') return anyType;
        switch (spec[0]) {
            case 'primitive':
                return primitiveType(spec[1] as PrimitiveTypeName);
            case 'sobject':
                return this.#record(spec[1]);
            case 'list':
                return listOf(this.of(spec[1]));
            case 'set':
                return setOf(this.of(spec[1]));
            case 'map':
                return mapOf(this.of(spec[1]), this.of(spec[2]));
            case 'user':
                return this.#refs.get(spec[1].toLowerCase())?.type ?? defineType(spec[1], 'class');
            case 'platform': {
                const [, name, ...args] = spec;
                return this.#platformType(
                    name,
                    args.map((argument) => this.of(argument)),
                );
            }
            default:
                return spec satisfies never;
        }
    }
    #record(name: string | null): RuntimeType {
        return name === null ? sobjectAnyType : sobjectType(this.#schema().object(name)?.apiName ?? name);
    }
    #platformType(name: string, args: readonly RuntimeType[]): RuntimeType {
        if (/exception$/i.test(name)) return this.#platform.typeNamed(name) ?? exceptionClass(name).$type;
        if (/^system\.iterator$/i.test(name)) return iteratorOf(args[0] ?? anyType);
        const known = this.#platform.typeNamed(name);
        if (known !== undefined && args.length === 0) return known;
        const full =
            args.length === 0 ? name : `${known?.name ?? name}<${args.map((arg) => arg.name).join(',')}>`;
        let type = this.#generic.get(full.toLowerCase());
        if (type === undefined) {
            const kind = known?.kind === 'interface' ? 'interface' : 'class';
            type = defineType(full, kind, known?.supertypes ?? [], args);
            this.#generic.set(full.toLowerCase(), type);
        }
        return type;
    }

    /** By the name `Type.forName` takes, in any case; null when there is none. */
    named(name: string): RuntimeType | null {
        const text = name.replace(/\s/g, '');
        const generic = /^(?:System\.)?(List|Set|Map|Iterator)<(.*)>$/i.exec(text);
        if (generic !== null) return this.#genericNamed(generic[1]!.toLowerCase(), generic[2]!);
        if (text.endsWith('[]')) {
            const element = this.named(text.slice(0, -2));
            return element === null ? null : listOf(element);
        }
        const user = this.#refs.get(text.toLowerCase());
        if (user !== undefined) return user.type;
        const short = text.replace(/^(System|Schema)\./i, '');
        if (short.toLowerCase() === 'object') return anyType;
        const primitive = findPrimitiveType(short);
        if (primitive !== undefined) return primitive;
        if (short.toLowerCase() === 'sobject') return sobjectAnyType;
        const object = this.#schema().object(short);
        if (object !== undefined) return sobjectType(object.apiName);
        return (
            this.#platform.typeNamed(text) ??
            this.#platform.typeNamed(`System.${text}`) ??
            this.#platform.typeNamed(`Schema.${text}`) ??
            null
        );
    }
    #genericNamed(name: string, inside: string): RuntimeType | null {
        const args = splitArguments(inside).map((part) => this.named(part));
        if (args.some((arg) => arg === null)) return null;
        const [first, second] = args as RuntimeType[];
        if (first === undefined) return null;
        if (name === 'map') return second === undefined ? null : mapOf(first, second);
        return name === 'list' ? listOf(first) : name === 'set' ? setOf(first) : iteratorOf(first);
    }
}

/** Splits at the commas outside of angle brackets. */
function splitArguments(text: string): string[] {
    const parts: string[] = [''];
    let depth = 0;
    for (const c of text) {
        if (c === '<') depth++;
        if (c === '>') depth--;
        if (c === ',' && depth === 0) parts.push('');
        else parts[parts.length - 1] += c;
    }
    return parts;
}
