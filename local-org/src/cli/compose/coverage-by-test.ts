import type { CodeCoverage } from '../../api/test-contract.ts';
import type { Runtime } from '../../runtime/index.ts';

type Code = Runtime['codes'][number];
type Lines = Map<Code, Set<number>>;

/** Tells which lines each test class ran, by emptying the counters after each test method. */
export class CoverageByTest {
    readonly #codes: readonly Code[];
    readonly #byTest = new Map<string, Lines>();
    readonly #all: Lines = new Map();

    constructor(runtime: Runtime) {
        this.#codes = runtime.codes.filter((code) => code.unit.kind !== 'anonymous' && !isTest(code.unit));
    }

    /** A method of this test class has just run. */
    note(testClass: string): void {
        const own: Lines = this.#byTest.get(testClass) ?? new Map();
        this.#byTest.set(testClass, own);
        for (const code of this.#codes) {
            for (const line of code.unit.executableLines) {
                if (code.hits[line] !== 0) {
                    linesOf(own, code).add(line);
                    linesOf(this.#all, code).add(line);
                }
            }
            code.hits.fill(0);
        }
    }

    /** What each test class covered; code it did not touch is left out. */
    byTest(): (CodeCoverage & { readonly testClass: string })[] {
        return [...this.#byTest].flatMap(([testClass, own]) =>
            [...own].map(([code, lines]) => ({ testClass, ...coverageOf(code, lines) })),
        );
    }

    /** What all of them covered, of all code that is no test, in name order. */
    all(): CodeCoverage[] {
        return this.#codes
            .map((code) => coverageOf(code, this.#all.get(code) ?? new Set()))
            .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
    }
}

function linesOf(lines: Lines, code: Code): Set<number> {
    const known = lines.get(code) ?? new Set<number>();
    lines.set(code, known);
    return known;
}

function coverageOf({ unit }: Code, lines: ReadonlySet<number>): CodeCoverage {
    return {
        name: unit.name ?? '',
        kind: unit.kind === 'trigger' ? 'trigger' : 'class',
        covered: unit.executableLines.filter((line) => lines.has(line)),
        uncovered: unit.executableLines.filter((line) => !lines.has(line)),
    };
}

function isTest(unit: Code['unit']): boolean {
    return unit.types[0]?.annotations.some((one) => one.name === 'istest') === true;
}
