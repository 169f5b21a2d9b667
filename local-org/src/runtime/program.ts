/** Emitted units loaded as JavaScript: types defined, scripts run, classes linked under their superclasses. */
import { Script } from 'node:vm';
import type { EmittedType, EmittedUnit } from '../apex/emit/emitted.ts';
import type { TypeSpec } from '../apex/emit/type-spec.ts';
import type { Schema } from '../schema/model.ts';
import {
    ApexException,
    defineConstants,
    defineType,
    exceptionClass,
    registerScript,
    type RuntimeType,
    SCRIPT_PREFIX,
    unregisterScript,
} from '../values/index.ts';
import { ClassRef, type EmittedClass } from './class-ref.ts';
import { makeKit, type Kit, type KitServices } from './kit.ts';
import { shapeOfRef } from './shapes.ts';
import { Types } from './types.ts';

/** A class without superclass extends this. */
class ApexObject {}

export interface LoadedTrigger {
    readonly name: string;
    readonly object: string;
    readonly events: readonly string[];
    run(): void;
}
interface LoadedUnit {
    readonly make?: (superclass: unknown) => EmittedClass;
    readonly run?: () => void;
}
/** A unit with its line counters. */
export interface LoadedCode {
    readonly unit: EmittedUnit;
    readonly hits: Uint8Array;
    readonly script: string;
}

let generations = 0;

export class Program {
    readonly refs = new Map<string, ClassRef>();
    readonly triggers: LoadedTrigger[] = [];
    readonly codes: LoadedCode[] = [];
    readonly types: Types;
    /** Why classes that were left out are, by lower-case name. */
    readonly broken: ReadonlyMap<string, string>;
    readonly #kit: Kit;
    readonly #generation = ++generations;
    readonly #begun: (ref: ClassRef) => void;
    readonly #factories = new Map<ClassRef, (superclass: unknown) => EmittedClass>();
    readonly #triggersByEvent = new Map<string, LoadedTrigger[]>();
    readonly #linking = new Set<ClassRef>();

    constructor(
        units: readonly EmittedUnit[],
        broken: ReadonlyMap<string, string>,
        services: KitServices & { schema: () => Schema },
        begun: (ref: ClassRef) => void,
    ) {
        this.broken = broken;
        this.#begun = begun;
        this.types = new Types(this.refs, services.platform, services.schema);
        this.#kit = makeKit(this, services);
        this.#load(units);
    }

    /** Adds anonymous Apex for as long as it runs; its types hide others of the same name. */
    addAnonymous(unit: EmittedUnit): { readonly c: EmittedClass; remove(): void } {
        const names = unit.types.map((type) => type.name.toLowerCase());
        const hidden = names.map((name) => this.refs.get(name));
        this.#load([unit]);
        return {
            c: this.refs.get(names[0]!)!.c!,
            remove: () => {
                names.forEach((name, index) => {
                    const before = hidden[index];
                    if (before === undefined) this.refs.delete(name);
                    else this.refs.set(name, before);
                });
                const index = this.codes.findIndex((code) => code.unit === unit);
                if (index >= 0) unregisterScript(this.codes.splice(index, 1)[0]!.script);
            },
        };
    }
    /** In name order. */
    triggersOf(objectName: string, event: string): LoadedTrigger[] {
        const key = `${objectName.toLowerCase()} ${event}`;
        let found = this.#triggersByEvent.get(key);
        if (found === undefined) {
            const object = objectName.toLowerCase();
            found = this.triggers.filter(
                (trigger) => trigger.object.toLowerCase() === object && trigger.events.includes(event),
            );
            found.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
            this.#triggersByEvent.set(key, found);
        }
        return found;
    }
    /** The class reference behind an instance or type; undefined for what no user class is. */
    refOf(type: RuntimeType): ClassRef | undefined {
        const ref = this.refs.get(type.name.toLowerCase());
        return ref?.type === type ? ref : undefined;
    }
    dispose(): void {
        for (const code of this.codes) unregisterScript(code.script);
    }

