import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, load } from './harness.ts';

const text = (expression: string): unknown => evaluate(`return String.valueOf(${expression});`);

test('Integer and Long wrap around without an exception', () => {
    assert.equal(text('2147483647 + 1'), '-2147483648');
    assert.equal(text('2147483647 * 2'), '-2');
    assert.equal(text('9223372036854775807L + 1'), '-9223372036854775808');
});

test('division of Integers drops the fraction before anything widens', () => {
    assert.equal(evaluate('Double d = 5 / 3; return String.valueOf(d);'), '1.0');
    assert.equal(text('-7 / 2'), '-3');
});

test('shifts and bits work as in Java', () => {
    assert.equal(text('1 << 33'), '2');
    assert.equal(text('-1 >>> 28'), '15');
    assert.equal(text('(5 & 3) | 8'), '9');
    assert.equal(evaluate('return true ^ true;'), false);
});

test('division by zero is a MathException', () => {
    const error = load({
        A: 'public class A { public static Integer f(Integer x) { return 1 / x; } }',
    }).fails('A.f', 0);
    assert.equal(error.toString(), 'System.MathException: Divide by 0');
});

test('Decimals keep their scale; quotients have 34 digits', () => {
    assert.equal(text('1.10 + 2.2'), '3.30');
    assert.equal(text('1.10 * 2.00'), '2.2000');
    assert.equal(
        evaluate('Decimal d = 1; return String.valueOf(d / 3);'),
        '0.3333333333333333333333333333333333',
    );
    assert.equal(evaluate('return 1.1 == 1.10;'), true);
});

test('null in arithmetic is a null dereference; null in an order comparison is false', () => {
    const { call, fails } = load({
        A: `public class A {
            public static Integer add(Integer a, Integer b) { return a + b; }
            public static Boolean less(Integer a, Integer b) { return a < b || a > b || a <= b; }
        }`,
    });
    assert.equal(
        fails('A.add', null, 1).toString(),
        'System.NullPointerException: Attempt to de-reference a null object',
    );
    assert.equal(call('A.less', null, 1), false);
});

test('strings are equal without regard to case, and in order too', () => {
    assert.equal(evaluate("String a = 'Abc'; return a == 'aBC';"), true);
    assert.equal(evaluate("String a = 'Abc'; return a.equals('aBC');"), false);
    assert.equal(evaluate("String a = 'b'; return a > 'A';"), true);
});

test('compound assignment and steps evaluate their place once', () => {
    const body = `Integer[] a = new Integer[]{ 1, 2, 3 }; Integer i = 0;
        a[i++] += 10; Integer before = a[i]++; i--; --a[i];
        return a + ' ' + before + ' ' + i;`;
    assert.equal(evaluate(body), '(10, 3, 3) 2 0');
});

test('null prints as null in concatenation', () => {
    assert.equal(evaluate("String s = null; return 'Arg cannot be null: ' + s;"), 'Arg cannot be null: null');
});
