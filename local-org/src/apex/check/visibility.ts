/** Who may see a member or a type. */
import type { Annotation, Modifier, TypeSymbol } from '../bind/symbols.ts';
import { superclassOf } from '../bind/resolve-type.ts';

interface Guarded {
    readonly owner: TypeSymbol;
    readonly modifiers: ReadonlySet<Modifier>;
    readonly annotations: readonly Annotation[];
}

export function topLevel(symbol: TypeSymbol): TypeSymbol {
    let at = symbol;
    while (at.outer) {
        at = at.outer;
    }
    return at;
}

export function isTestClass(symbol: TypeSymbol): boolean {
    return topLevel(symbol).annotations.some((one) => one.name === 'istest');
}

/** True when code inside `from` (null: a trigger) may use the member. `word` overrides the member's own visibility. */
export function isVisible(member: Guarded, from: TypeSymbol | null, word: Modifier | null = null): boolean {
    const { owner, modifiers } = member;
    if (owner.origin === 'platform' || owner.kind !== 'class') {
        return true;
    }
    const visibility =
        word ?? (['global', 'public', 'protected'] as const).find((one) => modifiers.has(one)) ?? 'private';
    if (visibility === 'global' || visibility === 'public' || modifiers.has('webservice')) {
        return true;
    }
    if (!from) {
        return false;
    }
    if (topLevel(from) === topLevel(owner)) {
        return true;
    }
    if (isTestClass(from) && member.annotations.some((one) => one.name === 'testvisible')) {
        return true;
    }
    return visibility === 'protected' && withOuter(from).some((one) => descends(one, owner));
}

function withOuter(symbol: TypeSymbol): TypeSymbol[] {
    return symbol.outer ? [symbol, symbol.outer] : [symbol];
}

function descends(symbol: TypeSymbol, ancestor: TypeSymbol): boolean {
    for (let at: TypeSymbol | null = symbol; at; at = superclassOf(at)) {
        if (at === ancestor) {
            return true;
        }
    }
    return false;
}

/** True when code inside `from` may name the type. */
export function isTypeVisible(type: TypeSymbol, from: TypeSymbol | null): boolean {
    if (type.origin === 'platform' || !type.outer) {
        return true;
    }
    if (type.modifiers.has('public') || type.modifiers.has('global')) {
        return true;
    }
    if (!from) {
        return false;
    }
    const testVisible = type.annotations.some((one) => one.name === 'testvisible') && isTestClass(from);
    const isProtected =
        type.modifiers.has('protected') &&
        withOuter(from).some((one) => descends(one, type.outer as TypeSymbol));
    return testVisible || isProtected || topLevel(from) === topLevel(type);
}
