import type { TestReport, TestResult } from './result.ts';

function escape(text: string): string {
    return text.replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[^\t\n\r\x20-\uFFFD]/g, '');
}

/** The report as JUnit XML, one suite a class. */
export function junitXml(report: TestReport): string {
    const byClass = Map.groupBy(
        report.results.filter((result) => !result.isTestSetup),
        (result) => result.className,
    );
    const suites = [...byClass].map(([name, results]) => {
        const failed = results.filter((result) => result.outcome === 'Fail').length;
        const skipped = results.filter(
            (result) => result.outcome === 'Skip' || result.outcome === 'CompileFail',
        ).length;
        const counts = `tests="${results.length}" failures="${failed}" skipped="${skipped}"`;
        return `  <testsuite name="${escape(name)}" ${counts}>\n${results.map(testCase).join('')}  </testsuite>\n`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

function testCase(result: TestResult): string {
    const seconds = (result.milliseconds / 1000).toFixed(3);
    const head = `    <testcase classname="${escape(result.className)}" name="${escape(result.methodName)}" time="${seconds}"`;
    if (result.outcome === 'Pass') return `${head}/>\n`;
    const message = escape(result.message ?? '');
    const inside =
        result.outcome === 'Fail'
            ? `<failure message="${message}">${escape(result.stackTrace ?? '')}</failure>`
            : `<skipped message="${message}"/>`;
    return `${head}>${inside}</testcase>\n`;
}
