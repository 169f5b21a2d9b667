export { coveragePercent } from './coverage.ts';
export { junitXml } from './junit.ts';
export {
    type CodeCoverage,
    isGreen,
    summaryLine,
    type TestOutcome,
    type TestReport,
    type TestResult,
} from './result.ts';
export { runTests, type TestRunOptions } from './run-tests.ts';
export type { TestSelection } from './test-class.ts';
