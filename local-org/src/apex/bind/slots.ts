/** The JavaScript properties under which instances answer calls. */
import type { Declared } from './declare.ts';
import { ancestry, key, signatureOf, viewOf, type View } from './members.ts';
import type { MethodSymbol, PlatformCatalog, TypeSymbol } from './symbols.ts';
import { classType } from './types.ts';

/** The slot of a method that is alone with its name and arity in its class chain. */
export function slotOf(name: string, arity: number): string {
    return `${name.toLowerCase()}$${arity}`;
}

/**
 * Gives every instance method its slot: that of what it overrides or implements, else its own. Types are taken
 * after their supertypes. A method that implements several interface methods answers all their slots; so does a
 * static method, which may implement an interface's method.
 */
export function assignSlots(all: readonly Declared[]): void {
    const declared = new Map<TypeSymbol, Declared>();
    const add = (one: Declared): void => {
        declared.set(one.symbol, one);
        one.inner.forEach(add);
    };
    all.forEach(add);
    tellInterfacesApart([...declared.values()]);
    const done = new Set<TypeSymbol>();
    const visit = (symbol: TypeSymbol): void => {
        const one = declared.get(symbol);
        if (!one || done.has(symbol)) {
            return;
        }
        done.add(symbol);
        for (const parent of [symbol.superclass, ...symbol.interfaces]) {
            if (parent?.kind === 'class') {
                visit(parent.symbol);
            }
        }
        slotsOf(symbol, one.unit.world.catalog);
    };
    [...declared.keys()].forEach(visit);
}

/**
 * Methods of two interfaces with one name and arity but different parameters must not share a slot: a class may
 * implement both. The platform's own are told apart by the catalogue.
 */
function tellInterfacesApart(declared: readonly Declared[]): void {
    const own = declared.map((one) => one.symbol).filter((symbol) => symbol.kind === 'interface');
    if (own.length === 0) return;
    const platform = [...(declared[0] as Declared).unit.world.catalog.types()];
    const signatures = new Map<string, Set<string>>();
    for (const { methods } of [...own, ...platform.filter((type) => type.kind === 'interface')]) {
        for (const method of [...methods.values()].flat()) {
            const plain = slotOf(method.name, method.parameters.length);
            const known = signatures.get(plain) ?? new Set<string>();
            signatures.set(plain, known.add(signatureOf(method, new Map())));
        }
    }
    for (const method of own.flatMap((symbol) => [...symbol.methods.values()].flat())) {
        if ((signatures.get(method.slot)?.size ?? 0) > 1) method.slot = typedSlot(method);
    }
}

function slotsOf(symbol: TypeSymbol, catalog: PlatformCatalog): void {
    const view = viewOf(classType(symbol), catalog);
    const above: View[] = view ? [...ancestry(view, catalog)].slice(1) : [];
    for (const [name, overloads] of symbol.methods) {
        const taken = new Map<string, string>();
        for (const ancestor of above) {
            for (const method of ancestor.symbol.methods.get(name) ?? []) {
                if (!taken.has(method.slot)) {
                    taken.set(method.slot, signatureOf(method, ancestor.bindings));
                }
            }
        }
        for (const method of overloads) {
            takeSlots(method, name, above, taken);
        }
    }
    separate(symbol.constructors, 'new');
    answerInherited(symbol, above);
}

function takeSlots(
    method: MethodSymbol,
    name: string,
    above: readonly View[],
    taken: Map<string, string>,
): void {
    const signature = signatureOf(method, new Map());
    const inherited = inheritedSlots(name, signature, above);
    if (inherited.length > 0 && !method.modifiers.has('static')) {
        method.slot = inherited[0];
        method.alsoAnswers = inherited.slice(1);
    } else {
        method.alsoAnswers = inherited;
        method.slot = taken.has(method.slot) ? typedSlot(method) : method.slot;
    }
    taken.set(method.slot, signature);
}

/** The slots under which supertypes know a method of that name and signature, nearest first. */
function inheritedSlots(name: string, signature: string, above: readonly View[]): string[] {
    const slots = new Set<string>();
    for (const { symbol, bindings } of above) {
        for (const method of symbol.methods.get(name) ?? []) {
            if (!method.modifiers.has('static') && signatureOf(method, bindings) === signature) {
                slots.add(method.slot);
                method.alsoAnswers.forEach((slot) => slots.add(slot));
            }
        }
    }
    return [...slots];
}

/** The slot of a method that is not alone with its name and arity. */
export function typedSlot(method: MethodSymbol): string {
    const types = method.parameters.map((one) => key(one.type).replace(/\W+/g, '_'));
    return `${method.slot}$${types.join('$')}`;
}

function separate(methods: readonly MethodSymbol[], name: string): void {
    const taken = new Set<string>();
    for (const method of methods) {
        method.slot = slotOf(name, method.parameters.length);
        method.slot = taken.has(method.slot) ? typedSlot(method) : method.slot;
        taken.add(method.slot);
    }
}

/** An inherited method that implements an interface of this type answers that interface's slot too. */
function answerInherited(symbol: TypeSymbol, above: readonly View[]): void {
    const interfaces = above.filter((view) => view.symbol.kind === 'interface');
    const classes = above.filter((view) => view.symbol.kind === 'class');
    for (const { symbol: contract, bindings } of interfaces) {
        for (const [name, wanted] of contract.methods) {
            for (const method of wanted) {
                const signature = signatureOf(method, bindings);
                const own = symbol.methods
                    .get(name)
                    ?.some((one) => signatureOf(one, new Map()) === signature);
                if (own) {
                    continue;
                }
                for (const parent of classes) {
                    const inherited = parent.symbol.methods
                        .get(name)
                        ?.find((one) => signatureOf(one, parent.bindings) === signature);
                    if (
                        inherited &&
                        inherited.slot !== method.slot &&
                        !inherited.alsoAnswers.includes(method.slot)
                    ) {
                        inherited.alsoAnswers.push(method.slot);
                    }
                }
            }
        }
    }
}
