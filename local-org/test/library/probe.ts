/** Runs Apex expressions against the library, and whole snippets inside an org of their own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeOrg } from '../../src/cli/compose.ts';
import { apexCalls } from '../../src/cli/compose/apex-calls.ts';
import { load } from '../runtime/harness.ts';

/** An Apex expression and the text `String.valueOf` makes of it; `!` in front: the exception it leaves. */
export type Example = readonly [expression: string, text: string | null];

/** One test with a row for each example; all are compiled together, which is fast. */
export function examples(name: string, rows: readonly Example[], members = ''): void {
    test(name, () => {
        const methods = rows.map(
            ([expression], index) => `public static Object e${index}() { return ${expression}; }`,
        );
        const body = `public class Probe {\n${members}\n${methods.join('\n')}\npublic static String text(Object o) { return o == null ? null : String.valueOf(o); }\n}`;
        const probe = load({ Probe: body });
        for (const [index, [expression, expected]] of rows.entries()) {
            const actual =
                expected?.startsWith('!') === true
                    ? `!${probe.fails(`Probe.e${index}`).toString()}`
                    : probe.call('Probe.text', probe.call(`Probe.e${index}`));
            assert.equal(actual, expected, expression);
        }
    });
}

/** Runs anonymous Apex, whose own assertions decide, in a fresh org in memory. */
export function inOrg(name: string, apex: string): void {
    test(name, () => {
        const composed = composeOrg({ location: ':memory:' });
        try {
            const result = apexCalls(composed).executeAnonymous(composed.admin(), apex, 67);
            assert.equal(result.compileProblem ?? null, null, `line ${result.line}`);
            assert.equal(result.exceptionMessage ?? null, null, result.exceptionStackTrace ?? '');
        } finally {
            composed.close();
        }
    });
}
