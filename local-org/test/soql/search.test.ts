import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { SoqlError } from '../../src/soql/error.ts';
import { analyseSosl } from '../../src/soql/checker.ts';
import { runSearch } from '../../src/soql/run.ts';
import { TestOrg } from './fixture.ts';

let org: TestOrg;

before(() => {
    org = new TestOrg();
    org.add('Account', {
        Name: 'Kandersteg Bergbahn',
        Description: 'Gondola in the Alps',
        Phone: '+41 33 675 00 00',
    });
    org.add('Account', { Name: 'Zürich Trams', Website: 'https://alps.example' });
    org.add('Contact', {
        LastName: 'Kandel',
        Name: 'Eva Kandel',
        FirstName: 'Eva',
        Email: 'eva@alps.example',
    });
});

function found(sosl: string, further: { binds?: unknown[]; fixedIds?: string[] } = {}): unknown[][] {
    const lists = runSearch({ sosl, mode: 'system', ...further }, org.context);
    return lists.map((rows) => rows.map((row) => row.get('Name')));
}

describe('words', () => {
    const cases: readonly [string, unknown[][]][] = [
        ['FIND {Kan*} RETURNING Account(Name), Contact(Name)', [['Kandersteg Bergbahn'], ['Eva Kandel']]],
        ['FIND {zurich} RETURNING Account(Name)', [['Zürich Trams']]],
        [
            'FIND {alps} RETURNING Account(Name), Contact(Name)',
            [['Kandersteg Bergbahn', 'Zürich Trams'], ['Eva Kandel']],
        ],
        ['FIND {alps} IN NAME FIELDS RETURNING Account(Name)', [[]]],
        ['FIND {alps} IN EMAIL FIELDS RETURNING Account(Name), Contact(Name)', [[], ['Eva Kandel']]],
        ['FIND {675} IN PHONE FIELDS RETURNING Account(Name)', [['Kandersteg Bergbahn']]],
        ['FIND {gondola bergbahn} RETURNING Account(Name)', [['Kandersteg Bergbahn']]],
        [
            'FIND {gondola OR trams} RETURNING Account(Name ORDER BY Name DESC)',
            [['Zürich Trams', 'Kandersteg Bergbahn']],
        ],
        ['FIND {alps AND NOT gondola} RETURNING Account(Name)', [['Zürich Trams']]],
        ['FIND {"in the alps"} RETURNING Account(Name)', [['Kandersteg Bergbahn']]],
        ['FIND {k?ndel} RETURNING Contact(Name)', [['Eva Kandel']]],
        ['FIND {*bahn} RETURNING Account(Name)', [['Kandersteg Bergbahn']]],
        [`FIND 'alps' RETURNING Account(Name WHERE Website != null LIMIT 5)`, [['Zürich Trams']]],
    ];
    for (const [sosl, expected] of cases) {
        test(sosl, () => {
            const result = found(sosl);
            const inOrder = sosl.includes('ORDER BY') ? result : result.map((rows) => rows.sort());
            assert.deepEqual(inOrder, expected);
        });
    }
});

test('a bound text, and the results that a test fixes', () => {
    assert.deepEqual(found('FIND :0 IN ALL FIELDS RETURNING Account(Name)', { binds: ['gondola'] }), [
        ['Kandersteg Bergbahn'],
    ]);
    const id = org.query(`SELECT Id FROM Account WHERE Name LIKE 'Z%'`).records[0].id ?? '';
    assert.deepEqual(found('FIND {nothing} RETURNING Account(Name), Contact(Name)', { fixedIds: [id] }), [
        ['Zürich Trams'],
        [],
    ]);
    assert.deepEqual(found('FIND {alps} RETURNING Account(Name)', { fixedIds: [] }), [[]]);
});

test('what was written since is found', () => {
    const id = org.add('Account', { Name: 'Newcomer' });
    assert.deepEqual(found('FIND {newcomer} RETURNING Account(Name)'), [['Newcomer']]);
    const account = org.schema.object('Account');
    assert.ok(account);
    org.records.setDeleted(account, [id], true);
    assert.deepEqual(found('FIND {newcomer} RETURNING Account(Name)'), [[]]);
});

test('LIMIT counts the rows of all objects', () => {
    const lists = found('FIND {alps} RETURNING Account(Name), Contact(Name) LIMIT 1');
    assert.deepEqual(
        lists.map((rows) => rows.length),
        [1, 0],
    );
});

test('without RETURNING all searchable objects are searched', () => {
    assert.equal(runSearch({ sosl: 'FIND {alps}', mode: 'system' }, org.context).flat().length, 3);
});

test('a search that is refused', () => {
    const refused = (sosl: string, message: RegExp): void =>
        assert.throws(
            () => found(sosl),
            (error) => error instanceof SoqlError && message.test(error.getMessage()),
        );
    refused('FIND {a} RETURNING Account', /^search term must be longer than one character: a$/);
    refused('FIND {alps} RETURNING Foo', /^sObject type 'Foo' is not supported/);
    refused('FIND {alps} RETURNING Account(Foo)', /^No such column 'Foo' on entity 'Account'/);
    refused('LOOK {alps}', /^unexpected token: 'LOOK'$/);
    assert.equal(analyseSosl('FIND :0 RETURNING Account(Foo)', org.schema).problems.length, 1);
    assert.equal(analyseSosl('FIND :0 RETURNING Account(Name), Contact', org.schema).problems.length, 0);
});
