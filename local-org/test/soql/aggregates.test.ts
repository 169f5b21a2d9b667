import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { seededOrg, plain } from './fixture.ts';

let org: ReturnType<typeof seededOrg>;

before(() => {
    org = seededOrg();
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
    test('the first and last value of a picklist are those of its list', () => {
        const [row] = org.query('SELECT MIN(Rating) a, MAX(Rating) z FROM Account').records;
        assert.deepEqual([row.get('a'), row.get('z')], ['Hot', 'Cold']);
    });
    test('a grouped date shows its parts', () => {
        const { records } = org.query(
            'SELECT CALENDAR_MONTH(ReadOn__c) m FROM Meter__c GROUP BY ReadOn__c ORDER BY ReadOn__c',
        );
        assert.deepEqual(
            records.map((row) => row.get('m')),
            [12, 1, 1],
        );
    });
});
