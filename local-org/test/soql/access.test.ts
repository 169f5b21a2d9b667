import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { analyseSoql } from '../../src/soql/checker.ts';
import type { QueryAccess, RowAccess } from '../../src/soql/access.ts';
import { SoqlError } from '../../src/soql/error.ts';
import { ALL, seededOrg } from './fixture.ts';

let org: ReturnType<typeof seededOrg>;

before(() => {
    org = seededOrg();
});

/** Names of accounts (or meters) that a user with this access sees. */
function seen(
    access: Partial<QueryAccess>,
    soql = 'SELECT Name FROM Account',
    mode: 'user' | 'system' = 'user',
): unknown[] {
    const result = org.query(soql, [], { mode, access: { ...ALL, ...access } });
    return result.records.map((record) => record.get('Name'));
}

function rows(accounts: RowAccess, meters: RowAccess = 'all'): Partial<QueryAccess> {
    return {
        rows: ({ apiName }) => (apiName === 'Account' ? accounts : apiName === 'Meter__c' ? meters : 'all'),
    };
}

describe('rows that a user may read', () => {
    test('all, none, those with certain ids or owners', () => {
        assert.equal(seen(rows('all')).length, 3);
        assert.deepEqual(seen(rows('none')), []);
        assert.deepEqual(seen(rows({ anyOf: [] })), []);
        assert.deepEqual(seen(rows({ anyOf: [{ kind: 'ids', ids: [org.bern] }] })), ['Bern']);
        assert.deepEqual(
            seen(
                rows({
                    anyOf: [
                        { kind: 'field', field: 'ParentId', in: [org.bern] },
                        { kind: 'ids', ids: [org.bern] },
                    ],
                }),
            ),
            ['Bern', 'Zürich'],
        );
    });

    test('those shared with the user or a group', () => {
        org.add('AccountShare', {
            AccountId: org.zurich,
            UserOrGroupId: '005LO0000000009AAA',
            AccountAccessLevel: 'Read',
        });
        const share = (...grantees: string[]): Partial<QueryAccess> =>
            rows({
                anyOf: [{ kind: 'share', shareObject: 'AccountShare', parentField: 'AccountId', grantees }],
            });
        assert.deepEqual(seen(share('005LO0000000009AAA', '00GLO0000000001AAA')), ['Zürich']);
        assert.deepEqual(seen(share('00GLO0000000001AAA')), []);
    });

    test('those whose parent may be read', () => {
        const onlyBern: RowAccess = { anyOf: [{ kind: 'ids', ids: [org.bern] }] };
        const meters: RowAccess = {
            anyOf: [{ kind: 'parent', field: 'Account__c', parentObject: 'Account', access: onlyBern }],
        };
        assert.deepEqual(seen(rows('all', meters), 'SELECT Name FROM Meter__c'), ['m1', 'm2']);
    });

    test('they bind counts, children and semi-joins, too', () => {
        const hidden = rows('all', 'none');
        assert.equal(
            org.query('SELECT COUNT() FROM Meter__c', [], { mode: 'user', access: { ...ALL, ...hidden } })
                .count,
            0,
        );
        const { records } = org.query('SELECT (SELECT Id FROM Meters__r) FROM Account', [], {
            mode: 'user',
            access: { ...ALL, ...hidden },
        });
        assert.deepEqual(
            records.map((record) => record.children('Meters__r')?.length),
            [0, 0, 0],
        );
        assert.deepEqual(
            seen(hidden, 'SELECT Name FROM Account WHERE Id IN (SELECT Account__c FROM Meter__c)'),
            [],
        );
    });

    test('system mode sees all, unless the class has sharing; clauses of the query decide first', () => {
        assert.equal(seen(rows('none'), 'SELECT Name FROM Account', 'system').length, 3);
        const access = { ...ALL, ...rows('none') };
        assert.equal(
            org.query('SELECT Id FROM Account', [], { mode: 'system', sharing: true, access }).records.length,
            0,
        );
        assert.equal(
            org.query('SELECT Id FROM Account WITH USER_MODE', [], { mode: 'system', access }).records.length,
            0,
        );
        assert.equal(
            org.query('SELECT Id FROM Account WITH SYSTEM_MODE', [], { mode: 'user', access }).records.length,
            3,
        );
    });
});

describe('objects and fields that a user may not read', () => {
    const withoutField = (name: string): QueryAccess => ({
        ...ALL,
        canReadField: (_object, field) => field !== name,
    });
    const refused = (
        soql: string,
        access: QueryAccess,
        message: RegExp,
        mode: 'user' | 'system' = 'user',
    ): void =>
        assert.throws(
            () => org.query(soql, [], { mode, access }),
            (error) => error instanceof SoqlError && message.test(error.getMessage()),
            soql,
        );

    test('in user mode they do not exist, in any clause', () => {
        const access = withoutField('Industry');
        const gone = /^No such column 'Industry' on entity 'Account'/;
        refused('SELECT Industry FROM Account', access, gone);
        refused(`SELECT Id FROM Account WHERE Industry = 'x'`, access, gone);
        refused('SELECT Id FROM Account ORDER BY Industry', access, gone);
        refused('SELECT Account.Industry FROM Contact', access, gone);
        refused(
            'SELECT Id FROM Account',
            { ...ALL, canReadObject: () => false },
            /^sObject type 'Account' is not supported/,
        );
        assert.equal(
            org.query('SELECT Industry FROM Account', [], { mode: 'system', access }).records.length,
            3,
        );
    });

    test('a path needs the lookup that it goes over', () => {
        refused(
            'SELECT Account.Name FROM Contact',
            withoutField('AccountId'),
            /^No such column 'AccountId' on entity 'Contact'/,
        );
    });

    test('WITH SECURITY_ENFORCED looks at SELECT and FROM alone', () => {
        const access = withoutField('Industry');
        refused(
            'SELECT Industry FROM Account WITH SECURITY_ENFORCED',
            access,
            /^Insufficient permissions: secure query included inaccessible field$/,
            'system',
        );
        assert.equal(
            org.query(`SELECT Id FROM Account WHERE Industry != 'x' WITH SECURITY_ENFORCED`, [], {
                mode: 'system',
                access,
            }).records.length,
            3,
        );
    });

    test('WITH SECURITY_ENFORCED does not compile from API 67 on', () => {
        const soql = 'SELECT Id FROM Account WITH SECURITY_ENFORCED';
        assert.equal(analyseSoql(soql, org.schema, 67).problems.length, 1);
        assert.equal(analyseSoql(soql, org.schema, 66).problems.length, 0);
    });
});

describe('what the compiler asks', () => {
    test('object, kind, and problems with their place', () => {
        assert.deepEqual(analyseSoql('select id from account where name = :0', org.schema, 67), {
            object: 'Account',
            kind: 'rows',
            problems: [],
        });
        assert.equal(analyseSoql('SELECT COUNT() FROM Account', org.schema, 67).kind, 'count');
        assert.equal(analyseSoql('SELECT COUNT(Id) FROM Account', org.schema, 67).kind, 'aggregate');
        const [problem] = analyseSoql('SELECT Id, Foo FROM Account', org.schema, 67).problems;
        assert.match(problem.message, /^No such column 'Foo'/);
        assert.deepEqual([problem.start, problem.end], [11, 14]);
    });
});
