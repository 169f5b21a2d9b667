import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import {
    REFUSED,
    SEARCH_REFUSED,
    SEARCH_WORKS,
    WORKS,
    soqlCoverageSection,
} from '../../src/soql/coverage.ts';
import { runSearch } from '../../src/soql/run.ts';
import { NotEmulatedError } from '../../src/text/not-emulated.ts';
import { TestOrg } from './fixture.ts';

let org: TestOrg;

before(() => {
    org = new TestOrg();
    org.add('Account', { Name: 'Alps', Industry: 'Energy', BillingLatitude: 47, BillingLongitude: 8 });
});

const refusedByName = (error: unknown): boolean => error instanceof NotEmulatedError;

describe('what COVERAGE.md lists as working runs', () => {
    for (const soql of WORKS.flatMap((feature) => feature.examples)) {
        test(soql, () => {
            const { records, count } = org.query(soql, ['x']);
            assert.ok(count !== null || Array.isArray(records));
        });
    }
    for (const sosl of SEARCH_WORKS.flatMap((feature) => feature.examples)) {
        test(sosl, () => assert.ok(runSearch({ sosl, mode: 'system' }, org.context).length > 0));
    }
});

describe('what it lists as refused is refused by name', () => {
    for (const soql of REFUSED.flatMap((feature) => feature.examples)) {
        test(soql, () => assert.throws(() => org.query(soql), refusedByName));
    }
    for (const sosl of SEARCH_REFUSED.flatMap((feature) => feature.examples)) {
        test(sosl, () =>
            assert.throws(() => runSearch({ sosl, mode: 'system' }, org.context), refusedByName),
        );
    }
});

test('the section counts objects and features', () => {
    const section = soqlCoverageSection();
    assert.match(section, /^## SOQL and SOSL\n/);
    const objects = /(\d+) standard objects with (\d+) fields/.exec(section);
    assert.ok(Number(objects?.[1]) >= 104, `${objects?.[1]} standard objects`);
});
