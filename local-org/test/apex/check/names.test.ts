import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compile, lastValue, shown } from '../compile.ts';

/** The kinds of node from the value down its receivers. */
function kinds(text: string): string {
    const found: string[] = [];
    let at: ReturnType<typeof lastValue> | null = lastValue(text);
    while (at) {
        found.push(at.kind);
        at = 'receiver' in at ? at.receiver : null;
    }
    return found.join(' < ');
}

describe('names', () => {
    test('ignore case', () => {
        assert.equal(kinds("sTrInG nAmE = 'x'; Integer i = NaMe.LENGTH();"), 'Call < Local');
    });
    test('lead from records to parents, and their children', () => {
        assert.equal(
            kinds('Contact c; String s = c.Account.Owner.Name;'),
            'SObjectField < SObjectField < SObjectField < Local',
        );
        const children = lastValue('Account a; List<Contact> c = a.Contacts;');
        assert.equal(children.kind === 'SObjectField' && children.relationship, 'children');
    });
    test('of objects and fields are tokens', () => {
        const token = lastValue('Schema.SObjectField f = Schema.Account.Fields.Name;');
        assert.deepEqual(token.kind === 'FieldToken' && [token.object, token.field], ['Account', 'Name']);
        const parent = lastValue('Schema.SObjectField f = Contact.Account;');
        assert.equal(parent.kind === 'FieldToken' && parent.field, 'AccountId');
        assert.equal(lastValue('Schema.SObjectType t = Schema.Account.SObjectType;').kind, 'SObjectToken');
    });
    test('of describes are tokens with what they describe', () => {
        const field = lastValue('Schema.DescribeFieldResult d = Schema.SObjectType.Account.fields.Name;');
        assert.deepEqual(field.kind === 'DescribeToken' && [field.object, field.member, field.name], [
            'Account',
            'field',
            'Name',
        ]);
        const object = lastValue('Schema.DescribeSObjectResult d = SObjectType.Account;');
        assert.deepEqual(object.kind === 'DescribeToken' && [object.object, object.member], [
            'Account',
            'object',
        ]);
    });
    test('of enums are constants, of labels labels', () => {
        const constant = lastValue('LoggingLevel l = LoggingLevel.ERROR;');
        assert.equal(constant.kind === 'EnumConstant' && constant.constant, 'ERROR');
        assert.equal(lastValue('String s = System.Label.Greeting;').kind, 'Label');
    });
    test('a local hides a type', () => {
        const program = compile({
            'A.cls':
                'public class A { void f() { Account account = new Account(); Object o = Account.SObjectType; } }',
        });
        assert.deepEqual(shown(program.diagnostics), [
            '1:81 Static field cannot be referenced from a non static context: SObjectType from the type Account',
        ]);
    });
    test('a user class hides an object and a platform class of its name', () => {
        const program = compile({
            'Account.cls': 'public class Account { public Integer size; }',
            'A.cls': 'public class A { Integer f() { return new Account().size; } }',
        });
        assert.deepEqual(program.diagnostics, []);
    });
    test('an inner class sees static members of the class around, not its instance', () => {
        const program = compile({
            'A.cls': `public class A {
                static Integer shared;
                Integer own;
                class B { Integer f() { return shared; } Integer g() { return own; } }
            }`,
        });
        assert.deepEqual(shown(program.diagnostics), ['4:79 Variable does not exist: own']);
    });
    test('private members are seen inside the same top-level class, and by tests where TestVisible', () => {
        const program = compile({
            'A.cls':
                'public class A { private static Integer hidden; @TestVisible private static Integer shown; }',
            'B.cls': 'public class B { Integer f() { return A.hidden; } Integer g() { return A.shown; } }',
            'ATest.cls': '@IsTest private class ATest { static Integer g() { return A.shown; } }',
        });
        assert.deepEqual(shown(program.diagnostics), [
            '1:41 Variable is not visible: A.hidden',
            '1:74 Variable is not visible: A.shown',
        ]);
    });
});
