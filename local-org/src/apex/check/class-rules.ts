/**
 * What a class must keep: overriding, implementing, visibility, modifiers.
 * Runs on declared symbols, before bodies; changes nothing.
 */
import type { Declared } from '../bind/declare.ts';
import { ancestry, signatureOf, viewOf, type View } from '../bind/members.ts';
import { problems } from '../bind/problems.ts';
import type { MethodSymbol, TypeSymbol } from '../bind/symbols.ts';
import { BROKEN, classType, sameType, substitute, typeName } from '../bind/types.ts';
import { isAssignable } from './conversion.ts';
import { signatureText } from './calls.ts';
import { topLevel } from './visibility.ts';
import { checkFieldModifiers, checkMethodModifiers, checkTypeModifiers } from './modifier-rules.ts';

export function checkClass(declared: Declared): void {
    const { symbol, declaration, unit } = declared;
    checkTypeModifiers(declared);
    checkSuperclass(declared);
    const view = viewOf(classType(symbol), unit.world.catalog);
    const above = view ? [...ancestry(view, unit.world.catalog)].slice(1) : [];
    for (const one of declared.methods) {
        checkMethodModifiers(one.symbol, one.declaration, declared);
        if (symbol.kind === 'class' && one.declaration.returns) {
            checkOverride(one.symbol, above, declared);
        }
    }
    for (const member of declaration.members) {
        checkFieldModifiers(member, declared);
    }
    if (symbol.kind === 'class' && !symbol.modifiers.has('abstract')) {
        checkImplemented(symbol, above, declared);
    }
    declared.inner.forEach(checkClass);
}

function checkSuperclass({ symbol, declaration, unit }: Declared): void {
    const parent = symbol.superclass?.kind === 'class' ? symbol.superclass.symbol : null;
    if (!parent) {
        return;
    }
    const open =
        parent.modifiers.has('virtual') || parent.modifiers.has('abstract') || isExceptionClass(parent);
    if (!open && parent.origin === 'user') {
        unit.report(declaration.name.span, problems.notExtensible(parent.qualifiedName));
    }
    if (isExceptionClass(symbol) && !symbol.name.endsWith('Exception')) {
        unit.report(declaration.name.span, problems.exceptionName(symbol.qualifiedName));
    }
    const silent = declaration.members.every((member) => member.kind !== 'Method' || member.returns !== null);
    if (
        silent &&
        parent.origin === 'user' &&
        parent.constructors.length > 0 &&
        !parent.constructors.some((one) => one.parameters.length === 0)
    ) {
        unit.report(declaration.name.span, problems.noDefaultConstructor(parent.qualifiedName));
    }
}

export function isExceptionClass(symbol: TypeSymbol): boolean {
    for (
        let at: TypeSymbol | null = symbol;
        at;
        at = at.superclass?.kind === 'class' ? at.superclass.symbol : null
    ) {
        if (at.qualifiedName === 'System.Exception') {
            return true;
        }
    }
    return false;
}

function shown(method: MethodSymbol, view: View | null = null): string {
    return signatureText({ member: method, bindings: view?.bindings ?? new Map() });
}

const visibilityRank = { private: 0, protected: 1, public: 2, global: 3 } as const;
function rank(method: MethodSymbol): number {
    const word =
        (['global', 'public', 'protected'] as const).find((one) => method.modifiers.has(one)) ?? 'private';
    return visibilityRank[word];
}

/** Methods every object has may be given by any class; only toString must say `override`. */
const objectMethods = new Set(['equals', 'hashcode', 'tostring']);

function checkOverride(
    method: MethodSymbol,
    above: readonly View[],
    { symbol, declaration, unit }: Declared,
): void {
    const unknownAncestor =
        (declaration.extends && !symbol.superclass) ||
        symbol.interfaces.length < declaration.implements.length;
    if (!method.span || unknownAncestor || method.modifiers.has('static')) {
        return;
    }
    const name = method.name.toLowerCase();
    const signature = signatureOf(method, new Map());
    for (const view of above) {
        if (view.symbol.kind !== 'class') {
            continue;
        }
        const overridden = view.symbol.methods
            .get(name)
            ?.find((one) => !one.modifiers.has('static') && signatureOf(one, view.bindings) === signature);
        if (overridden) {
            checkOverridden(method, overridden, view, symbol, unit);
            return;
        }
    }
    if (objectMethods.has(name)) {
        checkObjectMethod(method, name, unit);
    } else if (
        method.modifiers.has('override') &&
        !above.some((view) =>
            view.symbol.methods.get(name)?.some((one) => signatureOf(one, view.bindings) === signature),
        )
    ) {
        unit.report(method.span, problems.overridesNothing(shown(method)));
    }
}

function checkObjectMethod(method: MethodSymbol, name: string, unit: Declared['unit']): void {
    const isText = name === 'tostring' && method.parameters.length === 0;
    if (name === 'equals' && method.modifiers.has('override') && method.span) {
        unit.report(method.span, problems.overridesNothing(shown(method)));
    }
    if (isText && !method.modifiers.has('override') && method.span) {
        unit.report(method.span, problems.mustOverride(shown(method)));
    }
}

