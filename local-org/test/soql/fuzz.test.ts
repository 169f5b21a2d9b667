/** Whatever text comes in: a result, Salesforce's refusal or ours by name; never a crash, never SQL made of values. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { SoqlError } from '../../src/soql/error.ts';
import { runSearch } from '../../src/soql/run.ts';
import { NotEmulatedError } from '../../src/text/not-emulated.ts';
import { TestOrg } from './fixture.ts';

let org: TestOrg;

before(() => {
    org = new TestOrg();
    org.add('Account', { Name: `O'Neill "x"; DROP`, AnnualRevenue: 5 });
    org.add('Meter__c', { Name: 'm', Power__c: 1, Tags__c: 'A;B' });
});

const RUNS = 10_000;
const parts = fc.constantFrom(
    'SELECT',
    'FROM',
    'WHERE',
    'AND',
    'OR',
    'NOT',
    'IN',
    'LIKE',
    'INCLUDES',
    'ORDER BY',
    'GROUP BY',
    'HAVING',
    'LIMIT',
    'OFFSET',
    'ROLLUP',
    'CUBE',
    'NULLS LAST',
    'DESC',
    'FOR UPDATE',
    'ALL ROWS',
    'TYPEOF',
    'WHEN',
    'THEN',
    'ELSE',
    'END',
    'USING SCOPE mine',
    'WITH USER_MODE',
    'COUNT()',
    'COUNT(Id)',
    'SUM(AnnualRevenue)',
    'toLabel(Industry)',
    'FIELDS(ALL)',
    'CALENDAR_YEAR(CreatedDate)',
    'Id',
    'Name',
    'AccountId',
    'Owner.Name',
    'Parent.Parent.Name',
    'What.Type',
    'Account',
    'Contact',
    'Task',
    'Meter__c',
    'Power__c',
    'Tags__c',
    'Contacts',
    '(',
    ')',
    ',',
    '=',
    '!=',
    '<',
    '>=',
    `'x'`,
    `'%'`,
    `'A;B'`,
    '5',
    '-1.5',
    'null',
    'true',
    'TODAY',
    'LAST_N_DAYS:3',
    '2025-01-01',
    '2025-01-01T00:00:00Z',
    ':0',
    ':name',
    '.',
    '"',
    ';',
    '--',
    '/*',
    `\\`,
    `'`,
);
const shapes = fc.oneof(
    fc.array(parts, { maxLength: 25 }).map((words) => words.join(' ')),
    fc
        .tuple(
            fc.array(parts, { minLength: 1, maxLength: 6 }),
            fc.constantFrom('Account', 'Contact', 'Meter__c', 'Task'),
            fc.array(parts, { maxLength: 10 }),
        )
        .map(
            ([select, object, rest]) => `SELECT ${select.join(', ')} FROM ${object} WHERE ${rest.join(' ')}`,
        ),
    fc
        .string({ maxLength: 80, unit: 'grapheme' })
        .map((text) => `SELECT Id FROM Account WHERE Name = ${text}`),
);

function survives(work: () => unknown): void {
    try {
        work();
    } catch (error) {
        assert.ok(
            error instanceof SoqlError || error instanceof NotEmulatedError,
            String((error as Error).stack),
        );
    }
}

test('any query is answered or refused', () => {
    fc.assert(
        fc.property(shapes, fc.anything({ maxDepth: 1 }), (soql, bind) => {
            survives(() => org.query(soql, [bind as string]));
        }),
        { numRuns: RUNS },
    );
    assert.equal(org.query('SELECT COUNT() FROM Account').count, 1, 'nothing was changed');
});

test('any text in a value finds exactly the records that hold it', () => {
    fc.assert(
        fc.property(fc.string({ maxLength: 40, unit: 'grapheme' }), (text) => {
            const literal = `'${text.replace(/[\\']/g, '\\$&')}'`;
            const bound = org.query('SELECT Id FROM Account WHERE Name = :0 OR Name LIKE :1', [
                text,
                `no${text}`,
            ]).records.length;
            const written = org.query(
                `SELECT Id FROM Account WHERE Name = ${literal} OR Name IN (${literal}, 'y')`,
            ).records.length;
            assert.equal(bound, 0);
            assert.equal(written, 0);
        }),
        { numRuns: 2000 },
    );
    assert.equal(org.query(`SELECT Id FROM Account WHERE Name = 'o\\'neill "X"; drop'`).records.length, 1);
});

test('any search text is answered or refused', () => {
    fc.assert(
        fc.property(fc.string({ maxLength: 30, unit: 'grapheme' }), (text) => {
            survives(() =>
                runSearch(
                    { sosl: 'FIND :0 RETURNING Account(Name)', binds: [text], mode: 'system' },
                    org.context,
                ),
            );
            survives(() =>
                runSearch({ sosl: `FIND {${text}} RETURNING Account(Name)`, mode: 'system' }, org.context),
            );
        }),
        { numRuns: 2000 },
    );
});
