import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BoundType } from '../../../src/apex/bind/bound.ts';
import { typeOf } from '../compile.ts';

function slots(type: BoundType | undefined): Record<string, string[]> {
    assert.ok(type);
    return Object.fromEntries(
        type.methods.map(({ symbol }) => [
            `${symbol.name}(${symbol.parameters.map((one) => one.name).join(',')})`,
            [symbol.slot, ...symbol.alsoAnswers],
        ]),
    );
}
const inner = (type: BoundType, name: string): BoundType | undefined =>
    type.inner.find((one) => one.symbol.name === name);

describe('slots', () => {
    test('are name and arity in lower case, with types only where a name and arity stand twice', () => {
        const type = typeOf(
            'public class Subject { void Draw() {} void Draw(Integer a) {} void draw(String b) {} }',
        );
        assert.deepEqual(slots(type), {
            'Draw()': ['draw$0'],
            'Draw(a)': ['draw$1'],
            'draw(b)': ['draw$1$String'],
        });
    });
    test('of an override are those of what it overrides', () => {
        const type = typeOf(`public class Subject {
            virtual class Shape { public virtual void f(Integer a) {} public virtual void f(String b) {} }
            class Square extends Shape { public override void f(String b) {} }
        }`);
        assert.deepEqual(slots(inner(type, 'Square')), { 'f(b)': ['f$1$String'] });
    });
    test('of an implementation are those of the interface, with its type argument', () => {
        const type = typeOf(
            'public class Subject implements Comparator<String> { public Integer compare(String a, String b) { return 0; } }',
        );
        assert.deepEqual(slots(type), { 'compare(a,b)': ['compare$2'] });
    });
    test('of a method that implements an interface of a subclass include that of the interface', () => {
        const type = typeOf(`public class Subject {
            interface Both { void f(Integer a); void f(String b); }
            virtual class Base { public void f(String b) {} }
            class Half extends Base implements Both { public void f(Integer a) {} }
        }`);
        assert.deepEqual(slots(inner(type, 'Base')), { 'f(b)': ['f$1', 'f$1$String'] });
    });
});
