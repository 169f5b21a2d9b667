/** What the Tooling API and deployments ask of the test runner; `cli` fills it with `testing`. */
export interface TestSelection {
    readonly className: string;
    /** All test methods of the class where absent. */
    readonly methods?: readonly string[];
}
export interface TestRunRequest {
    /** Null: every test class of the org. */
    readonly selection: readonly TestSelection[] | null;
    readonly coverage: boolean;
}
export interface TestMethodResult {
    readonly className: string;
    readonly methodName: string;
    readonly outcome: 'Pass' | 'Fail' | 'CompileFail' | 'Skip';
    readonly message: string | null;
    readonly stackTrace: string | null;
    readonly milliseconds: number;
    readonly isTestSetup: boolean;
}
export interface CodeCoverage {
    readonly name: string;
    readonly kind: 'class' | 'trigger';
    readonly covered: readonly number[];
    readonly uncovered: readonly number[];
}
export interface TestRunResult {
    readonly results: readonly TestMethodResult[];
    readonly coverage: readonly CodeCoverage[];
    /** What each test class covered. */
    readonly coverageByTest: readonly (CodeCoverage & { readonly testClass: string })[];
    readonly milliseconds: number;
}
