import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { ApexDate, ApexDatetime, ApexDecimal, SObject } from '../../src/values/index.ts';
import { SoqlError } from '../../src/soql/error.ts';
import { TestOrg, plain } from './fixture.ts';

let org: TestOrg;
let bern: string;
let zurich: string;

before(() => {
    org = new TestOrg();
    bern = org.add('Account', {
        Name: 'Bern',
        Industry: 'Energy',
        AnnualRevenue: 500,
        NumberOfEmployees: 20,
        Rating: 'Cold',
    });
    zurich = org.add('Account', {
        Name: 'Zürich',
        Industry: 'Banking',
        AnnualRevenue: 1500,
        NumberOfEmployees: 300,
        Rating: 'Hot',
        ParentId: bern,
    });
    org.add('Account', { Name: 'aarau' });
    org.add('Contact', {
        LastName: 'Ash',
        Name: 'Ash',
        Email: 'ash@x.ch',
        AccountId: bern,
        CreatedDate: '2025-01-14T08:30:00Z',
    });
    org.add('Contact', {
        LastName: 'Birch',
        Name: 'Birch',
        AccountId: bern,
        CreatedDate: '2025-01-15T07:59:59Z',
    });
    org.add('Contact', {
        LastName: 'Cedar',
        Name: 'Cedar',
        AccountId: zurich,
        CreatedDate: '2025-01-15T08:00:00Z',
    });
    org.add('Contact', { LastName: 'Oak', Name: 'Oak', CreatedDate: '2024-12-31T23:00:00Z' });
    org.add('Meter__c', {
        Name: 'm1',
        Power__c: 0.1,
        Code__c: 'aB',
        Tags__c: 'A;C',
        Account__c: bern,
        ReadOn__c: '2025-01-15',
    });
    org.add('Meter__c', {
        Name: 'm2',
        Power__c: 0.2,
        Code__c: 'AB',
        Tags__c: 'B',
        Account__c: bern,
        ReadOn__c: '2025-01-14',
    });
    org.add('Meter__c', { Name: 'm3', Power__c: 12, Account__c: zurich, ReadOn__c: '2024-12-31' });
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
        assert.deepEqual(org.names('SELECT Name FROM Account WHERE Id IN :0 LIMIT :1', [[zurich, bern], 1]), [
            'Bern',
        ]);
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
        account.id = bern;
        assert.deepEqual(org.names('SELECT Name FROM Contact WHERE AccountId IN :0', [[account]]), [
            'Ash',
            'Birch',
        ]);
        assert.deepEqual(org.names('SELECT Name FROM Account WHERE Id = :0', [bern.slice(0, 15)]), ['Bern']);
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

describe('order and window', () => {
    test('text without regard to case and accents, empty values first', () => {
        assert.deepEqual(org.names('SELECT Name FROM Account ORDER BY Name'), ['aarau', 'Bern', 'Zürich']);
        assert.deepEqual(org.names('SELECT Name FROM Account ORDER BY AnnualRevenue DESC'), [
            'aarau',
            'Zürich',
            'Bern',
        ]);
        assert.deepEqual(org.names('SELECT Name FROM Account ORDER BY AnnualRevenue DESC NULLS LAST'), [
            'Zürich',
            'Bern',
            'aarau',
        ]);
        assert.deepEqual(
            org.names('SELECT Name FROM Contact ORDER BY Account.Name DESC NULLS LAST, Name DESC'),
            ['Cedar', 'Birch', 'Ash', 'Oak'],
        );
    });
    test('picklists in the order of their values', () => {
        assert.deepEqual(org.names('SELECT Name FROM Account WHERE Rating != null ORDER BY Rating'), [
            'Zürich',
            'Bern',
        ]);
    });
    test('limit and offset', () => {
        assert.deepEqual(org.names('SELECT Name FROM Account ORDER BY Name LIMIT 1 OFFSET 1'), ['Bern']);
    });
});

describe('relationships', () => {
    test('parents are records, and none where the lookup is empty', () => {
        const [cedar, oak] = org.query(
            `SELECT Name, Account.Name, Account.Parent.Name FROM Contact WHERE Name IN ('Cedar', 'Oak')`,
        ).records;
        assert.equal(cedar.parent('Account')?.get('Name'), 'Zürich');
        assert.equal(cedar.parent('account')?.parent('Parent')?.get('Name'), 'Bern');
        assert.equal(cedar.get('AccountId'), zurich, 'Apex reads the foreign key, too');
        assert.equal(cedar.queried?.has('accountid'), false, 'but it was not selected');
        assert.equal(oak.parent('Account'), null);
    });
    test('children of all parents in one statement, limits per parent', () => {
        const { records } = org.query(
            'SELECT Name, (SELECT Name FROM Contacts ORDER BY Name DESC LIMIT 1), (SELECT Power__c FROM Meters__r) FROM Account',
        );
        const names = records.map((record) =>
            (record.children('Contacts') ?? []).map((child) => child.get('Name')),
        );
        assert.deepEqual(names, [['Birch'], ['Cedar'], []]);
        assert.deepEqual(
            records.map((record) => record.children('Meters__r')?.length),
            [2, 1, 0],
        );
    });
    test('children of children', () => {
        const { records } = org.query(
            `SELECT (SELECT Name, (SELECT Name FROM Contacts) FROM ChildAccounts) FROM Account WHERE Name = 'Bern'`,
        );
        const [child] = records[0].children('ChildAccounts') ?? [];
        assert.deepEqual(
            child.children('Contacts')?.map((contact) => contact.get('Name')),
            ['Cedar'],
        );
    });
    test('a reference to several objects: its name, its type, TYPEOF', () => {
        const lead = org.add('Lead', { LastName: 'Elm', Name: 'Elm', Company: 'Elm AG' });
        const contact = org.query(`SELECT Id FROM Contact WHERE Name = 'Ash'`).records[0].id;
        org.add('Task', { Subject: 'one', WhoId: lead, WhatId: bern });
        org.add('Task', { Subject: 'two', WhoId: contact });
        const { records } = org.query(
            'SELECT Subject, Who.Name, Who.Type, What.Name FROM Task ORDER BY Subject',
        );
        assert.deepEqual(
            records.map((r) => [r.parent('Who')?.get('Name'), r.parent('Who')?.get('Type')]),
            [
                ['Elm', 'Lead'],
                ['Ash', 'Contact'],
            ],
        );
        assert.deepEqual(
            records.map((r) => r.parent('What')?.get('Name') ?? null),
            ['Bern', null],
        );
        const typed = org.query(
            'SELECT TYPEOF Who WHEN Lead THEN Company, Name WHEN Contact THEN Email END FROM Task ORDER BY Subject',
        ).records;
        assert.deepEqual(
            typed.map((r) => r.parent('Who')?.object.apiName),
            ['Lead', 'Contact'],
        );
        assert.equal(typed[0].parent('Who')?.get('Company'), 'Elm AG');
        assert.equal(typed[1].parent('Who')?.get('Email'), 'ash@x.ch');
        assert.deepEqual(org.column(`SELECT Subject FROM Task WHERE Who.Type = 'Lead'`, 'Subject'), ['one']);
    });
});

describe('aggregates', () => {
    test('COUNT() alone is a number', () => {
        const result = org.query('SELECT COUNT() FROM Contact WHERE AccountId != null');
        assert.deepEqual([result.count, result.records], [3, []]);
        assert.equal(org.query('SELECT COUNT() FROM Contact LIMIT 2').count, 2);
    });
    test('sums are exact; unnamed results are numbered', () => {
        const [row] = org.query(
            'SELECT SUM(Power__c), AVG(Power__c), MIN(Name) first, COUNT_DISTINCT(Account__c) FROM Meter__c',
        ).records;
        assert.deepEqual(
            ['expr0', 'expr1', 'first', 'expr2'].map((name) => plain(row.get(name))),
            ['12.30', '4.1', 'm1', 2],
        );
        assert.equal(row.object.apiName, 'AggregateResult');
    });
    test('groups, without regard to case, over parents, with HAVING and ORDER BY', () => {
        const { records } = org.query(
            'SELECT Account__r.Name, COUNT(Id) n, SUM(Power__c) p FROM Meter__c GROUP BY Account__r.Name HAVING COUNT(Id) > 0 ORDER BY COUNT(Id) DESC',
        );
        assert.deepEqual(
            records.map((r) => [r.get('Name'), r.get('n'), plain(r.get('p'))]),
            [
                ['Bern', 2, '0.30'],
                ['Zürich', 1, '12.00'],
            ],
        );
        assert.equal(
            org.query('SELECT Name FROM Meter__c GROUP BY Name HAVING SUM(Power__c) > 0.15').records.length,
            2,
        );
    });
    test('date functions', () => {
        const { records } = org.query(
            'SELECT CALENDAR_YEAR(ReadOn__c) y, COUNT(Id) FROM Meter__c GROUP BY CALENDAR_YEAR(ReadOn__c) ORDER BY CALENDAR_YEAR(ReadOn__c)',
        );
        assert.deepEqual(
            records.map((r) => [r.get('y'), r.get('expr0')]),
            [
                [2024, 1],
                [2025, 2],
            ],
        );
        const [row] = org.query(
            `SELECT DAY_ONLY(convertTimezone(CreatedDate)) d FROM Contact WHERE Name = 'Birch' GROUP BY DAY_ONLY(convertTimezone(CreatedDate))`,
        ).records;
        assert.equal(String(row.get('d')), '2025-01-14');
    });
    test('ROLLUP and CUBE add subtotals', () => {
        const rollup = org.query(
            'SELECT Account__r.Name, Name m, COUNT(Id), GROUPING(Name) g FROM Meter__c GROUP BY ROLLUP(Account__r.Name, Name)',
        ).records;
        assert.equal(rollup.length, 3 + 2 + 1);
        assert.deepEqual(rollup.at(-1)?.get('expr0'), 3);
        assert.equal(
            org.query('SELECT COUNT(Id) FROM Meter__c GROUP BY CUBE(Account__c, Name)').records.length,
            3 + 3 + 2 + 1,
        );
    });
});

describe('further clauses', () => {
    test('deleted records only with ALL ROWS', () => {
        const id = org.add('Account', { Name: 'Gone' });
        const account = org.schema.object('Account');
        assert.ok(account);
        org.records.setDeleted(account, [id], true);
        assert.deepEqual(org.names(`SELECT Name FROM Account WHERE Name = 'Gone'`), []);
        assert.deepEqual(org.names(`SELECT Name FROM Account WHERE Name = 'Gone' ALL ROWS`), ['Gone']);
        assert.equal(
            org.query(`SELECT Id FROM Account WHERE Name = 'Gone'`, [], { includeDeleted: true }).records
                .length,
            1,
        );
        org.records.purge(account, [id]);
    });
    test('formula fields are computed, filtered and sorted', () => {
        assert.deepEqual(
            org.column('SELECT Double__c FROM Meter__c ORDER BY Double__c DESC LIMIT 2', 'Double__c'),
            ['24.00', '0.40'],
        );
        assert.deepEqual(org.names('SELECT Name FROM Meter__c WHERE Double__c > 0.3'), ['m2', 'm3']);
    });
    test('labels', () => {
        assert.deepEqual(org.column(`SELECT toLabel(Tags__c) FROM Meter__c WHERE Name = 'm1'`, 'Tags__c'), [
            'Alpha;Gamma',
        ]);
    });
    test('FIELDS(ALL) needs a limit', () => {
        const [record] = org.query('SELECT FIELDS(ALL) FROM Meter__c LIMIT 1').records;
        assert.ok(record.has('Power__c') && record.has('OwnerId') && record.has('CreatedDate'));
        const [custom] = org.query('SELECT FIELDS(CUSTOM) FROM Meter__c LIMIT 1').records;
        assert.equal(custom.queried?.has('ownerid'), false);
        assert.throws(
            () => org.query('SELECT FIELDS(ALL) FROM Meter__c'),
            /must have a LIMIT of at most 200/,
        );
    });
    test('columns are told in the order of SELECT', () => {
        const { columns } = org.query(
            'SELECT Id, Name, Account.Owner.Name, Account.Name FROM Contact LIMIT 1',
        );
        assert.deepEqual(
            columns.map((column) => [column.name, column.joinColumns.map((join) => join.name)]),
            [
                ['Id', []],
                ['Name', []],
                ['Account', ['Owner', 'Name']],
            ],
        );
    });
    test('distance', () => {
        const meter = org.add('Meter__c', {
            Name: 'far',
            Place__Latitude__s: 46.948,
            Place__Longitude__s: 7.4474,
        });
        const [row] = org.query(
            `SELECT DISTANCE(Place__c, GEOLOCATION(47.3769, 8.5417), 'km') d FROM Meter__c WHERE Id = '${meter}'`,
        ).records;
        assert.match(String(row.get('d')), /^95\./);
        assert.equal(
            org.query(
                `SELECT Id FROM Meter__c WHERE DISTANCE(Place__c, GEOLOCATION(47.3769, 8.5417), 'mi') < 60`,
            ).records.length,
            1,
        );
    });
});

describe('what is refused, in Salesforce’s words', () => {
    const cases: readonly [string, string, RegExp][] = [
        [
            `SELECT Foo FROM Account`,
            'INVALID_FIELD',
            /^No such column 'Foo' on entity 'Account'\. If you are attempting to use a custom field, be sure to append the '__c'/,
        ],
        [`SELECT Id FROM Foo`, 'INVALID_TYPE', /^sObject type 'Foo' is not supported\./],
        [
            `SELECT Foo.Name FROM Account`,
            'INVALID_FIELD',
            /^Didn't understand relationship 'Foo' in field path\./,
        ],
        [
            `SELECT (SELECT Id FROM Foos) FROM Account`,
            'INVALID_TYPE',
            /^Didn't understand relationship 'Foos' in FROM part of query call\./,
        ],
        [`SELECT Id Name FROM`, 'MALFORMED_QUERY', /^unexpected token: '<EOF>'$/],
        [`SELECT Id, FROM Account`, 'MALFORMED_QUERY', /^unexpected token: 'FROM'$/],
        [`SELECT Id FROM Account WHERE`, 'MALFORMED_QUERY', /^unexpected token: '<EOF>'$/],
        [
            `SELECT Id FROM Account WHERE Name = 'a' AND Name = 'b' OR Name = 'c'`,
            'MALFORMED_QUERY',
            /^unexpected token: 'OR'$/,
        ],
        [
            `SELECT Id FROM Account WHERE Name = 5`,
            'INVALID_FIELD',
            /^value of filter criterion for field 'Name' must be of type string and should be enclosed in quotes$/,
        ],
        [
            `SELECT Id FROM Account WHERE NumberOfEmployees = '5'`,
            'INVALID_FIELD',
            /^value of filter criterion for field 'NumberOfEmployees' must be of type int and should not be enclosed in quotes$/,
        ],
        [
            `SELECT Id FROM Account WHERE CreatedDate = '2025-01-01'`,
            'INVALID_FIELD',
            /must be of type dateTime and should not be enclosed in quotes$/,
        ],
        [
            `SELECT Id FROM Account WHERE Id = 'abc'`,
            'INVALID_QUERY_FILTER_OPERATOR',
            /^invalid ID field: abc$/,
        ],
        [
            `SELECT Id FROM Account WHERE Description = 'x'`,
            'INVALID_FIELD',
            /^field 'Description' can not be filtered in a query call$/,
        ],
        [
            `SELECT Id FROM Account ORDER BY Description`,
            'INVALID_FIELD',
            /^field 'Description' can not be sorted in a query call$/,
        ],
        [
            `SELECT Name, COUNT(Id) FROM Account`,
            'MALFORMED_QUERY',
            /^Field must be grouped or aggregated: Name$/,
        ],
        [`SELECT Name, Name FROM Account`, 'INVALID_FIELD', /^duplicate field selected: Name$/],
        [
            `SELECT Id FROM Account WHERE Id LIKE 'a%'`,
            'INVALID_QUERY_FILTER_OPERATOR',
            /^invalid operator on id field$/,
        ],
        [
            `SELECT Id FROM Account LIMIT 1 OFFSET 2001`,
            'NUMBER_OUTSIDE_VALID_RANGE',
            /^Maximum SOQL offset allowed is 2000$/,
        ],
    ];
    for (const [soql, code, message] of cases) {
        test(soql, () => {
            assert.throws(
                () => org.query(soql),
                (error) =>
                    error instanceof SoqlError &&
                    error.errorCode === code &&
                    message.test(error.getMessage()),
            );
        });
    }
    test('the APIs show where', () => {
        try {
            org.query('SELECT Id, Foo FROM Account');
            assert.fail('not refused');
        } catch (error) {
            assert.ok(error instanceof SoqlError);
            assert.match(
                error.apiMessage ?? '',
                /^\nSELECT Id, Foo FROM Account\n {11}\^\nERROR at Row:1:Column:12\nNo such column/,
            );
            assert.equal(error.typeName, 'System.QueryException');
        }
    });
});

describe('rows that follow from the schema', () => {
    test('statuses, objects and fields', () => {
        assert.deepEqual(
            org.column('SELECT MasterLabel FROM LeadStatus WHERE IsConverted = true', 'MasterLabel'),
            ['Closed - Converted'],
        );
        const [entity] = org.query(
            `SELECT Label, KeyPrefix, (SELECT QualifiedApiName FROM Fields WHERE DataType = 'Checkbox') FROM EntityDefinition WHERE QualifiedApiName = 'Meter__c'`,
        ).records;
        assert.deepEqual([entity.get('Label'), entity.get('KeyPrefix')], ['Meter', 'a00']);
        assert.deepEqual(
            entity.children('Fields')?.map((field) => field.get('QualifiedApiName')),
            ['IsDeleted'],
        );
        const fields = org.query(
            `SELECT QualifiedApiName, EntityDefinition.Label FROM FieldDefinition WHERE EntityDefinitionId = 'Meter__c' AND QualifiedApiName LIKE '%Power%'`,
        ).records;
        assert.deepEqual(
            fields.map((field) => field.parent('EntityDefinition')?.get('Label')),
            ['Meter'],
        );
    });
});
