/** Which units can run: those that compile, and whose dependencies do. */
import type { BoundUnit } from '../apex/bind/bound.ts';

function nameOf(unit: BoundUnit): string {
    const { declaration } = unit;
    if (declaration.kind === 'Trigger') return declaration.name.toLowerCase();
    return (
        declaration.kind === 'Type' ? declaration.symbol : declaration.type.symbol
    ).qualifiedName.toLowerCase();
}
/** Top-level name of a dependency, which may name an inner type. */
const topLevel = (name: string): string => name.split('.')[0]!.toLowerCase();

export interface Soundness {
    readonly sound: readonly BoundUnit[];
    /** The others, each with the name of the first class that keeps it from running; null for its own fault. */
    readonly broken: readonly { readonly unit: BoundUnit; readonly because: string | null }[];
}

export function separateSound(units: readonly BoundUnit[]): Soundness {
    const broken = new Map<BoundUnit, string | null>();
    const brokenNames = new Set<string>();
    const declare = (unit: BoundUnit, because: string | null): void => {
        broken.set(unit, because);
        if (unit.declaration.kind === 'Type') brokenNames.add(nameOf(unit));
    };
    for (const unit of units) if (unit.diagnostics.length > 0) declare(unit, null);
    for (let before = -1; before !== broken.size;) {
        before = broken.size;
        for (const unit of units) {
            if (broken.has(unit)) continue;
            const culprit = [...unit.dependencies].find((name) => brokenNames.has(topLevel(name)));
            if (culprit !== undefined) declare(unit, culprit);
        }
    }
    return {
        sound: units.filter((unit) => !broken.has(unit)),
        broken: [...broken].map(([unit, because]) => ({ unit, because })),
    };
}
