/** Which units can be loaded: those that compile, and whose superclasses and interfaces do. */
import type { BoundType, BoundUnit } from '../apex/bind/bound.ts';
import type { ApexType } from '../apex/bind/symbols.ts';

export interface BrokenUnit {
    readonly unit: BoundUnit;
    /** What is wrong, with its place. */
    readonly reason: string;
}
export interface Soundness {
    readonly sound: readonly BoundUnit[];
    readonly broken: readonly BrokenUnit[];
}

/** Units that merely call broken ones stay: they fail where they do so. */
export function separateSound(units: readonly BoundUnit[]): Soundness {
    const broken = new Map<BoundUnit, string>();
    const brokenTypes = new Set<string>();
    const declare = (unit: BoundUnit, reason: string): void => {
        broken.set(unit, reason);
        for (const type of typesOf(unit)) brokenTypes.add(type.symbol.qualifiedName.toLowerCase());
    };
    for (const unit of units) {
        const first = unit.diagnostics[0];
        if (first !== undefined)
            declare(unit, `${first.file}:${first.span.line}:${first.span.column} ${first.message}`);
    }
    for (let before = -1; before !== broken.size;) {
        before = broken.size;
        for (const unit of units) {
            if (broken.has(unit)) continue;
            const culprit = typesOf(unit)
                .flatMap(supertypesOf)
                .find((name) => brokenTypes.has(name.toLowerCase()));
            if (culprit !== undefined)
                declare(unit, `Dependent class is invalid and needs recompilation: ${culprit}`);
        }
    }
    return {
        sound: units.filter((unit) => !broken.has(unit)),
        broken: [...broken].map(([unit, reason]) => ({ unit, reason })),
    };
}

function typesOf({ declaration }: BoundUnit): BoundType[] {
    if (declaration.kind === 'Trigger') return [];
    return withInner(declaration.kind === 'Type' ? declaration : declaration.type);
}
function withInner(type: BoundType): BoundType[] {
    return [type, ...type.inner.flatMap(withInner)];
}
/** Names of the user types that a type needs to exist. */
function supertypesOf({ symbol }: BoundType): string[] {
    const above: readonly (ApexType | null)[] = [symbol.superclass, ...symbol.interfaces];
    return above.flatMap((type) =>
        type?.kind === 'class' && type.symbol.origin === 'user' ? [type.symbol.qualifiedName] : [],
    );
}
