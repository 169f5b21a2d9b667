import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { SoqlError } from '../../src/soql/error.ts';
import { seededOrg } from './fixture.ts';

let org: ReturnType<typeof seededOrg>;

before(() => {
    org = seededOrg();
});

describe('what is refused, in Salesforce’s words', () => {
    const cases: readonly [string, string, RegExp][] = [
        [
            `SELECT COUNT(DoNotCall) FROM Contact`,
            'MALFORMED_QUERY',
            /^field DoNotCall does not support aggregate operator COUNT$/,
        ],
        [
            `SELECT COUNT(Id) FROM Opportunity GROUP BY DAY_ONLY(CloseDate)`,
            'MALFORMED_QUERY',
            /^field CloseDate does not support function DAY_ONLY$/,
        ],
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
