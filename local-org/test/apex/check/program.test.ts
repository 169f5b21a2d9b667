import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileAnonymous } from '../../../src/apex/check/program.ts';
import { compile, context, shown } from '../compile.ts';

describe('triggers', () => {
    test('know their object, events and typed records', () => {
        const program = compile({
            'T.trigger': `trigger T on Account (before insert, after update) {
                for (Account one : Trigger.new) { one.Name = 'x'; }
                Account old = Trigger.oldMap.get(Trigger.new[0].Id);
            }`,
        });
        assert.deepEqual(program.diagnostics, []);
        const [{ declaration }] = program.units;
        assert.ok(declaration.kind === 'Trigger');
        assert.deepEqual(
            [declaration.object, declaration.events],
            ['Account', ['before insert', 'after update']],
        );
    });
    test('on an unknown object or with an event twice are refused', () => {
        const program = compile({ 'T.trigger': 'trigger T on Missing__c (before insert, before insert) {}' });
        assert.deepEqual(shown(program.diagnostics), [
            '1:14 Invalid type: Missing__c',
            '1:41 Duplicate trigger event: before insert',
        ]);
    });
});

describe('anonymous Apex', () => {
    test('sees the program, and has methods and types of its own', () => {
        const program = compile({ 'A.cls': 'public class A { public static Integer one() { return 1; } }' });
        const unit = compileAnonymous(
            'Integer twice(Integer n) { return n * 2; } class Pair { Integer a; } Pair p = new Pair(); p.a = twice(A.one());',
            67,
            program,
            context,
        );
        assert.deepEqual(unit.diagnostics, []);
        assert.ok(unit.declaration.kind === 'Anonymous');
        assert.deepEqual(
            unit.declaration.type.methods.map((one) => one.symbol.name),
            ['twice'],
        );
        assert.deepEqual(
            unit.declaration.type.inner.map((one) => one.symbol.name),
            ['Pair'],
        );
    });
    test('reports its problems with line and column', () => {
        const unit = compileAnonymous('Integer a = 1;\nb = 2;', 67, compile({}), context);
        assert.deepEqual(shown(unit.diagnostics), ['2:1 Variable does not exist: b']);
    });
});

describe('programs', () => {
    test('know what each unit depends on', () => {
        const program = compile({
            'A.cls': 'public class A { B.Part part; Contact c = new Contact(); }',
            'B.cls': 'public class B { public class Part {} }',
        });
        assert.deepEqual([...program.units[0].dependencies].sort(), ['b', 'contact']);
    });
    test('do not parse again what stayed the same', () => {
        const sources = { 'A.cls': 'public class A {}', 'B.cls': 'public class B {}' };
        const before = compile(sources);
        const after = compile({ ...sources, 'B.cls': 'public class B { Integer i; }' }, { previous: before });
        assert.equal(after.parsed.get('A.cls')?.parsed, before.parsed.get('A.cls')?.parsed);
        assert.notEqual(after.parsed.get('B.cls')?.parsed, before.parsed.get('B.cls')?.parsed);
    });
    test('refuse two types of one name', () => {
        const program = compile({ 'A.cls': 'public class A {}', 'A2.cls': 'public class a {}' });
        assert.deepEqual(shown(program.diagnostics), ['1:14 Type name already in use: a']);
    });
    test('report what is wrong in a query at its place', () => {
        const program = compile({
            'A.cls':
                'public class A {\n    List<Account> f(String s) {\n        return [SELECT Colour__c FROM Account WHERE Name = :s];\n    }\n}',
        });
        assert.equal(program.diagnostics.length, 1);
        assert.match(program.diagnostics[0].message, /No such column 'Colour__c' on entity 'Account'/);
        assert.equal(program.diagnostics[0].span.line, 3);
    });
    test('refuse WITH SECURITY_ENFORCED from API version 67.0 on', () => {
        const text =
            'public class A { List<Account> f() { return [SELECT Id FROM Account WITH SECURITY_ENFORCED]; } }';
        assert.equal(compile({ 'A.cls': text }).diagnostics.length, 1);
    });
});
