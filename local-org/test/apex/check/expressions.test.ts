import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { typeName } from '../../../src/apex/bind/types.ts';
import { lastValue, statementsOf } from '../compile.ts';

describe('conversions are nodes', () => {
    const cases: [string, string][] = [
        ['Long l = 1;', 'IntegerToLong'],
        ['Double d = 1;', 'IntegerToDouble'],
        ['Decimal d = 1L;', 'LongToDecimal'],
        ['Double d = 1.5;', 'DecimalToDouble'],
        ["Id i = '001000000000001';", 'StringToId'],
        ['Datetime d = Date.today();', 'DateToDatetime'],
        ['Integer i = (Integer) 1.5;', 'DecimalToInteger'],
        ['List<SObject> r = new List<Account>();', 'Widen'],
    ];
    for (const [text, conversion] of cases) {
        test(text, () => {
            const value = lastValue(text);
            assert.equal(value.kind === 'Convert' && value.conversion, conversion);
        });
    }
    test('none where the types are the same', () => {
        assert.equal(lastValue('Integer i = 1;').kind, 'Literal');
    });
});

describe('operators compute in the wider type', () => {
    const cases: [string, string, string][] = [
        ['Long x = 1 + 2L;', '+', 'Long'],
        ['Decimal x = 1.5 * 2;', '*', 'Decimal'],
        ['Double x = 1.5d / 2;', '/', 'Double'],
        ['Decimal x = 1.5d + 2.5;', '+', 'Decimal'],
        ['Integer x = 7 << 2L;', '<<', 'Integer'],
        ["String x = 1 + 'a';", 'concat', 'String'],
        ['Date x = Date.today() + 1;', 'addDays', 'Date'],
        ['Datetime x = Datetime.now() - 0.5;', 'subtractDays', 'Datetime'],
        ['Boolean x = true & false;', '&', 'Boolean'],
    ];
    for (const [text, operator, operand] of cases) {
        test(text, () => {
            const value = lastValue(text);
            assert.ok(value.kind === 'Binary');
            assert.deepEqual([value.operator, value.operand], [operator, operand]);
        });
    }
    test('a fraction is lost before a division is widened', () => {
        const value = lastValue('Double d = 5 / 3;');
        assert.ok(value.kind === 'Convert' && value.value.kind === 'Binary');
        assert.deepEqual([value.conversion, value.value.operand], ['IntegerToDouble', 'Integer']);
    });
    test('a compound assignment says how its result leads back', () => {
        const [, last] = statementsOf('Double d = 1; d += 1.5;');
        assert.ok(last.kind === 'Expression' && last.expression.kind === 'Assign');
        assert.deepEqual(last.expression.binary, {
            operator: '+',
            operand: 'Decimal',
            convertBack: 'DecimalToDouble',
        });
    });
});

describe('comparisons', () => {
    const cases: [string, string][] = [
        ['Boolean b = 1 == 1.5;', 'Decimal'],
        ["Boolean b = 'a' == 'A';", 'String'],
        ['Boolean b = UserInfo.getUserId() == null;', 'String'],
        ['Boolean b = Date.today() < Datetime.now();', 'Datetime'],
        ['Boolean b = new List<Integer>() == new List<Integer>();', 'Object'],
    ];
    for (const [text, operand] of cases) {
        test(`${text} compares ${operand}s`, () => {
            const value = lastValue(text);
            assert.ok(value.kind === 'Compare');
            assert.equal(value.operand, operand);
        });
    }
    test('an Id and a String are compared as Ids', () => {
        const value = lastValue("Account a; Boolean b = a.Id == 'x';");
        assert.ok(value.kind === 'Compare' && value.right.kind === 'Convert');
        assert.deepEqual([value.operand, value.right.conversion], ['Id', 'StringToId']);
    });
});

describe('queries take the shape their context wants', () => {
    const cases: [string, string, string][] = [
        ['Account a = [SELECT Id FROM Account];', 'one', 'Account'],
        ['List<Account> a = [SELECT Id FROM Account];', 'list', 'List<Account>'],
        ['Integer n = [SELECT COUNT() FROM Account];', 'count', 'Integer'],
    ];
    for (const [text, yields, type] of cases) {
        test(text, () => {
            const value = lastValue(text);
            assert.ok(value.kind === 'Soql');
            assert.deepEqual([value.yields, typeName(value.type)], [yields, type]);
        });
    }
    test('a field of a query is that of its one row', () => {
        const value = lastValue('String s = [SELECT Name FROM Account LIMIT 1].Name;');
        assert.ok(value.kind === 'SObjectField' && value.receiver.kind === 'Soql');
        assert.equal(value.receiver.yields, 'one');
    });
    test('a method of a query is one of its list', () => {
        const value = lastValue('Boolean b = [SELECT Id FROM Account].isEmpty();');
        assert.ok(value.kind === 'Call' && value.receiver?.kind === 'Soql');
        assert.equal(value.receiver.yields, 'list');
    });
    test('aggregates give AggregateResult', () => {
        const value = lastValue('Object o = [SELECT COUNT(Id) n FROM Account GROUP BY Name];');
        assert.equal(value.kind === 'Soql' && typeName(value.type), 'List<AggregateResult>');
    });
    test('Database.query may stand for one record', () => {
        const value = lastValue("Account a = Database.query('SELECT Id FROM Account');");
        const inside = value.kind === 'Convert' ? value.value : value;
        assert.equal(inside.kind === 'ConvertSoql' && inside.yields, 'one');
    });
    test('Database.query carries what its text may bind', () => {
        const value = lastValue(
            "String name; List<Account> rows = Database.query('SELECT Id FROM Account WHERE Name = :name');",
        );
        const call = value.kind === 'Convert' ? value.value : value;
        assert.ok(call.kind === 'Call');
        assert.deepEqual(
            call.scope?.map((one) => one.name),
            ['name'],
        );
    });
});

describe('overloads', () => {
    const methods = `
        String f(Object o) { return null; }
        Integer f(List<Object> o) { return null; }
        Long f(Long o) { return null; }
        Double f(Double o) { return null; }
        Boolean f(SObject o) { return null; }
        Date f(Account o) { return null; }`;
    const cases: [string, string][] = [
        ['f(1)', 'Long'],
        ['f(1.5)', 'Double'],
        ["f('x')", 'String'],
        ['f(new List<String>())', 'Integer'],
        ['f(new Account())', 'Date'],
        ['f(new Contact())', 'Boolean'],
    ];
    for (const [call, type] of cases) {
        test(`${call} is the one that returns ${type}`, () => {
            const value = lastValue(`${methods} Object o = ${call};`);
            const inside = value.kind === 'Convert' ? value.value : value;
            assert.equal(typeName(inside.type), type);
        });
    }
});
