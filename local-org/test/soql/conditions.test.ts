import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { ApexDate, ApexDatetime, ApexDecimal, SObject } from '../../src/values/index.ts';
import { seededOrg } from './fixture.ts';

let org: ReturnType<typeof seededOrg>;

before(() => {
    org = seededOrg();
});

describe('conditions', () => {
    const cases: readonly [string, unknown[]][] = [
        [`Name = 'BERN'`, ['Bern']],
        [`Name = 'zÜRICH'`, ['Zürich']],
        [`Name != 'Bern'`, ['Zürich', 'aarau']],
        [`Industry != 'Energy'`, ['Zürich', 'aarau']],
        [`NOT Industry = 'Energy'`, ['Zürich', 'aarau']],
        [`Industry = null`, ['aarau']],
        [`Industry = ''`, ['aarau']],
        [`Industry != null`, ['Bern', 'Zürich']],
        [`AnnualRevenue > 500`, ['Zürich']],
        [`AnnualRevenue >= 500 AND AnnualRevenue < 1500.01`, ['Bern', 'Zürich']],
        [`AnnualRevenue < 1e3`, ['Bern']],
        [`NumberOfEmployees IN (20, 300)`, ['Bern', 'Zürich']],
        [`Name LIKE '%r%'`, ['Bern', 'Zürich', 'aarau']],
        [`Name LIKE 'Z_RICH'`, ['Zürich']],
        [`Name LIKE 'b%'`, ['Bern']],
        [`Name LIKE '\\\\%'`, []],
        [`(NOT Name LIKE 'b%') AND Industry != null`, ['Zürich']],
        [`Industry IN ('energy', 'BANKING')`, ['Bern', 'Zürich']],
        [`Industry NOT IN ('Energy')`, ['Zürich', 'aarau']],
        [`Industry IN (null, 'Energy')`, ['Bern', 'aarau']],
        [`(Name = 'Bern' OR Name = 'aarau') AND Industry = null`, ['aarau']],
        [`Parent.Name = 'bern'`, ['Zürich']],
        [`Parent.Name = null`, ['Bern', 'aarau']],
        [`Parent.Name != 'x'`, ['Bern', 'Zürich', 'aarau']],
        [`Account.Name = 'bern'`, ['Bern']],
        [`Id IN (SELECT AccountId FROM Contact)`, ['Bern', 'Zürich']],
        [`Id NOT IN (SELECT AccountId FROM Contact WHERE AccountId != null)`, ['aarau']],
        [`Id NOT IN (SELECT AccountId FROM Contact WHERE Name = 'Cedar')`, ['Bern', 'aarau']],
        [`Id IN (SELECT Account__c FROM Meter__c WHERE Power__c > 1)`, ['Zürich']],
    ];
    for (const [where, expected] of cases) {
        test(where, () => assert.deepEqual(org.names(`SELECT Name FROM Account WHERE ${where}`), expected));
    }

    test('an alias may stand before field names', () => {
        assert.deepEqual(org.names(`SELECT a.Name FROM Account a WHERE a.Parent.Name = 'Bern'`), ['Zürich']);
        assert.deepEqual(org.names(`SELECT c.Name FROM Contact c, c.Account a WHERE a.Name = 'Zürich'`), [
            'Cedar',
        ]);
    });

    test('a checkbox is never empty, also where there is no parent', () => {
        const count = (where: string): number | null =>
            org.query(`SELECT COUNT() FROM Contact WHERE ${where}`).count;
        assert.deepEqual(
            [count('DoNotCall = null'), count('DoNotCall != null'), count('DoNotCall = false')],
            [4, 0, 4],
        );
        assert.equal(count('ReportsTo.DoNotCall = false'), 4);
    });

    test('a case-sensitive field minds the case', () => {
        assert.deepEqual(org.names(`SELECT Name FROM Meter__c WHERE Code__c = 'AB'`), ['m2']);
        assert.deepEqual(org.names(`SELECT Name FROM Meter__c WHERE Code__c LIKE 'a%'`), ['m1']);
    });

    test('decimals compare exactly', () => {
        assert.deepEqual(org.names('SELECT Name FROM Meter__c WHERE Power__c = 0.1'), ['m1']);
        assert.deepEqual(org.names('SELECT Name FROM Meter__c WHERE Power__c > 0.199 AND Power__c < 0.201'), [
            'm2',
        ]);
    });

    test('INCLUDES asks for any group, each group for all its values', () => {
        const names = (where: string): unknown[] =>
            org.names(`SELECT Name FROM Meter__c WHERE Tags__c ${where}`);
        assert.deepEqual(names(`INCLUDES ('A;C')`), ['m1']);
        assert.deepEqual(names(`INCLUDES ('A;B', 'b')`), ['m2']);
        assert.deepEqual(names(`EXCLUDES ('A')`), ['m2', 'm3']);
    });
});

