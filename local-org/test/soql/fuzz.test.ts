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
    const parent = org.add('Account', {
        Name: 'Bern',
        Rating: 'Hot',
        Type: 'Other',
        CreatedDate: '2025-01-14T00:00:00Z',
    });
    org.add('Account', { Name: 'Zürich', ParentId: parent, NumberOfEmployees: 7 });
    org.add('Contact', { Name: 'Ash', AccountId: parent });
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

const quoted = fc
    .string({ maxLength: 12, unit: 'grapheme' })
    .map((text) => `'${text.replace(/[\\']/g, '\\$&')}'`);
const compared = fc.constantFrom('=', '!=', '<', '<=', '>', '>=');
const equal = fc.constantFrom('=', '!=');
const dates = fc.constantFrom(
    'TODAY',
    'LAST_N_DAYS:9',
    'THIS_FISCAL_QUARTER',
    'N_WEEKS_AGO:2',
    '2025-01-01T00:00:00Z',
    'null',
);
const words = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...parts).map((all) => all.join(' '));
const one = fc.constant.bind(fc) as (word: string) => fc.Arbitrary<string>;

/** Conditions on accounts that mean something. */
const condition = fc.letrec((tie) => ({
    any: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        tie('simple') as fc.Arbitrary<string>,
        words(
            one('('),
            tie('any') as fc.Arbitrary<string>,
            fc.constantFrom('AND', 'OR'),
            tie('any') as fc.Arbitrary<string>,
            one(')'),
        ),
        words(one('(NOT'), tie('simple') as fc.Arbitrary<string>, one(')')),
    ),
    simple: fc.oneof(
        words(fc.constantFrom('Name', 'Industry', 'Owner.Name', 'Parent.Name', 'Phone'), compared, quoted),
        words(fc.constantFrom('Name', 'Website', 'Parent.Parent.Name'), one('LIKE'), quoted),
        words(
            fc.constantFrom('Rating', 'Type'),
            fc.constantFrom('IN', 'NOT IN'),
            quoted.map((text) => `(${text}, 'Hot', null)`),
        ),
        words(
            fc.constantFrom('AnnualRevenue', 'NumberOfEmployees', 'BillingLatitude'),
            compared,
            fc.integer().map(String),
        ),
        words(fc.constantFrom('CreatedDate', 'LastModifiedDate'), compared, dates),
        words(
            fc.constantFrom('IsDeleted', 'Owner.IsActive'),
            equal,
            fc.constantFrom('true', 'false', 'null'),
        ),
        words(one('Id'), fc.constantFrom('IN', 'NOT IN'), one('(SELECT AccountId FROM Contact)')),
        words(one('CALENDAR_YEAR(CreatedDate)'), compared, one('2025')),
    ),
})).any;

const meaningful = fc.oneof(
    words(
        one(
            'SELECT Name, Owner.Name, Parent.Name, (SELECT Name FROM Contacts ORDER BY Name LIMIT 2) FROM Account WHERE',
        ),
        condition,
        fc.constantFrom('ORDER BY Name', 'ORDER BY Rating DESC NULLS LAST, Parent.Name', ''),
        fc.constantFrom('LIMIT 3', 'LIMIT 5 OFFSET 1', ''),
    ),
    words(one('SELECT COUNT() FROM Account WHERE'), condition),
    words(
        one(
            'SELECT Type, COUNT(Id) n, SUM(AnnualRevenue), MAX(Rating), AVG(NumberOfEmployees) FROM Account WHERE',
        ),
        condition,
        fc.constantFrom(
            'GROUP BY Type',
            'GROUP BY ROLLUP(Type)',
            'GROUP BY Type HAVING COUNT(Id) > 0 ORDER BY COUNT(Id)',
        ),
    ),
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
    assert.equal(org.query('SELECT COUNT() FROM Account').count, 3, 'nothing was changed');
});

test('queries that mean something are answered', () => {
    fc.assert(
        fc.property(meaningful, (soql) => {
            org.query(soql);
        }),
        { numRuns: 3000 },
    );
});

test('a condition and its negation part the records', () => {
    fc.assert(
        fc.property(condition, (where) => {
            const yes = org.query(`SELECT COUNT() FROM Account WHERE ${where}`).count ?? 0;
            const no =
                org.query(
                    `SELECT COUNT() FROM Account WHERE (NOT ${where.startsWith('(') ? where : `(${where})`})`,
                ).count ?? 0;
            assert.equal(yes + no, 3);
        }),
        { numRuns: 2000 },
    );
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
