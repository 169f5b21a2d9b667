import type { CodeCoverage } from '../../api/test-contract.ts';
import type { Runtime } from '../../runtime/index.ts';

type Code = Runtime['codes'][number];

/** Tells which lines each test class ran, by watching the counters between test methods. */
export class CoverageByTest {
    readonly #codes: readonly Code[];
    readonly #before = new Map<Code, ArrayLike<number>>();
    /** Lines run, by test class and code. */
    readonly #lines = new Map<string, Map<Code, Set<number>>>();

    constructor(runtime: Runtime) {
        this.#codes = runtime.codes.filter((code) => code.unit.kind !== 'anonymous');
    }

    /** A method of this test class has just run. */
    note(testClass: string): void {
        const own = this.#lines.get(testClass) ?? new Map<Code, Set<number>>();
        this.#lines.set(testClass, own);
        for (const code of this.#codes) {
            const before = this.#before.get(code);
            const lines = own.get(code) ?? new Set<number>();
            for (const line of code.unit.executableLines) {
                if ((code.hits[line] ?? 0) > (before?.[line] ?? 0)) {
                    lines.add(line);
                }
            }
            if (lines.size > 0) {
                own.set(code, lines);
            }
            this.#before.set(code, code.hits.slice());
        }
    }

    result(): (CodeCoverage & { readonly testClass: string })[] {
        return [...this.#lines].flatMap(([testClass, codes]) =>
            [...codes]
                .filter(([{ unit }]) => unit.name !== null && !isTest(unit))
                .map(([{ unit }, lines]) => ({
                    testClass,
                    name: unit.name ?? '',
                    kind: unit.kind === 'trigger' ? ('trigger' as const) : ('class' as const),
                    covered: unit.executableLines.filter((line) => lines.has(line)),
                    uncovered: unit.executableLines.filter((line) => !lines.has(line)),
                })),
        );
    }
}

function isTest(unit: Code['unit']): boolean {
    return unit.types[0]?.annotations.some((one) => one.name === 'istest') === true;
}
