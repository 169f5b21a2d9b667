/** What a test run reports. */
export type TestOutcome = 'Pass' | 'Fail' | 'CompileFail' | 'Skip';

export interface TestResult {
    readonly className: string;
    readonly methodName: string;
    /** Skip: it needs something the local org does not emulate. CompileFail: its class does not compile. */
    readonly outcome: TestOutcome;
    /** `System.AssertException: Assertion Failed: …`; null for a pass. */
    readonly message: string | null;
    readonly stackTrace: string | null;
    readonly milliseconds: number;
    readonly isTestSetup: boolean;
    /** Use of governor limits by limit name, where it was asked for. */
    readonly limits?: Readonly<Record<string, { readonly used: number; readonly maximum: number }>>;
    /** What the test wrote by System.debug, where limits were asked for. */
    readonly log?: readonly string[];
}
export interface CodeCoverage {
    readonly name: string;
    readonly kind: 'class' | 'trigger';
    readonly covered: readonly number[];
    readonly uncovered: readonly number[];
}
export interface TestReport {
    readonly results: readonly TestResult[];
    /** Of all classes and triggers that are no tests; empty where it was not asked for. */
    readonly coverage: readonly CodeCoverage[];
    readonly milliseconds: number;
}

/** The last line of a run: `3 passed, 1 failed, 2 skipped`. */
export function summaryLine(results: readonly TestResult[]): string {
    const count = (...outcomes: TestOutcome[]): number =>
        results.filter((result) => !result.isTestSetup && outcomes.includes(result.outcome)).length;
    const skipped = count('Skip', 'CompileFail');
    return `${count('Pass')} passed, ${count('Fail')} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
/** True when nothing failed. */
export function isGreen(report: TestReport): boolean {
    return !report.results.some((result) => result.outcome === 'Fail');
}