/** Private methods of another top-level class are not seen: what has their name and types needs no `override`. */
function isHidden(method: MethodSymbol, from: TypeSymbol): boolean {
    return (
        method.owner.origin === 'user' &&
        rank(method) === visibilityRank.private &&
        topLevel(method.owner) !== topLevel(from)
    );
}

function checkOverridden(
    method: MethodSymbol,
    overridden: MethodSymbol,
    view: View,
    symbol: TypeSymbol,
    unit: Declared['unit'],
): void {
    const span = method.span;
    if (!span || isHidden(overridden, symbol)) {
        return;
    }
    const open =
        overridden.modifiers.has('virtual') ||
        overridden.modifiers.has('abstract') ||
        overridden.modifiers.has('override');
    if (!open) {
        unit.report(span, problems.notVirtual(shown(method)));
    } else if (!method.modifiers.has('override')) {
        unit.report(span, problems.mustOverride(shown(method)));
    } else if (
        method.returns !== BROKEN &&
        !sameType(method.returns, substitute(overridden.returns, view.bindings))
    ) {
        unit.report(
            span,
            problems.returnClash(
                typeName(method.returns),
                typeName(overridden.returns),
                symbol.qualifiedName,
            ),
        );
    } else if (rank(method) < Math.min(rank(overridden), visibilityRank.public)) {
        unit.report(span, problems.reducedVisibility(shown(method)));
    }
}

function checkImplemented(symbol: TypeSymbol, above: readonly View[], { declaration, unit }: Declared): void {
    for (const view of above) {
        const direct = symbol.interfaces.some((one) => one.kind === 'class' && one.symbol === view.symbol);
        if (view.symbol.qualifiedName === 'Database.Batchable' && symbol.outer && direct) {
            unit.report(declaration.name.span, problems.onlyTopLevelImplements(viewName(view)));
        }
    }
    const own: View = { symbol, bindings: new Map() };
    const classes = [own, ...above.filter((view) => view.symbol.kind === 'class')];
    for (const view of above) {
        for (const [name, methods] of view.symbol.methods) {
            for (const method of methods) {
                const isInterface = view.symbol.kind === 'interface';
                if (!isInterface && !method.modifiers.has('abstract')) {
                    continue;
                }
                const found = implementation(name, method, view, classes, unit);
                const overrides =
                    isInterface || found?.modifiers.has('override') === true || isHidden(method, symbol);
                if (!found || !overrides) {
                    const problem = isInterface ? problems.mustImplement : problems.mustImplementAbstract;
                    const at = !isInterface && method.owner.file === symbol.file ? method.span : null;
                    unit.report(
                        at ?? declaration.name.span,
                        problem(symbol.qualifiedName, contractText(method, view)),
                    );
                } else if (
                    isInterface &&
                    found.owner.origin === 'user' &&
                    rank(found) < visibilityRank.public
                ) {
                    unit.report(
                        declaration.name.span,
                        problems.implementationVisibility(symbol.qualifiedName, contractText(method, view)),
                    );
                }
            }
        }
    }
}

/** The method as its interface declares it, with the arguments of a generic one: `Comparator<String>.compare`. */
function contractText(method: MethodSymbol, view: View): string {
    return shown(method, view).replace(`${view.symbol.qualifiedName}.`, () => `${viewName(view)}.`);
}

function viewName({ symbol, bindings }: View): string {
    const given = symbol.typeParameters.map((name) => typeName(bindings.get(name) ?? { kind: 'object' }));
    return given.length === 0 ? symbol.qualifiedName : `${symbol.qualifiedName}<${given.join(',')}>`;
}

function implementation(
    name: string,
    method: MethodSymbol,
    view: View,
    classes: readonly View[],
    unit: Declared['unit'],
): MethodSymbol | null {
    const signature = signatureOf(method, view.bindings);
    const returns = substitute(method.returns, view.bindings);
    const isBatch = view.symbol.qualifiedName === 'Database.Batchable';
    for (const candidate of classes) {
        for (const one of candidate.symbol.methods.get(name) ?? []) {
            if (one === method || one.modifiers.has('abstract')) {
                continue;
            }
            const matches = signatureOf(one, candidate.bindings) === signature;
            const given = substitute(one.returns, candidate.bindings);
            const fits = sameType(given, returns) || isAssignable(given, returns, unit.world.catalog);
            const batch = isBatch && fitsBatch(one, method, view, unit);
            if ((matches && fits) || batch) {
                return one;
            }
        }
    }
    return isUniversal(name, method) ? method : null;
}

/** `start` may return a locator or an iterable; `execute` may take a list of another kind of record. */
function fitsBatch(one: MethodSymbol, method: MethodSymbol, view: View, unit: Declared['unit']): boolean {
    return (
        one.parameters.length === method.parameters.length &&
        one.parameters.every((parameter, i) => {
            const wanted = substitute(method.parameters[i].type, view.bindings);
            return isAssignable(wanted, parameter.type, unit.world.catalog);
        })
    );
}

/** Interfaces that repeat what every object has are satisfied by it. */
function isUniversal(name: string, method: MethodSymbol): boolean {
    return objectMethods.has(name) && method.parameters.length <= 1;
}
