import type { LoadedCode } from '../runtime/program.ts';
import type { CodeCoverage } from './result.ts';
import { isTestClass } from './test-class.ts';

/** Lines run and not run, of every class and trigger that is no test, in name order. */
export function collectCoverage(codes: readonly LoadedCode[]): CodeCoverage[] {
    const found: CodeCoverage[] = [];
    for (const { unit, hits } of codes) {
        if (unit.kind === 'anonymous' || unit.name === null) continue;
        if (unit.types[0] !== undefined && isTestClass(unit.types[0])) continue;
        found.push({
            name: unit.name,
            kind: unit.kind,
            covered: unit.executableLines.filter((line) => hits[line] !== 0),
            uncovered: unit.executableLines.filter((line) => hits[line] === 0),
        });
    }
    return found.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

/** Covered lines of all, in percent; 100 where there is nothing to cover. */
export function coveragePercent(coverage: readonly CodeCoverage[]): number {
    const covered = coverage.reduce((sum, one) => sum + one.covered.length, 0);
    const all = covered + coverage.reduce((sum, one) => sum + one.uncovered.length, 0);
    return all === 0 ? 100 : (covered * 100) / all;
}
