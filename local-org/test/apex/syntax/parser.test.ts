import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Expression, Statement } from '../../../src/apex/syntax/ast.ts';
import { parseApex } from '../../../src/apex/syntax/parser.ts';
import { placeInQuery } from '../../../src/apex/syntax/query-place.ts';

function statements(text: string): readonly Statement[] {
    const { unit, diagnostics } = parseApex({ name: 'a', text }, 'anonymous');
    assert.deepEqual(diagnostics, []);
    assert.ok(unit?.kind === 'Anonymous');
    return unit.body.statements;
}
function expression(text: string): Expression {
    const [statement] = statements(`Object x = ${text};`);
    assert.ok(statement.kind === 'LocalVariables');
    const value = statement.variables[0].value;
    assert.ok(value);
    return value;
}
function problems(text: string): string[] {
    const { diagnostics } = parseApex({ name: 'a', text }, 'class');
    return diagnostics.map((one) => `${one.span.line}:${one.span.column} ${one.message}`);
}

describe('places', () => {
    test('lines and columns count from 1, offsets from 0', () => {
        const [, second] = statements('Integer a;\n  insert b;');
        assert.deepEqual(second.span, { line: 2, column: 3, endLine: 2, endColumn: 12, start: 13, end: 22 });
    });
    test('offsets are those of the JavaScript string, also behind characters outside the basic plane', () => {
        const text = "String s = '😀'; insert b;";
        const [, second] = statements(text);
        assert.equal(text.slice(second.span.start, second.span.end), 'insert b;');
    });
});

describe('literals', () => {
    const cases: [string, string, string][] = [
        ["'it\\'s'", 'string', "it's"],
        ["'a\\n\\u0041\\\\'", 'string', 'a\nA\\'],
        ["'''\nfirst\nsecond'''", 'string', 'first\nsecond'],
        ['12', 'integer', '12'],
        ['12L', 'long', '12L'],
        ['1.50', 'number', '1.50'],
        ['1.5d', 'number', '1.5d'],
        ['TRUE', 'boolean', 'TRUE'],
        ['null', 'null', 'null'],
    ];
    for (const [text, literal, value] of cases) {
        test(`${JSON.stringify(text)} is a ${literal}`, () => {
            const found = expression(text);
            assert.ok(found.kind === 'Literal');
            assert.deepEqual([found.literal, found.text], [literal, value]);
        });
    }
});

describe('queries', () => {
    test('binds are numbered in order and parsed as Apex', () => {
        const query = expression('[SELECT Id FROM Account WHERE Name = :a.b AND Id IN :ids(1) LIMIT :n]');
        assert.ok(query.kind === 'Query');
        assert.equal(query.text, 'SELECT Id FROM Account WHERE Name = :0 AND Id IN :1 LIMIT :2');
        assert.deepEqual(
            query.binds.map((one) => one.kind),
            ['Member', 'Call', 'Name'],
        );
    });
    test('places in the rewritten text lead back to the source', () => {
        const text = 'Object x = [SELECT Id FROM Account WHERE Name = :longName AND Foo__c = 1];';
        const query = expression(text.slice('Object x = '.length, -1));
        assert.ok(query.kind === 'Query');
        const at = query.text.indexOf('Foo__c');
        const span = placeInQuery(query, at, at + 6);
        assert.equal(text.slice(span.start, span.end), 'Foo__c');
        assert.equal(span.column, text.indexOf('Foo__c') + 1);
    });
    test('comments in a query are blanks, in its strings they are text', () => {
        const query = expression("[SELECT Id // the id\n FROM Account /* all */ WHERE Name = '// no']");
        assert.ok(query.kind === 'Query');
        assert.equal(query.text.replace(/\s+/g, ' '), "SELECT Id FROM Account WHERE Name = '// no'");
    });
    test('a search is of the other language', () => {
        const search = expression("[FIND 'acme' IN ALL FIELDS RETURNING Account(Id)]");
        assert.ok(search.kind === 'Query');
        assert.deepEqual(
            [search.language, search.text],
            ['sosl', "FIND 'acme' IN ALL FIELDS RETURNING Account(Id)"],
        );
    });
});

describe('statements', () => {
    test('DML keeps its mode, its external id and the second record', () => {
        const [first, second, third] = statements('insert as user a; upsert b Key__c; merge c d;');
        assert.ok(first.kind === 'Dml' && second.kind === 'Dml' && third.kind === 'Dml');
        assert.deepEqual([first.operation, first.mode], ['insert', 'user']);
        assert.deepEqual(
            second.externalIdField?.map((one) => one.name),
            ['Key__c'],
        );
        assert.ok(third.second?.kind === 'Name');
    });
    test('a switch keeps values, types and else apart', () => {
        const [choice] = statements('switch on a { when 1, -2 { } when Account b { } when else { } }');
        assert.ok(choice.kind === 'Switch');
        assert.deepEqual(
            choice.whens.map((one) => [one.values.length, one.typeCase?.name.name ?? null, one.isElse]),
            [
                [2, null, false],
                [0, 'b', false],
                [0, null, true],
            ],
        );
    });
});

describe('programs that cannot be read', () => {
    test('say what is missing', () => {
        assert.deepEqual(problems('public class A { void f() { Integer i = 1 } }'), [
            "1:43 Missing ';' at '}'",
        ]);
    });
    test('say what was not expected', () => {
        assert.deepEqual(problems('public class A { void f() { Integer i = ; } }'), [
            "1:41 Unexpected token ';'.",
        ]);
    });
    test('say that the end came too early', () => {
        assert.deepEqual(problems('public class A {\n'), ["2:1 Expecting '}' but was: '<EOF>'"]);
    });
    test('say that a string is not closed', () => {
        assert.ok(
            problems("public class A { String s = 'abc; }").includes(
                "1:29 Missing closing quote character ' on string.",
            ),
        );
    });
});