    #load(units: readonly EmittedUnit[]): void {
        const fresh: ClassRef[] = [];
        for (const unit of units) {
            for (const facts of unit.types) {
                const ref = new ClassRef(facts, defineType(facts.name, facts.kind), this.#begun);
                this.refs.set(facts.name.toLowerCase(), ref);
                if (facts.kind === 'enum') defineConstants(ref.type, facts.constants);
                fresh.push(ref);
            }
        }
        for (const ref of fresh) this.#findSuperclass(ref);
        for (const ref of fresh) this.#fillSupertypes(ref);
        for (const unit of units) this.#evaluate(unit);
        for (const ref of fresh) this.#link(ref);
        for (const ref of fresh) this.#describe(ref);
    }
    #findSuperclass(ref: ClassRef): void {
        const above = ref.facts.superclass;
        if (Array.isArray(above) && above[0] === 'user')
            ref.superclass = this.refs.get(above[1].toLowerCase()) ?? null;
    }
    #fillSupertypes(ref: ClassRef): void {
        const all = new Set<RuntimeType>();
        this.#collectSupertypes(ref.facts, all);
        (ref.type.supertypes as RuntimeType[]).push(...all);
    }
    #collectSupertypes(facts: EmittedType, into: Set<RuntimeType>): void {
        const direct: TypeSpec[] = [
            ...(facts.superclass === null ? [] : [facts.superclass]),
            ...facts.interfaces,
        ];
        for (const spec of direct) {
            const type = this.types.of(spec);
            into.add(type);
            const user =
                Array.isArray(spec) && spec[0] === 'user' ? this.refs.get(spec[1].toLowerCase()) : undefined;
            if (user !== undefined) this.#collectSupertypes(user.facts, into);
            else for (const above of type.supertypes) into.add(above);
        }
    }
    #evaluate(unit: EmittedUnit): void {
        const script = `${SCRIPT_PREFIX}${this.#generation}/${unit.file.replace(/[\s()]/g, '_')}`;
        registerScript(script, unit.bodies);
        const hits = new Uint8Array(unit.lineCount + 2);
        this.codes.push({ unit, hits, script });
        const factory = new Script(unit.code, { filename: script }).runInThisContext() as (
            kit: Kit,
            hits: Uint8Array,
        ) => LoadedUnit;
        const loaded = factory(this.#kit, hits);
        if (unit.trigger !== null) {
            this.triggers.push({ name: unit.name!, ...unit.trigger, run: loaded.run! });
        } else if (unit.types[0]?.kind === 'class') {
            this.#factories.set(this.refs.get(unit.types[0].name.toLowerCase())!, loaded.make!);
        }
    }
    /** Makes the class after its superclass and its outer class. */
    #link(ref: ClassRef): void {
        if (ref.c !== null || ref.facts.kind !== 'class' || this.#linking.has(ref)) return;
        this.#linking.add(ref);
        if (ref.superclass !== null) this.#link(ref.superclass);
        let make = this.#factories.get(ref);
        if (make === undefined) {
            const cut = ref.facts.name.lastIndexOf('.');
            const outer = this.refs.get(ref.facts.name.slice(0, cut).toLowerCase())!;
            this.#link(outer);
            make = outer.c?.[`$${ref.facts.name.slice(cut + 1).toLowerCase()}`] as typeof make;
        }
        if (make === undefined) throw new Error(`Cannot link ${ref.facts.name}`);
        ref.c = make(ref.superclass?.c ?? this.#platformSuperclass(ref.facts));
        ref.c.$type = ref.type;
        ref.type.implementation = ref.c;
        this.#linking.delete(ref);
    }
    #platformSuperclass(facts: EmittedType): unknown {
        const above = facts.superclass;
        if (above === null || !Array.isArray(above) || above[0] !== 'platform') return ApexObject;
        if (/exception$/i.test(above[1]))
            return /^system\.exception$/i.test(above[1]) ? ApexException : exceptionClass(above[1]);
        const implementation = this.types.of(above).implementation;
        return typeof implementation === 'function' ? implementation : ApexObject;
    }
    #describe(ref: ClassRef): void {
        if (ref.c !== null) ref.c.$shape = shapeOfRef(ref, this.types);
    }
}