describe('dates', () => {
    const contacts: readonly [string, unknown[]][] = [
        // The user lives in Los Angeles: today begins at 08:00 UTC.
        [`CreatedDate = TODAY`, ['Cedar']],
        [`CreatedDate = YESTERDAY`, ['Ash', 'Birch']],
        [`CreatedDate < TODAY`, ['Ash', 'Birch', 'Oak']],
        [`CreatedDate > YESTERDAY`, ['Cedar']],
        [`CreatedDate = LAST_N_DAYS:1`, ['Ash', 'Birch', 'Cedar']],
        [`CreatedDate = THIS_YEAR`, ['Ash', 'Birch', 'Cedar']],
        [`CreatedDate = LAST_MONTH`, ['Oak']],
        [`CreatedDate != THIS_MONTH`, ['Oak']],
        [`CreatedDate = 2025-01-15T08:00:00Z`, ['Cedar']],
        [`CreatedDate >= 2025-01-15T09:00:00+01:00`, ['Cedar']],
    ];
    for (const [where, expected] of contacts) {
        test(where, () => assert.deepEqual(org.names(`SELECT Name FROM Contact WHERE ${where}`), expected));
    }
    const meters: readonly [string, unknown[]][] = [
        [`ReadOn__c = TODAY`, ['m1']],
        [`ReadOn__c = 2025-01-14`, ['m2']],
        [`ReadOn__c >= LAST_N_DAYS:1`, ['m1', 'm2']],
        [`ReadOn__c = LAST_YEAR`, ['m3']],
        [`ReadOn__c = LAST_QUARTER`, ['m3']],
        [`ReadOn__c = THIS_WEEK`, ['m1', 'm2']],
        [`ReadOn__c = N_DAYS_AGO:1`, ['m2']],
        [`CALENDAR_YEAR(ReadOn__c) = 2024`, ['m3']],
        [`DAY_IN_WEEK(ReadOn__c) = 4`, ['m1']],
    ];
    for (const [where, expected] of meters) {
        test(where, () => assert.deepEqual(org.names(`SELECT Name FROM Meter__c WHERE ${where}`), expected));
    }
});

describe('binds', () => {
    test('by position, as literals have them', () => {
        assert.deepEqual(
            org.names('SELECT Name FROM Account WHERE Name = :0 AND AnnualRevenue < :1', [
                'bern',
                ApexDecimal.of('500.5'),
            ]),
            ['Bern'],
        );
        assert.deepEqual(
            org.names('SELECT Name FROM Account WHERE Id IN :0 LIMIT :1', [[org.zurich, org.bern], 1]),
            ['Bern'],
        );
    });
    test('by name in any case, as dynamic queries have them', () => {
        const binds = new Map<string, unknown>([['wanted', new Set(['aarau', 'BERN'])]]);
        assert.deepEqual(org.names('SELECT Name FROM Account WHERE Name IN :Wanted', binds), [
            'Bern',
            'aarau',
        ]);
    });
    test('records stand for their ids, short ids for long ones', () => {
        const account = new SObject(org.schema.object('Account') as SObject['object']);
        account.id = org.bern;
        assert.deepEqual(org.names('SELECT Name FROM Contact WHERE AccountId IN :0', [[account]]), [
            'Ash',
            'Birch',
        ]);
        assert.deepEqual(org.names('SELECT Name FROM Account WHERE Id = :0', [org.bern.slice(0, 15)]), [
            'Bern',
        ]);
    });
    test('null, empty lists and dates', () => {
        assert.deepEqual(org.names('SELECT Name FROM Account WHERE Industry = :0', [null]), ['aarau']);
        assert.deepEqual(org.names('SELECT Name FROM Account WHERE Name IN :0', [[]]), []);
        assert.equal(org.names('SELECT Name FROM Account WHERE Name NOT IN :0', [[]]).length, 3);
        assert.deepEqual(
            org.names('SELECT Name FROM Meter__c WHERE ReadOn__c = :0', [new ApexDate(2025, 1, 14)]),
            ['m2'],
        );
        assert.deepEqual(
            org.names('SELECT Name FROM Contact WHERE CreatedDate < :0', [
                new ApexDatetime(Date.UTC(2025, 0, 1)),
            ]),
            ['Oak'],
        );
    });
    test('a name that is not bound', () => {
        assert.throws(
            () => org.query('SELECT Id FROM Account WHERE Name = :nobody', new Map()),
            /^.*Variable does not exist: nobody/,
        );
    });
    test('values are parameters, never text', () => {
        const nasty = `x'; DROP TABLE "Account"; --`;
        assert.deepEqual(org.names('SELECT Name FROM Account WHERE Name = :0', [nasty]), []);
        const plan = org.plan('SELECT Name FROM Account WHERE Name = :0', [nasty]);
        assert.equal(
            plan.sql.text,
            'SELECT t0."Id", t0."Name" FROM "Account" t0 WHERE t0."Name" = ? AND t0."IsDeleted" = 0 ORDER BY t0.rowid',
        );
        assert.deepEqual(plan.sql.parameters, [nasty]);
    });
});
