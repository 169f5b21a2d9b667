/** Which of several methods a call means. */
import type { BoundExpression } from '../bind/bound.ts';
import type { Found } from '../bind/members.ts';
import type { ApexType, MethodSymbol, PlatformCatalog } from '../bind/symbols.ts';
import { BROKEN, substitute } from '../bind/types.ts';
import { converted, distance } from './conversion.ts';

export type Choice = Found<MethodSymbol> | 'none' | 'ambiguous';

/**
 * The one method that fits the arguments best by their static types: the smallest sum of conversion steps.
 * `null` fits every type equally well.
 */
export function chooseOverload(
    candidates: readonly Found<MethodSymbol>[],
    given: readonly ApexType[],
    catalog: PlatformCatalog,
): Choice {
    const fitting: { readonly found: Found<MethodSymbol>; readonly distance: number }[] = [];
    for (const found of candidates) {
        const distance = distanceTo(found, given, catalog);
        if (distance !== null) {
            fitting.push({ found, distance });
        }
    }
    if (fitting.length === 0) {
        return 'none';
    }
    const smallest = Math.min(...fitting.map((one) => one.distance));
    const best = fitting.filter((one) => one.distance === smallest);
    if (best.length === 1) {
        return best[0].found;
    }
    if (given.includes(BROKEN)) {
        return fitting[0].found;
    }
    return best.length > 1 && sameOwnerChain(best.map((one) => one.found)) ? best[0].found : 'ambiguous';
}

/** Equal fits of methods declared in different types: the nearest one wins, as it hides the other. */
function sameOwnerChain(best: readonly Found<MethodSymbol>[]): boolean {
    return new Set(best.map((one) => one.member.owner)).size > 1;
}

function distanceTo(
    { member, bindings }: Found<MethodSymbol>,
    given: readonly ApexType[],
    catalog: PlatformCatalog,
): number | null {
    if (member.parameters.length !== given.length) {
        return null;
    }
    let sum = 0;
    for (const [i, parameter] of member.parameters.entries()) {
        const wanted = substitute(parameter.type, bindings);
        const far = wanted === BROKEN ? 10_000 : distance(given[i], wanted, catalog);
        if (far === null) {
            return null;
        }
        sum += far;
    }
    return sum;
}

/** The arguments with the types of the parameters. */
export function convertedArguments(
    { member, bindings }: Found<MethodSymbol>,
    given: readonly BoundExpression[],
): BoundExpression[] {
    return given.map((value, i) => converted(value, substitute(member.parameters[i].type, bindings)));
}
